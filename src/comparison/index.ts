import { alignPassages } from './aligned-passages.js';
import { differencesOf } from './differences.js';
import { passagesOf } from './passages.js';
import { strengthOf } from './strength.js';
import type { Comparison, JudgedStatement } from './types.js';
import { rowsOf } from './verdict.js';

/**
 * Two statements side by side: benchmark by benchmark, passage by passage, and what each has that the other lacks.
 * Pure; spans are UTF-16 offsets into the text of the statement that they are of, end exclusive.
 */
export function compare(left: JudgedStatement, right: JudgedStatement): Comparison {
  return {
    rows: rowsOf(left.scorecard, right.scorecard),
    strength: { left: strengthOf(left.reading), right: strengthOf(right.reading) },
    passages: alignPassages(passagesOf(left.reading), passagesOf(right.reading)),
    onlyLeft: differencesOf(left.reading, right.reading),
    onlyRight: differencesOf(right.reading, left.reading),
  };
}
