import type { Analysis } from '../../../reading/analysis.js';
import { endOfWords } from './clause.js';
import { issuerBefore } from './issuer.js';
import type { PlainEdit } from '../plain-edit.js';
import { capitalEdit, opensSentence } from '../remove.js';
import { capitalised } from '../spelling.js';
import { isAdverb, normAt, opensNothing, textOf, tokenAt, type TokenRange } from '../tokens.js';
import { isOwnStep, isSpeakingVerb } from './verbs.js';

/** What may stand between a verb of noting and the "that" of what is noted. */
const between = /^(?:of|note|the|fact|also|due|good|careful|full|well|fully|with|interest|satisfaction|appreciation|aware|been|informed|made|learned|learnt|heard|have|has|had|received|information|reports|now|therefore|thus|appears|seems|appear|seem|would|it|is|are|am|remains|remain|notes?|takes?|took|taken|noting|noted|observes?|we)$/u;
/** Verbs with which only the EU goes on, not the person of whom the sentence tells. */
const speaks = /^(?:calls?|urges?|expresses|express|regrets?|condemns?|underlines?|recalls?|reiterates?|deplores?|stress(?:es)?|expects?|encourages?|hopes?|reminds?|reaffirms?|emphasi[sz]es?|insists?|trusts?|invites?|demands?)$/u;

function thatBehind(analysis: Analysis, { from, to }: TokenRange): number | undefined {
  for (let at = from; at < to + 5; at++) {
    if (normAt(analysis.plain, at) === 'that') return at;
    if (at >= to && !between.test(normAt(analysis.plain, at)) && !isAdverb(normAt(analysis.plain, at))) return undefined;
  }
  return undefined;
}

/** Where the EU goes on in its own voice behind the clause ("… was sentenced and calls on"): the "and". */
function ownVoiceAgain(analysis: Analysis, from: number, to: number, agreement: 'third' | 'base'): number | undefined {
  for (let at = from; at < to; at++) {
    if (!/^(?:and|but)$/u.test(normAt(analysis.plain, at))) continue;
    let verb = at + 1;
    while (isAdverb(normAt(analysis.plain, verb))) verb++;
    const norm = normAt(analysis.plain, verb);
    if (speaks.test(norm) && isSpeakingVerb(norm, agreement)) return at;
    if (/^(?:will|would)$/u.test(norm) && isOwnStep(normAt(analysis.plain, verb + 1))) return at;
    if (/^(?:is|are|remains?)$/u.test(norm) && /^(?:deeply|seriously|gravely|concerned|worried|alarmed|appalled)$/u.test(normAt(analysis.plain, verb + 1))) return at;
  }
  return undefined;
}

/**
 * Says plainly what the EU only notes: "The EU takes note of the fact that X was sentenced" → "X was sentenced".
 * When the EU goes on in its own voice, that becomes a sentence of its own.
 * @returns undefined when no "that" clause follows, or the subject is shared with a verb before
 */
export function unwrapNote(analysis: Analysis, found: TokenRange): PlainEdit[] | undefined {
  const { plain } = analysis;
  const that = thatBehind(analysis, found);
  let verb = found.from;
  while (isAdverb(normAt(plain, verb))) verb++;
  const issuer = issuerBefore(analysis, verb);
  if (that === undefined || !issuer || opensNothing(normAt(plain, that + 1))) return undefined;
  if (/^(?:and|but|while|whilst|although|as)$/u.test(normAt(plain, issuer.from - 1))) return undefined;
  // "While respecting the courts, …": without the EU as subject it would hang in the air.
  const sentence = analysis.sentenceAt(verb);
  if (plain.tokens.slice(sentence.from, sentence.to).some(({ norm }) => /^(?:while|whilst|respecting)$/u.test(norm)) || /^(?:with|without|as)$/u.test(normAt(plain, sentence.from))) return undefined;
  // "The EU is aware that an appeal was lodged. It deplores …": "it" would stand for nobody.
  if (normAt(plain, sentence.to) === 'it' && isSpeakingVerb(normAt(plain, sentence.to + 1), 'third')) return undefined;
  const joint = ownVoiceAgain(analysis, that + 1, endOfWords(analysis, that), issuer.agreement);
  if (goesOn(analysis, that, joint)) return undefined;
  return [...unwrapped(analysis, issuer.from, that), ...ownSentence(analysis, joint, issuer)];
}

/** Whether the clause behind "that" goes on in a way that would change its sense: with another "that", or with a verb of the EU's behind a comma. */
function goesOn(analysis: Analysis, that: number, joint: number | undefined): boolean {
  const { plain } = analysis;
  const end = endOfWords(analysis, that);
  if (!/^[.]?$/u.test(normAt(plain, end))) return true;
  return plain.tokens.slice(that + 1, end).some(({ norm, index }) => {
    if (norm === 'that') return /^(?:and|or|but|as|,)$/u.test(normAt(plain, index - 1));
    if (!/^(?:and|but)$/u.test(norm) || normAt(plain, index - 1) !== ',' || index === joint) return false;
    let verb = index + 1;
    while (isAdverb(normAt(plain, verb))) verb++;
    return isSpeakingVerb(normAt(plain, verb), 'any');
  });
}

function ownSentence(analysis: Analysis, joint: number | undefined, issuer: TokenRange & { agreement: 'third' | 'base' }): PlainEdit[] {
  const { plain } = analysis;
  if (joint === undefined) return [];
  let subject = issuer.to;
  while (isAdverb(normAt(plain, subject - 1))) subject--;
  const comma = normAt(plain, joint - 1) === ',' ? joint - 1 : joint;
  return [{ start: tokenAt(plain, comma - 1).end, end: tokenAt(plain, joint).end, text: `. ${capitalised(textOf(plain, issuer.from, subject))}` }];
}

function unwrapped(analysis: Analysis, from: number, that: number): PlainEdit[] {
  const { plain } = analysis;
  const next = tokenAt(plain, that + 1);
  return [{ start: tokenAt(plain, from).start, end: next.start, text: '' }, ...(opensSentence(plain, from) ? capitalEdit(plain, that + 1) : [])];
}

/**
 * Says plainly what is only said to appear: "It appears that X was beaten" → "X was beaten".
 * @param found tokens from "it" on
 */
export function unwrapAppearance(analysis: Analysis, found: TokenRange): PlainEdit[] | undefined {
  const { plain } = analysis;
  if (normAt(plain, found.from) !== 'it') return undefined;
  const that = thatBehind(analysis, found);
  if (opensNothing(normAt(plain, (that ?? found.to - 1) + 1))) return undefined;
  if (that === undefined && /^(?:to|from|likely|as|,)$/u.test(normAt(plain, found.to))) return undefined;
  return unwrapped(analysis, found.from, that ?? found.to - 1);
}
