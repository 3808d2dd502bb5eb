import type { RunWords } from './run-words.js';

/** A town's name and two of somebody: "Brest Ana Duarte". */
const fewestWords = 3;

/**
 * "the mayor of Brest | Ana Duarte", « le maire de Brest | Ana Duarte »: where the name begins of whoever holds an office in a town, in a run that begins with the town; else the run's first token.
 * The town is one word, or two where the first opens the names of places ("San Pedro").
 */
export function holderBehindTown(words: RunWords, from: number, to: number): number {
  const { analysis, classes } = words;
  if (!analysis.is(from - 1, 'of-words') || !analysis.is(from - 2, 'town-holders')) return from;
  const city = analysis.is(from, 'place-openers') ? 2 : 1;
  if (to - from < fewestWords + city - 1) return from;
  for (let at = from; at < to; at++) if (classes.capitalized[at] !== 1 || words.isBody(at)) return from;
  return from + city;
}

/** "Istanbul | Mayor Ana Duarte", "Kasese | MP Ana Duarte": whether the office or the role at token `at`, behind one word and before two of a name, is held where that word says; where adjectives stand behind their noun nobody writes so. */
export function isBehindTown({ analysis, classes }: RunWords, at: number, to: number): boolean {
  if (analysis.grammar.traits.has('nouns-first') || to - at < fewestWords) return false;
  return (classes.office[at] === 1 || classes.role[at] === 1 || analysis.is(at, 'town-holders')) && classes.capitalized[at + 1] === 1 && classes.capitalized[at + 2] === 1;
}
