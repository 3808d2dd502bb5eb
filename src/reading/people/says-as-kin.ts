import type { Analysis } from '../analysis.js';
import { isBehindKin } from './kin.js';
import { kinBeforeList } from './kin-lists.js';
import { nameClassesOf } from './name-classes.js';

/* Relatives who tell what was done to somebody else. */

/** Words of "her former husband Mr" before a name. */
const kinReach = 5;

/** Words of a date between a word for speech and who speaks. */
const dateReach = 6;

/** "her | former husband Mr Y": the token of the word that tells whose relative is named from token `from` on; undefined where none stands near before it. */
export function kinOwnerBefore(analysis: Analysis, from: number): number | undefined {
  let at = kinBeforeList(analysis, from) ?? from - 1;
  const first = at;
  while (at > first - kinReach && !analysis.is(at, 'kin-owners')) at--;
  return analysis.is(at, 'kin-owners') ? at : undefined;
}

/** "X was arrested, said her husband Y", "informó su esposo Y", « affirment ses avocats Y et Z », "according to her husband", "según su hermano, Y": whether what stands before, with a word for speech, is told by a relative, and not of one. */
export function saysAsKin(analysis: Analysis, from: number): boolean {
  if (!isBehindKin(analysis, from) && kinBeforeList(analysis, from) === undefined) return false;
  const at = kinOwnerBefore(analysis, from);
  if (at === undefined) return false;
  // « avait fait savoir le 6 mai son époux », "said on Monday her husband".
  let verb = at - 1;
  const { calendar } = nameClassesOf(analysis);
  while (verb > at - dateReach && (calendar[verb] === 1 || analysis.tokens[verb]?.kind === 'number' || (verb < at - 1 && (analysis.is(verb, 'articles') || analysis.is(verb, 'place-prepositions'))))) verb--;
  // At the head of a sentence, what they tell stands behind.
  if ((analysis.is(verb, 'reporting-openers') || analysis.is(verb - 1, 'reporting-openers')) && verb > analysis.sentenceAt(from).from + 1) return true;
  return analysis.is(verb, 'speech-words') || analysis.phraseLength(verb - 1, 'speech-phrases') === 2;
}

/** "the arrest of Y, his lawyer X said", "was arrested, her brother X told reporters": whether what stands before a comma is told by a relative, of whom nothing is told there. */
export function speaksAsKin(analysis: Analysis, from: number, to: number): boolean {
  if (!analysis.is(to, 'speech-words')) return false;
  const owner = kinOwnerBefore(analysis, from);
  return owner !== undefined && analysis.norm(owner - 1) === ',' && isBehindKin(analysis, from);
}
