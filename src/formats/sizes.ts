import type { Locale } from '../benchmarks/types.js';

const units: Readonly<Record<Locale, { readonly one: string; readonly many: string; readonly thousands: string; readonly millions: string }>> = {
  en: { one: 'byte', many: 'bytes', thousands: 'kB', millions: 'MB' },
  fr: { one: 'octet', many: 'octets', thousands: 'ko', millions: 'Mo' },
};

/** How large something is, for people: bytes, or thousands or millions of them, to one digit behind the point or comma. */
export function sizeText(bytes: number, locale: Locale): string {
  const { one, many, thousands, millions } = units[locale];
  // In French nothing is one.
  if (bytes < 1_000) return `${bytes} ${bytes === 1 || (bytes === 0 && locale === 'fr') ? one : many}`;
  const [divisor, unit] = bytes < 1_000_000 ? [1_000, thousands] : [1_000_000, millions];
  return `${(bytes / divisor).toLocaleString(locale, { maximumFractionDigits: 1 })} ${unit}`;
}
