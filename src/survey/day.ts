import { calendarDate } from '../statement/calendar.js';

/** The first or the last day that a day, a month or a year stands for; undefined where it is none of these. */
export function dayOf(written: string, end: 'first' | 'last'): string | undefined {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/u.exec(written) ?? [];
  if (year === undefined) return calendarDate(written);
  if (end === 'first') return calendarDate(`${year}-${month ?? '01'}-01`);
  return ['31', '30', '29', '28'].map((day) => calendarDate(`${year}-${month ?? '12'}-${day}`)).find((day) => day !== undefined);
}
