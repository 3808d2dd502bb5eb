import type { Locale } from '../benchmarks/types.js';
import type { SimilarStatement } from '../library/similar.js';
import type { Paint } from './paint.js';
import { likenessText, nothingSimilar } from './similar-words.js';
import { visible } from './visible.js';

/** Past statements like a draft, for people: the likest first, with the reasons. */
export function prettySimilar(similar: readonly SimilarStatement[], { paint, locale }: { readonly paint: Paint; readonly locale: Locale }): string {
  if (similar.length === 0) return `${nothingSimilar(locale)}\n`;
  return similar.map(({ record, score, why }) => {
    const file = visible(record.file ?? record.url ?? record.key);
    return `${paint.dim(score.toFixed(1).padStart(5))}  ${paint.bold(visible(record.title))}${record.date === undefined ? '' : paint.dim(`  ${record.date}`)}\n       ${file}\n       ${paint.dim(visible(why.map((likeness) => likenessText(likeness, locale)).join(' · ')))}\n`;
  }).join('');
}
