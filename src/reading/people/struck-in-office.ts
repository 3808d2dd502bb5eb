import type { Analysis } from '../analysis.js';
import { nameClassesOf } from './name-classes.js';
import { isAccusedByState } from './struck-by-authorities.js';

/* "The President pardoned two judges, X and Y", "to protect the Ombudsman, X": what is done to somebody in office, or asked for them, whom "dismissed" or "protected" elsewhere in the sentence would not tell of. */

/** Words from the verb to the name: "dismissed the former anti-corruption prosecutor, Ms". */
const objectReach = 12;

/** Whether a verb of what is done to people stands before the name at token `from`, with nothing but what somebody is, or those listed before, between. */
export function isStruckInOffice(analysis: Analysis, from: number): boolean {
  const { honorific, office, role } = nameClassesOf(analysis);
  let holdsOffice = false;
  for (let at = from - 1; at >= Math.max(analysis.sentenceAt(from).from, from - objectReach); at--) {
    if (analysis.is(at, 'strikes-office') || analysis.is(at, 'guards-office') || isAccusedByState(analysis, at)) return holdsOffice && !analysis.is(at - 1, 'be-forms') && !analysis.is(at - 1, 'copulas');
    // "guarantee the safety of the Ombudsman, X".
    if (holdsOffice && analysis.is(at, 'of-words') && analysis.is(at - 1, 'personal-goods') && !analysis.isCapital(at - 1)) return true;
    holdsOffice ||= office[at] === 1;
    const isPart = office[at] === 1 || honorific[at] === 1 || role[at] === 1 || analysis.isCapital(at) || analysis.tokens[at]?.kind === 'number' || analysis.grammar.numbers.has(analysis.norm(at))
      || analysis.isAny(at, ['articles', 'of-words', 'and-words', 'former-words', 'office-links', 'office-adjectives', 'infinitive-markers', 'article-prepositions']) || analysis.isMark(at, ',.');
    // "the anti-corruption prosecutor".
    if (!isPart && (office[at + 1] !== 1 || analysis.syntax.isPast(analysis, at))) return false;
  }
  return false;
}

/** Words between a name and what is to be done to its bearer: ", must at once be protected"; and of what is told of them between commas. */
const guardedReach = 5;
const toldReach = 24;

/** "| must be protected": whether those of whom the words from token `first` on tell are to be kept from harm. */
function tellsOfGuarded(analysis: Analysis, first: number): boolean {
  for (let at = first; at < first + guardedReach && analysis.tokens[at]?.kind === 'word' && !analysis.isAny(at, ['speech-words', 'complementizers']); at++) if (analysis.is(at, 'be-forms')) return analysis.is(at + 1, 'guarded-words') || (analysis.ends(at + 1, 'adverb') && analysis.is(at + 2, 'guarded-words'));
  return false;
}

/** "the Ombudsman, X, must be protected", "expects Judge X, who has been threatened, to be protected": whether whoever is named is to be kept from harm. */
export function isToBeGuarded(analysis: Analysis, to: number): boolean {
  if (analysis.norm(to) !== ',') return tellsOfGuarded(analysis, to);
  const last = Math.min(to + toldReach, analysis.sentenceAt(to).to);
  for (let at = to; at < last; at++) if (analysis.norm(at) === ',' && tellsOfGuarded(analysis, at + 1)) return true;
  return false;
}
