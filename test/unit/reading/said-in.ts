import { readingOf } from './reading-of.js';

/** Scope and kind of each ask, and the kind of each hedge, in a sentence behind the beginning of a statement. */
export function saidIn(before: string, sentence: string): string {
  const { reading } = readingOf(before + sentence);
  const here = ({ start }: { start: number }): boolean => start >= before.length;
  return [...reading.recommendations.filter(here).map(({ scope, ask }) => `${scope} ${ask}`), ...reading.hedges.filter(here).map(({ kind }) => kind)].join(', ');
}
