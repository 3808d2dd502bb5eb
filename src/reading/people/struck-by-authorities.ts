import type { Analysis } from '../analysis.js';
import { endingAt } from '../matches.js';
import { nameClassesOf } from './name-classes.js';
import { kinOwnerBefore } from './says-as-kin.js';

/* "Prosecutors accused two MPs, X and Y", "Police charged X and her colleague Y": what authorities did to several was done to each of them. */

/** Words of what somebody is before a name: "the former land rights lawyer". */
const calledReach = 6;

/** Whether a verb at token `at` tells that the State's own accuse somebody: "Prosecutors accused", "A court has accused"; of whom activists accuse, something else is told. */
export function isAccusedByState(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at, 'accusing-verbs')) return false;
  const subject = analysis.is(at - 1, 'have-helpers') ? at - 2 : at - 1;
  return analysis.isAny(subject, ['public-bodies', 'judging-people']) || endingAt(analysis.matches.actor, subject + 1).some(({ entry }) => entry.kind === 'authority');
}

/** Whether a verb at token `at` tells what was done to whoever is named behind it; not "was charged". */
function isStruckBehind(analysis: Analysis, at: number): boolean {
  if (analysis.isAny(at - 1, ['be-forms', 'copulas'])) return false;
  return analysis.isAny(at, ['struck-verbs', 'strikes-office']) || isAccusedByState(analysis, at);
}

/** "charged lawyer X and her colleague | Y": whether somebody near to another is named from token `from` on, joined by "and" to whose colleague they are, right behind what was done to both. */
export function isStruckWithOwner(analysis: Analysis, from: number): boolean {
  const owner = kinOwnerBefore(analysis, from);
  if (owner === undefined || !analysis.is(owner - 1, 'and-words') || !analysis.isCapital(owner - 2)) return false;
  const { honorific, role } = nameClassesOf(analysis);
  let at = owner - 2;
  while (analysis.isCapital(at)) at--;
  const first = Math.max(analysis.sentenceAt(from).from, at - calledReach);
  while (at > first && !isStruckBehind(analysis, at) && (role[at] === 1 || honorific[at] === 1 || analysis.isAny(at, ['articles', 'former-words', 'indefinite-articles']) || analysis.ends(at, 'adjective'))) at--;
  return isStruckBehind(analysis, at);
}
