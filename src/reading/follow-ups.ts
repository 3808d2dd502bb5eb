import type { Paragraph } from '../statement/types.js';
import type { Analysis, Match } from './analysis.js';
import { tokenSpan, withoutOverlaps } from './matches.js';
import { askedTokens } from './recommendations/asks.js';
import { actorsIn, subjectOf } from './subject.js';
import type { FollowUp, Hedge } from './types.js';

/** "She must be able to meet her family", "to honour what it promised at the Human Rights Council": what is asked of others, and no step of the EU's own; to let it observe a trial is one. */
function isOfAsked(analysis: Analysis, asked: Uint8Array, { entry, from, to }: Match): boolean {
  // "calls for her release, and will raise her case at the Council": what goes on behind an ask.
  return asked[from] === 1 && entry.settings.ofOthers !== true && !analysis.any(analysis.sentenceAt(from).from, to, 'future-helpers');
}

/** "The OSCE had monitors at the trial": people, where the EU is not said to monitor. */
function isNounOfPeople(analysis: Analysis, { from }: Match): boolean {
  return analysis.is(from, 'visitors') && !actorsIn(analysis, 0, from).some(({ actor, to }) => actor === 'eu' && to === from);
}

/** "The trial did not seem to meet international standards": nobody is met; "meet the Minister on standards" is another thing. */
function isNormMet(analysis: Analysis, { to }: Match): boolean {
  let object = to;
  while (object < to + 4 && !analysis.is(object, 'met-norms') && !analysis.is(object, 'asked-prepositions') && analysis.tokens[object]?.kind === 'word') object++;
  return analysis.is(object, 'met-norms');
}

/** What the EU says that it will do next, or did: concrete steps, and the vague ones that the hedges' reader found. */
export function followUpsOf(paragraph: Paragraph, analysis: Analysis, hedges: readonly Hedge[]): FollowUp[] {
  const asked = askedTokens(analysis);
  const concrete = withoutOverlaps(analysis.matches['follow-up'])
    .filter((match) => !isOfAsked(analysis, asked, match) && !isNounOfPeople(analysis, match) && !isNormMet(analysis, match))
    .filter(({ from }) => !analysis.quoted[from] && ['eu', 'none'].includes(subjectOf(analysis, from).actor))
    .map(({ from, to }) => ({ concrete: true, ...paragraph.spanOf(tokenSpan(analysis, from, to)) }));
  const vague = hedges
    .filter(({ kind }) => kind === 'vague-follow-up')
    .filter(({ start, end }) => !concrete.some((other) => other.start < end && start < other.end))
    .map(({ start, end }) => ({ start, end, concrete: false }));
  return [...concrete, ...vague].sort((a, b) => a.start - b.start);
}
