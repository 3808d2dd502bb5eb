import type { Analysis } from '../../analysis.js';
import type { Asking, Concern, Evidence } from './concern.js';

/** Where one is in the words of an ask, read from the left, and what they have told so far. What tells whose case it is reads it and changes nothing. */
export interface Walk extends Asking {
  readonly analysis: Analysis;
  readonly concern: Concern;
  /** The tokens of the ask. */
  readonly from: number;
  readonly to: number;
  /** What the ask before in the same list tells. */
  readonly before: Evidence | undefined;
  /** The token that is looked at. */
  at: number;
  /** Whom it means, if it is a noun for people: those of the case, or people at large. */
  people: 'case' | 'group' | undefined;
  /** Whether something before it speaks of the country: a group, a law. */
  general: boolean;
  /** Whether a group of people at large is named before it. */
  namesGroup: boolean;
}
