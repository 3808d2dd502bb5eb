import type { BenchmarkId, Scorecard, Status } from '../benchmarks/types.js';
import type { Ask, Reading } from '../reading/types.js';
import type { Span } from '../statement/span.js';

/* All spans are UTF-16 offsets into the text of the statement that they are of, end exclusive. */

/** A statement that was read and judged. */
export interface JudgedStatement {
  readonly reading: Reading;
  readonly scorecard: Scorecard;
}

/** What a passage of a statement does, in the order in which most statements go. */
export const passageRoles = ['facts', 'assessment', 'obligations', 'recommendation', 'follow-up'] as const;
export type PassageRole = (typeof passageRoles)[number];

export type Verdict = 'left-stronger' | 'right-stronger' | 'same' | 'not-comparable';

/** One benchmark in both statements. */
export interface ComparedBenchmark {
  readonly benchmark: BenchmarkId;
  readonly left: Status;
  readonly right: Status;
  readonly verdict: Verdict;
}

/** Sentences that do the same in both statements; null where one has none. */
export interface AlignedPassage {
  readonly role: PassageRole;
  readonly left: Span | null;
  readonly right: Span | null;
}

/** Something that a statement has and the other lacks. */
export interface Difference {
  /** Name of the person, id of the instrument, or what is asked for. */
  readonly name: string;
  /** Where it stands, and the sentence around it, which can be taken over. */
  readonly span: Span;
  readonly sentence: Span;
}

/** What one statement has and the other lacks, each in order of its place. */
export interface Differences {
  readonly asks: readonly (Difference & { readonly name: Ask })[];
  readonly people: readonly Difference[];
  readonly instruments: readonly Difference[];
  readonly followUps: readonly Difference[];
}

/** Two statements side by side. */
export interface Comparison {
  readonly rows: readonly ComparedBenchmark[];
  /** Mean strength of all that is asked for, 1 to 5; 0 where nothing is. */
  readonly strength: { readonly left: number; readonly right: number };
  readonly passages: readonly AlignedPassage[];
  readonly onlyLeft: Differences;
  readonly onlyRight: Differences;
}
