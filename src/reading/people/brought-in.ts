import type { Analysis } from '../analysis.js';
import { isDoneAt } from '../done-to.js';
import { opensCalling } from './calling.js';
import { isTaken, joinedFrom } from './company.js';
import { nameClassesOf } from './name-classes.js';
import { isOfficeLink, isTimeSince, lastBefore } from './own-clause.js';

/* "in the presence of her lawyer, | Y": whoever a preposition brings into what is told of another. */

/** How far before a name a preposition can bring it in. */
const broughtReach = 10;

/** Whether what joins somebody to others stands at token `at`: "with", "as well as", "including", « aux côtés de ». */
function joins(analysis: Analysis, at: number): boolean {
  if (joinedFrom(analysis, at) !== undefined || analysis.isAny(at, ['and-words', 'including-words', 'part-openers', 'likeness-words'])) return true;
  // "entre los | que figura X".
  if (analysis.is(at, 'relatives') && (analysis.is(at - 1, 'part-openers') || analysis.is(at - 2, 'part-openers'))) return true;
  // « après un entretien | avec X ».
  return analysis.isAny(at, ['beside-links', 'companion-openers']) && !isTaken(analysis, at);
}

/** "the arrest of X, of Z and | of Y", "el asesinato de X y el | de Y": whether the preposition at token `at` goes on with a list of those to whom the same was done. */
function goesOn(analysis: Analysis, at: number): boolean {
  if (joins(analysis, at - 1)) return true;
  if (analysis.norm(at - 1) === ',') return analysis.isAny(at, ['of-words', 'approach-prepositions', 'infinitive-markers']);
  return analysis.is(at, 'of-words') && analysis.isAny(at - 1, ['standing-pronouns', 'articles', 'elided-deeds']);
}

/** "killed | after X", "asesinada después | de X", "un mes después | que su colega X": whether "after" ends with token `at`, and what somebody is begins behind it. */
function isAfterSomebody(analysis: Analysis, at: number): boolean {
  const isAfter = analysis.is(at, 'occasion-openers') || (analysis.isAny(at, ['of-words', 'complementizers']) && analysis.is(at - 1, 'occasion-openers'));
  return isAfter && opensCalling(analysis, at + 1);
}

/** Whether a preposition brings in the person named at tokens `from`–`to`, with all that they are, behind token `at`. */
export function isBroughtIn(analysis: Analysis, at: number, from: number, to: number): boolean {
  const last = lastBefore(analysis, from, to);
  // "fueron condenados a diez años de cárcel X y Z": the subject behind its verb.
  if (analysis.is(last, 'custody-nouns')) return false;
  const first = Math.max(at, from - broughtReach);
  for (let word = last; word > first && analysis.tokens[word]?.kind === 'word' && !joins(analysis, word); word--) {
    // "arrested a week after X", « tuée après X »: so was X.
    if (isTimeSince(analysis, word) || isAfterSomebody(analysis, word)) return false;
    // « après | avoir rencontré X ».
    if (analysis.is(word, 'perfect-infinitives') && analysis.ends(word + 1, 'participle')) return !isDoneAt(analysis, word + 1) && !analysis.is(word + 1, 'done-before-name');
    // "the defender | of linguistic rights X": what somebody is.
    if (word < last && analysis.is(word, 'of-words') && nameClassesOf(analysis).role[word - 1] === 1) continue;
    if (analysis.isAny(word, ['noun-phrase-enders', 'opening-prepositions', 'place-prepositions']) && !isOfficeLink(analysis, word)) return !goesOn(analysis, word);
  }
  return false;
}
