import { dayOf } from './day.js';
import { type Figures, figuresOf } from './figures.js';
import { isWithin, type Period } from './filter.js';
import { type MeasureName, measureNames } from './measures.js';
import type { SurveyRow } from './row.js';
import type { Share } from './share.js';

/** What became of a share between two periods. */
export interface Change {
  readonly measure: MeasureName;
  /** The second share less the first, −1 to 1. */
  readonly difference: number;
  /** The 95 % interval of the difference, were both periods samples (Newcombe 1998, method 10). */
  readonly low: number;
  readonly high: number;
}

/** A period with what its statements say. */
export interface PeriodFigures extends Figures, Period {}

export interface PeriodComparison {
  readonly first: PeriodFigures;
  readonly second: PeriodFigures;
  /** Of measures that can be asked of statements in both. */
  readonly changes: readonly Change[];
  /** The second mean strength less the first, −4 to 4; undefined where one period asks for nothing. */
  readonly strengthChange: number | undefined;
}

/** A period as it is written: `2019`, `2019-03`, `2019-03-01`, `2019..2021`, with an end left out for "until now" or "ever since". Undefined where it is none. */
export function periodOf(written: string): Period | undefined {
  const [first = '', last = first, ...more] = written.trim().split('..');
  const from = first === '' ? undefined : dayOf(first, 'first');
  const to = last === '' ? undefined : dayOf(last, 'last');
  const isWrong = (first !== '' && from === undefined) || (last !== '' && to === undefined) || (from === undefined && to === undefined);
  return isWrong || more.length > 0 || (from !== undefined && to !== undefined && from > to) ? undefined : { from, to };
}

function changeOf(measure: MeasureName, first: Share, second: Share): Change[] {
  if (first.share === undefined || second.share === undefined) return [];
  const [before, after] = [first.share, second.share];
  const { low: beforeLow = 0, high: beforeHigh = 1 } = first;
  const { low: afterLow = 0, high: afterHigh = 1 } = second;
  const difference = after - before;
  return [{ measure, difference, low: difference - Math.hypot(after - afterLow, beforeHigh - before), high: difference + Math.hypot(afterHigh - after, before - beforeLow) }];
}

/** What statements say in two periods, and how that changed. */
export function comparePeriods(rows: readonly SurveyRow[], one: Period, other: Period): PeriodComparison {
  const figures = (period: Period): PeriodFigures => ({ ...period, ...figuresOf(rows.filter((row) => isWithin(row, period))) });
  const [first, second] = [figures(one), figures(other)];
  const [before, after] = [first.strength.mean, second.strength.mean];
  return {
    first, second,
    changes: measureNames.flatMap((measure) => changeOf(measure, first.shares[measure], second.shares[measure])),
    strengthChange: before === undefined || after === undefined ? undefined : after - before,
  };
}
