import type { Analysis } from './analysis.js';

/** Whether the words at a token tell, behind those concerned, what was done to them: "arrested", "taken into custody", "behind bars". */
export function isDoneAt(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'done-after-name') || analysis.phraseLength(at, 'done-phrases') > 0;
}
