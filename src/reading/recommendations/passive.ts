import type { Analysis } from '../analysis.js';
import { skipAdverbs } from '../syntax/syntax.js';
import { isAct } from './acts.js';
import type { Content } from './content.js';
import type { Trigger } from './trigger.js';

/** Words between "be" and its participle. */
const participleReach = 3;
/** How far behind "who" or "that" the verb of a relative clause may stand. */
const relativeReach = 5;

/** "those who have just been sentenced", "rights that are guaranteed": said of somebody, and not asked. */
function isInRelativeClause(analysis: Analysis, be: number, from: number): boolean {
  for (let at = be - 1; at >= Math.max(from, be - relativeReach); at--) {
    if (analysis.is(at, 'clause-openers') && !analysis.is(at, 'complementizers')) return true;
    // "rights that are guaranteed": directly before the verb the same word opens a relative clause.
    if (analysis.is(at, 'complementizers')) return at === be - 1 && at > from;
  }
  return false;
}

/** Whether what is asked for begins with a verb that is no passive: "to release", "drop". */
function startsInActive(analysis: Analysis, from: number, to: number): boolean {
  const first = analysis.is(from, 'infinitive-markers') ? from + 1 : from;
  const verb = skipAdverbs(analysis, first, to);
  if (analysis.is(verb, 'be-infinitive')) return false;
  return analysis.syntax.isInfinitive(analysis, from, to) || analysis.syntax.isNegatedInfinitive(analysis, from) || isAct(analysis, verb, 'verb');
}

/** Whether what tokens `from`–`to` ask for is told in the passive (not: what has to be ensured, or whom it is for): "that she be released", "must be allowed to travel". */
export function isPassive(analysis: Analysis, trigger: Trigger, { from, to }: Content): boolean {
  // "is obliged to respect": the modal's own "is" tells nothing; the one of "has to be" does.
  const isOfModal = trigger.form === 'modal' && from < trigger.to;
  const start = isOfModal ? trigger.to - 1 : from;
  // "to ensure that his rights are respected": the act that is asked for is in the active.
  if (!isOfModal && startsInActive(analysis, from, to)) return false;
  for (let at = start; at < to - 1; at++) {
    if (isOfModal && at > start && isAct(analysis, at, 'verb') && !analysis.is(at, 'be-infinitive')) return false;
    if (!analysis.is(at, 'be-forms') || isInRelativeClause(analysis, at, from)) continue;
    for (let next = at + 1; next <= Math.min(at + participleReach, to - 1); next++) {
      if (analysis.ends(next, 'participle')) return true;
      if (!analysis.ends(next, 'adverb') && !analysis.is(next, 'passive-adverbs')) break;
    }
  }
  return false;
}
