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

/** Short names that are usual in French; of other treaties the name alone is told. */
const shortInFrench: Readonly<Record<string, string>> = { ICCPR: 'PIDCP', ICESCR: 'PIDESC', CEDAW: 'CEDEF', CRC: 'CIDE', CRPD: 'CDPH', ECHR: 'CEDH', ACHPR: 'CADHP' };

/** A treaty's short name, in English also how the configuration writes it; undefined for a protocol, and where none is usual. */
function shortName(treaty: string, locale: Locale): string | undefined {
  if (/-OP/u.test(treaty)) return undefined;
  return locale === 'fr' ? shortInFrench[treaty] : treaty;
}

/** A treaty as messages name it, with its short name. */
export function treatyTold(treaty: string, locale: Locale): string {
  const { name } = namedTreaty(treaty, locale);
  const short = shortName(treaty, locale);
  return short === undefined ? name : `${name} (${short})`;
}

/** A State as messages name it. */
export function stateTold(country: string, locale: Locale): string {
  return locale === 'en' ? countryInSentence(country) : countryName(country, locale);
}

/** A month as a locale writes it: "August 2022". Our own words: loading a formatter of dates takes longer than all else of a first check. @param read `2022-08` */
function monthTold(read: string, locale: Locale): string {
  const [year = '', month = ''] = read.split('-');
  return `${messagesIn(locale).months[Number(month) - 1] ?? month} ${year}`;
}

/** Who says so, and as of when: every fact of a finding is shown with it. */
export function basisTold({ source, read }: Pick<KnownStatus, 'source' | 'read'>, locale: Locale): string {
  const words = messagesIn(locale).obligations;
  return source === undefined || read === undefined ? words.corrected : words.asOf(source, monthTold(read, locale));
}
