import type { RuleId, Severity } from '../../benchmarks/types.js';
import type { Span } from '../../statement/span.js';

/** What a check-list has, in the order in which a drafter goes through it. */
export const checkListSections = ['wording', 'placeholders', 'protection', 'coordination', 'translations', 'reach'] as const;
export type CheckListSection = (typeof checkListSections)[number];

/** `set-aside`: the drafter silenced the rule, or turned it off. */
export type ItemState = 'open' | 'done' | 'set-aside';

/** How a translation's file stands to the draft. */
export type TranslationState = 'missing' | 'behind' | 'there';

/** A translation of the draft, or the original of which the draft is a translation. */
export interface TranslationFile {
  /** What it is, or should be, called. */
  readonly name: string;
  /** BCP 47 primary subtag; undefined for an original whose language nobody has told. */
  readonly language: string | undefined;
  readonly state: TranslationState;
  readonly isOriginal: boolean;
}

/** One thing to see to before a statement goes out. */
export interface CheckListItem {
  /** The same while the draft is edited. */
  readonly id: string;
  readonly section: CheckListSection;
  readonly state: ItemState;
  /** How grave it is that it is open. */
  readonly severity: Severity;
  readonly rule?: RuleId;
  readonly title: string;
  /** What is open, in one sentence; empty where nothing is. */
  readonly detail: string;
  /** How many findings stand behind it. */
  readonly findings: number;
  /** Where it is to be seen to, in UTF-16 offsets into the statement's text, end exclusive. */
  readonly place: Span | undefined;
  /** The finding at `place` has a fix. */
  readonly fixable: boolean;
  readonly translation?: TranslationFile;
}

/** What is left to do before a statement goes out. */
export interface CheckList {
  readonly items: readonly CheckListItem[];
  readonly open: number;
  /** The wording could be judged: the language is one that is read, and there is a text. */
  readonly isJudged: boolean;
}
