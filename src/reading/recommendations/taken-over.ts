import type { Analysis, Match } from '../analysis.js';
import { hasOtherSubject } from '../other-subject.js';
import { actorsIn, subjectOf } from '../subject.js';
import { isToldOfPast } from './told.js';
import type { Strength } from '../types.js';
import { type Trigger, triggerOf } from './trigger.js';

/* "We endorse the statement of X, who demanded that she be freed": what another asks for, whose words the speaker makes its own. */

/** The strength of a call or demand that is taken over, as of one that is repeated. */
const callStrength: Strength = 4;

/** Words between the verb of sharing and the one that asks. */
const sharedReach = 36;

/** The relative pronoun in tokens `from`–`to` in whose clause token `to` stands; undefined where there is none, or more than one. */
function relativeIn(analysis: Analysis, from: number, to: number): number | undefined {
  let found: number | undefined;
  for (let at = from; at < to; at++) {
    if (!analysis.is(at, 'relatives')) continue;
    if (found !== undefined) return undefined;
    found = at;
  }
  return found;
}

/** Whether what the speaker shares, named in tokens `from`–`to`, are somebody's words, or it agrees with a body that issues statements. */
function areWords(analysis: Analysis, verb: number, to: number): boolean {
  if (analysis.any(verb + 1, to, 'shared-words')) return true;
  return !analysis.is(verb, 'supporting-verbs') && actorsIn(analysis, verb + 1, to).some(({ issues }) => issues);
}

/**
 * The ask that a verb makes which tells what somebody else asks for, in the present or the past, where the speaker shares their words:
 * in a relative clause behind them, or as a gerund. It begins with the verb of sharing; undefined where nothing is shared.
 */
export function takenOver(analysis: Analysis, match: Match): Trigger | undefined {
  const sentence = analysis.sentenceAt(match.from);
  let verb = match.from - 1;
  const first = Math.max(sentence.from, match.from - sharedReach);
  while (verb >= first && !analysis.is(verb, 'sharing-verbs')) verb--;
  if (verb < first) return undefined;
  const clause = analysis.ends(match.from, 'gerund') ? match.from : relativeIn(analysis, verb + 1, match.from);
  if (clause === undefined || !areWords(analysis, verb, clause)) return undefined;
  if (analysis.syntax.isPast(analysis, verb) || isToldOfPast(analysis, verb) || hasOtherSubject(analysis, verb)) return undefined;
  const { actor } = subjectOf(analysis, verb);
  if (actor === 'other' || actor === 'authority') return undefined;
  const trigger = triggerOf(match, 'noun');
  return { ...trigger, from: verb, strength: trigger.strength > callStrength ? callStrength : trigger.strength };
}
