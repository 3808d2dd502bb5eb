import type { Finding } from '../../benchmarks/types.js';
import { type Span, touch } from '../../statement/span.js';

/**
 * How long the drafter has been still.
 * `typing`: a key was pressed a moment ago. `paused`: the set delay has passed. `settled`: so long that the sentence
 * under the cursor counts as finished, or nobody is typing at all.
 */
export type Phase = 'typing' | 'paused' | 'settled';

/** What tells one problem from another, whatever its words are by now. */
export type Problem = Span & Pick<Finding, 'rule' | 'kind'>;

/**
 * Which of the fresh findings to show now.
 *
 * A problem that is solved is not among the fresh ones, so it goes at once. One that is already shown stays without a
 * flicker. A new one waits for the pause, and longer while it stands in the sentence that is being typed: half a
 * sentence has no addressee yet, and nobody wants to be told.
 *
 * @param fresh findings of the text as it is
 * @param shown problems on display, with spans moved to where they stand in that text
 * @param phase how long the drafter has been still
 * @param typed the sentence being typed, if any
 */
export function visibleFindings(
  fresh: readonly Finding[], shown: readonly Problem[], phase: Phase, typed: Span | undefined,
): readonly Finding[] {
  if (phase === 'settled') return fresh;
  return fresh.filter((finding) => {
    if (shown.some((problem) => isSameProblem(problem, finding))) return true;
    return phase === 'paused' && !(typed !== undefined && touch(typed, finding));
  });
}

function isSameProblem(a: Problem, b: Problem): boolean {
  // Findings may be empty spans.
  return a.rule === b.rule && a.kind === b.kind && touch(a, b);
}
