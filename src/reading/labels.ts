import type { Paragraph } from '../statement/types.js';
import type { Analysis } from './analysis.js';
import { overlapping, tokenSpan, within, withoutOverlaps } from './matches.js';
import type { Label } from './types.js';
import { ownQuotation } from './quotation.js';

/** How far before a label the words that distance it may stand. */
const reach = 8;

/** How far before a label it is denied: "are not spies", "is no terrorist". */
const denialReach = 2;

/**
 * Labels put on defenders by others. Distanced: in quotation marks, behind so-called, attributed ("accused of being") or denied ("are not spies").
 * A law or an act that bears the word ("Anti-Terrorism Law", "terrorist attack") labels no defender; nor does a group that the
 * statement calls so itself ("a terrorist group attacked"), unless the words are distanced.
 */
export function labelsOf(paragraph: Paragraph, analysis: Analysis): Label[] {
  const { term } = analysis.matches;
  const others = term.filter(({ entry }) => entry.kind === 'not-label');
  const distances = term.filter(({ entry }) => entry.kind === 'distance');
  return withoutOverlaps(term.filter(({ entry }) => entry.kind === 'label'))
    .map(({ from, to }) => {
      const sentence = analysis.sentenceAt(from);
      const attributed = within(distances, Math.max(sentence.from, from - reach), to).length > 0;
      const denied = analysis.any(Math.max(sentence.from, from - denialReach), from, 'negations');
      return { from, to, distanced: analysis.quoted[from] === 1 || analysis.quoted[from] === ownQuotation || attributed || denied };
    })
    .filter(({ from, to, distanced }) => !overlapping(others, { from, to }).some((other) => !(distanced && other.entry.settings.unless === 'distanced')))
    .map(({ from, to, distanced }) => ({ distanced, ...paragraph.spanOf(tokenSpan(analysis, from, to)) }));
}
