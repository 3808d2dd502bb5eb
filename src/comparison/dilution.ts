import type { Scorecard } from '../benchmarks/types.js';
import type { Change } from './changes.js';
import { lossesOf } from './losses.js';
import { strengthOf } from './strength.js';
import type { JudgedStatement } from './types.js';

/** How strong a version is. */
export interface VersionScore extends Pick<Scorecard, 'met' | 'applicable'> {
  readonly strength: number;
}

/** What became of a draft between two of its versions. */
export interface Dilution {
  readonly score: { readonly earlier: VersionScore; readonly later: VersionScore };
  /** What the later version lost: `stronger` is in the earlier text, `weaker` in the later one. */
  readonly losses: readonly Change[];
  /** What it won: `stronger` is in the later text, `weaker` in the earlier one. */
  readonly gains: readonly Change[];
}

function scoreOf({ reading, scorecard: { met, applicable } }: JudgedStatement): VersionScore {
  return { met, applicable, strength: strengthOf(reading) };
}

/** What a negotiation took from a draft, and what it gave it. */
export function dilution(earlier: JudgedStatement, later: JudgedStatement): Dilution {
  return {
    score: { earlier: scoreOf(earlier), later: scoreOf(later) },
    losses: lossesOf(earlier.reading, later.reading),
    gains: lossesOf(later.reading, earlier.reading),
  };
}
