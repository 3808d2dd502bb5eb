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
  /** Their release was asked for, and no later statement is on their release. */
  readonly isOpen: boolean;
}

function distinct<Value>(values: readonly (Value | undefined)[]): Value[] {
  return [...new Set(values.filter((value) => value !== undefined))];
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
  return [...named.values()].map(({ name, rows: naming }) => {
    const dates = naming.flatMap(({ date }) => date ?? []).sort();
    const asked = naming.filter(({ asksRelease }) => asksRelease).map(({ date }) => date ?? '').sort();
    const freed = naming.filter(({ event }) => event === 'release').map(({ date }) => date ?? '').sort();
    return {
      name, times: naming.length, levels: distinct(naming.map(({ level }) => level)), countries: distinct(naming.map(({ country }) => country)),
      first: dates[0], last: dates.at(-1), isOpen: asked.some((date) => !freed.some((later) => later >= date)),
    };
  }).sort((a, b) => b.times - a.times || a.name.localeCompare(b.name));
}
