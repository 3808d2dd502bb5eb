import type { Analysis } from '../analysis.js';
import { within } from '../matches.js';
import { isActAdverb, skipAdverbs } from '../syntax/syntax.js';
import { askOf } from './ask.js';
import { beginsRemark, behindRemark, isAct, jointLength } from './clause.js';
import { startsAccess, type StartsAsk, startsFurther, startsNominal, startsOthers, startsPassive } from './starts.js';

/** Tokens of one thing asked for, end exclusive. */
export interface Content {
  readonly from: number;
  readonly to: number;
  /** Where the act begins, behind a pronoun that stands for those asked ("that they release X"); with the content itself where nothing is said. */
  readonly act?: number;
}

/** "respect, protect and fulfil the rights", "identified and prosecuted": verbs with one object are one ask. */
function sharesObject(analysis: Analysis, at: number, next: number, to: number): boolean {
  const isMarked = analysis.syntax.isInfinitive(analysis, next, to);
  // "to identify and to prosecute those responsible": the verb before the joint has no object of its own either.
  if (isMarked && !analysis.syntax.isInfinitive(analysis, at - 2, at)) return false;
  const verb = isMarked ? next + 1 : next;
  return isAct(analysis, at - 1, 'verb', 'participle') && isAct(analysis, skipAdverbs(analysis, verb, to), 'verb', 'participle');
}

/** "the immediate and unconditional release": what stands before the joint is no ask yet, only adjectives. */
function isComplete(analysis: Analysis, from: number, to: number): boolean {
  return within(analysis.matches.act, from, to).length > 0 || askOf(analysis, from, to) !== 'other';
}

/** "immediately and unconditionally release": no ask ends before the verb. */
function isOnlyAdverbs(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!isActAdverb(analysis, at) && !analysis.is(at, 'infinitive-markers') && !analysis.is(at, 'coordinators') && analysis.norm(at) !== ',') return false;
  }
  return true;
}

/** Whether the tokens from `next` on, behind a joint, are an ask beside the one that begins at `begin`. */
function startsAnother(analysis: Analysis, begin: number, next: number, to: number, starts: readonly StartsAsk[]): boolean {
  if (isOnlyAdverbs(analysis, begin, next)) return false;
  const found = starts.find((startsAsk) => startsAsk(analysis, next, to));
  // Behind a name alone ("hopes that Ms X and Mr Y will be released") a passive goes on with the same subject.
  if (found) return (starts[0] !== startsNominal && found !== startsPassive) || isComplete(analysis, begin, next);
  if (startsAccess(analysis, next, to) && askOf(analysis, begin, next) === 'access') return true;
  if (analysis.norm(next - 1) === ',' && startsFurther(analysis, next, to)) return true;
  return startsOthers(analysis, next, to) && askOf(analysis, begin, next) === 'release';
}

/** Splits tokens `from`–`to` into asks: wherever another one starts behind a joint outside of brackets. */
export function split(analysis: Analysis, from: number, to: number, starts: readonly StartsAsk[]): Content[] {
  const contents: Content[] = [];
  let begin = from;
  let depth = 0;
  for (let at = from + 1; at < to; at++) {
    const norm = analysis.norm(at);
    if (norm === '(') depth++;
    else if (norm === ')') depth--;
    if (depth > 0) continue;
    const behind = norm === ',' && beginsRemark(analysis, at) ? behindRemark(analysis, at + 1, to) : undefined;
    if (behind !== undefined) {
      // Without a joint of its own what follows the remark goes on with what stands before it.
      at = jointLength(analysis, behind, to) > 1 ? behind - 1 : behind;
      continue;
    }
    const length = jointLength(analysis, at, to);
    const next = at + length;
    if (length === 0 || next >= to) continue;
    if (!sharesObject(analysis, at, next, to) && startsAnother(analysis, begin, next, to, starts)) {
      contents.push({ from: begin, to: at });
      begin = next;
      at = next;
    } else {
      at = next - 1;
    }
  }
  contents.push({ from: begin, to });
  return contents;
}
