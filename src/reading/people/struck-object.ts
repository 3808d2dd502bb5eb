import type { Analysis } from '../analysis.js';
import { startingIn } from '../matches.js';
import { candidatesOf } from './candidates.js';

/* "Police arrested X in the house of Y": what was done to an object with a name was done to nobody whom a preposition brings in behind it. */

/** Words of what somebody is, between what was done to them and their name: "the arrest of | the trade unionist and blogger". */
const calledReach = 7;
/** What such words are not. */
const breaks = ['relatives', 'clause-openers', 'doer-prepositions', 'opening-prepositions', 'place-prepositions', 'approach-prepositions', 'have-helpers', 'be-forms', 'copulas'] as const;

/** Where the name begins that the words from token `first` on lead to; undefined where they lead to none. */
function nameFrom(analysis: Analysis, first: number): number | undefined {
  for (let at = first; at < first + calledReach && analysis.tokens[at]?.kind === 'word'; at++) {
    if (analysis.isCapital(at)) return at;
    if (analysis.isAny(at, breaks)) return undefined;
  }
  return undefined;
}

/** "the arrest of the blogger X | in": the token behind the name of whoever the deed at token `at` was done to, where that stands right behind it; undefined where nobody is named there. */
export function behindNamedObject(analysis: Analysis, at: number): number | undefined {
  // "detuvo a la activista X".
  const isMarked = analysis.grammar.traits.has('nouns-first') && analysis.is(at + 1, 'infinitive-markers') && !analysis.is(at + 1, 'of-words');
  const name = nameFrom(analysis, isMarked ? at + 2 : at + 1);
  if (name === undefined) return undefined;
  const found = startingIn(candidatesOf(analysis), name, at + 1 + calledReach).find(({ score }) => score > 0);
  return found === undefined || found.isBody || found.isPlace ? undefined : found.to;
}
