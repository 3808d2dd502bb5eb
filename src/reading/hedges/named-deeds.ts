import type { Analysis, Match } from '../analysis.js';
import { KeptOfWords } from '../kept-of-words.js';
import { withoutOverlaps } from '../matches.js';

/** Events that are no violation by themselves. */
const harmless: ReadonlySet<string> = new Set(['other', 'release', 'trial']);

function hasDeed(analysis: Analysis, isTitle: boolean): boolean {
  const { tokens, quoted, matches } = analysis;
  if (tokens.some((_, at) => !quoted[at] && analysis.is(at, 'deeds'))) return true;
  return withoutOverlaps(matches.event).some(({ entry: { kind, settings: { where } }, from }) => !quoted[from] && !harmless.has(kind) && (where === undefined || (isTitle && where === 'title')));
}

const named = new KeptOfWords<Analysis, boolean>();

/** Whether a paragraph names what was done, in the statement's own words: an arrest, a sentence, a killing, a closure. */
export function namesDeed(analysis: Analysis): boolean {
  let names = named.get(analysis);
  if (names === undefined) named.set(analysis, (names = hasDeed(analysis, false)));
  return names;
}

/** Whether a title does: there a law or a death alone tells what was done. */
export function titleNamesDeed(title: Analysis | undefined): boolean {
  return title !== undefined && hasDeed(title, true);
}

/**
 * "Three lawyers were arrested. These developments": a euphemism that only takes up what the statement names hides nothing.
 * @param isDeedNamed whether the statement names what was done, anywhere
 */
export function onlyTakesUp({ entry: { settings } }: Match, isDeedNamed: boolean): boolean {
  return settings.unnamed === true && isDeedNamed;
}
