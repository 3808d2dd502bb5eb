import type { Analysis } from '../analysis.js';
import { isOfListed } from './lists.js';

/** Words between those who are near somebody, with whose they are, and one of several who are named behind. */
const listReach = 14;

/** "her lawyers", "X’s former lawyers", "ses avocats": whether the word at token `at` names several who are near somebody, with whose they are before it; not "X and his two sisters", « de X et de ses deux sœurs », of whom the same is told as of X. */
function areOwned(analysis: Analysis, at: number): boolean {
  const owner = analysis.is(at - 1, 'kin-owners') ? at - 1 : at - 2;
  if (!analysis.is(owner, 'kin-owners')) return false;
  const joint = analysis.is(owner - 1, 'of-words') || analysis.is(owner - 1, 'infinitive-markers') ? owner - 2 : owner - 1;
  return !analysis.is(joint, 'and-words');
}

/** "her lawyers, X and | Y", "the parents of Z, X and | Y", « les avocats de Z, X et | Y »: whether the name that begins at token `from` is one of several who are called by what they are to somebody. */
export function isOfKinList(analysis: Analysis, from: number): boolean {
  const first = Math.max(analysis.sentenceAt(from).from, from - listReach);
  let isBehindComma = false;
  for (let at = from - 1; at >= first; at--) {
    // "the lawyers of Z and X": whose they are.
    if (analysis.is(at, 'kin-plurals') && !analysis.isCapital(at)) return areOwned(analysis, at) || (isBehindComma && analysis.is(at + 1, 'of-words'));
    isBehindComma ||= analysis.norm(at) === ',';
    if (!isOfListed(analysis, at) && !analysis.isMark(at, ',.') && !analysis.is(at, 'and-words') && !(isBehindComma && analysis.is(at, 'of-words'))) return false;
  }
  return false;
}
