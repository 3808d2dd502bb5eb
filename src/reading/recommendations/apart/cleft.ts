import type { Analysis } from '../../analysis.js';

/** "It is | her release that", « C'est | sa libération que », "Es | su liberación lo que": first token behind what opens such a sentence, before token `end`; undefined where nothing does. */
export function behindCleftOpener(analysis: Analysis, end: number): number | undefined {
  const { from } = analysis.sentenceAt(end);
  if (!analysis.is(from, 'cleft-openers')) return undefined;
  const first = analysis.is(from, 'copulas') ? from + 1 : analysis.is(from + 1, 'copulas') ? from + 2 : undefined;
  return first !== undefined && first < end ? first : undefined;
}
