import type { EventKind } from '../../../statement/front-matter.js';
import type { Analysis } from '../../analysis.js';
import { within } from '../../matches.js';
import { actorsIn } from '../../subject.js';
import type { Ask } from '../../types.js';
import type { Concern } from './concern.js';
import type { Walk } from './walk.js';

/* What tells that an ask is on the case, though its own words would fit the country too. */

/** Events that put somebody before a court, or may. */
const beforeJudges = new Set<EventKind>(['detention', 'charges', 'trial', 'conviction']);

/** Whether hearings at token `at` are told no more of: a verb stands behind them, and neither whose they are nor which. */
function areOnlyHearings(analysis: Analysis, at: number): boolean {
  const next = at + 1;
  return analysis.tokens[next]?.kind === 'word' && !analysis.isAny(next, ['of-words', 'relatives', 'opening-prepositions', 'place-prepositions', 'and-words']);
}

/** "ensure that | hearings are held in public", "that hearings observe", in a statement on people before a court: theirs, where nothing else is told of them; not "the right to have hearings". */
export function areHearingsHere({ analysis, at, ask, concern }: Walk): boolean {
  if (!analysis.is(at, 'hearings') || !concern.isOnCase || concern.isThematic || !beforeJudges.has(concern.event)) return false;
  if (!analysis.is(at + 1, 'be-forms') && (ask !== 'fair-trial' || !areOnlyHearings(analysis, at))) return false;
  // "that court hearings are".
  return analysis.is(at - 1, 'complementizers') || analysis.is(at - 2, 'complementizers');
}

/** Asks that may be made about one person, whose words speak of no law and of no room for all. */
const ofOne = new Set<Ask>(['fair-trial', 'respect-rights', 'protect', 'access', 'investigate', 'other']);

/** Words between "in the case of" and the name. */
const nameReach = 3;

/** "In the case of Mr X, | we call on Togo to honour its obligations": whether the sentence in which something is asked opens on somebody concerned. */
export function opensOnPerson(analysis: Analysis, trigger: number, ask: Ask, { isOnCase, isPerson }: Concern): boolean {
  if (!isOnCase || !ofOne.has(ask)) return false;
  const { from } = analysis.sentenceAt(trigger);
  const length = analysis.phraseLength(from, 'turning-to');
  if (length === 0) return false;
  for (let at = from + length; at < Math.min(trigger, from + length + nameReach); at++) if (isPerson(at)) return true;
  return false;
}

/** How far behind "with" whoever works with those who are asked is told: "with the competent Danish authorities". */
const partnerReach = 5;

/** Whether those in power in another country are told of from token `from` on: "the Danish authorities". */
function areAbroad(analysis: Analysis, from: number, { country }: Concern): boolean {
  const to = from + partnerReach;
  return within(analysis.countries, from, to).some((named) => named.kind !== 'name' && named.country !== country) && actorsIn(analysis, from, to).some(({ actor }) => actor === 'authority');
}

/** "work closely with their Danish counterparts", "cooperate with the Danish authorities", in a statement on somebody named: about that person, who is of that country. */
export function worksWithTheirCountry({ analysis, at, from, ask, concern }: Walk): boolean {
  if (!concern.isNamed || !concern.isOnCase || concern.isThematic || ask !== 'other' || at === from || !analysis.is(at, 'companion-links')) return false;
  return analysis.any(at + 1, at + partnerReach, 'counterparts') || areAbroad(analysis, at + 1, concern);
}

/** Words between "a group of" and people: "a group of human rights lawyers". */
const groupReach = 5;

/** "a group of lawyers | who were arrested on Friday", "a group of students held since May": some people, and not all of a kind. */
export function areOneGroup(analysis: Analysis, at: number): boolean {
  const done = analysis.is(at + 1, 'relatives') ? at + 2 : at + 1;
  if (!analysis.is(done, 'struck-helpers') && !(done === at + 1 && analysis.is(done, 'done-after-name'))) return false;
  for (let group = at - 2; group >= at - groupReach; group--) if (analysis.is(group, 'groups-of-some')) return analysis.is(group + 1, 'of-words') && analysis.is(group - 1, 'indefinite-articles');
  return false;
}

/** "the death sentences passed | in the same case", « dans cette affaire »: whether an ask names the case, or the trial, of which was told as where it stands; not "in these cases, and in others". */
export function isInThisCase(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from + 1; at < to - 1; at++) {
    if (!analysis.is(at, 'tie-words') || !analysis.is(at + 1, 'tied-proceedings')) continue;
    const opener = analysis.is(at - 1, 'articles') ? at - 2 : at - 1;
    if (analysis.is(opener, 'place-prepositions') && !analysis.is(at + 2, 'and-words') && !(analysis.norm(at + 2) === ',' && analysis.is(at + 3, 'and-words'))) return true;
  }
  return false;
}
