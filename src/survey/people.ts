import { nameKey } from '../comparison/names.js';
import type { Level } from '../statement/front-matter.js';
import type { SurveyRow } from './row.js';

/** Somebody whom statements name as concerned. */
export interface SurveyedPerson {
  /** As the first statement spells it. */
  readonly name: string;
  readonly times: number;
  readonly levels: readonly Level[];
  readonly countries: readonly string[];
  /** Dates of the first and of the last statement, where any has one. */
  readonly first: string | undefined;
  readonly last: string | undefined;
  /** The statements that name them, in order of date; those without one at the end. */
  readonly rows: readonly SurveyRow[];
  /** Their release was asked for, and no statement of that day or later says that they are free or dead. */
  readonly isOpen: boolean;
}

function distinct<Value>(values: readonly (Value | undefined)[]): Value[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}

/** By day; without one at the end. */
function byDate(a: SurveyRow, b: SurveyRow): number {
  return compare(a.date ?? '9', b.date ?? '9');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The people named in some statements, those named most often first. */
export function peopleIn(rows: readonly SurveyRow[]): SurveyedPerson[] {
  const named = new Map<string, { name: string; rows: SurveyRow[] }>();
  for (const row of rows) {
    for (const name of row.people) {
      const key = nameKey(name);
      const known = named.get(key);
      if (known === undefined) named.set(key, { name, rows: [row] });
      else if (known.rows.at(-1) !== row) known.rows.push(row);
    }
  }
  return Array.from(named, ([key, { name, rows: naming }]) => {
    const ordered = naming.sort(byDate);
    const dates = ordered.flatMap(({ date }) => date ?? []);
    const holds = (names: readonly string[]): boolean => names.some((each) => nameKey(each) === key);
    const asked = ordered.filter(({ releaseAskedFor }) => holds(releaseAskedFor)).map(({ date }) => date ?? '');
    const closed = ordered.filter((row) => holds(row.closed)).map(({ date }) => date ?? '');
    return {
      name, times: ordered.length, levels: distinct(ordered.map(({ level }) => level)), countries: distinct(ordered.map(({ country }) => country)),
      first: dates[0], last: dates.at(-1), rows: ordered, isOpen: asked.some((date) => !closed.some((later) => later >= date)),
    };
  }).sort((a, b) => b.times - a.times || compare(a.name, b.name));
}
