import { countryName } from '../facts/countries.js';
import { fileNameOf } from '../library/import/compose.js';
import type { DraftRequest } from './request.js';

/** So many people are named in a file's name. */
const mostNamed = 2;

/** What the file of a new statement is called: `2026-05-13-honduras-conviction-amina-diallo.statement.md`. */
export function draftFileName({ date, country, event, people }: DraftRequest): string {
  return fileNameOf([date, ...(country === undefined ? [] : [countryName(country, 'en')]), event, ...people.slice(0, mostNamed)]);
}
