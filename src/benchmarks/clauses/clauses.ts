import type { RiskGroup } from '../../reading/types.js';

/** A clause to insert: what it says, in the statement's language; `[…]` is to fill in, `[NAME]` and `[COUNTRY]` are filled where they are known. */
export type Clause = string;

/** A treaty as a sentence names it: its full name without article, and whether that is feminine. */
export interface NamedTreaty {
  readonly name: string;
  readonly feminine: boolean;
}

/** How a language cites treaties. */
export interface TreatyClauses {
  /** Authorities that nobody tells more of, for the middle of a sentence. */
  readonly authorities: string;
  /** A sentence that cites a treaty. @param authorities for the middle of a sentence, plural @param since a year, or words for one that is to be filled in */
  bound(authorities: string, treaty: NamedTreaty, since: number | string): string;
  /** Names a treaty behind words on obligations in general: "in particular the Convention against Torture". */
  inParticular(treaty: NamedTreaty): string;
  /** What may stand right behind words on obligations in general and belongs to them. */
  readonly belongsToObligations: RegExp;
  /** Articles before a treaty's name, alone and with a preposition: masculine, feminine. */
  readonly articles: readonly (readonly [string, string])[];
  /** Words that say that a State is bound, and what a signature allows to say instead. */
  readonly signatory: readonly (readonly [RegExp, string])[];
}

/** Clauses of one language for what a statement does not say yet. */
export interface Clauses {
  readonly legitimacy: readonly Clause[];
  readonly dueProcess: readonly Clause[];
  readonly observation: readonly Clause[];
  readonly lawHarm: readonly Clause[];
  readonly policy: Readonly<Record<RiskGroup, Clause>>;
  readonly guidelines: readonly Clause[];
  readonly nextSteps: Readonly<Record<'meeting' | 'visit' | 'dialogue' | 'council', Clause>>;
  /** Recalls people whose release was asked for before; `[NAME]` is all of them. */
  readonly openCases: Clause;
  /** The same, and all others who are held. */
  readonly openCasesAndOthers: Clause;
  /** Names people of the case, for the end of a paragraph. @param names in a row @param count of them */
  concerned(names: string, count: number): string;
  /** Names the law that a statement is on. */
  readonly lawNamed: Clause;
  readonly treaties: TreatyClauses;
}
