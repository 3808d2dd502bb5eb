import type { Analysis } from '../analysis.js';
import { nameClassesOf } from './name-classes.js';

/** Words with a capital of a region's name: "the Sierra Norte". */
const regionReach = 3;

/** "the Sierra Norte of | X", "the Costa Chica of | X": behind a name with an article, whose words are no title of somebody's and no deed, stands where that is. */
export function isBehindRegion(analysis: Analysis, from: number): boolean {
  if (!analysis.is(from - 1, 'of-words')) return false;
  const { role, office, honorific } = nameClassesOf(analysis);
  let at = from - 2;
  for (; at >= from - 1 - regionReach && analysis.isCapital(at); at--) if (role[at] || office[at] || honorific[at] || analysis.is(at, 'event-nouns') || analysis.is(at, 'case-nouns')) return false;
  return at < from - 2 && analysis.is(at, 'articles') && !analysis.isCapital(at);
}
