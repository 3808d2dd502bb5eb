import { adjunctStart, dropAdjunct } from '../drop-adjunct.js';
import { dropPredicate } from '../drop-predicate.js';
import { replaceFollowUp } from '../next-step.js';
import { isAdverb, normAt, tokenAt } from '../../tokens.js';
import { losesNothing } from '../../guards.js';
import { mayBeHeld } from '../../../held-now.js';
import { fixOf } from '../../../located.js';
import type { EventKind } from '../../../../statement/front-matter.js';
import { deletion, type HedgeFixes, type HedgeInPlace, inFile } from '../../../no-hedging/hedge-in-place.js';

const meeting = 'will request a meeting with [MINISTER] about this case before [DATE]';
const visit = 'will ask to visit them in detention before [DATE]';
const observation = 'will ask to observe the next hearing on [DATE]';
const dialogue = 'will raise this case at [NEXT DIALOGUE] on [DATE]';

const inCourt: readonly EventKind[] = ['charges', 'trial', 'conviction'];

/** Steps that fit the event, the most fitting first. */
function stepsFor({ reading }: HedgeInPlace): readonly string[] {
  if (inCourt.includes(reading.event)) return [observation, meeting, dialogue];
  return reading.event === 'detention' && mayBeHeld(reading) ? [meeting, visit, dialogue] : [meeting, dialogue];
}

/** A vague promise becomes a step with a place and a date to fill in, or goes. */
export const vagueFollowUpFixes: HedgeFixes = (place) => {
  const { analysis, tokens, paragraph, reading, hedge, messages } = place;
  const steps = stepsFor(place).flatMap((step) => fixOf(messages.noHedging.nextStep(step), replaceFollowUp(analysis, tokens, step), { placeholders: true }));
  const inPassing = /ing$/u.test(normAt(analysis.plain, tokens.from)) || (normAt(analysis.plain, tokens.from) === 'closely' && /ing$/u.test(normAt(analysis.plain, tokens.from + 1)));
  // "is following closely" is a predicate with its helper.
  let helper = tokens.from - 1;
  while (isAdverb(normAt(analysis.plain, helper))) helper--;
  if (inPassing && /^(?:is|are|am)$/u.test(normAt(analysis.plain, helper))) {
    const dropped = dropPredicate(analysis, helper);
    // "is following and | will continue to follow it, and to ask": the promise goes on behind what would go.
    const goesOn = Array.isArray(dropped) && dropped.every(({ end }) => end < tokenAt(analysis.plain, tokens.to - 1).end);
    return goesOn ? [] : deletion(place, dropped, false);
  }
  if (inPassing) return deletion(place, dropAdjunct(analysis, adjunctStart(analysis, tokens.from)), false);
  // Who is told of in passing must not get lost with the promise.
  const kept = steps.filter(({ edits }) => losesNothing(reading, hedge, edits.map((edit) => paragraph.spanOf(edit))));
  return [...inFile(place, kept), ...deletion(place, dropPredicate(analysis, tokens.from), false)];
};
