import { nameKey } from '../comparison/names.js';
import { dayOf } from './day.js';
import { type Dimension, dimensionNames, dimensions } from './figures.js';
import { type MeasureName, measureNames, measures } from './measures.js';
import type { SurveyRow } from './row.js';
import type { Rows } from './rows.js';

/** By what statements can be chosen: what they can be grouped by, whom they name, and what they are asked. */
export type FilterField = Dimension | MeasureName | 'person';
export const filterFields: readonly FilterField[] = [...dimensionNames, 'person', ...measureNames];

/** One value that a field must have. `undefined`: it is not known, or the question cannot be asked; of a question, true or false. */
export type FieldFilter =
  | { readonly field: Dimension; readonly value: string | undefined }
  | { readonly field: 'person'; readonly value: string }
  | { readonly field: MeasureName; readonly value: boolean | undefined };

/** Days, both included; ISO 8601. */
export interface Period {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

function matches(row: SurveyRow, filter: FieldFilter): boolean {
  switch (filter.field) {
    case 'country': case 'level': case 'year': case 'event': case 'language': case 'statement':
      return dimensions[filter.field](row) === filter.value;
    case 'person': {
      const key = nameKey(filter.value);
      return row.people.some((name) => nameKey(name) === key);
    }
    default: {
      const { applies, holds } = measures[filter.field];
      return (applies(row) ? holds(row) : undefined) === filter.value;
    }
  }
}

/** The rows that pass: of several values for one field one is enough, of several fields each must match. */
export function filtered(rows: Rows, filters: readonly FieldFilter[]): Rows {
  if (filters.length === 0) return rows;
  const fields = [...new Set(filters.map(({ field }) => field))];
  return rows.filter((row) => fields.every((wanted) => filters.some((filter) => filter.field === wanted && matches(row, filter))));
}

/** Whether a statement was made in a period. One without a date was not, as far as anybody can tell, nor one of which only the month or the year is known, where that is not all in the period. */
export function isWithin({ date }: Pick<SurveyRow, 'date'>, { from, to }: Period): boolean {
  if (date === undefined) return false;
  return (from === undefined || (dayOf(date, 'first') ?? date) >= from) && (to === undefined || (dayOf(date, 'last') ?? date) <= to);
}
