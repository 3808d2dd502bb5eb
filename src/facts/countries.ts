import { nearest } from '../nearest.js';
import { type CountryLanguage, countryLanguages, countryRows } from './country-rows.js';

export type { CountryLanguage } from './country-rows.js';

/** How a phrase stands for a country. */
export type CountryPhraseKind = 'name' | 'adjective' | 'people' | 'capital';

/** Words that stand for a country in running text. */
export interface CountryPhrase {
  readonly phrase: string;
  /** ISO 3166-1 alpha-2 (XK for Kosovo). */
  readonly country: string;
  readonly kind: CountryPhraseKind;
}

/** Short forms that are safe in front matter, but not to be looked for in running text ("us", "car"); and "Congo", which ISO 3166-1 gives to one of two. */
const shortForms: Readonly<Record<string, string>> = {
  usa: 'US', 'u.s.a.': 'US', 'u.s.': 'US', uk: 'GB', 'u.k.': 'GB', uae: 'AE', drc: 'CD', rdc: 'CD', car: 'CF', rca: 'CF', dprk: 'KP', rpdc: 'KP',
  rok: 'KR', prc: 'CN', rpc: 'CN', ksa: 'SA', opt: 'PS', bih: 'BA', png: 'PG', eau: 'AE', eeuu: 'US', 'ee. uu.': 'US', el: 'GR', congo: 'CG',
};

/** Short forms in capitals by which running text speaks of a country, though the same letters are a word. */
const inCapitals: Partial<Record<CountryLanguage, readonly CountryPhrase[]>> = { en: [{ phrase: 'US', country: 'US', kind: 'name' }] };

/** Lower case, no accents, one kind of hyphen and apostrophe, no leading article. */
function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .replace(/&/g, 'and')
    .replace(/\bst\.? /g, 'saint ')
    .trim()
    .replace(/^(?:the|la|le|les|el|los) |^l'/, '');
}

/** "Arab Republic of Egypt" is Egypt: what a State calls itself goes before the name. Made when it is used, which few names of countries need. */
const styled = (): RegExp => /^(?:[\p{L}' ]* )?(?:republic|kingdom|state|sultanate|union|federation|republique|royaume|etat|principaute|republica|reino|estado)s? (?:of |de la |del |de |du |d')/u;

const codesByName = new Map<CountryLanguage, ReadonlyMap<string, string>>();

/** Codes by folded name in one language; of two countries of one name the first is meant. */
function byName(language: CountryLanguage): ReadonlyMap<string, string> {
  let codes = codesByName.get(language);
  if (codes === undefined) {
    const found = new Map<string, string>();
    for (const { code, names } of countryRows(language)) for (const name of names) if (!found.has(fold(name))) found.set(fold(name), code);
    codesByName.set(language, (codes = found));
  }
  return codes;
}

/** The country of a folded name: a short form, else a name in the first language that has it. Languages behind that one are not read. */
function codeOf(folded: string): string | undefined {
  if (Object.hasOwn(shortForms, folded)) return shortForms[folded];
  for (const language of countryLanguages) {
    const code = byName(language).get(folded);
    if (code !== undefined) return code;
  }
  return undefined;
}

/**
 * The country that a code or a name stands for.
 * @param nameOrCode ISO 3166-1 alpha-2 code, or an English, French or Spanish name, in any case, with or without accents and article.
 * @returns ISO 3166-1 alpha-2, upper case (XK for Kosovo); undefined when it is none.
 */
export function countryOf(nameOrCode: string): string | undefined {
  const written = nameOrCode.trim();
  const code = written.toUpperCase();
  if (countryRows('en').some((row) => row.code === code)) return code;
  const folded = fold(written);
  return codeOf(folded) ?? codeOf(fold(folded.replace(styled(), '')));
}

/**
 * What a country is called.
 * @param code ISO 3166-1 alpha-2, upper case.
 * @returns The short name; the code itself where it is unknown.
 */
export function countryName(code: string, language: CountryLanguage): string {
  return countryRows(language).find((row) => row.code === code)?.names[0] ?? code;
}

/** All countries, by their codes, in the order of their names. */
export function countriesByName(language: CountryLanguage): readonly { readonly code: string; readonly name: string }[] {
  return countryRows(language).map(({ code, names: [name] }) => ({ code, name })).sort((a, b) => a.name.localeCompare(b.name, language));
}

/**
 * Countries that a misspelt name may have been meant as.
 * @returns At most three names, in the language in which they are nearest, best first; each of another country.
 */
export function nearestCountries(text: string): readonly string[] {
  const spelt = new Map<string, string>();
  for (const language of countryLanguages) {
    for (const { names } of countryRows(language)) for (const name of names) if (!spelt.has(fold(name))) spelt.set(fold(name), name);
  }
  const seen = new Set<string | undefined>();
  return nearest(fold(text), spelt.keys(), 12)
    .filter((folded) => {
      const country = codeOf(folded);
      return !seen.has(country) && seen.add(country);
    })
    .slice(0, 3)
    .map((folded) => spelt.get(folded) ?? folded);
}

/**
 * The words by which `language` speaks of countries, for finding places in a text.
 * A phrase of several countries ("Congolese", "Dominican") stands once for each.
 * Phrases have the capitals of running text; where one holds another ("South Sudan", "Sudan") the longer one is meant.
 * A phrase that is two things of one country ("the Hong Kong authorities") stands once, as the first of them.
 */
export function countryPhrases(language: CountryLanguage): readonly CountryPhrase[] {
  const phrases: CountryPhrase[] = [...inCapitals[language] ?? []];
  for (const { code: country, names, adjectives, people, capitals, addressed } of countryRows(language)) {
    if (!addressed) continue;
    for (const phrase of names) phrases.push({ phrase, country, kind: 'name' });
    for (const phrase of adjectives) if (!names.includes(phrase)) phrases.push({ phrase, country, kind: 'adjective' });
    for (const phrase of people) if (!adjectives.includes(phrase)) phrases.push({ phrase, country, kind: 'people' });
    for (const phrase of capitals) if (!names.includes(phrase)) phrases.push({ phrase, country, kind: 'capital' });
  }
  return phrases;
}
