import type { Analysis } from '../analysis.js';
import { endingAt } from '../matches.js';
import { isRaisedWith } from './done-before.js';
import { nameClassesOf } from './name-classes.js';
import { lastBefore } from './own-clause.js';

/* "The arrest was announced by Y", "Y is her godfather", "She told Y that": whoever is named only as the one who did what is told, or to whom it was told, or by whose relative they are. */

/** Words of what somebody is, between the preposition or the verb and the name. */
const callingReach = 8;
/** Tokens between the help verb of a passive and "by". */
const helperReach = 7;

/** Where what is told of the one named at tokens `from`–`to` before the name begins, with no preposition in it: the token before "the exiled writer | Y", "her lawyer, | Y,". */
function beforeCalling(analysis: Analysis, from: number, to: number): number {
  const first = Math.max(analysis.sentenceAt(from).from, from - callingReach);
  const { body, honorific, office, role } = nameClassesOf(analysis);
  let at = lastBefore(analysis, from, to);
  while (at > first && analysis.tokens[at]?.kind === 'word' && !analysis.is(at, 'speech-words') && (analysis.isCapital(at) || honorific[at] === 1 || office[at] === 1 || role[at] === 1 || body[at] === 1 || analysis.isAny(at, ['articles', 'kin-owners', 'kin', 'former-words', 'office-links']) || analysis.ends(at, 'adjective') || analysis.ends(at, 'participle') || endingAt(analysis.matches.term, from).some((term) => term.from <= at))) at--;
  return at;
}

/** « la pétition | lancée par Y »: whether a participle without a help verb, where adjectives stand behind their noun, tells at token `at` what somebody did; not « la marche dirigée par Y », « les agressions subies par Y ». */
function isDeedOf(analysis: Analysis, at: number): boolean {
  return analysis.grammar.traits.has('nouns-first') && analysis.ends(at, 'participle') && !analysis.isCapital(at) && !analysis.isAny(at, ['undergone-words', 'heads', 'headed-words']);
}

/** « Y | lui a rendu visite », « Y, qui | l'a trouvée affaiblie »: whether what somebody named before token `to` did to another, for whom a pronoun stands before the verb, is told right behind the name; not « X l'a été aussi », "A Y la han detenido". */
function actsOnOther(analysis: Analysis, to: number): boolean {
  if (analysis.grammar.traits.has('drops-subjects')) return false;
  const at = analysis.norm(to) === ',' && analysis.is(to + 1, 'subject-relatives') ? to + 2 : to;
  return analysis.isAny(at, ['object-clitics', 'relative-clitics']) && !analysis.isCapital(at) && analysis.is(at + 1, 'have-helpers') && !analysis.is(at + 2, 'be-forms');
}

/** "The arrest was announced by Y", "She was visited in prison by Y": whether the person named at tokens `from`–`to` did what a passive tells. */
function isAgent(analysis: Analysis, from: number, to: number): boolean {
  const by = beforeCalling(analysis, from, to);
  // "La UE está preocupada por Y": about whom somebody is concerned.
  if (!analysis.is(by, 'doer-links') || analysis.is(by - 1, 'concern-words')) return false;
  if (isDeedOf(analysis, by - 1)) return true;
  const first = Math.max(analysis.sentenceAt(from).from, by - helperReach);
  for (let at = by - 1; at > first && analysis.tokens[at]?.kind === 'word' && !analysis.is(at, 'clause-openers'); at--) {
    if (analysis.is(at, 'copulas') || analysis.is(at, 'be-forms')) return true;
  }
  return false;
}

/** "Y is her godfather": whether whoever is named before token `to` is told of by what they are to somebody else. */
function isOfAnother(analysis: Analysis, to: number): boolean {
  return analysis.is(to, 'copulas') && analysis.is(to + 1, 'kin-owners') && !analysis.isAny(to + 1, ['articles', 'owning-relatives']);
}

/** "X told | Y that she": whether something was told to the person named at tokens `from`–`to`. */
function isToldThat(analysis: Analysis, from: number, to: number): boolean {
  return analysis.is(to, 'complementizers') && analysis.is(beforeCalling(analysis, from, to), 'speech-words');
}

/** "raised the case with Y": whether a case was raised with the person named at tokens `from`–`to`. */
function hearsOfCase(analysis: Analysis, from: number, to: number): boolean {
  return isRaisedWith(analysis, beforeCalling(analysis, from, to));
}

/** Whether the person named at tokens `from`–`to` is told of there by what they did, are or heard, and somebody else is the one whom it befell. */
export function isAgentOrHearer(analysis: Analysis, from: number, to: number): boolean {
  return isAgent(analysis, from, to) || isOfAnother(analysis, to) || isToldThat(analysis, from, to) || actsOnOther(analysis, to) || hearsOfCase(analysis, from, to);
}
