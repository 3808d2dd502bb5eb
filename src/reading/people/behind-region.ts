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

/** Words between an office and the town of the body in which it is held. */
const townReach = 6;

/** "el presidente del patronato de Tela, Ana Duarte,": one name behind a noun of an office, before the comma behind which whoever holds it is named, tells where. */
export function isTownBeforeHolder(analysis: Analysis, from: number, to: number): boolean {
  if (!analysis.grammar.traits.has('nouns-first') || !analysis.is(from - 1, 'of-words') || analysis.isCapital(from - 2) || analysis.norm(to) !== ',' || !analysis.isCapital(to + 1) || !analysis.isCapital(to + 2)) return false;
  if (analysis.is(from - 2, 'event-nouns') || analysis.is(from - 2, 'kin') || analysis.is(from - 2, 'possessed-nouns')) return false;
  const { office, role } = nameClassesOf(analysis);
  for (let at = from - 3; at > from - 2 - townReach && analysis.tokens[at]?.kind === 'word'; at--) if ((office[at] === 1 || role[at] === 1 || analysis.is(at, 'heads')) && analysis.is(at + 1, 'of-words')) return true;
  return false;
}
