import type { Analysis } from './analysis.js';

/* Where in a sentence the subject of a verb stands, where it stands before it. */

/** Left edge of the stretch before token `at`: behind a comma, a dash, a clause's opener, or the sentence's start. */
export function stretchStart(analysis: Analysis, at: number, sentenceFrom: number): number {
  for (let token = at - 1; token >= sentenceFrom; token--) {
    if (analysis.isMark(token, ',;:(—–')) return token + 1;
    if (analysis.is(token, 'clause-openers')) return token;
  }
  return sentenceFrom;
}

/** The last token before `end` that is no adverb and no help verb. */
export function lastBeforeAdverbs(analysis: Analysis, end: number, start: number): number {
  let at = end - 1;
  while (at > start && (analysis.ends(at, 'adverb') || analysis.is(at, 'subject-adverbs'))) at--;
  return at;
}

/** Words between "and," and the verb that goes on behind it. */
const insertionReach = 48;

/** What opens an aside on how, when or why whoever spoke before goes on: "in line with", "as", "together with". */
const insertionOpeners = ['opening-prepositions', 'role-openers', 'companion-openers', 'gerund-prepositions'] as const;

/**
 * "condemns the arrest and, recalling the opinion of the Group, which found it unlawful, | calls on": whether the verb at token `verb`, right behind a comma,
 * goes on behind an "and" from which an aside parts it that holds commas of its own; not "and, in this context, the Minister, who was there, calls".
 */
export function isBehindInsertion(analysis: Analysis, verb: number, sentenceFrom: number): boolean {
  if (analysis.norm(verb - 1) !== ',') return false;
  const floor = Math.max(sentenceFrom + 1, verb - insertionReach);
  for (let comma = verb - 2; comma > floor && !analysis.isMark(comma, ';:'); comma--) {
    if (analysis.norm(comma) !== ',') continue;
    if (analysis.is(comma - 1, 'and-words')) return analysis.ends(comma + 1, 'gerund') || analysis.isAny(comma + 1, insertionOpeners);
    if (analysis.is(comma + 1, 'articles')) return false;
  }
  return false;
}

/** Words of "in this context". */
const adverbialReach = 6;

/** "regrets that the court rejected it and | in this context | reiterates": whether an adverbial that stands behind "and" ends with the token before `end`. */
export function isBehindAdverbial(analysis: Analysis, end: number, start: number): boolean {
  for (let at = end - 2; at > Math.max(start, end - adverbialReach); at--) if (analysis.is(at - 1, 'and-words')) return analysis.phraseLength(at, 'joint-adverbials') === end - at;
  return false;
}

/** "regrets that the court rejected it and | would like to | stress": whether the infinitive at token `verb` is what somebody would like to do, or goes on doing, whose verb stands behind "and". */
export function isWishBehindAnd(analysis: Analysis, verb: number): boolean {
  if (!analysis.is(verb - 1, 'infinitive-markers')) return false;
  let at = verb - 1;
  while (analysis.is(at, 'asking-adverbs')) at--;
  return at < verb - 2 && analysis.is(at, 'and-words');
}
