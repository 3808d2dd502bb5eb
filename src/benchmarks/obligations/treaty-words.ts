import { countryName } from '../../facts/countries.js';
import { countryInSentence } from '../../facts/country-in-sentence.js';
import { isFeminine, treatyName } from '../../facts/treaties/names.js';
import type { KnownStatus } from '../../facts/treaties/status.js';
import type { Language } from '../../lexicon/language.js';
import { messagesIn } from '../../messages/index.js';
import type { NamedTreaty } from '../clauses/clauses.js';
import type { Locale } from '../types.js';

/** A treaty as a sentence of a statement names it. @throws {Error} for one that no table has */
export function namedTreaty(treaty: string, language: Language): NamedTreaty {
  const name = treatyName(treaty)?.name[language];
  if (name === undefined) throw new Error(`No table has ${treaty}`);
  return { name, feminine: isFeminine(name) };
}

/** A treaty as messages name it, with its short name. */
export function treatyTold(treaty: string, locale: Locale): string {
  return `${namedTreaty(treaty, locale).name}${/-OP/u.test(treaty) ? '' : ` (${treaty})`}`;
}

/** A State as messages name it. */
export function stateTold(country: string, locale: Locale): string {
  return locale === 'en' ? countryInSentence(country) : countryName(country, locale);
}

const months = new Map<string, string>();

/** A month as a locale writes it: "August 2022". Kept: making a formatter takes longer than using it. @param read `2022-08` */
function monthTold(read: string, locale: Locale): string {
  const key = `${locale} ${read}`;
  let told = months.get(key);
  if (told === undefined) months.set(key, (told = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${read}-01T00:00:00Z`))));
  return told;
}

/** Who says so, and as of when: every fact of a finding is shown with it. */
export function basisTold({ source, read }: Pick<KnownStatus, 'source' | 'read'>, locale: Locale): string {
  const words = messagesIn(locale).obligations;
  return source === undefined || read === undefined ? words.corrected : words.asOf(source, monthTold(read, locale));
}
