import type { RuleComment } from '../statement/comments.js';
import type { Span } from '../statement/span.js';
import type { RuleId } from './types.js';

/** Whether a comment is about a rule: it names it, or names none. */
function concerns({ rules }: RuleComment, rule: RuleId): boolean {
  return rules.length === 0 || rules.some(({ id }) => id === rule);
}

/**
 * Tells what a draft's comments silence: `ignore` for findings that begin in the next block, `disable` for those
 * behind it until `enable`. Of two comments before a place the later one speaks.
 * @returns whether a finding of a rule at a place is silenced
 */
export function silencedBy(comments: readonly RuleComment[]): (rule: RuleId, place: Span) => boolean {
  if (comments.length === 0) return () => false;
  return (rule, { start }) => {
    let silenced = false;
    for (const comment of comments) {
      if (!concerns(comment, rule)) continue;
      if (comment.action === 'ignore') {
        if (comment.covers.start <= start && start < comment.covers.end) return true;
      } else if (comment.start <= start) {
        silenced = comment.action === 'disable';
      }
    }
    return silenced;
  };
}

/** Whether a comment in the draft silences a rule somewhere: the drafter has decided about it. */
export function isSilencedSomewhere(comments: readonly RuleComment[], rule: RuleId): boolean {
  return comments.some((comment) => comment.action !== 'enable' && concerns(comment, rule));
}
