import { families, fileRuleIds } from '../../benchmarks/types.js';
import type { Family, Finding, Judged } from '../../benchmarks/types.js';
import type { Checked } from '../../check.js';
import type { Span } from '../../statement/span.js';
import { SpanIndex } from '../../statement/span-index.js';

/** A row of the scorecard. Ids stay the same while a draft is edited, so that selection and folding stay too. */
export type Row = FamilyRow | BenchmarkRow | FileRow | FindingRow | EvidenceRow;

export interface FamilyRow {
  readonly kind: 'family';
  readonly id: string;
  readonly family: Family;
  /** How many of its benchmarks that apply are met. */
  readonly met: number;
  readonly applicable: number;
  readonly rows: readonly BenchmarkRow[];
}

export interface BenchmarkRow {
  readonly kind: 'benchmark';
  readonly id: string;
  readonly judged: Judged;
  readonly rows: readonly (FindingRow | EvidenceRow)[];
}

/** Findings about the file itself, which belong to no benchmark. */
export interface FileRow {
  readonly kind: 'file';
  readonly id: string;
  readonly rows: readonly FindingRow[];
}

export interface FindingRow {
  readonly kind: 'finding';
  readonly id: string;
  readonly finding: Finding;
}

export interface EvidenceRow {
  readonly kind: 'evidence';
  readonly id: string;
  readonly span: Span;
  /** The words themselves, shortened, on one line. */
  readonly words: string;
}

const longestWords = 80;

/** The scorecard as rows: families, their benchmarks, and under each what is wrong and what is there. */
export function scorecardRows({ scorecard, findings, reading }: Checked): (FamilyRow | FileRow)[] {
  const rows: (FamilyRow | FileRow)[] = [];
  for (const family of families) {
    const judged = scorecard.benchmarks.filter((benchmark) => benchmark.family === family);
    if (judged.length === 0) continue;
    rows.push({
      kind: 'family',
      id: `family/${family}`,
      family,
      met: judged.filter(({ status }) => status === 'met').length,
      applicable: judged.filter(({ status }) => status !== 'not-applicable' && status !== 'unknown').length,
      rows: judged.map((benchmark) => benchmarkRow(benchmark, findings, reading.statement.text)),
    });
  }
  const ofFile = fileRuleIds.flatMap((id) => findingRows(id, findings.filter(({ rule }) => rule === id)));
  if (ofFile.length > 0) rows.push({ kind: 'file', id: 'file', rows: ofFile });
  return rows;
}

/** The row with an id, wherever it stands. */
export function rowWithId(rows: readonly Row[], id: string): Row | undefined {
  for (const row of rows) {
    const found = row.id === id ? row : rowWithId(rowsUnder(row), id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The rows that a row unfolds to. */
export function rowsUnder(row: Row): readonly Row[] {
  return 'rows' in row ? row.rows : [];
}

/**
 * The row that a click on a row leads to: from a benchmark to what is wrong first, else to what proves that it is met.
 *
 * @returns undefined when the row has no place in the text
 */
export function targetOf(row: Row): FindingRow | EvidenceRow | undefined {
  if (row.kind === 'finding' || row.kind === 'evidence') return row;
  return row.kind === 'family' ? undefined : row.rows[0];
}

/** Where such a row stands in the draft. */
export function placeOf(row: FindingRow | EvidenceRow): Span {
  return row.kind === 'finding' ? row.finding : row.span;
}

/** All that is seen of the rows, without their places in the text: while it stays, nothing need be drawn anew. */
export function faceOf(rows: readonly Row[]): string {
  return JSON.stringify(rows, (key, value: unknown) => (['start', 'end', 'span', 'evidence', 'edits', 'url'].includes(key) ? undefined : value));
}

function benchmarkRow(judged: Judged, findings: readonly Finding[], text: string): BenchmarkRow {
  const { id } = judged;
  const wrong = findings.filter(({ rule }) => rule === id);
  // The words of a hedge are evidence that there is one, but the finding has said so.
  const told = new SpanIndex(wrong, (finding) => finding);
  const evidence = judged.evidence.filter((span) => !told.overlaps(span));
  return {
    kind: 'benchmark',
    id,
    judged,
    rows: [
      ...findingRows(id, wrong),
      ...evidence.map((span, index): EvidenceRow => ({
        kind: 'evidence', id: `${id}/evidence/${index}`, span, words: shorten(text.slice(span.start, span.end)),
      })),
    ],
  };
}

function findingRows(rule: string, findings: readonly Finding[]): FindingRow[] {
  return findings.map((finding, index) => ({ kind: 'finding', id: `${rule}/finding/${index}`, finding }));
}

function shorten(words: string): string {
  const line = words.replaceAll(/\s+/gu, ' ').trim();
  return line.length <= longestWords ? line : `${line.slice(0, longestWords - 1).trimEnd()}…`;
}
