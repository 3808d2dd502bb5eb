import type { Locale } from '../benchmarks/types.js';
import { countryName } from '../facts/countries.js';
import type { CountryShelf, NamedPerson, Overview } from '../library/overview.js';
import type { PastRecord } from '../library/record.js';
import { libraryListWords } from './library-words.js';
import type { Paint } from './paint.js';
import { readingWords } from './read-words.js';
import { visible } from './visible.js';

/** A library for people: by country and year, then the people in it. */
export function prettyLibrary({ countries, people }: Overview, { paint, locale }: { readonly paint: Paint; readonly locale: Locale }): string {
  const words = libraryListWords(locale);
  const { levels, events } = readingWords(locale);
  const statement = ({ title, date, level, event, scorecard, strength, file, url }: PastRecord): string => {
    const facts = [
      ...(level === undefined ? [] : [levels[level]]), events[event],
      ...(scorecard === undefined ? [] : [words.met(scorecard.met, scorecard.applicable)]), ...(strength === undefined ? [] : [words.strength(strength)]),
    ].join(' · ');
    return `    ${(date ?? '').padEnd(10)}  ${visible(title)}\n                ${paint.dim(visible([facts, file ?? url ?? ''].filter((part) => part !== '').join(' · ')))}\n`;
  };
  const shelf = ({ country, years }: CountryShelf): string => {
    const count = years.reduce((sum, { statements }) => sum + statements.length, 0);
    const name = country === undefined ? words.noCountry : countryName(country, locale);
    const rows = years.map(({ year, statements }) => `  ${paint.underline(year ?? words.noDate)}\n${statements.map(statement).join('')}`);
    return `${paint.bold(name)}  ${paint.dim(words.statements(count))}\n${rows.join('')}\n`;
  };
  const person = ({ name, spellings, times, last, countries: of }: NamedPerson): string => {
    const facts = [words.named(times, last), ...of.map((country) => countryName(country, locale)), ...(spellings.length > 0 ? [words.also(spellings)] : [])];
    return `  ${visible(name)}  ${paint.dim(visible(facts.join(' · ')))}\n`;
  };
  const section = people.length === 0 ? '' : `${paint.bold(words.people)}  ${paint.dim(String(people.length))}\n${people.map(person).join('')}`;
  return `${countries.map(shelf).join('')}${section}`;
}
