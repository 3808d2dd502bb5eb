import { languageOf } from '../lexicon/language.js';
import type { Reading } from '../reading/types.js';
import { caseRecommendation } from './case-recommendation.js';
import { comments } from './comments.js';
import { consent } from './consent.js';
import { consistentAcrossCountries } from './consistent-across-countries.js';
import { consistentInCountry } from './consistent-in-country.js';
import { coordinated } from './coordinated.js';
import { directRecommendation } from './direct-recommendation.js';
import { disseminated } from './disseminated.js';
import { fairTrial } from './fair-trial.js';
import { followUp } from './follow-up.js';
import { frontMatter } from './front-matter.js';
import { hrdTerm } from './hrd-term.js';
import { intersectingRisk } from './intersecting-risk.js';
import { legitimacy } from './legitimacy.js';
import { level } from './level.js';
import { levelFit } from './level-fit.js';
import { namesSpelledAlike } from './names-spelled-alike.js';
import { openCases } from './open-cases.js';
import { namesIndividual } from './names-individual/index.js';
import { noHedging } from './no-hedging/index.js';
import { respectfulLanguage } from './respectful-language/index.js';
import { noStigma } from './no-stigma.js';
import { restrictiveLaw } from './restrictive-law.js';
import { obligations } from './obligations/index.js';
import { outermost, withoutRepeats } from './said-once.js';
import { signposted } from './signposted.js';
import { silencedBy } from './silenced.js';
import { situationRecommendation } from './situation-recommendation.js';
import { type Found, thatMend } from './that-mend.js';
import { translated } from './translated.js';
import type { PastReference } from './library/view.js';
import type { Benchmark, Finding, Fix, JudgeContext, Judgement, RawFinding, RuleId, Rule, Scorecard, Severity, Status } from './types.js';

/** The benchmarks, in the order of the codebook and of the scorecard. */
export const benchmarks: readonly Benchmark[] = [
  hrdTerm, namesIndividual, caseRecommendation, situationRecommendation, noHedging, directRecommendation,
  fairTrial, obligations, legitimacy, noStigma, restrictiveLaw, intersectingRisk, respectfulLanguage,
  level, levelFit, consistentInCountry, consistentAcrossCountries, openCases, namesSpelledAlike, coordinated, translated, disseminated, signposted, consent, followUp,
];

/** Checks of the file that are no benchmarks. */
export const rules: readonly Rule[] = [frontMatter, comments];

/** Every rule: the benchmarks, then the checks of the file. */
export const allRules: readonly (Benchmark | Rule)[] = [...benchmarks, ...rules];

/** Where the rules' pages are: a path from the project's root, with slashes. */
export const pagesFolder = 'docs/benchmarks';

/** Path of a rule's page from the project's root, `docs/benchmarks/<id>.md`. `forthright explain` prints the same page. */
export function pageOf(rule: RuleId): string {
  return `${pagesFolder}/${rule}.md`;
}

export interface JudgeOptions extends JudgeContext {
  /** Severity by rule; `off` silences it. */
  readonly rules?: Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
  /** Whether each fix that somebody asks for is tried first (`thatMend`). */
  readonly triesFixes?: boolean | undefined;
}

/** A finding with its rule, severity and page. Its fixes are those of the judge's own that mend it, worked out when somebody asks for them (`withFixes` says why this is a class). */
class StampedFinding implements Finding {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly url: string;
  declare readonly kind?: string;
  declare readonly actual?: string;
  declare readonly expected?: readonly string[];
  declare readonly past?: PastReference;
  readonly #finding: RawFinding;
  readonly #found: Found;
  #fixes: readonly Fix[] | undefined;

  constructor(finding: RawFinding, rule: RuleId, severity: Severity, url: string, found: Found) {
    const { start, end, kind, message, actual, expected, past } = finding;
    this.start = start;
    this.end = end;
    this.message = message;
    this.rule = rule;
    this.severity = severity;
    this.url = url;
    if (kind !== undefined) this.kind = kind;
    if (actual !== undefined) this.actual = actual;
    if (expected !== undefined) this.expected = expected;
    if (past !== undefined) this.past = past;
    this.#finding = finding;
    this.#found = found;
  }

  get hasFixes(): boolean {
    return this.#finding.fixes.length > 0;
  }

  get fixes(): readonly Fix[] {
    return (this.#fixes ??= thatMend(this.#found, this.#finding));
  }
}

/** The one place where a finding gets its rule, severity and page. */
function stamped({ id: rule, severity }: Benchmark | Rule, options: JudgeOptions, found: Found): Finding[] {
  const setting = options.rules?.[rule];
  if (setting === 'off') return [];
  // A severity that somebody chose for a rule holds for all of its findings; a finding's own one refines the default.
  return found.findings.map((finding) => new StampedFinding(finding, rule, setting ?? finding.severity ?? severity, pageOf(rule), found));
}

/** What a rule alone says of a reading, be it said by another rule too, or silenced by a comment. */
export function foundBy(rule: Benchmark | Rule, reading: Reading, options: JudgeOptions, context: JudgeContext = options, findings = findingsOf(rule, reading, context)): Finding[] {
  return stamped(rule, options, { reading, findings, judge: (after) => findingsOf(rule, after, context), triesFixes: options.triesFixes === true });
}

function findingsOf(rule: Benchmark | Rule, reading: Reading, context: JudgeContext): readonly RawFinding[] {
  return 'family' in rule ? rule.judge(reading, context).findings : rule.judge(reading, context);
}

/** By place; at one place the longer first, then in the order of the rules, which sorting keeps. */
function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Judges what a statement says.
 *
 * A rule that is `off` has no findings, but its benchmark stays in the scorecard: switching a rule off must not raise
 * a draft's score, and two drafts stay comparable whatever somebody has switched off.
 * So does one whose findings a comment in the draft silences.
 * In a language that is not read every benchmark is `unknown`, in a file without text `not-applicable`, and only the front matter is checked.
 *
 * @returns the scorecard in the order of `benchmarks`; the findings in order of `start`. Offsets are UTF-16 code units
 *   into the statement's text. The same reading gives the same result.
 */
export function judge(reading: Reading, options: JudgeOptions): { readonly scorecard: Scorecard; readonly findings: readonly Finding[] } {
  const { locale, treaties, library, versions } = options;
  const context: JudgeContext = { locale, treaties, library, versions };
  // A text in a language that is not read, and none at all, would be found to lack everything, or to have no fault.
  const unjudged: Status | undefined = languageOf(reading.language) === undefined ? 'unknown' : reading.words === 0 ? 'not-applicable' : undefined;
  const judgements = benchmarks.map((benchmark): { benchmark: Benchmark; judgement: Judgement } => ({ benchmark, judgement: unjudged === undefined ? benchmark.judge(reading, context) : { status: unjudged, evidence: [], findings: [] } }));
  const findings = [
    ...rules.flatMap((rule) => foundBy(rule, reading, options, context)),
    ...judgements.flatMap(({ benchmark, judgement: { findings } }) => foundBy(benchmark, reading, options, context, findings)),
  ];
  const isSilenced = silencedBy(reading.statement.comments);
  // Evidence inside other evidence is dropped, so that a list of places has each once.
  const judged = judgements.map(({ benchmark: { id, family }, judgement: { status, evidence, note } }) => ({ id, family, status, evidence: outermost(evidence), ...(note !== undefined && { note }) }));
  const applicable = judged.filter(({ status }) => status !== 'not-applicable' && status !== 'unknown');
  return {
    scorecard: { met: applicable.filter(({ status }) => status === 'met').length, applicable: applicable.length, benchmarks: judged },
    findings: inOrder(withoutRepeats(findings)).filter((finding) => !isSilenced(finding.rule, finding)),
  };
}
