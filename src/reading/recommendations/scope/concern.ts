import type { EventKind } from '../../../statement/front-matter.js';
import type { Voice } from '../../own-voices.js';
import type { Speaking } from '../../said-for-eu.js';
import type { Ask, Scope } from '../../types.js';
import type { CountryMatter } from './told-of-country.js';

/** Who issues a statement. */
export interface Issuer extends Speaking {
  /** Whose the statement is. */
  readonly voice: Voice;
  /** Whether it tells what the EU asks as news, in the past: "EU calls for the release of X: The Delegation has called on …". */
  readonly isNews: boolean;
  /** Whether it is a letter to the EU: what is asked of "you" is asked of the EU. */
  readonly isToEu: boolean;
}

/** What the scope of an ask depends on besides its words. */
export interface Concern extends Issuer {
  /** Whether a token belongs to the name of a person concerned. */
  isPerson(token: number): boolean;
  /** Whether it belongs to the name of one whom the statement is about. */
  isMain(token: number): boolean;
  /** Whether the statement is about somebody whom it names. */
  readonly hasMain: boolean;
  /** Whether somebody in particular is concerned, named or not. */
  readonly hasCase: boolean;
  /** Whether an ask that does not tell whom it is for is for them. */
  readonly isOnCase: boolean;
  /** Whether the statement is on many things, and not on one case. */
  readonly isThematic: boolean;
  /** Whether anybody concerned is named. */
  readonly isNamed: boolean;
  /** Whether the statement tells of one person alone, for whom no plural pronoun stands. */
  readonly isOne: boolean;
  /** What the statement is about. */
  readonly event: EventKind;
  /** Whether they were put to death, so that what is asked is for others. */
  readonly areExecuted: boolean;
  /** Whether the statement is on many things, and made where States meet. */
  readonly isAmongStates: boolean;
  /** ISO 3166-1 alpha-2 of the State that the statement is on. */
  readonly country: string | undefined;
  /** What was told of the country last before the paragraph, where nothing of the case was told behind it. */
  readonly toldBefore: CountryMatter | undefined;
}

/** What the words of an ask tell: whom it is for, if they do, and whether they name a group of people at large. */
export interface Evidence {
  readonly scope: Scope | undefined;
  readonly namesGroup: boolean;
  /** False where it speaks of no deed into which an ask behind it could want an inquiry: "respect freedom of expression". */
  readonly isOnDeeds?: boolean;
}

/** What is asked, and the first token of the words that ask. */
export interface Asking {
  readonly ask: Ask;
  readonly trigger: number;
}

/** Asks that are made of one case unless they speak of others. */
const ofCase = new Set<Ask>(['release', 'drop-charges', 'fair-trial', 'access', 'investigate']);

/** Whether what is asked is asked of one case, unless its words speak of others: a release, an inquiry; not a law. */
export function isOfCase(ask: Ask): boolean {
  return ofCase.has(ask);
}
