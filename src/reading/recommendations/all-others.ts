import type { Analysis } from '../analysis.js';
import { holding } from '../matches.js';
import { actorsIn } from '../subject.js';

/* "release X as well as all political prisoners": what is asked for somebody who is named, and for a whole class of others. */

/** Words of "held since" behind "those", which tie people to a day or to a case. */
const tieReach = 3;

/** Whether somebody is named in tokens `from`–`to`: behind an honorific, or by two words with capitals that are no country, nobody who acts and not what defenders are called ("Human Rights Defenders"). */
function namesSomebody(analysis: Analysis, from: number, to: number): boolean {
  const holds = (at: number) => (found: { readonly from: number; readonly to: number }): boolean => found.from <= at && at < found.to;
  const taken = (at: number): boolean => holding(analysis.countries, at).length > 0 || holding(analysis.matches.term, at).length > 0 || actorsIn(analysis, from, to).some(holds(at));
  for (let at = from; at < to - 1; at++) {
    if (!analysis.isCapital(at + 1) || taken(at + 1)) continue;
    if (analysis.is(at, 'short-honorifics') || (analysis.isCapital(at) && !taken(at))) return true;
  }
  return false;
}

/** "all those arrested on Monday", "all those held with her", "cuantos fueron detenidos con ella", "tous les membres de son journal": the people of the case. */
function areOfCase(analysis: Analysis, quantifier: number, to: number): boolean {
  const first = analysis.is(quantifier, 'back-pointers') ? quantifier : quantifier + 1;
  if (analysis.is(first, 'demonstratives')) return true;
  const body = analysis.is(first, 'articles') ? first + 1 : first;
  if (analysis.is(body, 'people-of-body') && analysis.is(body + 1, 'of-words')) return true;
  for (let at = first + 1; analysis.is(first, 'back-pointers') && at < Math.min(to, first + 1 + tieReach); at++) if (analysis.is(at, 'case-times') || analysis.is(at, 'companion-links')) return true;
  return false;
}

/** Whether tokens `from`–`to` go on with some of a class, "including X"; not “entre rejas”, which tells where they are. */
function namesPart(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (analysis.is(at, 'part-openers') && !analysis.is(at + 1, 'bar-words')) return true;
  return false;
}

/**
 * Whether what stands behind a joint is asked for a class of people beside somebody who is named before it; not where names of some of them follow.
 * @param begin the first token of the ask before the joint
 */
export function asksForAllOthers(analysis: Analysis, begin: number, joint: number, next: number, to: number): boolean {
  if (![joint, joint + 1].some((at) => at < next && at + analysis.phraseLength(at, 'adding-joints') === next)) return false;
  // "celle de tous les avocats": a pronoun may stand for what is asked.
  // "la de todos los abogados": in Spanish an article is that pronoun before its preposition.
  const isPronoun = (analysis.is(next, 'standing-pronouns') && analysis.is(next + 1, 'repeated-prepositions')) || (analysis.is(next, 'articles') && analysis.is(next + 1, 'of-words'));
  const own = isPronoun ? next + 1 : next;
  const first = analysis.is(own, 'repeated-prepositions') ? own + 1 : own;
  // "tout comme l'ensemble des défenseurs".
  const quantifier = analysis.is(first, 'articles') ? first + 1 : first;
  // "X should be released, as should all": whoever is named is the subject.
  const isOfSubject = analysis.is(begin, 'be-infinitive');
  if (!analysis.is(quantifier, 'class-quantifiers') || areOfCase(analysis, quantifier, to) || !namesSomebody(analysis, isOfSubject ? analysis.sentenceAt(begin).from : begin, joint)) return false;
  // French "dont" stands behind the comma that ends the ask.
  return !namesPart(analysis, next, to + 2) && !namesSomebody(analysis, next, to);
}
