import { countries } from 'countries-list';
import { commonLanguages } from './common-languages.js';

/** `fil` is what the platform calls Filipino, which countries-list has as Tagalog. */
const codes = new Set([...commonLanguages, 'tl', ...Object.values(countries).flatMap(({ languages }) => languages)]);

function namesIn(locale: string): Readonly<Record<string, string>> {
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  return Object.fromEntries([...codes].map((code) => [code, names.of(code) ?? code]));
}

/** What the languages of the world's countries are called, by code. Source: the Unicode data of the platform that built the project. */
export const languageNames: Readonly<Record<'en' | 'fr', () => Readonly<Record<string, string>>>> = { en: () => namesIn('en'), fr: () => namesIn('fr') };
