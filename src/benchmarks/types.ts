import type { TreatyCorrections } from '../facts/treaties/status.js';
import type { Reading } from '../reading/types.js';
import type { Span } from '../statement/span.js';
import type { LibraryView, PastReference, PastStatement } from './library/view.js';
import type { LanguageVersions } from './translations/versions.js';

export const families = ['content', 'level', 'consistency', 'coordination', 'reach', 'protection'] as const;
export type Family = (typeof families)[number];

export const benchmarkIds = [
  'hrd-term', 'names-individual', 'case-recommendation', 'situation-recommendation', 'no-hedging', 'direct-recommendation',
  'fair-trial', 'obligations', 'legitimacy', 'no-stigma', 'restrictive-law', 'intersecting-risk', 'respectful-language',
  'level', 'level-fit', 'consistent-in-country', 'consistent-across-countries', 'open-cases', 'names-spelled-alike', 'coordinated', 'translated', 'disseminated', 'signposted', 'consent', 'follow-up',
] as const;
export type BenchmarkId = (typeof benchmarkIds)[number];
/** Checks of the file itself. */
export const fileRuleIds = ['front-matter', 'comments'] as const;
export type FileRuleId = (typeof fileRuleIds)[number];
/** What can stand as `rule` of a finding: a benchmark, or a check of the file itself. */
export type RuleId = BenchmarkId | FileRuleId;

export type Status = 'met' | 'partial' | 'missing' | 'not-applicable' | 'unknown';
export type Severity = 'error' | 'warning' | 'info';
export type Locale = 'en' | 'fr';

/** Replace `start`–`end` of the file by `text`. */
export interface Edit extends Span {
  readonly text: string;
}

/** One way to mend a finding. Edits do not overlap and are in order. */
export interface Fix {
  readonly title: string;
  /** Exactly one fix of a finding may be preferred, and only if it is right without a second thought (`--fix`, fix all). */
  readonly preferred?: true;
  /** The text has placeholders (`[NAME]`) that the drafter must fill. */
  readonly placeholders?: true;
  readonly edits: readonly Edit[];
}

/** What a judge says of one place, before the registry stamps rule, severity and page on it. */
export interface RawFinding extends Span {
  /** Finer sort within the rule, e.g. the hedge's kind. */
  readonly kind?: string;
  /** A severity other than the rule's own. */
  readonly severity?: Severity;
  /** One plain sentence in the user's language. */
  readonly message: string;
  readonly actual?: string;
  readonly expected?: readonly string[];
  /** The past statement that it rests on. */
  readonly past?: PastReference;
  readonly fixes: readonly Fix[];
}

export interface Finding extends RawFinding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Where the rule's page is: a path from the project's root, `docs/benchmarks/<id>.md`. */
  readonly url: string;
  /** Whether its rule has fixes for it; which of them mend it is known once `fixes` are asked for. */
  readonly hasFixes: boolean;
}

export interface Judgement {
  readonly status: Status;
  readonly evidence: readonly Span[];
  readonly findings: readonly RawFinding[];
  /** Why the status is `unknown`, in the user's language. */
  readonly note?: string;
}

/** What a judge may know besides the reading. */
export interface JudgeContext {
  readonly locale: Locale;
  /** Corrections of the tables of treaties. */
  readonly treaties?: TreatyCorrections | undefined;
  /** Past statements to compare with; benchmarks that need them are `unknown` without. */
  readonly library?: LibraryView | undefined;
  /** Translations of the draft, or its original, as they lie beside it; undefined where nobody has looked: whether they are there is not judged without. */
  readonly versions?: LanguageVersions | undefined;
}

/** An example of a rule's page: a draft of our own, run as a test. */
export interface Example {
  readonly text: string;
  /** The library that it is judged with; none is open where nothing is said. */
  readonly past?: readonly PastStatement[];
  readonly status: Status;
  /** Kinds of the findings expected, in order (the empty string where a finding has none). */
  readonly findings: readonly string[];
  /** The text after the preferred fix of the first finding, where there is one. */
  readonly fixed?: string;
}

/** One benchmark of the codebook: everything about it stands in one file. */
export interface Benchmark {
  readonly id: BenchmarkId;
  readonly family: Family;
  readonly severity: Severity;
  readonly title: Readonly<Record<Locale, string>>;
  /** Why it matters, one or two plain sentences. */
  readonly why: Readonly<Record<Locale, string>>;
  /** Where the report asks for it: section and a paraphrase. */
  readonly source: string;
  /** When each status is given; a status that is never given is left out. */
  readonly statuses: Readonly<Partial<Record<Status, string>>>;
  /** What its fixes do. */
  readonly remedies: readonly string[];
  readonly examples: readonly Example[];
  judge(reading: Reading, context: JudgeContext): Judgement;
}

/** A check of the file that is no benchmark: it has findings, and no place in the scorecard. */
export interface Rule {
  readonly id: FileRuleId;
  readonly severity: Severity;
  readonly title: Readonly<Record<Locale, string>>;
  readonly why: Readonly<Record<Locale, string>>;
  readonly source: string;
  readonly remedies: readonly string[];
  readonly examples: readonly Omit<Example, 'status'>[];
  judge(reading: Reading, context: JudgeContext): readonly RawFinding[];
}

export interface Judged {
  readonly id: BenchmarkId;
  readonly family: Family;
  readonly status: Status;
  readonly evidence: readonly Span[];
  /** Why the status is `unknown`, in the user's language. */
  readonly note?: string;
}

/** `met` of `applicable` benchmarks; not-applicable and unknown ones are not counted. */
export interface Scorecard {
  readonly met: number;
  readonly applicable: number;
  readonly benchmarks: readonly Judged[];
}

export const ruleIds: readonly RuleId[] = [...benchmarkIds, ...fileRuleIds];
