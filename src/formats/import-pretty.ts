import type { Locale } from '../benchmarks/types.js';
import { type ImportOutcome, type ImportReport, summarizeImport } from './import-report.js';
import { importWords } from './import-words.js';
import type { Paint } from './paint.js';
import { visible } from './visible.js';

/** One statement that was imported or was there already, for people; what failed is said on standard error. */
export function prettyImported(outcome: Exclude<ImportOutcome, { outcome: 'failed' }>, paint: Paint, locale: Locale): string {
  const words = importWords(locale);
  if (outcome.outcome === 'known') return paint.dim(`${visible(outcome.from)}: ${visible(words.known(outcome.same.name, outcome.same.why))}\n`);
  const head = `${paint.bold(visible(outcome.file))}  ${paint.dim(visible(words.from(outcome.from)))}\n`;
  return outcome.unsure.length === 0 ? head : `${head}  ${paint.yellow(visible(words.unsure(outcome.unsure)))}\n`;
}

/** How a run ended. */
export function prettyImportEnd({ outcomes, isDryRun, wasCancelled }: ImportReport, locale: Locale): string {
  const words = importWords(locale);
  return `${words.summary(summarizeImport(outcomes), isDryRun)}\n${wasCancelled ? `${words.cancelled}\n` : ''}`;
}
