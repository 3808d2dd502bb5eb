import type { Same } from '../library/import/known.js';
import type { Described, Unsure } from '../library/import/types.js';

/** What came of one statement that was to be imported. */
export type ImportOutcome =
  | { readonly outcome: 'imported'; readonly from: string; readonly file: string; readonly described: Described; readonly unsure: readonly Unsure[] }
  | { readonly outcome: 'known'; readonly from: string; readonly same: Same }
  | { readonly outcome: 'failed'; readonly from: string; readonly message: string };

export interface ImportSummary {
  readonly imported: number;
  readonly known: number;
  readonly failed: number;
  /** Of those imported, how many have something that is not sure. */
  readonly unsure: number;
}

/** A whole run. */
export interface ImportReport {
  /** The library's folder, as it was given. */
  readonly to: string;
  readonly outcomes: readonly ImportOutcome[];
  /** Nothing was written. */
  readonly isDryRun: boolean;
  /** It was stopped before all was done. */
  readonly wasCancelled: boolean;
}

/** How much was imported, was there already, failed, and was imported with something that is not sure. */
export function summarizeImport(outcomes: readonly ImportOutcome[]): ImportSummary {
  const count = (kind: ImportOutcome['outcome']): number => outcomes.filter(({ outcome }) => outcome === kind).length;
  const unsure = outcomes.filter((each) => each.outcome === 'imported' && each.unsure.length > 0).length;
  return { imported: count('imported'), known: count('known'), failed: count('failed'), unsure };
}

function outcomeJson(outcome: ImportOutcome): object {
  switch (outcome.outcome) {
    case 'imported': {
      const { from, file, described: { title, date, country, level, language, defenders, source }, unsure } = outcome;
      return {
        from, outcome: 'imported', file, title: title ?? null, date: date ?? null, country: country ?? null, level: level ?? null, language: language ?? null,
        defenders: defenders ?? [], source: source ?? null, unsure: unsure.map(({ key }) => key), candidates: Object.fromEntries(unsure.map(({ key, candidates }) => [key, candidates])),
      };
    }
    case 'known': return { from: outcome.from, outcome: 'known', file: outcome.same.name, why: outcome.same.why };
    case 'failed': return { from: outcome.from, outcome: 'failed', message: outcome.message };
  }
}

/** What `forthright library import --format json` prints: version 1 of the public shape. What is not known, or not for sure, is `null`. */
export function importJson({ to, outcomes, isDryRun, wasCancelled }: ImportReport): object {
  return { version: 1, to, dryRun: isDryRun, cancelled: wasCancelled, statements: outcomes.map(outcomeJson), summary: summarizeImport(outcomes) };
}
