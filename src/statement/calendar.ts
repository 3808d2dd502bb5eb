import { LetterPattern } from '../letters.js';
/** ISO 8601 date of a day of the calendar; undefined when there is no such day. */
function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}

/** The calendar day of a moment where the user is, as ISO 8601. */
export function localDay(moment: Date): string {
  return [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/**
 * The day that an ISO 8601 date, or date and time, names.
 * @returns `2026-05-24`; undefined when it is written in another way or there is no such day.
 */
export function calendarDate(written: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}.*)?$/.exec(written) ?? [];
  return year === undefined ? undefined : isoDate(Number(year), Number(month), Number(day));
}

/** Last day of a month. */
function lastDay(year: number, month: number): string | undefined {
  return isoDate(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
}

/** Days as they are written with the English name of their month. */
const namedMonths = [new LetterPattern(String.raw`^(?<day>\d{1,2}) (?<month>\p{L}{3,}) (?<year>\d{4})$`), new LetterPattern(String.raw`^(?<month>\p{L}{3,}) (?<day>\d{1,2}),? (?<year>\d{4})$`)];

/** The numbers of a day that is written in another way than ISO 8601 has it; whether there is such a day is not looked at. */
function numbersOf(written: string): readonly [year: number, month: number, day: number] | undefined {
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(written) ?? [];
  const [, day = isoDay, month = isoMonth, year = isoYear] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(written) ?? [];
  if (year !== undefined) return [Number(year), Number(month), Number(day)];
  const { day: inMonth, month: name = '', year: inYear = '' } = namedMonths.map((form) => form.exec(written)?.groups).find((groups) => groups !== undefined) ?? {};
  if (inMonth === undefined) return undefined;
  // Of the first of the month: a day after the last would be one of the next month.
  const first = new Date(`1 ${name} ${inYear} UTC`);
  return Number.isNaN(first.getTime()) ? undefined : [first.getUTCFullYear(), first.getUTCMonth() + 1, Number(inMonth)];
}

/**
 * The ISO 8601 date of a day that is written in another way (`24.5.2026`, `24/05/2026`, `24 May 2026`, `2026-5-24`).
 * Days come before months, as in the Union's own texts.
 * @returns undefined when there is no such day
 */
export function writtenDate(written: string): string | undefined {
  const numbers = numbersOf(written);
  return numbers && isoDate(...numbers);
}

/** The ISO 8601 date that somebody may have meant: what `writtenDate` tells, or the month's last day for one after it. */
export function meantDate(written: string): string | undefined {
  const [year = 0, month = 0, day = 0] = numbersOf(written) ?? [];
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return isoDate(year, month, day) ?? lastDay(year, month);
}
