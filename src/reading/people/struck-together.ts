import type { Analysis } from '../analysis.js';
import { isDoneAt } from '../done-to.js';
import { opensCalling } from './calling.js';
import { joinedFrom } from './company.js';
import { isOfficeLink, isSubject, lastBefore } from './own-clause.js';

/* "X was arrested on Monday at the same time as the mayor of Lomé, Y": whatever office somebody has, what was done was done to them too. */

/** Words of what somebody is, between what joins them to others and their name. */
const calledReach = 9;
/** How far before that it stands what was done, with whom to, where and when. */
const struckReach = 16;

/** Where what joins the person named at tokens `from`–`to` to others begins, with nothing but what they are between; undefined where nothing does. */
function joinedBefore(analysis: Analysis, from: number, to: number): number | undefined {
  const last = lastBefore(analysis, from, to);
  const start = Math.max(analysis.sentenceAt(from).from, last - calledReach);
  // "with the daughter of | X".
  if (analysis.is(last, 'of-words') && joinedFrom(analysis, last) === undefined) return undefined;
  for (let at = last; at > start && analysis.tokens[at]?.kind === 'word' && !analysis.isAny(at, ['have-helpers', 'copulas', 'be-forms']); at--) {
    const first = joinedFrom(analysis, at);
    if (first !== undefined) return opensCalling(analysis, at + 1) ? first : undefined;
    // "with her sister | in the house of X".
    if (analysis.isAny(at, ['opening-prepositions', 'place-prepositions', 'doer-prepositions', 'relatives']) && !isOfficeLink(analysis, at)) return undefined;
  }
  return undefined;
}

/** Whether somebody, named at tokens `from`–`to`, is told of together with another as one to whom something was done. */
export function isStruckTogether(analysis: Analysis, from: number, to: number): boolean {
  // « arrêté, sur ordre du juge, avec Me X »: as counsel.
  if (analysis.is(from - 1, 'counsel-honorifics')) return false;
  const joint = joinedBefore(analysis, from, to);
  if (joint === undefined || isSubject(analysis, to)) return false;
  const before = analysis.norm(joint - 1) === ',' ? joint - 2 : joint - 1;
  const first = Math.max(analysis.sentenceAt(from).from, before - struckReach);
  for (let at = before; at >= first && !analysis.isAny(at, ['clause-openers', 'speech-words', 'insult-words']) && !analysis.isMark(at, ';:'); at--) if (isDoneAt(analysis, at)) return true;
  return false;
}
