import type { MeasureName } from './measures.js';
import type { HedgeKind } from '../reading/types.js';
import measured from './measured.json';

/** How often a reader was right: of the statements that have what is counted or are counted. */
export interface ReaderScore {
  /** Statements that have it and are counted. */
  readonly hits: number;
  /** Statements that are counted and have it not. */
  readonly alarms: number;
  /** Statements that have it and are not counted. */
  readonly misses: number;
}

/** What of a survey was measured on labelled statements in one language. */
export interface MeasuredLanguage {
  readonly statements: number;
  readonly figures: Readonly<Partial<Record<Exclude<MeasureName, 'translated'> | `hedges:${HedgeKind}`, ReaderScore>>>;
  /** How many are right, of how many. */
  readonly right: Readonly<Record<'country' | 'level' | 'event', readonly number[]>>;
  readonly strength: { readonly distance: number; readonly of: number };
}

/** The measured reliability of the readers by language, as `npm run survey-method` last found it on the held-out statements. */
export const measuredLanguages: Readonly<Record<'en' | 'fr' | 'es', MeasuredLanguage>> = measured;
