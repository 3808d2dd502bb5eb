/** ISO 8601 date of a day of the calendar; undefined when there is no such day. */
function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
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

/**
 * The ISO 8601 date that somebody meant who wrote a day in another way (`24.5.2026`, `24/05/2026`, `24 May 2026`,
 * `2026-5-24`), or a day after the month's last. Days come before months, as in the Union's own texts.
 */
export function meantDate(written: string): string | undefined {
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(written) ?? [];
  const [, day = isoDay, month = isoMonth, year = isoYear] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(written) ?? [];
  if (year !== undefined) {
    const [inYear, inMonth, inDay] = [Number(year), Number(month), Number(day)];
    if (inMonth < 1 || inMonth > 12 || inDay < 1 || inDay > 31) return undefined;
    return isoDate(inYear, inMonth, inDay) ?? lastDay(inYear, inMonth);
  }
  if (!/^(?:\d{1,2} \p{L}{3,} \d{4}|\p{L}{3,} \d{1,2},? \d{4})$/u.test(written)) return undefined;
  const time = Date.parse(`${written} UTC`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}
