import type { Checked } from '../check.js';
import type { Edit, Finding, RuleId, Scorecard } from '../benchmarks/types.js';
import { type Lines, linesOf } from '../statement/position.js';

/** One file that was checked. `text` is what the findings' offsets are into. */
export interface CheckedFile extends Pick<Checked, 'scorecard' | 'findings'> {
  readonly file: string;
  readonly text: string;
  /** Fixes that were applied before these findings were made. */
  readonly fixed?: number;
  /** What those fixes did, in the order in which they were made. */
  readonly applied?: readonly AppliedFix[];
}

/** A fix that was made in a file. */
export interface AppliedFix {
  readonly rule: RuleId;
  readonly title: string;
}

/** A file that could not be read, or not in whole, and why in one sentence. */
export interface UnreadFile {
  readonly file: string;
  readonly message: string;
  /** Where in the file, from 1; undefined for all of it. */
  readonly place?: { readonly line: number; readonly column: number };
}

export interface Summary {
  readonly files: number;
  readonly findings: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** How many findings there are, by severity. */
export type Counts = Omit<Summary, 'files'>;

export const noFindings: Counts = { findings: 0, errors: 0, warnings: 0, infos: 0 };

/** How much was found in a file. */
export function countFindings({ findings }: Pick<CheckedFile, 'findings'>): Counts {
  const count = (wanted: Finding['severity']): number => findings.filter(({ severity }) => severity === wanted).length;
  return { findings: findings.length, errors: count('error'), warnings: count('warning'), infos: count('info') };
}

/** Both counts together. */
export function addCounts(left: Counts, right: Counts): Counts {
  return { findings: left.findings + right.findings, errors: left.errors + right.errors, warnings: left.warnings + right.warnings, infos: left.infos + right.infos };
}

function editJson({ start, end, text }: Edit): Edit {
  return { start, end, text };
}

function findingJson(finding: Finding, lines: Lines): object {
  const { rule, kind, severity, message, start, end, url, actual, expected, past, fixes } = finding;
  const from = lines.positionAt(start);
  const to = lines.positionAt(end);
  return {
    rule, kind, severity, message, start, end, line: from.line, column: from.column, endLine: to.line, endColumn: to.column, url, actual, expected,
    past: past && { title: past.title, date: past.date, file: past.file, url: past.url },
    fixes: fixes.map(({ title, preferred, placeholders, edits }) => ({
      title, preferred: preferred === true, placeholders: placeholders === true, edits: edits.map(editJson),
    })),
  };
}

function scorecardJson({ met, applicable, benchmarks }: Scorecard): object {
  return {
    met, applicable,
    benchmarks: benchmarks.map(({ id, family, status, note, evidence }) => ({ id, family, status, note, evidence: evidence.map(({ start, end }) => ({ start, end })) })),
  };
}

/** One file in the report. */
export function checkedJson({ file, text, scorecard, findings, fixed, applied }: CheckedFile): object {
  const lines = linesOf(text);
  return { file, fixed, applied: applied?.map(({ rule, title }) => ({ rule, title })), scorecard: scorecardJson(scorecard), findings: findings.map((finding) => findingJson(finding, lines)) };
}

/**
 * What `forthright check --format json` prints, its files apart (`checkedJson`): version 1 of the public shape.
 * Offsets are UTF-16 code units, ends exclusive; lines and columns start at 1. Keys without a value are left out.
 */
export function checkJson(files: readonly object[], unread: readonly UnreadFile[], summary: Summary): object {
  return { version: 1, files, unread: unread.map(({ file, message, place }) => ({ file, message, ...place })), summary };
}
