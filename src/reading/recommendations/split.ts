import type { Analysis } from '../analysis.js';
import type { Ask } from '../types.js';
import { askOf } from './ask.js';
import { concessionFrom } from './concession.js';
import { asideOfVerb, beginsRemark, behindRemark, jointLength, opensClause } from './clause.js';
import { goesOnInLast, hasVerb } from './goes-on.js';
import { type StartsAsk, startsBareVerb, startsVerbal } from './starts.js';
import { startsAnother } from './another.js';
import type { Content } from './content.js';
import { sharesObject } from './shared-object.js';

/** Words of "to ensure" before its clause. */
const sureReach = 2;

/** "to release all those whose arrest was arbitrary, end the raids and lift the ban": behind a remark a bare verb goes on with a list of verbs, which "and" closes. */
function isListGoingOn(analysis: Analysis, begin: number, remark: number, comma: number, to: number): boolean {
  // "à rétablir les libertés, conformément au Pacte, à libérer X et à veiller": so does one that is marked as the first and the last of the list are.
  const isMarkedAlike = (at: number): boolean => analysis.syntax.isInfinitive(analysis, at, to) && analysis.norm(at) === analysis.norm(comma + 1);
  if (isMarkedAlike(begin) && isMarkedAlike(comma + 1)) for (let at = comma + 2; at < to; at++) if (analysis.is(at, 'and-words') && isMarkedAlike(at + 1)) return true;
  if (analysis.is(comma + 1, 'infinitive-markers') || !startsBareVerb(analysis, comma + 1, to) || !hasVerb(analysis, begin, remark)) return false;
  for (let at = comma + 2; at < to; at++) if (analysis.is(at, 'and-words') && startsBareVerb(analysis, at + 1, to)) return true;
  return false;
}

/** What no other ask is made for, and what no measures are taken for. */
const neverAims = new Set<Ask>(['release', 'drop-charges', 'fair-trial', 'law']);

/** How far behind "to end" the abuse is named. */
const abuseReach = 5;

/** "to uphold freedom of expression, to end intimidation and ill-treatment": whether an infinitive at token `marker` has abuses end, which nothing else is done for. */
function endsAbuses(analysis: Analysis, marker: number, to: number): boolean {
  return analysis.is(marker + 1, 'ending-verbs') && (analysis.any(marker + 2, Math.min(to, marker + abuseReach), 'abuse-nouns') || analysis.any(marker + 2, Math.min(to, marker + abuseReach), 'violation-nouns'));
}

/** "to publish the list at once, to put an end to rumours": the one infinitive behind a comma, in no list, tells what the ask before is for. */
function isAimBehindComma(analysis: Analysis, begin: number, joint: number, next: number, to: number): boolean {
  if (analysis.norm(joint) !== ',' || next !== joint + 1 || !analysis.is(next, 'aim-markers') || !analysis.syntax.isInfinitive(analysis, next, to)) return false;
  if (!analysis.is(begin, 'aim-markers') && !analysis.is(begin - 1, 'aim-markers')) return false;
  // "to release the nine, to drop all charges": a list without its "and".
  if (neverAims.has(askOf(analysis, next, to)) || endsAbuses(analysis, next, to)) return false;
  // "to keep him safe, to ensure that his rights are respected, and that nothing is done to him": a list, whose last member is a clause.
  const isOfClauses = opensClause(analysis, next + sureReach, to);
  for (let at = next + 1; at < to; at++) if (isOfClauses && analysis.is(at, 'and-words') && opensClause(analysis, at + 1, to)) return false;
  for (let at = next + 1; at < to; at++) if (jointLength(analysis, at, to) > 0 && startsVerbal(analysis, at + jointLength(analysis, at, to), to)) return false;
  return true;
}

/** How far behind the beginning of an ask a clause on its subject begins. */
const subjectReach = 12;

/** "(calls for) X, who was jailed for asking them to open the wells and share the water, | to be freed": the comma behind a clause on those to whom something is to be done; `from` where what is asked begins otherwise. */
function behindClauseOnSubject(analysis: Analysis, from: number, to: number): number {
  let open = from;
  while (open < Math.min(to, from + subjectReach) && analysis.norm(open) !== ',') open++;
  if (!analysis.is(open + 1, 'relatives') || analysis.any(from, open, 'infinitive-markers') || analysis.any(from, open, 'be-forms')) return from;
  for (let close = open + 2; close < to - 2; close++) if (analysis.norm(close) === ',' && analysis.is(close + 1, 'infinitive-markers') && analysis.is(close + 2, 'be-infinitive')) return close;
  return from;
}

/**
 * Splits tokens `from`–`to` into asks: wherever another one starts behind a joint outside of brackets.
 * Cannot do: tell two asks that share one verb ("release her lawyer and her brother") from one; a verb that is not among the acts of the lexicon,
 * where no "to" marks it; a subject of its own behind "and" ("expects the verdict to be quashed and her to be freed").
 */
export function split(analysis: Analysis, from: number, to: number, starts: readonly StartsAsk[]): Content[] {
  const contents: Content[] = [];
  let begin = from;
  let depth = 0;
  let isClosed = false;
  for (let at = behindClauseOnSubject(analysis, from, to) + 1; at < to; at++) {
    const norm = analysis.norm(at);
    if (norm === '(') depth++;
    else if (norm === ')') depth--;
    if (depth > 0) continue;
    const aside = (norm === ',' ? asideOfVerb(analysis, at, to) : undefined) ?? concessionFrom(analysis, at, to);
    if (aside !== undefined) {
      at = aside;
      continue;
    }
    const behind = norm === ',' && beginsRemark(analysis, at) ? behindRemark(analysis, at + 1, to) : undefined;
    if (behind !== undefined) {
      // Without a joint of its own what follows the remark goes on with what stands before it.
      at = jointLength(analysis, behind, to) > 1 || isListGoingOn(analysis, begin, at, behind, to) ? behind - 1 : behind;
      continue;
    }
    const length = jointLength(analysis, at, to);
    const next = at + length;
    if (length === 0 || next >= to) continue;
    if (isClosed && goesOnInLast(analysis, begin, at, next)) {
      at = next - 1;
    } else if (contents.length === 0 && isAimBehindComma(analysis, begin, at, next, to)) {
      at = next - 1;
    } else if (startsAnother(analysis, begin, at, next, to, starts) && !sharesObject(analysis, begin, at, next, to)) {
      contents.push({ from: begin, to: at });
      isClosed = contents.length > 1 && analysis.norm(at) === ',' && analysis.is(next - 1, 'and-words');
      begin = next;
      at = next;
    } else {
      at = next - 1;
    }
  }
  contents.push({ from: begin, to });
  return contents;
}
