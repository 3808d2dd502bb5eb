import { Lazy } from '../lazy.js';
import type { Difference } from '../survey/difference.js';
import type { Disparity } from '../survey/disparities.js';
import type { Figures, Group } from '../survey/figures.js';
import type { Period } from '../survey/filter.js';
import type { Survey, SurveyRequest } from '../survey/index.js';
import type { PeriodFigures } from '../survey/periods.js';
import { filesOf } from '../survey/rows.js';
import type { UnreadFile } from './check-json.js';

/** JSON has no undefined: what cannot be told is `null`. */
const orNull = <Value>(value: Value | undefined): Value | null => value ?? null;

function figuresJson({ statements, shares, strength, delay, hedging, hedges, levels }: Figures): object {
  return { statements, shares, strength: { mean: orNull(strength.mean), of: strength.of }, daysFromEvent: { median: orNull(delay.median), least: orNull(delay.least), greatest: orNull(delay.greatest), of: delay.of }, hedgesByKind: hedging, hedgesInAll: hedges, levels };
}

function groupJson(group: Group): object {
  return { key: Object.fromEntries(Object.entries(group.key).map(([dimension, value]) => [dimension, orNull(value)])), ...figuresJson(group), files: filesOf(group.rows) };
}

/** The interval of a difference; `null` where it cannot be told. */
function intervalJson({ low, high }: Pick<Difference, 'low' | 'high'>): object | null {
  return low === undefined || high === undefined ? null : { low, high };
}

function disparityJson({ event, by, measure, gap, low, high, highest, lowest }: Disparity): object {
  const side = ({ key, shares, strength, rows }: Group): object => ({ [by]: key[by], ...(measure === 'meanStrength' ? { mean: strength.mean, of: strength.of } : shares[measure]), files: filesOf(rows) });
  return { event, by, measure, gap, interval: intervalJson({ low, high }), highest: side(highest), lowest: side(lowest) };
}

function periodJson({ from, to }: Period): object {
  return { from: orNull(from), to: orNull(to) };
}

function requestJson({ filters = [], period, compare }: SurveyRequest): object {
  return { filters: filters.map(({ field, value }) => ({ field, value: orNull(value) })), ...(period && { period: periodJson(period) }), ...(compare && { compare: compare.map(periodJson) }) };
}

/** What `forthright survey --format json` prints: version 1 of the public shape. Shares are 0 to 1; what cannot be told is `null` or left out. Long lists are made as they are written: `jsonPieces`. */
export function surveyJson({ request, total, groups, disparities, people, periods, undated, countryless, foreign, translations, coded }: Survey, unread: readonly UnreadFile[], date: string): object {
  const period = (figures: PeriodFigures): object => ({ ...periodJson(figures), ...figuresJson(figures) });
  return {
    version: 1, date, by: request.by, ...requestJson(request), total: figuresJson(total), groups: groups.map(groupJson), disparities: disparities.map(disparityJson),
    ...(periods && { periods: { first: period(periods.first), second: period(periods.second), changes: periods.changes, strengthChange: orNull(periods.strengthChange?.difference), strengthChangeInterval: periods.strengthChange ? intervalJson(periods.strengthChange) : null } }),
    people: new Lazy(people, ({ name, times, levels, countries, first, last, isOpen, rows }) => ({ name, times, levels, countries, first: orNull(first), last: orNull(last), open: isOpen, files: filesOf(rows) })),
    coded, undated, countryless, foreign, translations, unread: unread.map(({ file, message }) => ({ file, message })),
  };
}
