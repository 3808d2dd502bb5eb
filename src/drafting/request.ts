import { isOfNoPerson } from '../statement/of-no-person.js';
import type { EventKind, Level } from '../statement/front-matter.js';

/** The languages in which a new statement can be begun. */
export const draftLanguages = ['en', 'fr'] as const;
export type DraftLanguage = (typeof draftLanguages)[number];

/** What a drafter knows before there is a text. */
export interface DraftRequest {
  readonly level: Level;
  readonly event: EventKind;
  /** ISO 3166-1 alpha-2; undefined where it is to be filled in. */
  readonly country: string | undefined;
  /** Full names of the people concerned. */
  readonly people: readonly string[];
  readonly language: DraftLanguage;
  /** ISO 8601 calendar date of the statement. */
  readonly date: string;
}

/** Whether a statement on such an event names people as a rule. */
export function concernsPeople(event: EventKind): boolean {
  return !isOfNoPerson(event);
}
