import { comparedGroupings, disparitiesBetween, type Disparity } from './disparities.js';
import { type Dimension, type Figures, figuresOf, type Group, groupings } from './figures.js';
import { type FieldFilter, filtered, isWithin, type Period } from './filter.js';
import { peopleIn, type SurveyedPeople } from './people.js';
import { comparePeriods, type PeriodComparison } from './periods.js';
import type { SurveyRow } from './row.js';
import { RowTable } from './row-table.js';
import { filesOf, Rows, type RowTexts } from './rows.js';
import { originalsOf } from './translations.js';

/** What is asked of a survey. */
export interface SurveyRequest {
  /** One dimension, or several crossed. */
  readonly by: readonly Dimension[];
  readonly filters?: readonly FieldFilter[];
  readonly period?: Period | undefined;
  /** Two periods to compare: what is in neither is left out. */
  readonly compare?: readonly [Period, Period] | undefined;
}

/** Many statements as figures. */
export interface Survey {
  readonly request: SurveyRequest;
  /** The statements that are counted. */
  readonly rows: Rows;
  readonly total: Figures;
  readonly groups: readonly Group[];
  readonly disparities: readonly Disparity[];
  readonly people: SurveyedPeople;
  readonly periods: PeriodComparison | undefined;
  /** Files that pass the filters and whose date cannot be told: where days are asked for they are left out, else they stand apart in groups by year. */
  readonly undated: RowTexts;
  /** Files whose country cannot be told: they count in the total, and stand apart in groups by country. */
  readonly countryless: RowTexts;
  /** Files in a language that the readers do not know: they count as statements, and in no share of what texts say. */
  readonly foreign: RowTexts;
  /** Files of translations: each is one statement with its original. */
  readonly translations: RowTexts;
  /** How many of the rows were coded by hand. */
  readonly coded: number;
}

/** Figures of some statements: of a table’s, or of a list from which a table is made. */
export function survey(all: Rows | readonly SurveyRow[], request: SurveyRequest): Survey {
  const { by, filters = [], period, compare } = request;
  const { rows: originals, translations } = originalsOf(all instanceof Rows ? all : RowTable.of(all).rows());
  const chosen = filtered(originals, filters);
  const periods = [...(period === undefined ? [] : [[period]]), ...(compare === undefined ? [] : [compare])];
  const rows = periods.length === 0 ? chosen : chosen.filter((row) => periods.every((any) => any.some((one) => isWithin(row, one))));
  const [[total = figuresOf([])] = [], groups = [], ...compared] = groupings(rows, [{ by: [] }, { by }, ...comparedGroupings]);
  return {
    request,
    rows,
    total,
    groups,
    disparities: disparitiesBetween(compared),
    people: peopleIn(rows),
    periods: compare && comparePeriods(rows, ...compare),
    undated: filesOf(chosen.filter(({ date }) => date === undefined)),
    countryless: filesOf(rows.filter(({ country }) => country === undefined)),
    foreign: filesOf(rows.filter(({ isRead }) => !isRead)),
    translations,
    coded: rows.filter(({ isCoded }) => isCoded).length,
  };
}
