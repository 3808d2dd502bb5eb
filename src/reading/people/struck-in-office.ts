import type { Analysis } from '../analysis.js';
import { nameClassesOf } from './name-classes.js';

/* "The President pardoned two judges, X and Y": what is done to somebody in office, whom "dismissed" or "threatened" elsewhere in the sentence would not tell of. */

/** Words from the verb to the name: "dismissed the former anti-corruption prosecutor, Ms". */
const objectReach = 12;

/** Whether a verb of what is done to people stands before the name at token `from`, with nothing but what somebody is, or those listed before, between. */
export function isStruckInOffice(analysis: Analysis, from: number): boolean {
  const { honorific, office, role } = nameClassesOf(analysis);
  let holdsOffice = false;
  for (let at = from - 1; at >= Math.max(analysis.sentenceAt(from).from, from - objectReach); at--) {
    if (analysis.is(at, 'strikes-office')) return holdsOffice && !analysis.is(at - 1, 'be-forms') && !analysis.is(at - 1, 'copulas');
    holdsOffice ||= office[at] === 1;
    const isPart = office[at] === 1 || honorific[at] === 1 || role[at] === 1 || analysis.isCapital(at) || analysis.tokens[at]?.kind === 'number' || analysis.grammar.numbers.has(analysis.norm(at))
      || analysis.isAny(at, ['articles', 'of-words', 'and-words', 'former-words', 'office-links', 'office-adjectives', 'infinitive-markers', 'article-prepositions']) || analysis.isMark(at, ',.');
    // "the anti-corruption prosecutor".
    if (!isPart && (office[at + 1] !== 1 || analysis.syntax.isPast(analysis, at))) return false;
  }
  return false;
}
