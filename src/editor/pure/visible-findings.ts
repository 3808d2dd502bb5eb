import type { Finding } from '../../benchmarks/types.js';
import { type Span, touch } from '../../statement/span.js';
import { SpanIndex } from '../../statement/span-index.js';

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
  const places = placesOf(shown);
  return fresh.filter((finding) => {
    // Findings may be empty spans, which touch what they stand beside.
    if (places.get(sortOf(finding))?.overlaps({ start: finding.start - 1, end: finding.end + 1 }) === true) return true;
    return phase === 'paused' && !(typed !== undefined && touch(typed, finding));
  });
}

function sortOf({ rule, kind }: Problem): string {
  return `${rule} ${kind ?? ''}`;
}

/** Where problems stand, by their sort: a long draft has thousands, and this is asked after each key. */
function placesOf(problems: readonly Problem[]): ReadonlyMap<string, SpanIndex<Problem>> {
  const bySort = new Map<string, Problem[]>();
  for (const problem of problems) {
    const alike = bySort.get(sortOf(problem));
    if (alike) alike.push(problem);
    else bySort.set(sortOf(problem), [problem]);
  }
  return new Map(Array.from(bySort, ([sort, alike]) => [sort, new SpanIndex(alike, (problem) => problem)]));
}
