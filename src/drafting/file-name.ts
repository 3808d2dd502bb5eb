import { statementFileName } from '../library/import/compose.js';
import type { DraftRequest } from './request.js';

/** What the file of a new statement is called: `2026-05-13-honduras-conviction-amina-diallo.statement.md`. */
export function draftFileName({ date, country, event, people }: DraftRequest): string {
  return statementFileName({ date, ...(country !== undefined && { country }), title: [event, ...people.slice(0, 2)].join(' ') });
}
