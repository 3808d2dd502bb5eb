import type { Analysis } from '../analysis.js';
import { nameClassesOf } from './name-classes.js';

/* Who is called the one who did it: "the killer, X", "the suspected gunman X", "X, the alleged mastermind". */

/** Tokens from the noun to the comma before a name: "the alleged killer of the journalist Ms X". */
const complementReach = 9;
/** Tokens of a list before one of its members: "the killers, X and Y". */
const listReach = 16;
/** Words between a name's comma and the noun: "the alleged", "one of the two alleged". */
const adjectiveReach = 5;

/** « l'auteur présumé », "el autor intelectual", "the author of the murder": whether the noun at token `at`, which books have too, is one of those who did it. */
function isAuthorOfDeed(analysis: Analysis, at: number): boolean {
  if (analysis.is(at - 1, 'killer-adjectives') || analysis.is(at + 1, 'killer-adjectives')) return true;
  if (!analysis.is(at + 1, 'of-words')) return false;
  const deed = analysis.is(at + 2, 'articles') || analysis.is(at + 2, 'kin-owners') ? at + 3 : at + 2;
  return analysis.is(deed, 'crime-nouns') || analysis.is(deed, 'deed-nouns');
}

/** Whether the word at token `at` is a noun for somebody who killed. */
function isKiller(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'killers') || (analysis.is(at, 'deed-authors') && isAuthorOfDeed(analysis, at));
}

/** Whether the word at token `at` can stand between the noun and the comma behind it. */
function isInComplement(analysis: Analysis, at: number): boolean {
  const { honorific, role } = nameClassesOf(analysis);
  return analysis.isCapital(at) || honorific[at] === 1 || role[at] === 1 || analysis.is(at, 'of-words') || analysis.is(at, 'articles') || analysis.is(at, 'link-articles') || analysis.is(at, 'kin-owners') || analysis.is(at, 'killer-adjectives') || analysis.is(at, 'crime-nouns') || analysis.is(at, 'deed-nouns');
}

/** Whether the noun stands before the comma at a token. What ends in another name may be a list of those who were killed: "the killers of X, Y and Z". */
function isKillerUpTo(analysis: Analysis, comma: number, to: number): boolean {
  let at = comma - 1;
  const first = Math.max(analysis.sentenceAt(comma).from, comma - complementReach);
  while (at > first && isInComplement(analysis, at) && !isKiller(analysis, at)) at--;
  if (!isKiller(analysis, at)) return false;
  if (!analysis.isCapital(comma - 1) || comma - 1 === at) return true;
  return !analysis.ends(at, 'plural') && analysis.norm(to) === ',' && !analysis.isCapital(to + 1) && !analysis.is(to + 1, 'and-words');
}

/** "killer X", "son assassin présumé, M. X", "the killer of Y, X,", "the mastermind, businessman X": whether the noun stands before the name. */
function isBehindKiller(analysis: Analysis, from: number, to: number): boolean {
  const { honorific, role } = nameClassesOf(analysis);
  let at = from - 1;
  while (honorific[at] === 1 || analysis.norm(at) === '.' || (role[at] === 1 && !analysis.isCapital(at) && !isKiller(analysis, at))) at--;
  if (at < analysis.sentenceAt(from).from) return false;
  if (analysis.isMark(at, ',–—(')) return isKillerUpTo(analysis, at, to);
  while (analysis.is(at, 'killer-adjectives')) at--;
  return isKiller(analysis, at);
}

/** "X, the alleged killer of Y", "X, one of the gunmen": whether an apposition behind the name has the noun. */
function isBeforeKiller(analysis: Analysis, to: number): boolean {
  if (!analysis.isMark(to, ',–—(')) return false;
  let at = to + 1;
  const isOneOf = (analysis.is(at, 'empty-subjects') || analysis.is(at, 'indefinite-articles')) && (analysis.is(at + 1, 'of-words') || analysis.is(at + 1, 'link-articles'));
  if (!isOneOf && !analysis.is(at, 'articles') && !analysis.is(at, 'indefinite-articles') && !analysis.is(at, 'kin-owners') && !analysis.is(at, 'killer-adjectives') && !isKiller(analysis, at)) return false;
  while (at < to + adjectiveReach && !isKiller(analysis, at) && analysis.tokens[at]?.kind === 'word' && !analysis.isCapital(at)) at++;
  return isKiller(analysis, at) && (isOneOf || !analysis.ends(at, 'plural')) && !analysis.is(at + 1, 'possessives');
}

/** Whether whoever is named in tokens `from`–`to` is called the one who killed, or one of them. */
export function isCalledKiller(analysis: Analysis, from: number, to: number): boolean {
  if (isBeforeKiller(analysis, to) || isBehindKiller(analysis, from, to)) return true;
  const sentence = analysis.sentenceAt(from);
  let start = from;
  while (start > Math.max(sentence.from, from - listReach) && (analysis.is(start - 1, 'and-words') || analysis.norm(start - 1) === ',') && analysis.isCapital(start - 2)) {
    const end = start - 1;
    start -= 2;
    while (analysis.isCapital(start - 1)) start--;
    if (isBehindKiller(analysis, start, end)) return true;
  }
  return false;
}
