import isoEn from 'i18n-iso-countries/langs/en.json';
import isoEs from 'i18n-iso-countries/langs/es.json';
import isoFr from 'i18n-iso-countries/langs/fr.json';
import ownEn from './countries/en.yaml';
import ownEs from './countries/es.yaml';
import ownFr from './countries/fr.yaml';

export const countryLanguages = ['en', 'fr', 'es'] as const;
/** A language in which the countries' names are known. */
export type CountryLanguage = (typeof countryLanguages)[number];

/** What one language calls one country. */
export interface CountryRow {
  /** ISO 3166-1 alpha-2, and XK for Kosovo. */
  readonly code: string;
  /** The name shown to users first, then every other one. */
  readonly names: readonly [string, ...string[]];
  readonly adjectives: readonly string[];
  readonly people: readonly string[];
  readonly capitals: readonly string[];
  /** A State or a place that EU statements are about, not only an entry of the ISO list. */
  readonly addressed: boolean;
}

type IsoNames = Readonly<Record<string, string | readonly string[]>>;

const sources: Readonly<Record<CountryLanguage, { readonly iso: IsoNames; readonly own: unknown }>> = {
  en: { iso: isoEn.countries, own: ownEn },
  fr: { iso: isoFr.countries, own: ownFr },
  es: { iso: isoEs.countries, own: ownEs },
};

const fields = ['name', 'aliases', 'adjectives', 'people', 'capitals'];

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Words of one field of a line of the YAML file; throws where the file does not have the shape that en.yaml describes. */
function wordsOf(line: Readonly<Record<string, unknown>>, field: string, where: string): readonly string[] {
  const value = line[field] ?? [];
  const words: readonly unknown[] = Array.isArray(value) ? value : [value];
  return words.map((word) => {
    if (typeof word !== 'string' || word === '') throw new Error(`${where}: "${field}" must hold text`);
    return word;
  });
}

/** The ISO list's names that can stand in running text ("Moldova, Republic of" and "Taiwan (Province)" cannot). */
function isoNames(names: IsoNames, code: string): readonly string[] {
  const known = names[code] ?? [];
  return (typeof known === 'string' ? [known] : known).filter((name) => !/[,(.]/.test(name) && name.length > 3);
}

function rowsOf(language: CountryLanguage): readonly CountryRow[] {
  const { iso, own } = sources[language];
  if (!isRecord(own)) throw new Error(`${language}.yaml: a mapping from codes to names is expected`);
  const rows: CountryRow[] = [];
  for (const code of new Set([...Object.keys(own), ...Object.keys(iso)])) {
    const where = `${language}.yaml, ${code}`;
    const line = own[code] ?? {};
    if (!isRecord(line)) throw new Error(`${where}: a mapping is expected`);
    const stray = Object.keys(line).find((field) => !fields.includes(field));
    if (stray !== undefined) throw new Error(`${where}: "${stray}" is no field`);
    const [name, ...others] = new Set([...wordsOf(line, 'name', where), ...isoNames(iso, code), ...wordsOf(line, 'aliases', where)]);
    if (name === undefined) {
      if (code in own) throw new Error(`${where}: a name is missing`);
      continue;
    }
    rows.push({
      code,
      names: [name, ...others],
      adjectives: wordsOf(line, 'adjectives', where),
      people: wordsOf(line, 'people', where),
      capitals: wordsOf(line, 'capitals', where),
      addressed: code in own,
    });
  }
  return rows;
}

const loaded = new Map<CountryLanguage, readonly CountryRow[]>();

/**
 * Everything that `language` calls the countries, those of the language's own file first.
 * Sources: the ISO 3166-1 names of i18n-iso-countries, and the project's own lists in `countries/`.
 * @throws Error where a YAML file does not have the shape described at the top of en.yaml.
 */
export function countryRows(language: CountryLanguage): readonly CountryRow[] {
  let rows = loaded.get(language);
  if (rows === undefined) {
    rows = rowsOf(language);
    loaded.set(language, rows);
  }
  return rows;
}
