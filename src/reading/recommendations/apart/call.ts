import type { Analysis } from '../../analysis.js';
import { opensClause } from '../clause.js';
import { ownerStart } from '../own-call.js';
import { isStill } from '../standing.js';
import { isAskedFor } from './asked-for.js';
import { linkBefore, placeBefore, placeBehind } from './link.js';
import type { Place, Tokens } from './place.js';

/* A call of the speaker's as a noun: "Our appeal to X is to A", "A is our request", "To X goes our appeal to A". */

/** Words between a call and what it is for, which name whoever it is made to. */
const calledReach = 14;

/** "our request to the authorities of Togo | that they investigate": what is asked for behind a call that ends before token `from`, and behind whoever it is made to. */
function behindCall(analysis: Analysis, from: number, named?: Tokens): Place | undefined {
  const { to } = analysis.sentenceAt(from - 1);
  for (let at = from; at < Math.min(to, from + calledReach); at++) {
    const begins = opensClause(analysis, at, to) || analysis.syntax.isInfinitive(analysis, at, to) || (analysis.is(at, 'asking-prepositions') && isAskedFor(analysis, at + 1, to));
    if (begins) return { isBefore: false, from: at, to, named: named ?? { from, to: at } };
    if (analysis.tokens[at]?.kind !== 'word') return undefined;
  }
  return undefined;
}

/** Where what a call of the speaker's asks for stands; undefined where it asks for nothing. */
export function placeOfCall(analysis: Analysis, { from: call, to }: Tokens): Place | undefined {
  const from = ownerStart(analysis, call);
  const sentence = analysis.sentenceAt(from);
  // "To the President goes our appeal to withhold": what is asked for stands behind the call, as elsewhere.
  if (analysis.is(sentence.from, 'asked-prepositions') && analysis.is(from - 1, 'going-verbs')) return behindCall(analysis, to, { from: sentence.from, to: from });
  // "Despite our calls for her release, she remains in prison": told of the past.
  if (analysis.is(sentence.from, 'opening-prepositions') && from === sentence.from + 1) return undefined;
  const link = linkBefore(analysis, from, sentence.from);
  if (link !== undefined && (analysis.is(link - 1, 'empty-subjects') || link - 1 < sentence.from)) return behindCall(analysis, to);
  if (link !== undefined) return placeBefore(analysis, link, { from: to, to: sentence.to });
  return placeBehind(analysis, to) ?? (isStill(analysis, to) ? behindCall(analysis, to) : undefined);
}
