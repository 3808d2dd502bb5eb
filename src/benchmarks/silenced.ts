import { countBefore } from '../lower-bound.js';
import type { RuleComment } from '../statement/comments.js';
import type { Span } from '../statement/span.js';
import { SpanIndex } from '../statement/span-index.js';
import type { RuleId } from './types.js';

/** Whether a comment is about a rule: it names it, or names none. */
function concerns({ rules }: RuleComment, rule: RuleId): boolean {
  return rules.length === 0 || rules.some(({ id }) => id === rule);
}

/** The comments that are about one rule. */
interface Silencing {
  /** What those cover that silence one block. */
  readonly blocks: SpanIndex<Span>;
  /** Those that hold from where they stand on, in order. */
  readonly switches: readonly RuleComment[];
}

function silencingOf(comments: readonly RuleComment[], rule: RuleId): Silencing {
  const own = comments.filter((comment) => concerns(comment, rule));
  return {
    blocks: new SpanIndex(own.filter(({ action }) => action === 'ignore').map(({ covers }) => covers), (span) => span),
    switches: own.filter(({ action }) => action !== 'ignore'),
  };
}

/**
 * Tells what a draft's comments silence: `ignore` for findings that begin in the next block, `disable` for those
 * behind it until `enable`. Of two comments before a place the later one speaks.
 * @returns whether a finding of a rule at a place is silenced
 */
export function silencedBy(comments: readonly RuleComment[]): (rule: RuleId, place: Span) => boolean {
  if (comments.length === 0) return () => false;
  const byRule = new Map<RuleId, Silencing>();
  return (rule, { start }) => {
    let silencing = byRule.get(rule);
    if (!silencing) byRule.set(rule, (silencing = silencingOf(comments, rule)));
    const { blocks, switches } = silencing;
    if (blocks.overlaps({ start, end: start + 1 })) return true;
    return switches[countBefore(switches, (comment) => comment.start <= start) - 1]?.action === 'disable';
  };
}

/** Whether a comment in the draft silences a rule somewhere: the drafter has decided about it. */
export function isSilencedSomewhere(comments: readonly RuleComment[], rule: RuleId): boolean {
  return comments.some((comment) => comment.action !== 'enable' && concerns(comment, rule));
}
