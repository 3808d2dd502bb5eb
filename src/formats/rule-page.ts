import type { PastStatement } from '../benchmarks/library/view.js';
import { viewOf } from '../benchmarks/library/view-of.js';
import { type Benchmark, type Example, type Family, type Finding, type Locale, type Rule, type Severity, type Status } from '../benchmarks/types.js';
import { check } from '../check.js';
import { applyEdits } from '../fixes.js';

/** What is found in an example, with the words that it is found at in one line. */
export interface ExampleFinding extends Pick<Finding, 'kind' | 'message'> {
  readonly words: string;
  readonly fixes: readonly { readonly title: string; readonly preferred: boolean }[];
}

/** An example of a page: a draft, what the rule finds in it, and what the first preferred fix makes of it. */
export interface PageExample {
  readonly text: string;
  /** The past statements that it is compared with, each in one line; undefined where no library is open. */
  readonly past?: readonly string[];
  /** Undefined for a rule that is no benchmark. */
  readonly status: Status | undefined;
  /** None in a good example. */
  readonly findings: readonly ExampleFinding[];
  readonly fixed: string | undefined;
}

/** What a rule's page says, whatever it is shown in. Statuses, source and remedies are in English, and may have Markdown's `code` and `**strong**`. */
export interface RulePage {
  readonly id: Finding['rule'];
  readonly title: string;
  readonly severity: Severity;
  /** Undefined for a check of the file, which is no benchmark. */
  readonly family: Family | undefined;
  readonly statuses: readonly { readonly status: Status; readonly when: string }[];
  readonly why: string;
  readonly source: string;
  readonly remedies: readonly string[];
  readonly examples: readonly PageExample[];
}

/** A past statement of an example in one line, in the words of its fields. */
function pastLine({ title, date, level, country, event, asks, instruments, followUp, hedges }: PastStatement): string {
  const said = [...asks.map(({ scope, ask, strength }) => `${scope} ${ask ?? ''} ${strength}`), ...instruments, ...(followUp ? ['follow-up'] : []), ...(hedges > 0 ? [`hedges ${hedges}`] : [])];
  return `${date ?? ''} ${country ?? ''} ${level ?? ''} ${event}: ${title} (${said.join(', ')})`.trim();
}

/** The order in which a page explains the statuses. */
const order: readonly Status[] = ['met', 'partial', 'missing', 'not-applicable', 'unknown'];

function explained(rule: Finding['rule'], { text, status, past }: Pick<Example, 'text' | 'past'> & { readonly status?: Status }, locale: Locale): PageExample {
  const findings = check(text, { locale, library: past && viewOf(past) }).findings.filter((finding) => finding.rule === rule);
  const preferred = findings[0]?.fixes.find((fix) => fix.preferred);
  return {
    text,
    ...(past !== undefined && { past: past.map(pastLine) }),
    status,
    findings: findings.map(({ start, end, kind, message, fixes }) => ({
      words: text.slice(start, end).replaceAll(/\s+/gu, ' '), message, ...(kind !== undefined && { kind }),
      fixes: fixes.map((fix) => ({ title: fix.title, preferred: fix.preferred === true })),
    })),
    fixed: preferred && applyEdits(text, preferred.edits),
  };
}

/**
 * The page of a rule: what its source says, and what the rule says of its own examples today.
 * @param locale Language of title, reason and findings.
 */
export function rulePage(rule: Benchmark | Rule, locale: Locale): RulePage {
  const { id, title, severity, why, source, remedies } = rule;
  const page = { id, title: title[locale], severity, why: why[locale], source, remedies };
  if (!('family' in rule)) {
    return { ...page, family: undefined, statuses: [], examples: rule.examples.map((example) => explained(id, example, locale)) };
  }
  return {
    ...page,
    family: rule.family,
    statuses: order.flatMap((status) => {
      const when = rule.statuses[status];
      return when === undefined ? [] : [{ status, when }];
    }),
    examples: rule.examples.map((example) => explained(id, example, locale)),
  };
}
