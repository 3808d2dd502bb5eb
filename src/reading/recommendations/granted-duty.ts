import type { Analysis } from '../analysis.js';
import { actorsIn } from '../subject.js';

/* "The media must respect the law. But to close them is disproportionate": a duty of those who are struck, which is granted. */

/** How far behind the beginning of a sentence whoever has the duty stands: “Es deber de los | medios”. */
const doerReach = 7;

/** Whether the sentence of token `at` tells a duty of the media or of journalists by which nobody in power is bound, and the next one takes it back. */
export function isGrantedDuty(analysis: Analysis, at: number): boolean {
  const { from, to } = analysis.sentenceAt(at);
  if (to >= analysis.tokens.length || !analysis.any(to, to + 2, 'contrast-words') || !analysis.any(from, Math.min(to, from + doerReach), 'granted-doers')) return false;
  // "must be protected": what is to be done for them.
  return !analysis.any(at, to, 'be-infinitive') && !actorsIn(analysis, from, to).some(({ actor }) => actor === 'authority');
}
