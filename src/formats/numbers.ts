import type { Locale } from '../benchmarks/types.js';

/* Numbers for people, as `toLocaleString` writes them; that loads what it knows of all languages first, which takes a tenth of what a survey of a thousand files does. */

/** What stands between groups of digits. */
const between = { en: ',', fr: '\u202f' } as const satisfies Readonly<Record<Locale, string>>;

/** A whole number, its digits in groups. */
export function wholeNumber(count: number, locale: Locale): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, between[locale]);
}

/** Numbers are written with an exponent below this one, and are none to one digit. */
const tiny = 0.000_001;

/**
 * A number of 0 to a thousand to one digit behind the point or comma; what is in the middle between two is rounded up.
 * @param isZeroShown whether that digit is shown though it is none
 */
export function decimalNumber(value: number, locale: Locale, isZeroShown: boolean): string {
  // Of its decimal digits, as they are shown: 3.15 as a double is a little less.
  const tenths = value < tiny ? 0 : Math.round(Number(`${value}e1`));
  const digits = (tenths / 10).toFixed(1);
  const shown = isZeroShown ? digits : digits.replace(/\.0$/u, '');
  return locale === 'fr' ? shown.replace('.', ',') : shown;
}
