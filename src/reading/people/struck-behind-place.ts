import { nameClassesOf } from './name-classes.js';
import type { RunWords } from './run-words.js';

/** Tokens of a date between what was done and where, or of how it was. */
const dateReach = 6;

/** What cannot stand between what was done and where: another clause, or somebody else. */
const parting = ['relatives', 'and-words', 'complementizers', 'copulas', 'have-helpers', 'subject-pronouns', 'asking-prepositions', 'doer-prepositions'] as const;

/** "la detención el 4 de mayo | en", "la muerte ayer bajo custodia | en": whether what was done to somebody stands before the preposition of a place, with nothing but when and how between. */
function isBehindDeed({ analysis }: RunWords, preposition: number): boolean {
  const { calendar } = nameClassesOf(analysis);
  for (let at = preposition - 1; at >= preposition - 1 - dateReach; at--) {
    if (analysis.isAny(at, ['event-nouns', 'custody-moves'])) return true;
    if (calendar[at] === 1 || /^\d/u.test(analysis.norm(at)) || analysis.norm(at) === ',') continue;
    if (analysis.tokens[at]?.kind !== 'word' || analysis.isCapital(at) || analysis.isAny(at, parting) || analysis.syntax.isVerb(analysis, at)) return false;
  }
  return false;
}

/** Words of a site between the preposition of a place and its name: "en | la prisión de | X", "en | la antigua comisaría de | X". */
const siteReach = 4;

/** The preposition that tells where, before a run that begins at token `from`: right before it, or before what the place is ("en la prisión de | X"); undefined where none does. */
function placePreposition({ analysis }: RunWords, from: number): number | undefined {
  const opens = (at: number): boolean => analysis.isAny(at, ['place-prepositions', 'weak-place-prepositions', 'approach-prepositions']);
  if (opens(from - 1)) return from - 1;
  if (!analysis.is(from - 1, 'of-words')) return undefined;
  for (let at = from - 3; at >= from - 1 - siteReach && analysis.tokens[at]?.kind === 'word' && !analysis.isCapital(at); at--) if (analysis.is(at, 'articles')) return opens(at - 1) ? at - 1 : undefined;
  return undefined;
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
 * "la detención en Barrancabermeja de X Y", "la muerte en la prisión de Tora de X Y", "l'arrestation en Kabylie de X Y": where the name begins of somebody to whom something was done, in a run that
 * begins with where; else the run's first token. Two words behind "de" are a name, one is a part of the place's ("San José de Apartadó").
 */
export function struckBehindPlace(words: RunWords, from: number, to: number): number {
  const { analysis } = words;
  const preposition = placePreposition(words, from);
  if (preposition === undefined || !isBehindDeed(words, preposition)) return from;
  for (let of = to - 1; of > from; of--) if (words.isSmallParticle(of) && analysis.is(of, 'of-words') && isName(words, of, to)) return of + 1;
  return from;
}
