import type { Analysis } from '../analysis.js';
import { nameClassesOf } from './name-classes.js';

/* Where somebody is from: a name behind them that is a place's, or an organisation's. */

/** "Ana Duarte, de Fundarío, sigue", "Ana Duarte y Luis Soto, todos de Fundarío,": behind a comma, whose organisation or which town. */
export function isOrigin(analysis: Analysis, from: number): boolean {
  const comma = analysis.is(from - 2, 'general-quantifiers') ? from - 3 : from - 2;
  return analysis.is(from - 1, 'of-words') && analysis.norm(comma) === ',' && analysis.isCapital(comma - 1);
}

/** "four health workers from X", "an activist from X": where somebody comes from. */
export function isHome(analysis: Analysis, from: number): boolean {
  if (!analysis.is(from - 1, 'motion-prepositions') || analysis.is(from - 1, 'infinitive-markers') || nameClassesOf(analysis).role[from - 2] !== 1) return false;
  return analysis.ends(from - 2, 'plural') || (!analysis.grammar.traits.has('generic-articles') && analysis.is(from - 1, 'origin-prepositions'));
}

/** "Patmi from Kendeng": where somebody named by one word or more is from. */
export function isBehindName(analysis: Analysis, from: number): boolean {
  return analysis.is(from - 1, 'origin-prepositions') && !analysis.is(from - 1, 'of-words') && analysis.isCapital(from - 2);
}

/** "the defender X, of Bahir Dar, who", "X, of Bahir Dar, was": not "the killing, on 4 May in Lomé, of X," nor "the arrest of Y, of X,". Told where role nouns stand right before names. */
export function isOriginAside(analysis: Analysis, from: number, to: number): boolean {
  if (analysis.norm(from - 2) !== ',' || !(analysis.is(from - 1, 'owner-prepositions') || analysis.is(from - 1, 'of-words')) || !analysis.isCapital(from - 3) || analysis.norm(to) !== ',') return false;
  let at = from - 3;
  while (analysis.isCapital(at)) at--;
  // « X, de Kuru Waya, a été arrêtée »: where adjectives stand behind their noun, a name that opens the sentence only.
  if (analysis.grammar.traits.has('nouns-first')) return from - 3 - at > 1 && at < analysis.sentenceAt(from).from && (analysis.is(to + 1, 'have-helpers') || analysis.is(to + 1, 'after-subject'));
  const { honorific, role } = nameClassesOf(analysis);
  return role[at] === 1 || honorific[at + 1] === 1 || (from - 3 - at > 1 && (at < analysis.sentenceAt(from).from || analysis.is(at, 'and-words')));
}
