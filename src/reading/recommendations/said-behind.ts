import type { Analysis } from '../analysis.js';
import { skipAdverbs } from '../syntax/syntax.js';

/* "must be released, said the Spokesperson", "…, the Network for Press Safety (NPS) said today", "…, a déclaré la porte-parole": who said so is no part of what is asked. */

/** Words of a name before the verb: "the Belize Network for Press Safety (BNPS)". */
const nameReach = 14;
/** Words of the day behind the verb: "on Monday in a statement". */
const dayReach = 6;

/** Whether a verb in the past tells at token `at` what somebody said; not "X, said to be ill", "denounced by". */
function isSaying(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'speech-words') && analysis.syntax.isPast(analysis, at) && !analysis.is(at + 1, 'infinitive-markers') && !analysis.is(at + 1, 'doer-links');
}

const helpers = ['have-helpers', 'inverted-pronouns', 'be-forms', 'reflexive-pronouns'] as const;

/** "said the Spokesperson", "a-t-elle ajouté": whether a verb of saying stands first at token `from`, and whoever said so behind it or before; not "Ms X, noted lawyer". */
function startsWithSaying(analysis: Analysis, from: number, end: number): boolean {
  const first = skipAdverbs(analysis, from, end);
  let at = first;
  while (at < end && analysis.isAny(at, helpers)) at++;
  if (!isSaying(analysis, at)) return false;
  // "a déclaré aujourd'hui le Réseau".
  const sayer = analysis.is(at + 1, 'today-words') ? at + 2 : at + 1;
  return analysis.any(first, at, 'inverted-pronouns') || analysis.isCapital(sayer) || analysis.is(sayer, 'articles') || analysis.is(sayer, 'indefinite-articles');
}

/** Whether a token can stand inside of who said so. */
function isOfName(analysis: Analysis, at: number): boolean {
  return analysis.isCapital(at) || analysis.isMark(at, '()') || analysis.isAny(at, ['articles', 'of-words', 'possessives', 'name-links', 'asking-prepositions', 'place-prepositions', 'and-words', 'speaking-nouns', 'issuing-nouns', 'organisation-nouns', 'eu-by-other-words']);
}

/** "the Network for Press Safety (NPS) said today": whether nothing but a name stands at token `from` before the verb. */
function endsWithSaying(analysis: Analysis, from: number, end: number): boolean {
  if (analysis.grammar.traits.has('nouns-first') || !(analysis.is(from, 'articles') || analysis.isCapital(from))) return false;
  for (let at = from; at < Math.min(end, from + nameReach); at++) {
    if (at > from && isSaying(analysis, at)) return end - at <= dayReach;
    if (!isOfName(analysis, at)) return false;
  }
  return false;
}

/** ", Ms Duarte said in a statement, | urging": the comma behind which whoever said what stands before it goes on with a gerund; the end of the sentence where none does. */
function endOfSaying(analysis: Analysis, comma: number, end: number): number {
  let at = comma + 1;
  while (at < end && analysis.tokens[at]?.kind === 'word') at++;
  return analysis.norm(at) === ',' && analysis.ends(skipAdverbs(analysis, at + 1, end), 'gerund') ? at : end;
}

/** Whether nothing but who said what stands before it is told between the comma at token `comma` and the end of the sentence, or the gerund with which whoever said it goes on. */
export function isSaidBehind(analysis: Analysis, comma: number): boolean {
  const to = endOfSaying(analysis, comma, analysis.sentenceAt(comma).to);
  return startsWithSaying(analysis, comma + 1, to) || endsWithSaying(analysis, comma + 1, to);
}
