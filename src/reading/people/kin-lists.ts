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

/** "her lawyers, X and | Y", « affirment ses | avocats X et Y »: the noun for several who are near somebody, with names alone between it and the name that begins at token `from`; undefined where none stands. */
export function kinBeforeList(analysis: Analysis, from: number): number | undefined {
  const first = Math.max(analysis.sentenceAt(from).from, from - listReach);
  let at = from - 1;
  while (at >= first && (isOfListed(analysis, at) || analysis.isMark(at, ',.') || analysis.is(at, 'and-words')) && !analysis.is(at, 'kin-plurals')) at--;
  return at >= first && analysis.is(at, 'kin-plurals') && !analysis.isCapital(at) ? at : undefined;
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

/** "de 6 años", "aged 6": so many words tell an age at most. */
const ageReach = 3;

/** "X, his wife | and their two children", "X, su hijo de 6 años, | su hermana y el chofer": whether kinship at token `at`, behind a name and its comma, opens a list of those near whoever is named, since another one follows with whose it is, or how many; not "X, his brother and lawyer". */
export function opensKinList(analysis: Analysis, at: number): boolean {
  let joint = at + 1;
  const isJoint = (token: number): boolean => analysis.norm(token) === ',' || analysis.is(token, 'and-words');
  if (analysis.is(joint, 'of-words')) while (joint <= at + ageReach && !isJoint(joint)) joint++;
  if (!isJoint(joint)) return false;
  const next = joint + 1;
  return analysis.is(next, 'kin-owners') || (analysis.is(joint, 'and-words') && (analysis.is(next, 'small-numbers') || analysis.tokens[next]?.kind === 'number'));
}
