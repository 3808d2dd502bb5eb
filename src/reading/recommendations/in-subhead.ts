import type { Paragraph } from '../../statement/types.js';
import type { Analysis } from '../analysis.js';
import type { Recommendation } from '../types.js';
import { isText } from './in-title.js';
import type { Issuer } from './scope/concern.js';

/* "Call to end impunity", "General Bah must go": a medium's own line above a part of its report. */

/** Tokens of a subheading. */
const subheadLength = 12;

/** Whether a paragraph is a line without a stop, right above text. */
function isLineAboveText(paragraphs: readonly Paragraph[], analyses: readonly Analysis[], index: number): boolean {
  const own = analyses[index] as Analysis;
  const next = analyses[index + 1];
  if (paragraphs[index]?.kind === 'title' || paragraphs[index]?.kind === 'item' || own.tokens.length > subheadLength || isText(own) || own.tokens[0]?.kind !== 'word') return false;
  return next !== undefined && isText(next);
}

/** Asks without those of the lines that a report has above its parts, below its first text: these are the medium's words, for what the part below tells. */
export function withoutSubheads(asks: readonly Recommendation[], paragraphs: readonly Paragraph[], analyses: readonly Analysis[], { isNews }: Pick<Issuer, 'isNews'>): readonly Recommendation[] {
  if (!isNews || asks.length === 0) return asks;
  const firstText = paragraphs.findIndex(({ kind }, index) => kind !== 'title' && isText(analyses[index] as Analysis));
  // Asks stand in the order of their paragraphs, so that these are gone over once.
  let index = 0;
  return asks.filter(({ start }) => {
    while ((paragraphs[index + 1]?.start ?? Infinity) <= start) index++;
    while (index > 0 && (paragraphs[index] as Paragraph).start > start) index--;
    return firstText < 0 || index <= firstText || !isLineAboveText(paragraphs, analyses, index);
  });
}
