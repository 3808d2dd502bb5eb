import { dayOf } from './day.js';
import { type BoundedDifference, type Difference, differenceOfMeans, differenceOfShares } from './difference.js';
import { type Figures, figuresOf } from './figures.js';
import { isWithin, type Period } from './filter.js';
import { type MeasureName, measureNames } from './measures.js';
import type { Rows } from './rows.js';

/** What became of a share between two periods: the second less the first, −1 to 1. */
export interface Change extends BoundedDifference {
  readonly measure: MeasureName;
}

/** A period with what its statements say. */
export interface PeriodFigures extends Figures, Period {}

export interface PeriodComparison {
  readonly first: PeriodFigures;
  readonly second: PeriodFigures;
  /** Of measures that can be asked of statements in both. */
  readonly changes: readonly Change[];
  /** The second mean strength less the first, −4 to 4; undefined where one period asks for nothing. */
  readonly strengthChange: Difference | undefined;
}

/** A period as it is written: `2019`, `2019-03`, `2019-03-01`, `2019..2021`, with an end left out for "until now" or "ever since". Undefined where it is none. */
export function periodOf(written: string): Period | undefined {
  const [first = '', last = first, ...more] = written.trim().split('..');
  const from = first === '' ? undefined : dayOf(first, 'first');
  const to = last === '' ? undefined : dayOf(last, 'last');
  const isWrong = (first !== '' && from === undefined) || (last !== '' && to === undefined) || (from === undefined && to === undefined);
  return isWrong || more.length > 0 || (from !== undefined && to !== undefined && from > to) ? undefined : { from, to };
}

/** What statements say in two periods, and how that changed. */
export function comparePeriods(rows: Rows, one: Period, other: Period): PeriodComparison {
  const figures = (period: Period): PeriodFigures => ({ ...period, ...figuresOf(rows.filter((row) => isWithin(row, period))) });
  const [first, second] = [figures(one), figures(other)];
  return {
    first, second,
    changes: measureNames.flatMap((measure) => {
      const change = differenceOfShares(second.shares[measure], first.shares[measure]);
      return change === undefined ? [] : [{ measure, ...change }];
    }),
    strengthChange: differenceOfMeans(second.strength, first.strength),
  };
}
