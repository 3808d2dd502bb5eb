import { raise } from '../raise.js';
import { dropAdjunct } from '../drop-adjunct.js';
import { dropPredicate } from '../drop-predicate.js';
import { deletedBy } from '../../guards.js';
import { raiseImpersonal } from '../raise-modal.js';
import { asksAt } from '../../asks-at.js';
import { removeTokens } from '../../remove.js';
import { findToken, normAt, tokenAt } from '../../tokens.js';
import { readWish } from '../wish.js';
import { fixOf } from '../../../located.js';
import { within } from '../../../../reading/matches.js';
import type { Fix } from '../../../types.js';
import { raisingFixes } from '../../raising-fixes.js';
import { carriesNews } from './carries-news.js';
import { deletion, type HedgeFixes, type HedgeInPlace, inFile } from '../../../no-hedging/hedge-in-place.js';

/** "It is hoped that the authorities will release her": nobody hopes, so the authorities must. */
function impersonal(place: HedgeInPlace): Fix[] {
  const { analysis, tokens, messages } = place;
  const that = findToken(analysis.plain, { from: tokens.from + 1, to: tokens.to + 2 }, ({ norm }) => norm === 'that');
  if (normAt(analysis.plain, tokens.from) !== 'it' || that < 0) return [];
  return inFile(place, fixOf(messages.directRecommendation.raise('must'), raiseImpersonal(analysis, { from: tokens.from, to: that + 1 })));
}

/** "In the hope that the dialogue goes on, …" goes; "in the hope that she will be released" says what is wanted, and stays. */
function inTheHope(place: HedgeInPlace): Fix[] {
  const { analysis, tokens } = place;
  const dropped = dropAdjunct(analysis, tokens.from);
  const deleted = deletedBy(dropped ?? []);
  const { to } = analysis.sentenceAt(tokens.from);
  const wants = within(analysis.matches.act, tokens.to, to).some(({ from }) => deleted.some(({ start, end }) => start <= tokenAt(analysis.plain, from).start && tokenAt(analysis.plain, from).end <= end));
  return wants ? [] : deletion(place, dropped, false);
}

/** A wish becomes a demand where there is something to demand; else it is deleted. */
export const hopeFixes: HedgeFixes = (place) => {
  const { analysis, tokens, reading, hedge, context } = place;
  const first = normAt(analysis.plain, tokens.from);
  if (first === 'hopefully') return deletion(place, removeTokens(analysis.plain, tokens), true);
  if (first === 'in') return inTheHope(place);
  if (first === 'it') return impersonal(place);
  const isAsk = asksAt(reading, hedge);
  const raised = raisingFixes(raise(analysis, tokens), context, isAsk);
  // What is asked for must not get lost with the wish.
  if (raised.length === 0 && isAsk) return [];
  // A wish that says what should happen has content, even where it is not understood.
  if (raised.length === 0 && (readWish(analysis, tokens)?.kind === 'clause' || carriesNews(place))) return [];
  return raised.length > 0 ? inFile(place, raised) : deletion(place, dropPredicate(analysis, tokens.from), false);
};
