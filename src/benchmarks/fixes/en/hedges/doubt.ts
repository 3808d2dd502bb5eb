import { dropAdjunct } from '../drop-adjunct.js';
import { opensSentence, removeTokens } from '../../remove.js';
import { dropAlleged, dropReports, stateAppearance, statePossibility } from '../state-fact.js';
import { normAt } from '../../tokens.js';
import { deletedBy, losesNothing } from '../../guards.js';
import type { Fix } from '../../../types.js';
import type { Analysis } from '../../../../reading/analysis.js';
import { unwrapAppearance } from '../unwrap.js';
import { fixOf } from '../../../located.js';
import { deletion, type HedgeFixes, type HedgeInPlace, inFile } from '../../../no-hedging/hedge-in-place.js';

/** "If confirmed, this would amount to torture" → "This amounts to torture": without its condition "would" is a doubt too. */
function statedWithout(place: HedgeInPlace, would: number): Fix[] {
  const { analysis, tokens, messages, hedge, reading, paragraph } = place;
  const dropped = dropAdjunct(analysis, tokens.from);
  const stated = statePossibility(analysis, { from: would, to: would + 1 }, /^would$/u);
  if (!dropped || !stated || !losesNothing(reading, hedge, deletedBy(dropped).map((span) => paragraph.spanOf(span)))) return [];
  return inFile(place, fixOf(messages.noHedging.stateFact, [...dropped, ...stated]));
}

/** The "would" of the clause behind a condition. */
function wouldBehind(analysis: Analysis, from: number): number | undefined {
  const { to } = analysis.sentenceAt(from);
  for (let at = from; at < to; at++) if (normAt(analysis.plain, at) === 'would') return at;
  return undefined;
}

/**
 * A fact is stated as one. Never preferred: whether it is established only the drafter knows.
 */
export const doubtFixes: HedgeFixes = (place: HedgeInPlace) => {
  const { analysis, tokens, messages, hedge } = place;
  const first = normAt(analysis.plain, tokens.from);
  // "was reportedly, according to several sources, beaten": the comma belongs to what follows.
  const opensAside = normAt(analysis.plain, tokens.to) === ',' && normAt(analysis.plain, tokens.from - 1) !== ',' && !opensSentence(analysis.plain, tokens.from);
  if (hedge.entry === 'reportedly' && opensAside) return [];
  if (hedge.entry === 'reportedly' && /ly$/u.test(first)) return deletion(place, removeTokens(analysis.plain, tokens), false);
  // "If, as it seems, they acted with consent": the aside is what stands between its commas.
  if (first === 'as' && normAt(analysis.plain, tokens.to) === ',') return deletion(place, removeTokens(analysis.plain, tokens), false);
  if (first === 'if') {
    const would = wouldBehind(analysis, tokens.to);
    if (would !== undefined) return statedWithout(place, would);
    // "This would, if confirmed, amount to torture": what is left would be a doubt as well.
    if (normAt(analysis.plain, tokens.from - 2) === 'would') return [];
  }
  if (/^(?:according|if|as)$/u.test(first)) return deletion(place, dropAdjunct(analysis, tokens.from), false);
  const edits = first === 'it' ? unwrapAppearance(analysis, tokens)
    : first === 'alleged' ? dropAlleged(analysis, tokens)
      : hedge.entry === 'reports-of' ? dropReports(analysis, tokens)
        : statePossibility(analysis, tokens) ?? stateAppearance(analysis, tokens);
  return inFile(place, fixOf(messages.noHedging.stateFact, edits));
};
