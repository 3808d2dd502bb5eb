import type { Locale } from '../../benchmarks/types.js';
import { countriesByName, countryName } from '../../facts/countries.js';
import type { CountryLanguage } from '../../facts/country-rows.js';
import { languageName } from '../../facts/languages.js';
import { languagesOf } from '../../facts/spoken.js';
import { consentWords, frontMatterWords } from '../../formats/front-matter-words.js';
import { readingWords } from '../../formats/read-words.js';
import { languages } from '../../lexicon/language.js';
import { events, type FrontMatterKey, levels } from '../../statement/front-matter.js';
import { notPossible } from '../../statement/front-matter-gaps.js';
import { frontMatterKeys, type FrontMatterPlace } from './front-matter-place.js';

/** Something that can be written at a place of the front matter. */
export interface FrontMatterSuggestion {
  /** As it is listed. */
  readonly label: string;
  /** As it is written. */
  readonly text: string;
  readonly detail: string;
  readonly isKey: boolean;
}

/** What a draft and the library tell. */
export interface DraftFacts {
  readonly locale: Locale;
  /** The language of the draft, in which countries are listed. */
  readonly language: CountryLanguage;
  readonly country: string | undefined;
  /** People whom the text or the library names, the likeliest first. */
  readonly people: readonly string[];
  /** ISO 8601. */
  readonly today: string;
}

type Value = readonly [text: string, label: string, detail: string];

/** Keys whose value is a list. */
const lists: ReadonlySet<FrontMatterKey> = new Set(['defenders', 'translations', 'channels', 'related', 'with', 'contact']);
const channels = ['eeas', 'x', 'facebook', 'instagram', 'linkedin', 'youtube', 'telegram', 'whatsapp', 'radio', 'tv'] as const;
const worldLanguages = ['en', 'fr', 'es', 'ar', 'pt', 'ru', 'zh'] as const;

/** A value as YAML reads it. */
function quoted(text: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N}\p{M} .’'-]*$/u.test(text) && !/^(?:true|false|null|yes|no)$/iu.test(text) ? text : JSON.stringify(text);
}

function valuesOf(key: FrontMatterKey, { locale, language, country, people, today }: DraftFacts): readonly Value[] {
  const { levels: levelNames, events: eventNames } = readingWords(locale);
  const named = (code: string): Value => [code, code, languageName(code, locale)];
  switch (key) {
    case 'level': return levels.map((level) => [level, level, levelNames[level]]);
    case 'event': return events.map((event) => [event, event, eventNames[event]]);
    case 'country': return countriesByName(language).map(({ code, name }) => [code, name, `${code} · ${countryName(code, language === 'en' ? 'fr' : 'en')}`]);
    case 'language': return languages.map(named);
    case 'translations': return [...new Set([...(country === undefined ? [] : languagesOf(country)), ...worldLanguages])].map(named);
    case 'channels': return channels.map((channel) => [channel, channel, '']);
    case 'consent': return (['given', 'public', 'not-possible'] as const).map((value): Value => [value === 'not-possible' ? notPossible(language) : value, value, consentWords[locale][value]]);
    case 'date': case 'eventDate': return [[today, today, '']];
    case 'defenders': return people.map((name) => [quoted(name), name, '']);
    default: return [];
  }
}

/** What can be written at a place of the front matter: what is there already is not offered again. */
export function frontMatterSuggestions(place: FrontMatterPlace, facts: DraftFacts): readonly FrontMatterSuggestion[] {
  const about = frontMatterWords[facts.locale];
  if (place.kind === 'key') {
    return frontMatterKeys.filter((key) => !place.taken.has(key)).map((key) => ({ label: key, text: place.hasColon ? key : `${key}: `, detail: about[key], isKey: true }));
  }
  const isBare = lists.has(place.key) && !place.inList;
  return valuesOf(place.key, facts).filter(([text, label]) => !place.taken.has(text) && !place.taken.has(label)).map(([text, label, detail]) => ({ label, text: isBare ? `[${text}]` : text, detail, isKey: false }));
}
