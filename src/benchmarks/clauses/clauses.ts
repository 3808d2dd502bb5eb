import type { RiskGroup } from '../../reading/types.js';

/** A clause to insert: what it says, in the statement's language; `[…]` is to fill in, `[NAME]` and `[COUNTRY]` are filled where they are known. */
export type Clause = string;

/** Clauses of one language for what a statement does not say yet. */
export interface Clauses {
  readonly legitimacy: readonly Clause[];
  readonly dueProcess: readonly Clause[];
  readonly observation: readonly Clause[];
  readonly lawHarm: readonly Clause[];
  readonly policy: Readonly<Record<RiskGroup, Clause>>;
  readonly guidelines: readonly Clause[];
  readonly nextSteps: readonly Clause[];
  /** `[TREATY]` and `[YEAR]` are filled in. */
  readonly obligation: Clause;
}
