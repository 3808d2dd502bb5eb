import { countryName } from '../facts/countries.js';
import type { Overview } from '../library/overview.js';
import type { PastRecord } from '../library/record.js';
import type { UnreadFile } from './check-json.js';

function recordJson(record: PastRecord): object {
  const { file, url, title, date, country, level, language, event, people, asks, instruments, followUp, hedges, usesTerm, words, scorecard, strength } = record;
  return {
    file: file ?? null, source: url ?? null, title, date: date ?? null, country: country ?? null, level: level ?? null, language, event, people, words, term: usesTerm,
    asks: asks.map(({ scope, ask, strength: of }) => ({ scope, ask: ask ?? null, strength: of })), instruments, followUp, hedges,
    met: scorecard?.met ?? null, applicable: scorecard?.applicable ?? null, strength: strength ?? null,
  };
}

/** What `forthright library list --format json` prints. What is not known is `null`; countries are in the order of their English names. */
export function libraryJson({ countries, people }: Overview, unread: readonly UnreadFile[]): object {
  return {
    version: 1,
    countries: countries.map(({ country, years }) => ({
      country: country ?? null, name: country === undefined ? null : countryName(country, 'en'),
      years: years.map(({ year, statements }) => ({ year: year ?? null, statements: statements.map(recordJson) })),
    })),
    people: people.map(({ name, spellings, times, last, countries: of }) => ({ name, spellings, times, last: last ?? null, countries: of })),
    unread: unread.map(({ file, message }) => ({ file, message })),
  };
}
