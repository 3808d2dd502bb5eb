import { nameKey } from '../comparison/names.js';
import type { PastRecord } from './record.js';

/** The statements of one year, the newest first. */
export interface Year {
  /** Undefined where no date is known. */
  readonly year: string | undefined;
  readonly statements: readonly PastRecord[];
}

/** The statements on one country, by year, the newest first. */
export interface CountryShelf {
  /** ISO 3166-1 alpha-2; undefined for statements on none, or on several. */
  readonly country: string | undefined;
  readonly years: readonly Year[];
}

/** Somebody whom past statements name as concerned. */
export interface NamedPerson {
  /** As most statements spell it. */
  readonly name: string;
  /** Other spellings of it. */
  readonly spellings: readonly string[];
  /** How many statements name them. */
  readonly times: number;
  /** When last, as exact as it is known. */
  readonly last: string | undefined;
  readonly countries: readonly string[];
}

/** A library as a shelf: by country and year, and the people in it. */
export interface Overview {
  readonly countries: readonly CountryShelf[];
  /** Those named last first. */
  readonly people: readonly NamedPerson[];
}

function grouped<Key>(records: readonly PastRecord[], keyOf: (record: PastRecord) => Key): Map<Key, PastRecord[]> {
  const groups = new Map<Key, PastRecord[]>();
  for (const record of records) {
    const key = keyOf(record);
    const known = groups.get(key);
    if (known) known.push(record);
    else groups.set(key, [record]);
  }
  return groups;
}

/** Later dates first, none at the end. */
function later(a: string | undefined, b: string | undefined): number {
  return (b ?? '').localeCompare(a ?? '');
}

function yearsOf(records: readonly PastRecord[]): Year[] {
  const years = grouped(records, ({ date }) => date?.slice(0, 4));
  return [...years]
    .map(([year, statements]) => ({ year, statements: statements.sort((a, b) => later(a.date, b.date) || a.title.localeCompare(b.title)) }))
    .sort((a, b) => later(a.year, b.year));
}

/** The most frequent first. */
function byFrequency(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
}

function peopleIn(records: readonly PastRecord[]): NamedPerson[] {
  const named = new Map<string, { names: string[]; records: Set<PastRecord> }>();
  for (const record of records) {
    for (const name of record.people) {
      const key = nameKey(name);
      const person = named.get(key) ?? { names: [], records: new Set() };
      person.names.push(name);
      person.records.add(record);
      named.set(key, person);
    }
  }
  return [...named.values()].map(({ names, records: naming }) => {
    const [name = '', ...spellings] = byFrequency(names);
    const dates = [...naming].flatMap(({ date }) => date ?? []).sort();
    return { name, spellings, times: naming.size, last: dates.at(-1), countries: byFrequency([...naming].flatMap(({ country }) => country ?? [])) };
  }).sort((a, b) => later(a.last, b.last) || b.times - a.times || a.name.localeCompare(b.name));
}

/**
 * Puts past statements in order.
 * @param nameOf what a country is called, by which they are ordered
 */
export function overviewOf(records: readonly PastRecord[], nameOf: (country: string) => string): Overview {
  const countries = [...grouped(records, ({ country }) => country)]
    .map(([country, statements]) => ({ country, name: country === undefined ? '' : nameOf(country), years: yearsOf(statements) }))
    // Statements on no country stand at the end.
    .sort((a, b) => Number(a.country === undefined) - Number(b.country === undefined) || a.name.localeCompare(b.name));
  return { countries: countries.map(({ country, years }) => ({ country, years })), people: peopleIn(records) };
}
