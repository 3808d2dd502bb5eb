import { dropConsidering } from '../consider.js';
import { adjunctStart, dropAdjunct } from '../drop-adjunct.js';
import { dropPredicate } from '../drop-predicate.js';
import { issuerAt, issuerBefore } from '../issuer.js';
import type { PlainEdit } from '../../plain-edit.js';
import { inForm } from '../verb-group.js';
import { removeTokens } from '../../remove.js';
import { isAdverb, normAt, tokenAt, type TokenRange } from '../../tokens.js';
import type { Analysis } from '../../../../reading/analysis.js';
import { fixOf, shortened, tokensOf } from '../../../located.js';
import { carriesNews } from './carries-news.js';
import { deletion, type HedgeFixes, type HedgeInPlace, inFile } from '../../../no-hedging/hedge-in-place.js';

/** Whether the words are one of two asides in a row ("to, where appropriate, and as far as possible, release her"), which lean on each other. */
function hasTwin({ analysis: { plain }, tokens: { from, to } }: HedgeInPlace): boolean {
  const behind = normAt(plain, from - 1) === ',' && /^(?:to|should|must|will|would|can|could|may|shall)$/u.test(normAt(plain, from - 2)) && normAt(plain, to) === ',' && /^(?:and|or)$/u.test(normAt(plain, to + 1));
  const before = /^(?:and|or)$/u.test(normAt(plain, from - 1)) && normAt(plain, from - 2) === ',' && normAt(plain, to) === ',';
  return behind || before;
}

/** Whether it is not the EU that is respectful: "the lawyer respectfully asked the court". */
function isSomebodyElses({ analysis, tokens: { from, to } }: HedgeInPlace): boolean {
  const { plain } = analysis;
  const sentence = analysis.sentenceAt(from);
  if (normAt(plain, from) !== 'respectfully' || normAt(plain, to) === ',') return false;
  let verb = to;
  while (isAdverb(normAt(plain, verb))) verb++;
  if (issuerBefore(analysis, verb)) return false;
  return !/^(?:and|but|,|to|would)$/u.test(normAt(plain, from - 1)) || issuerAt(analysis, sentence.from, from) === undefined;
}

/** "would respectfully remind" → "reminds": without its helper the verb agrees with who speaks. */
function withoutWould(analysis: Analysis, { from, to }: TokenRange): PlainEdit[] | undefined {
  const verb = analysis.tokens[to];
  const issuer = issuerBefore(analysis, from);
  if (verb?.kind !== 'word' || issuer === undefined) return undefined;
  return [{ start: tokenAt(analysis.plain, from).start, end: verb.end, text: inForm(verb.text, issuer.agreement) }];
}

const opensConcession = /^(?:while|whilst|although|though|whereas|even)$/u;
const asideEntries: ReadonlySet<string> = new Set(['where-appropriate', 'respectfully']);

/** Words that only soften are deleted; a concession or praise says something, so deleting it is the drafter's choice. */
export const softenerFixes: HedgeFixes = (place) => {
  const { analysis, tokens, hedge, messages } = place;
  const { plain } = analysis;
  if (hedge.entry === 'to-consider') return inFile(place, fixOf(messages.noHedging.askForDeed, dropConsidering(analysis, tokens), { preferred: true }));
  if (asideEntries.has(hedge.entry)) {
    // "as soon as possible" is no aside: without its end it says nothing.
    const isSoon = normAt(plain, tokens.from) === 'as' && normAt(plain, tokens.from - 2) === 'as';
    if (isSoon || hasTwin(place) || isSomebodyElses(place)) return [];
    if (normAt(plain, tokens.from) === 'would') return inFile(place, fixOf(messages.noHedging.remove(shortened(place.words)), withoutWould(analysis, tokens), { preferred: true }));
    return deletion(place, removeTokens(plain, tokens), true);
  }
  // Praise may carry news of what was done: that stays.
  if (hedge.entry === 'praise' && carriesNews({ ...place, tokens: hedge.words ? tokensOf(place.paragraph, hedge.words) : tokens })) return [];
  // "We are mindful of …" is what the sentence says, not an aside in it.
  const helper = tokens.from - (isAdverb(normAt(plain, tokens.from - 1)) ? 2 : 1);
  const isConcession = hedge.entry === 'concession' || hedge.entry === 'mindful-of' || opensConcession.test(normAt(plain, tokens.from));
  if (isConcession && /^(?:is|are|am|remains?)$/u.test(normAt(plain, helper))) return deletion(place, dropPredicate(analysis, helper), false);
  if (isConcession) return deletion(place, dropAdjunct(analysis, adjunctStart(analysis, tokens.from)), false);
  if (hedge.entry === 'praise') return deletion(place, dropPredicate(analysis, tokens.from), false);
  return [];
};
