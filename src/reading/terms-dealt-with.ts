import type { Analysis, Match } from './analysis.js';
import { isDoneAt } from './done-to.js';

/* Words behind or before "human rights defenders" that tell what was done to some, besides those of `terms-struck.ts`. */

/** How far before "to" or "against" the noun for what was made stands, and before that noun what made it: "handed down long prison sentences to". */
const givenReach = 4;
/** Words between "the measures taken" and "against": "this week". */
const takenReach = 3;
/** Most words of a list behind the term, before the clause on all of it: "defenders and representatives of civil society who". */
const listReach = 14;
/** Longest phrase for a deed, in tokens. */
const deedReach = 8;

/** "handed down long sentences | to", "brought charges | against", "the measures taken | against": the word at `at` leads to those to whom it was given. */
export function leadsFromGiven(analysis: Analysis, at: number, start: number): boolean {
  const isAgainst = analysis.is(at, 'against-words');
  if (!isAgainst && !analysis.is(at, 'made-links')) return false;
  const isDeed = (noun: number): boolean => analysis.is(noun, 'struck-nouns') || (isAgainst && analysis.is(noun, 'measure-nouns'));
  // "measures taken this week | against", "les mesures prises | contre".
  for (let taken = at - 1; isAgainst && taken >= Math.max(start, at - takenReach); taken--) if (analysis.is(taken, 'taken-makings')) return isDeed(taken - 1) || isDeed(taken - 2);
  if (!isDeed(at - 1) && !isDeed(at - 2)) return false;
  for (let made = at - 2; made >= Math.max(start, at - 2 - givenReach); made--) if (analysis.is(made, 'struck-makings')) return true;
  return false;
}

/** "froze the assets of", "parmi les personnes arrêtées figurent": the word at `at` ends what those stand behind to whom it was done. */
export function leadsFromDeed(analysis: Analysis, at: number, start: number): boolean {
  const phrase = analysis.is(at, 'of-words') ? 'deed-phrases' : 'among-concerned';
  for (let first = at - 1; first >= Math.max(start, at - deedReach); first--) if (first + analysis.phraseLength(first, phrase) === at + 1) return true;
  return false;
}

/** "was arrested with", "jailed together with": what was done to somebody was done to those behind it too; "held consultations with" tells of no such thing. */
export function leadsFromCompany(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at, 'companion-links')) return false;
  const verb = analysis.is(at - 1, 'together-words') ? at - 2 : at - 1;
  return (analysis.is(verb, 'struck-verbs') || analysis.is(verb, 'striking-verbs')) && isDoneAt(analysis, verb);
}

/** "have disappeared", "face trial": whether what became of people is told at token `at`. */
export function isFateAt(analysis: Analysis, at: number): boolean {
  return analysis.phraseLength(at, 'fate-phrases') > 0;
}

/** "has been used to | arrest", « a été utilisée pour | emprisonner »: what a law serves those in power for, at token `at`. */
export function isUsedToStrike(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'striking-infinitives') && (analysis.is(at - 1, 'infinitive-markers') || analysis.is(at - 1, 'purpose-links')) && analysis.is(at - 2, 'used-words');
}

/** Where the clause begins that tells of a list which the term opens: "defenders | and lawyers who"; the token behind the term where none does. */
export function clauseBehindList(analysis: Analysis, { to }: Pick<Match, 'from' | 'to'>, end: number): number {
  if (analysis.norm(to) !== ',' && !analysis.is(to, 'and-words') && !analysis.is(to, 'list-joints')) return to;
  for (let at = to + 1; at < Math.min(end, to + listReach); at++) {
    if (analysis.is(at, 'relatives')) return at;
    if (analysis.isMark(at, ';:') || analysis.is(at, 'clause-openers') || analysis.is(at, 'be-forms') || analysis.is(at, 'have-helpers') || analysis.is(at, 'open-pointers')) return to;
  }
  return to;
}
