import type { Status } from '../benchmarks/types.js';
import type { Paint } from './paint.js';
import type { ReportWords } from './words.js';

/** A sign for each status, so that none is told by colour alone. */
export const statusSigns: Readonly<Record<Status, string>> = { met: '✔', partial: '◐', missing: '✖', 'not-applicable': '–', unknown: '?' };

/**
 * How statuses look in a column: a sign and the word, painted.
 * @param shown The statuses of the column; all marks are as wide as the widest of them.
 */
export function statusMarks(shown: readonly Status[], words: Pick<ReportWords, 'status'>, paint: Paint): (status: Status) => string {
  const longest = Math.max(...shown.map((status) => words.status[status].length));
  const colours = { met: paint.green, partial: paint.yellow, missing: paint.red, 'not-applicable': paint.dim, unknown: paint.dim };
  return (status) => colours[status](`${statusSigns[status]} ${words.status[status].padEnd(longest)}`);
}
