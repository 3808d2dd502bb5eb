import { messagesIn } from '../../messages/index.js';
import type { Reading } from '../../reading/types.js';
import type { JudgeContext, Judgement } from '../types.js';
import type { LibraryView, PastReference, PastStatement } from './view.js';

/** Statements are recent for so many years. */
const recentYears = 5;
/** So many recent statements are looked at. */
const mostRecent = 5;

/** Those of some past statements that were issued before the draft; all where the draft has no date. */
export function earlier(reading: Reading, statements: readonly PastStatement[]): readonly PastStatement[] {
  const { date } = reading;
  return date === undefined ? statements : statements.filter((past) => past.date === undefined || past.date <= date.slice(0, past.date.length));
}

/** The last few statements of the years before the draft; where it has no date, before the newest of them. */
export function recent(reading: Reading, statements: readonly PastStatement[]): readonly PastStatement[] {
  const before = earlier(reading, statements);
  const newest = reading.date ?? before[0]?.date;
  const since = newest === undefined ? '' : String(Number(newest.slice(0, 4)) - recentYears);
  return before.filter(({ date }) => date !== undefined && date >= since).slice(0, mostRecent);
}

/** What a finding keeps of the past statement that it rests on. */
export function referenceTo({ key, title, date, file, url }: PastReference): PastReference {
  return { key, title, ...(date !== undefined && { date }), ...(file !== undefined && { file }), ...(url !== undefined && { url }) };
}

/** A past statement as messages name it: “title” (date). */
export function pastTold({ title, date }: PastReference, { locale }: JudgeContext): string {
  return messagesIn(locale).library.statement(title, date);
}

/** A judge that needs a library: without one the status is unknown, and the user is told why. */
export function withLibrary(judge: (reading: Reading, library: LibraryView, context: JudgeContext) => Judgement): (reading: Reading, context: JudgeContext) => Judgement {
  return (reading, context) => (context.library ? judge(reading, context.library, context) : { status: 'unknown', evidence: [], findings: [], note: messagesIn(context.locale).library.none });
}

/** Nothing to compare with. */
export const nothingToCompare: Judgement = { status: 'not-applicable', evidence: [], findings: [] };
