import isoEn from 'i18n-iso-countries/langs/en.json';
import isoEs from 'i18n-iso-countries/langs/es.json';
import isoFr from 'i18n-iso-countries/langs/fr.json';
import ownEn from './countries/en.yaml';
import ownEs from './countries/es.yaml';
import ownFr from './countries/fr.yaml';
import type { CountryLanguage, CountryRow } from './country-row.js';
import { isRecord, isWords } from './shape.js';

type IsoNames = Readonly<Record<string, string | readonly string[]>>;

const sources: Readonly<Record<CountryLanguage, { readonly iso: IsoNames; readonly own: () => unknown }>> = {
  en: { iso: isoEn.countries, own: ownEn },
  fr: { iso: isoFr.countries, own: ownFr },
  es: { iso: isoEs.countries, own: ownEs },
};

interface Line extends Pick<CountryRow, 'adjectives' | 'people' | 'capitals'> {
  readonly name: string | undefined;
  readonly aliases: readonly string[];
}

const none: readonly string[] = [];
const emptyLine: Line = { name: undefined, aliases: none, adjectives: none, people: none, capitals: none };

/** Where in which file something is wrong: a mistake in the data is a mistake in the project, found by its tests. */
function mistake(language: CountryLanguage, code: string, what: string): Error {
  return new Error(`${language}.yaml, ${code}: ${what}`);
}

/** Checks one line of the YAML file against what the top of en.yaml says. */
function lineOf(line: unknown, language: CountryLanguage, code: string): Line {
  if (!isRecord(line)) throw mistake(language, code, 'a mapping is expected');
  const { name, aliases = none, adjectives = none, people = none, capitals = none, ...others } = line;
  const [stray] = Object.keys(others);
  if (stray !== undefined) throw mistake(language, code, `"${stray}" is no field`);
  if (name !== undefined && typeof name !== 'string') throw mistake(language, code, 'the name must be text');
  if (!isWords(aliases) || !isWords(adjectives) || !isWords(people) || !isWords(capitals)) throw mistake(language, code, 'a field must be a list of texts');
  return { name, aliases, adjectives, people, capitals };
}

/** The ISO list's names that can stand in running text ("Moldova, Republic of", "Taiwan (Province)" and "UK" cannot). */
function isoNames(names: IsoNames, code: string): readonly string[] {
  const known = names[code] ?? none;
  return (typeof known === 'string' ? [known] : known).filter((name) => name.length > 3 && !/[,(.]/.test(name));
}

function rowsOf(language: CountryLanguage): readonly CountryRow[] {
  const { iso, own: file } = sources[language];
  const own = file();
  if (!isRecord(own)) throw mistake(language, 'all', 'a mapping from codes to names is expected');
  const rows: CountryRow[] = [];
  const add = (code: string, addressed: boolean, { name, aliases, ...words }: Line): void => {
    const listed = isoNames(iso, code);
    const shown = name ?? listed[0];
    if (shown === undefined) {
      if (addressed) throw mistake(language, code, 'a name is missing');
      return;
    }
    rows.push({ code, names: [shown, ...[...listed, ...aliases].filter((other, at, all) => other !== shown && all.indexOf(other) === at)], ...words, addressed });
  };
  for (const [code, line] of Object.entries(own)) add(code, true, lineOf(line, language, code));
  for (const code of Object.keys(iso)) if (!(code in own)) add(code, false, emptyLine);
  return rows;
}

/**
 * Everything that each language calls the countries, those of the language's own file first; worked out when the project is built.
 * Sources: the ISO 3166-1 names of i18n-iso-countries, and the project's own lists in `countries/`.
 * @throws Error where a YAML file does not have the shape described at the top of en.yaml.
 */
export const countries: Readonly<Record<CountryLanguage, () => readonly CountryRow[]>> = { en: () => rowsOf('en'), fr: () => rowsOf('fr'), es: () => rowsOf('es') };
