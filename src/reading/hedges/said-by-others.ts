import type { Analysis, Match } from '../analysis.js';
import { hasOtherSubject } from '../other-subject.js';
import { isOfIssuer, subjectOf } from '../subject.js';

/* "Her family says that | this is a matter for the courts": what anybody may say, in a clause that tells what somebody else says. */

/** Kinds of hedges that are no words for what the speaker does: they count by whoever says them. */
const kinds: ReadonlySet<string | undefined> = new Set(['deference', 'false-balance', 'euphemism']);

/** Most words between "that" and the hedge in its clause, and between the verb of saying and its "that". */
const clauseReach = 14;
const complementizerReach = 3;

/** The verb of saying whose clause holds the hedge that begins at token `from`; undefined where none does. */
function sayingBefore(analysis: Analysis, from: number): number | undefined {
  const { from: first } = analysis.sentenceAt(from);
  for (let that = from; that > Math.max(first, from - clauseReach); that--) {
    if (analysis.isMark(that, ';:') || (that < from && analysis.norm(that) === ',' && (analysis.is(that + 1, 'and-words') || analysis.is(that + 1, 'contrast-words')))) return undefined;
    if (!analysis.is(that, 'complementizers')) continue;
    for (let verb = that - 1; verb >= Math.max(first, that - complementizerReach); verb--) if (analysis.isAny(verb, ['reporting-verbs', 'asserting-verbs'])) return verb;
    return undefined;
  }
  return undefined;
}

/** Whether a hedge that anybody may make stands in what somebody says who is not the EU, nor a body that may speak itself. */
export function isSaidByOther(analysis: Analysis, { entry, from }: Match): boolean {
  const verb = kinds.has(entry.kind) ? sayingBefore(analysis, from) : undefined;
  if (verb === undefined) return false;
  const { actor } = subjectOf(analysis, verb);
  return hasOtherSubject(analysis, verb) || actor === 'other' || actor === 'authority';
}

/** "Amnesty International says that | both sides": whether a hedge that anybody may make stands in what a body says that issues statements itself. */
export function isSaidByIssuer(analysis: Analysis, { entry, from }: Match): boolean {
  const verb = kinds.has(entry.kind) ? sayingBefore(analysis, from) : undefined;
  return verb !== undefined && isOfIssuer(analysis, verb);
}
