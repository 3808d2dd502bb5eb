import { adjunctStart, dropAdjunct } from '../drop-adjunct.js';
import { replaceNoting } from '../replace-verb.js';
import { normAt } from '../../tokens.js';
import { unwrapNote } from '../unwrap.js';
import { fixOf } from '../../../located.js';
import type { Fix } from '../../../types.js';
import { deletion, type HedgeFixes, type HedgeInPlace, inFile } from '../../../no-hedging/hedge-in-place.js';

/** What may be welcomed; everything else that a statement notes is to be condemned or deplored. */
const good = /^(?:release|freeing|liberation|acquittal|pardon|commutation|repeal|withdrawal|abolition|ratification|reinstatement|reopening|lifting)$/u;
/** What a State promises is neither: to welcome it would be praise. */
const promised = /^(?:commitment|commitments|pledge|pledges|promise|promises|assurance|assurances|intention|readiness|willingness|announcement|moratorium|amnesty|explanations?|clarifications?|investigations?|inquir(?:y|ies)|enquir(?:y|ies)|probe|appeal|efforts?|visits?|dialogue|report|invitation|plans?|mandates?|transfers?|consultations?|exchanges?|transition|openings?|extensions?|elections?|criticism|declarations?|proposals?|agreements?|steps?)$/u;
/** What is noted gladly, and what ends well: nobody deplores that somebody "can leave prison". */
const gladly = /^(?:appreciation|satisfaction|interest|gratitude)$/u;
/** How far behind the noting it is told how it ended, in tokens. */
const endReach = 25;
const endsWell = /^(?:released|freed|acquitted|pardoned|commuted|overturned|quashed|permits|allows|leave)$/u;

function judging(place: HedgeInPlace): readonly string[] {
  const { analysis, tokens } = place;
  const next = analysis.plain.tokens.slice(tokens.from, tokens.to + 5).map(({ norm }) => norm);
  if (next.some((norm) => /^(?:passing|death|loss)$/u.test(norm))) return ['mourn'];
  const rest = analysis.plain.tokens.slice(tokens.from, Math.min(analysis.sentenceAt(tokens.from).to, tokens.to + endReach)).map(({ norm }) => norm);
  // "has not been released" ends badly.
  const hasEndedWell = rest.some((norm, at) => endsWell.test(norm) && !rest.slice(Math.max(0, at - 3), at).some((before) => /^(?:not|never|yet)$/u.test(before)));
  if (next.some((norm) => promised.test(norm) || gladly.test(norm)) || hasEndedWell) return [];
  return next.some((norm) => good.test(norm)) ? ['welcome'] : ['deplore', 'condemn', 'be deeply concerned by'];
}

function replacements(place: HedgeInPlace): Fix[] {
  const { noHedging } = place.messages;
  return inFile(place, judging(place).flatMap((verb) => {
    const edits = replaceNoting(place.analysis, place.tokens, verb);
    // The title has the verb in the form in which it will stand.
    return fixOf(noHedging.judge(edits?.[0]?.text ?? verb), edits);
  }));
}

/** What is noted is said plainly, or judged; a note in passing ("taking note of …") is deleted. */
export const noteTakingFixes: HedgeFixes = (place) => {
  const { analysis, tokens, messages } = place;
  // "notes with concern that": the concern is the EU's own and stays.
  if (/\bwith\b.*\b(?:concern|regret|dismay)\b/iu.test(place.words)) return replacements(place);
  // Never preferred: whether what is noted is established only the drafter knows.
  const plainly = inFile(place, fixOf(messages.noHedging.stateFact, unwrapNote(analysis, tokens)));
  if (plainly.length > 0) return plainly;
  if (/ing$/u.test(normAt(analysis.plain, tokens.from))) return deletion(place, dropAdjunct(analysis, adjunctStart(analysis, tokens.from)), false);
  return replacements(place);
};
