import type { Span } from './span.js';
import type { YamlFault } from './yaml-fault.js';

/** The levels at which the EU speaks, and `ngo` for model statements. */
export const levels = ['local', 'spokesperson', 'hrvp', 'declaration', 'multilateral', 'joint', 'ngo'] as const;
export type Level = (typeof levels)[number];

/** What happened, as in the codebook. */
export const events = [
  'detention', 'charges', 'trial', 'conviction', 'killing', 'disappearance', 'ill-treatment', 'attack-or-threat',
  'smear', 'restrictive-law', 'ngo-closure', 'travel-ban', 'surveillance', 'reprisal', 'release', 'other',
] as const;
export type EventKind = (typeof events)[number];

export type Consent = { readonly kind: 'given' | 'public' } | { readonly kind: 'not-possible'; readonly reason: string };

/** The keys that Forthright knows; others are allowed and kept. */
export interface FrontMatterValues {
  readonly title?: string;
  /** ISO 8601 calendar date. */
  readonly date?: string;
  readonly level?: Level;
  /** ISO 3166-1 alpha-2, upper case; a name in English or French has been resolved. */
  readonly country?: string;
  /** BCP 47 primary subtag, lower case. */
  readonly language?: string;
  readonly event?: EventKind;
  /** ISO 8601 calendar date of what happened. */
  readonly eventDate?: string;
  readonly defenders?: readonly string[];
  readonly consent?: Consent;
  readonly translations?: readonly string[];
  readonly channels?: readonly string[];
  readonly related?: readonly string[];
  readonly with?: readonly string[];
  readonly source?: string;
  /** Who answers questions on it: an office, a name, a mail address, a telephone number. */
  readonly contact?: readonly string[];
}
export type FrontMatterKey = keyof FrontMatterValues;

/** Something wrong in the front matter. `value` is as written, `allowed` what could stand there, nearest first. */
export interface FrontMatterProblem extends Span {
  readonly kind: 'not-closed' | 'not-yaml' | 'not-a-mapping' | 'wrong-value' | 'wrong-type' | 'unknown-country' | 'not-a-date' | 'duplicate-key' | 'misspelt-key';
  readonly key?: string;
  readonly value?: string;
  /** Allowed values or the nearest known key, best first. */
  readonly allowed?: readonly string[];
  /** Where the fence that closes it is missing, for `not-closed`. */
  readonly closeAt?: number;
  /** The known key that a misspelt one stands for. */
  readonly detail?: string;
  /** What is wrong with its form, for `not-yaml`. */
  readonly fault?: YamlFault;
}

/** The front matter of a statement; `span` is undefined when the file has none, or none that is closed. */
export interface FrontMatter {
  /** From the first fence to the end of the last, without the line end. */
  readonly span: Span | undefined;
  /** Only values that are right; wrong ones are in `problems`. */
  readonly values: FrontMatterValues;
  /** Where each known key stands, with its value (the value's span is undefined when it is empty). */
  readonly at: Partial<Record<FrontMatterKey, { readonly key: Span; readonly value: Span | undefined }>>;
  readonly problems: readonly FrontMatterProblem[];
}
