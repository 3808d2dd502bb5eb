import type { Locale } from '../../benchmarks/types.js';
import { countryName } from '../../facts/countries.js';
import { libraryListWords } from '../../formats/library-words.js';
import { readingWords } from '../../formats/read-words.js';
import { nameKey } from '../../comparison/names.js';
import { type CountryShelf, type NamedPerson, overviewOf, type Year } from '../../library/overview.js';
import type { PastRecord } from '../../library/record.js';
import { shortTitle } from './short-title.js';

/** A row of the library in the side bar. */
export type LibraryRow =
  | { readonly kind: 'people'; readonly people: readonly NamedPerson[]; readonly records: readonly PastRecord[] }
  | { readonly kind: 'person'; readonly person: NamedPerson; readonly statements: readonly PastRecord[] }
  | { readonly kind: 'country'; readonly shelf: CountryShelf }
  | { readonly kind: 'year'; readonly year: Year; readonly country: string | undefined }
  | { readonly kind: 'statement'; readonly record: PastRecord; readonly above: string };

/** The rows at the top: the people, then the countries by name. None where there is nothing. */
export function libraryRows(records: readonly PastRecord[], locale: Locale): readonly LibraryRow[] {
  if (records.length === 0) return [];
  const { countries, people } = overviewOf(records, (country) => countryName(country, locale));
  return [{ kind: 'people', people, records }, ...countries.map((shelf): LibraryRow => ({ kind: 'country', shelf }))];
}

/** The rows below a row. */
export function rowsBelow(row: LibraryRow): readonly LibraryRow[] {
  switch (row.kind) {
    case 'people': return peopleRows(row.people, row.records);
    case 'person': return row.statements.map((record) => ({ kind: 'statement', record, above: `person ${nameKey(row.person.name)}` }));
    case 'country': return row.shelf.years.map((year) => ({ kind: 'year', year, country: row.shelf.country }));
    case 'year': return row.year.statements.map((record) => ({ kind: 'statement', record, above: 'year' }));
    case 'statement': return [];
  }
}

function peopleRows(people: readonly NamedPerson[], records: readonly PastRecord[]): LibraryRow[] {
  const naming = new Map<string, PastRecord[]>();
  for (const record of records) {
    for (const key of new Set(record.people.map(nameKey))) {
      const known = naming.get(key);
      if (known) known.push(record);
      else naming.set(key, [record]);
    }
  }
  return people.map((person) => ({ kind: 'person', person, statements: [...naming.get(nameKey(person.name)) ?? []].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '')) }));
}

/** What a row says: its name, and beside it what is worth knowing. `id` is the same for the same row of another reading. */
export interface LibraryFace {
  readonly id: string;
  readonly label: string;
  readonly description: string;
}

function countOf({ years }: CountryShelf): number {
  return years.reduce((sum, { statements }) => sum + statements.length, 0);
}

/** What a row says, in the user's language. */
export function libraryFace(row: LibraryRow, locale: Locale): LibraryFace {
  const words = libraryListWords(locale);
  switch (row.kind) {
    case 'people': return { id: 'people', label: words.people, description: row.people.length.toLocaleString(locale) };
    case 'person': return { id: `person ${nameKey(row.person.name)}`, label: row.person.name, description: words.named(row.person.times, row.person.last) };
    case 'country': {
      const { country } = row.shelf;
      return { id: `country ${country ?? ''}`, label: country === undefined ? words.noCountry : countryName(country, locale), description: words.statements(countOf(row.shelf)) };
    }
    case 'year': return { id: `year ${row.country ?? ''} ${row.year.year ?? ''}`, label: row.year.year ?? words.noDate, description: words.statements(row.year.statements.length) };
    case 'statement': {
      const { record: { key, title, date, level, scorecard }, above } = row;
      const said = [date, level && readingWords(locale).levels[level], scorecard && words.met(scorecard.met, scorecard.applicable)];
      return { id: `${above} ${key}`, label: shortTitle(title), description: said.filter((part) => part !== undefined).join(' · ') };
    }
  }
}
