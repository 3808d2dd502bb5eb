import type { Analysis, Match } from '../analysis.js';
import { KeptOfWords } from '../kept-of-words.js';
import { withoutOverlaps } from '../matches.js';

/** Events that are no violation by themselves. */
const harmless: ReadonlySet<string> = new Set(['other', 'release', 'trial']);

const naming = new KeptOfWords<Analysis, boolean>();

/** Whether a paragraph names what was done: an arrest, a sentence, a killing, a law. */
export function namesDeed(analysis: Analysis): boolean {
  let names = naming.get(analysis);
  if (names === undefined) naming.set(analysis, (names = analysis.any(0, analysis.tokens.length, 'deeds') || withoutOverlaps(analysis.matches.event).some(({ entry }) => !harmless.has(entry.kind))));
  return names;
}

/**
 * "Three lawyers were arrested. These developments": a euphemism that only takes up what the statement names hides nothing.
 * @param isDeedNamed whether the statement names what was done, anywhere
 */
export function onlyTakesUp({ entry: { settings } }: Match, isDeedNamed: boolean): boolean {
  return settings.unnamed === true && isDeedNamed;
}
