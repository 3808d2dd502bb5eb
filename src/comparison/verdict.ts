import type { Judged, Scorecard, Status } from '../benchmarks/types.js';
import type { ComparedBenchmark, Verdict } from './types.js';

const ranks: Readonly<Record<Status, number | undefined>> = { met: 2, partial: 1, missing: 0, 'not-applicable': undefined, unknown: undefined };

/** Which of two statuses is the stronger; what does not apply, or is not known, compares with nothing. */
export function verdictOn(left: Status, right: Status): Verdict {
  const [a, b] = [ranks[left], ranks[right]];
  if (a === undefined || b === undefined) return 'not-comparable';
  return a === b ? 'same' : a > b ? 'left-stronger' : 'right-stronger';
}

/** Whether a row tells something: one of the two statements was judged. */
export function tells({ left, right }: ComparedBenchmark): boolean {
  return ranks[left] !== undefined || ranks[right] !== undefined;
}

/** Two scorecards row by row, in the order of the left one. A benchmark that one of them lacks is left out. */
export function rowsOf(left: Scorecard, right: Scorecard): ComparedBenchmark[] {
  const others = new Map<string, Judged>(right.benchmarks.map((judged) => [judged.id, judged]));
  return left.benchmarks.flatMap(({ id, status }) => {
    const other = others.get(id);
    return other === undefined ? [] : [{ benchmark: id, left: status, right: other.status, verdict: verdictOn(status, other.status) }];
  });
}
