import { calendarDate } from '../statement/calendar.js';
import type { SurveyRow } from './row.js';

/** Days from an event to the statement on it. Only statements count of which both days are known, and that came no earlier than the event. */
export interface Delay {
  /** The middle of all; of an even number the mean of the two in the middle. Undefined of none. */
  readonly median: number | undefined;
  readonly least: number | undefined;
  readonly greatest: number | undefined;
  readonly of: number;
}

const day = 86_400_000;

/** Days from a statement's event to the statement; undefined where one of them is not known to the day, or the statement came before. */
export function daysAfterEvent({ date, eventDate }: Pick<SurveyRow, 'date' | 'eventDate'>): number | undefined {
  if (date === undefined || eventDate === undefined || calendarDate(date) === undefined || calendarDate(eventDate) === undefined) return undefined;
  const days = Math.round((Date.parse(date) - Date.parse(eventDate)) / day);
  return days < 0 ? undefined : days;
}

/** How long some statements came after what they are on. @param all the days of each */
export function delayOf(all: readonly number[]): Delay {
  const days = [...all].sort((a, b) => a - b);
  const [low, high] = [days[(days.length - 1) >> 1], days[days.length >> 1]];
  return { median: low === undefined || high === undefined ? undefined : (low + high) / 2, least: days[0], greatest: days.at(-1), of: days.length };
}
