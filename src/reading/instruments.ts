import type { Paragraph } from '../statement/types.js';
import type { Analysis } from './analysis.js';
import { tokenSpan, withoutOverlaps } from './matches.js';
import type { Instrument } from './types.js';

/** The instruments that a paragraph names. "The Covenant" for one named before is none: `claims.ts` resolves it. */
export function instrumentsOf(paragraph: Paragraph, analysis: Analysis): Instrument[] {
  return withoutOverlaps(analysis.matches.instrument)
    // "cat" is an animal: short names count in capitals only.
    .filter(({ from, to }) => to - from > 1 || analysis.isCapital(from))
    .map(({ entry, from, to }) => ({ id: String(entry.settings.value), ...paragraph.spanOf(tokenSpan(analysis, from, to)) }));
}
