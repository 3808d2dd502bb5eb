import type { Analysis } from './analysis.js';
import { startingAt } from './matches.js';

/** Whether a verb of asking begins at token `at`: "calls on", "urged". It does not look at what the form tells (a gerund, a passive, the past), nor at who asks. */
export function isVerbOfAsking(analysis: Analysis, at: number): boolean {
  return startingAt(analysis.matches.ask, at).some(({ entry }) => entry.kind === 'verb');
}
