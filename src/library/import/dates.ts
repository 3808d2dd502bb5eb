import { calendarDate } from '../../statement/calendar.js';

/** A day that a text names. `start` and `end` are UTF-16 offsets into the text, end exclusive. */
export interface WrittenDate {
  /** ISO 8601 calendar date. */
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

const locales = ['en', 'fr', 'es'] as const;
/** What the platform's calendar does not say: other spellings and short forms. */
const otherMonths: readonly (readonly [name: string, month: number])[] = [['sept', 9], ['setiembre', 9], ['set', 9]];

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase().replace(/\.$/, '');
}

let known: ReadonlyMap<string, number> | undefined;

/** Number of a month by its folded name, long or short, in the languages that are read. */
function months(): ReadonlyMap<string, number> {
  if (known !== undefined) return known;
  const found = new Map<string, number>(otherMonths);
  for (const locale of locales) {
    for (const length of ['long', 'short'] as const) {
      const names = new Intl.DateTimeFormat(locale, { month: length, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) found.set(fold(names.format(new Date(Date.UTC(2000, month - 1, 1)))), month);
    }
  }
  known = found;
  return found;
}

const day = '(?<day>\\d{1,2})';
const year = '(?<year>(?:19|20)\\d{2})';
const word = '(?<month>\\p{L}{3,10})\\.?';
const before = '(?<![\\d.\\/-])';
const after = '(?![\\d\\/-])';
/** Days come before months, as in the Union's own texts. */
const shapes: readonly RegExp[] = [
  new RegExp(`${before}${year}-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)`, 'gu'),
  new RegExp(`${before}${day}(?<mark>[./-])(?<month>\\d{1,2})\\k<mark>${year}${after}`, 'gu'),
  new RegExp(`${before}${day}(?:st|nd|rd|th|er|º)?[ \\u00a0](?:(?:of|de)[ \\u00a0])?${word},?[ \\u00a0](?:del?[ \\u00a0])?${year}${after}`, 'giu'),
  new RegExp(`(?<!\\p{L})${word}[ \\u00a0]${day}(?:st|nd|rd|th)?,?[ \\u00a0]${year}${after}`, 'giu'),
];

function isoOf({ year: inYear = '', month = '', day: inDay = '' }: Readonly<Record<string, string>>): string | undefined {
  const number = /^\d/.test(month) ? Number(month) : months().get(fold(month));
  return number === undefined ? undefined : calendarDate(`${inYear}-${String(number).padStart(2, '0')}-${inDay.padStart(2, '0')}`);
}

/**
 * The days that a text names with their year, in the order in which they stand: `12.03.2024`, `12/03/2024`, `2024-03-12`,
 * `12 March 2024`, `March 12, 2024`, `12 mars 2024`, `1er mars 2024`, `12 de marzo de 2024`.
 */
export function datesIn(text: string): readonly WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const shape of shapes) {
    for (const { index, 0: written, groups = {} } of text.matchAll(shape)) {
      const date = isoOf(groups);
      if (date !== undefined) found.push({ date, start: index, end: index + written.length });
    }
  }
  return found.sort((left, right) => left.start - right.start);
}

/** The day that a text names and beside which it says nothing more than a weekday, a time or "published on". */
export function bareDate(text: string): string | undefined {
  const [only, ...more] = datesIn(text);
  if (only === undefined || more.length > 0) return undefined;
  const rest = `${text.slice(0, only.start)} ${text.slice(only.end)}`.replace(/\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s*(?:CET|CEST|UTC|GMT))?/giu, '');
  return rest.replace(/[^\p{L}]+/gu, ' ').trim().split(' ').every((each) => each === '' || dateWords.has(fold(each))) ? only.date : undefined;
}

const dateWords: ReadonlySet<string> = new Set([
  'published', 'publication', 'posted', 'date', 'on', 'at', 'updated', 'last', 'update', 'publie', 'le', 'a', 'mis', 'jour', 'publicado', 'el', 'fecha', 'de',
  ...locales.flatMap((locale) => {
    const names = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
    return Array.from({ length: 7 }, (_, at) => fold(names.format(new Date(Date.UTC(2000, 0, 2 + at)))));
  }),
]);

/** "Brussels, 12 March 2024": a place of a few words and a day, alone or before the text, but no sentence. */
const place = /^[\s*_(]*(?:\p{Lu}[\p{L}’'.-]*(?:[ /](?:\p{Lu}[\p{L}’'.-]*|d[eu]|del|la|le|of|the|and|et|y)){0,4})?\s*[,–—-]?\s*(?:(?:le|el|on)\s+)?$/u;

/** The day of a text's dateline: the first words of a paragraph, behind a place or nothing. */
export function datelineDate(paragraph: string): string | undefined {
  const [first] = datesIn(paragraph.slice(0, 120));
  if (first === undefined || !place.test(paragraph.slice(0, first.start))) return undefined;
  // "On 12 March 2024 the court …" tells what happened, not when it was published.
  const before = paragraph.slice(0, first.start).trim();
  const behind = paragraph.slice(first.end).trim();
  if (/^(?:on|le|el|since|in|depuis|desde)$/iu.test(before)) return undefined;
  return before !== '' || /^[–—:*_)./-]/u.test(behind) || behind === '' ? first.date : undefined;
}
