import type { Analysis } from '../analysis.js';
import { isSaidBehind } from './said-behind.js';

/* What a report tells of another day than its own. */

/** Figures of a year. */
const yearLength = 4;

/** So near the head of its sentence, or before its verb, a year tells when something was done, and not when something else was. */
const yearReach = 5;

function isYear(analysis: Analysis, at: number, from: number, verb: number): boolean {
  return analysis.tokens[at]?.kind === 'number' && analysis.norm(at).length === yearLength && (at < from + yearReach || at >= verb - yearReach);
}

/** In so many words behind a verb it is told how often that was done, and in so many at the head of a sentence when. */
const oftenReach = 6;
const openerReach = 4;

/** ", where strikes have gone on since May, | and has called on": the token behind a relative clause that opens at token `at` and ends with a comma before the verb; `at` where none does. */
function behindRelative(analysis: Analysis, at: number, verb: number): number {
  if (analysis.norm(at) !== ',' || !(analysis.is(at + 1, 'relatives') || analysis.is(at + 1, 'remark-openers'))) return at;
  for (let end = at + 2; end < verb; end++) if (analysis.norm(end) === ',') return end;
  return at;
}

/** How far behind a verb it is told how long ago that was. */
const agoReach = 14;

/** "renewed our request for his release | two weeks ago": whether words behind a verb tell how long ago that was; not "two weeks after her arrest". */
function isSomeTimeAgo(analysis: Analysis, verb: number, end: number): boolean {
  for (let at = verb + 1; at < Math.min(end, verb + agoReach); at++) {
    if (!analysis.is(at, 'small-numbers') && analysis.tokens[at]?.kind !== 'number') continue;
    const behind = at + 3;
    if (analysis.is(behind - 1, 'earlier-words') && !analysis.is(behind, 'articles') && !analysis.is(behind, 'case-determiners') && !analysis.isCapital(behind)) return true;
  }
  return false;
}

/** "For three weeks they were beaten, | the bloc said on Thursday": the token behind the last comma before a verb, where that ends what was said and only who said it stands behind; else `from`. */
function behindWhatIsSaid(analysis: Analysis, from: number, verb: number): number {
  let comma = verb - 1;
  while (comma > from && analysis.norm(comma) !== ',') comma--;
  return comma > from && isSaidBehind(analysis, comma) ? comma + 1 : from;
}

/** "In 2019 the EU called on", "has repeatedly called on", "a alors exigé", "called on X two weeks ago": told of another day. */
export function isOfEarlierDay(analysis: Analysis, verb: number): boolean {
  const sentence = analysis.sentenceAt(verb);
  if (analysis.is(verb + 1, 'then-words') || (analysis.is(verb - 1, 'then-words') && analysis.is(verb - 2, 'have-helpers'))) return true;
  // "LOMÉ, 12 mars – L'UE a demandé": the line of place and date.
  let from = verb;
  while (from > sentence.from && !analysis.isMark(from - 1, '–—')) from--;
  from = behindWhatIsSaid(analysis, from, verb);
  // "En mayo la UE pidió", "ha pedido a Cuba en numerosas ocasiones".
  if ((analysis.is(from, 'opening-prepositions') && analysis.any(from + 1, from + openerReach, 'earlier-times')) || analysis.any(verb + 1, verb + oftenReach, 'repeated-words') || isSomeTimeAgo(analysis, verb, sentence.to)) return true;
  for (let at = from; at < verb; at++) {
    at = behindRelative(analysis, at, verb);
    // "Earlier today": of this day. "antes de su promulgación": of what is to come.
    const isEarlier = analysis.is(at, 'earlier-words') && !analysis.is(at + 1, 'today-words') && !(analysis.is(at, 'before-openers') && analysis.is(at + 1, 'of-words'));
    if (!analysis.quoted[at] && (isEarlier || isYear(analysis, at, from, verb))) return true;
  }
  return false;
}
