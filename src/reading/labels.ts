import type { Paragraph } from '../statement/types.js';
import type { Analysis } from './analysis.js';
import { tokenSpan, within, withoutOverlaps } from './matches.js';
import type { Label } from './types.js';

/** How far before a label the words that distance it may stand. */
const reach = 8;

/**
 * Labels put on defenders by others. Distanced: in quotation marks, behind so-called, or attributed ("accused of being").
 * A law or an act that bears the word ("Anti-Terrorism Law", "terrorist attack") labels no defender.
 */
export function labelsOf(paragraph: Paragraph, analysis: Analysis): Label[] {
  const { term } = analysis.matches;
  const others = term.filter(({ entry }) => entry.kind === 'not-label');
  const distances = term.filter(({ entry }) => entry.kind === 'distance');
  return withoutOverlaps(term.filter(({ entry }) => entry.kind === 'label'))
    .filter(({ from, to }) => !others.some((other) => other.from < to && from < other.to))
    .map(({ from, to }) => {
      const sentence = analysis.sentenceAt(from);
      const attributed = within(distances, Math.max(sentence.from, from - reach), to).length > 0;
      return { distanced: analysis.quoted[from] === 1 || attributed, ...paragraph.spanOf(tokenSpan(analysis, from, to)) };
    });
}
