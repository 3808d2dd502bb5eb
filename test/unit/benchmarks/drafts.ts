import assert from 'node:assert/strict';
import { benchmarks, rules } from '../../../src/benchmarks/registry.js';
import type { BenchmarkId, Finding, Fix, RuleId, Status } from '../../../src/benchmarks/types.js';
import { check, type CheckOptions } from '../../../src/check.js';
import { applyEdits } from '../../../src/fixes.js';

/** Every other rule off, so that what it says of the same words hides nothing. */
export function only(rule: RuleId): CheckOptions {
  return { rules: Object.fromEntries([...benchmarks, ...rules].filter(({ id }) => id !== rule).map(({ id }) => [id, 'off' as const])) };
}

/** Findings of one rule. */
export function findingsOf(rule: RuleId, text: string): readonly Finding[] {
  return check(text, only(rule)).findings;
}

/** Status of one benchmark. */
export function statusOf(id: BenchmarkId, text: string): Status | undefined {
  return check(text).scorecard.benchmarks.find((judged) => judged.id === id)?.status;
}

/** The words that a finding points at. */
export function wordsAt(text: string, { start, end }: Finding): string {
  return text.slice(start, end);
}

/** The text after a fix. */
export function after(text: string, fix: Fix | undefined): string | undefined {
  return fix && applyEdits(text, fix.edits);
}

/** A draft with a title of its own. */
export function draft(body: string, title = 'Honduras: Statement by the Spokesperson on the trial of Iria Montoro'): string {
  return `# ${title}\n\n${body}\n`;
}

/** The body of a draft made by `draft`. */
export function bodyOf(text: string | undefined): string | undefined {
  return text?.replace(/^# .*\n*/u, '').trimEnd();
}

/** The first finding of a rule and kind, which must be there. */
export function findingIn(rule: RuleId, text: string, kind?: string): Finding {
  const found = findingsOf(rule, text).find((finding) => kind === undefined || finding.kind === kind);
  assert.ok(found, `no finding of ${rule} ${kind ?? ''} in: ${text}`);
  return found;
}
