import type { Analysis } from '../analysis.js';
import type { Candidate } from './candidates.js';
import { within } from '../matches.js';
import { nameClassesOf } from './name-classes.js';

/** Tokens between a name and another one of the same person: ", also known as “". */
const longestLink = 9;

/** "Lahun (Sergei Lagun in Russian)": the name of somebody who is told of right before it, as another language has it. */
function isInOtherLetters(analysis: Analysis, from: number, to: number): boolean {
  return analysis.norm(from - 1) === '(' && analysis.isCapital(from - 2) && analysis.is(to, 'place-prepositions') && analysis.norm(to + 2) === ')' && within(analysis.countries, to + 1, to + 2).every(({ kind }) => kind === 'adjective');
}

/**
 * "Doña Nandita, como le decían": a single name that is only what somebody is called who is named elsewhere.
 * @param last the person named last before it
 */
export function isCalledSo(analysis: Analysis, { from, to }: Candidate, last: Candidate | undefined): boolean {
  if (isInOtherLetters(analysis, from, to)) return true;
  if (to - from > 1) return false;
  if (analysis.norm(to) === ',' && analysis.phraseLength(to + 1, 'nickname-tellers') > 0) return true;
  if (last === undefined || analysis.sentenceAt(last.from) !== analysis.sentenceAt(from)) return false;
  // "conocido por sus vecinos como Don Rigo": its words stand right before the name, and whom they are said of does not. One word alone may be a verb: "a dit Mme X".
  const { alias, honorific } = nameClassesOf(analysis);
  const link = honorific[from - 1] ? from - 2 : from - 1;
  return alias[link] === 1 && alias[link - 1] === 1;
}

/**
 * What `right` is to the person named at `left`: another name behind "also known as", a nickname in quotation marks right behind
 * the name ("X (“Mother Y”)"), which is no name of its own; undefined for another person.
 */
export function aliasKind(analysis: Analysis, left: Candidate, right: Candidate): 'alias' | 'nickname' | undefined {
  if (right.from <= left.to || right.from - left.to > longestLink || analysis.sentenceAt(left.from) !== analysis.sentenceAt(right.from)) return undefined;
  const { alias, honorific } = nameClassesOf(analysis);
  // "Kyaw Min Thu (Ko Suwarno)"
  if (analysis.norm(left.to) === '(' && right.from - left.to === 2 && honorific[right.from - 1] && analysis.norm(right.to) === ')') return 'alias';
  let isLinked = false;
  let opens = false;
  for (let at = left.to; at < right.from; at++) {
    if (alias[at]) isLinked = true;
    else if (analysis.tokens[at]?.kind === 'quote') opens = true;
    else if (!(opens && analysis.isCapital(at)) && !(isLinked && honorific[at]) && !analysis.isMark(at, isLinked ? ',(.:' : ',(.')) return undefined;
  }
  if (isLinked) return 'alias';
  return opens && analysis.norm(left.to) !== ',' ? 'nickname' : undefined;
}

/** "Kut Central Prison, also known as X", « la ONG Control Ciudadano, también conocida como X »: another name of what is no person. */
export function isOtherNameOfBody(analysis: Analysis, { from }: Candidate): boolean {
  const { alias, body, place, thing } = nameClassesOf(analysis);
  let at = from - 1;
  while (at > from - longestLink && (analysis.tokens[at]?.kind === 'quote' || analysis.is(at, 'articles'))) at--;
  if (alias[at] !== 1) return false;
  while (at > from - longestLink && (alias[at] === 1 || analysis.isMark(at, ',('))) at--;
  // "the overcrowded remand prison, known as X".
  if (analysis.is(at, 'body-nouns') || analysis.is(at, 'custody-nouns')) return true;
  return analysis.isCapital(at) && [body, place, thing].some((marks) => marks[at] === 1);
}
