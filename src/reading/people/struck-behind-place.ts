import { nameClassesOf } from './name-classes.js';
import type { RunWords } from './run-words.js';

/** Tokens of a date between what was done and where. */
const dateReach = 6;

/** "la detención el 4 de mayo | en": whether what was done to somebody stands before the preposition of a place, with nothing but a date between. */
function isBehindDeed({ analysis }: RunWords, preposition: number): boolean {
  const { calendar } = nameClassesOf(analysis);
  for (let at = preposition - 1; at >= preposition - 1 - dateReach; at--) {
    if (analysis.is(at, 'event-nouns')) return true;
    if (calendar[at] !== 1 && !/^\d/u.test(analysis.norm(at)) && !analysis.is(at, 'articles') && !analysis.is(at, 'before-year') && analysis.norm(at) !== ',') return false;
  }
  return false;
}

/** Whether the words behind the "de" at token `of` can be somebody's: two with a capital or more, the first of them right behind it, and nothing that tells a place or a body. */
function isName(words: RunWords, of: number, to: number): boolean {
  const { analysis, classes } = words;
  let capitals = 0;
  for (let at = of + 1; at < to; at++) {
    if (words.isBody(at)) return false;
    if (classes.capitalized[at] === 1) capitals++;
  }
  return capitals > 1 && classes.capitalized[of + 1] === 1 && !analysis.is(of + 1, 'place-openers');
}

/**
 * "la detención en Barrancabermeja de X Y", "l'arrestation en Kabylie de X Y": where the name begins of somebody to whom something was done, in a run that
 * begins with where; else the run's first token. Two words behind "de" are a name, one is a part of the place's ("San José de Apartadó").
 */
export function struckBehindPlace(words: RunWords, from: number, to: number): number {
  const { analysis } = words;
  if (!(analysis.is(from - 1, 'place-prepositions') || analysis.is(from - 1, 'weak-place-prepositions')) || !isBehindDeed(words, from - 1)) return from;
  for (let of = to - 1; of > from; of--) if (words.isSmallParticle(of) && analysis.is(of, 'of-words') && isName(words, of, to)) return of + 1;
  return from;
}
