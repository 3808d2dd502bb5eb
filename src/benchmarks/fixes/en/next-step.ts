import type { Analysis } from '../../../reading/analysis.js';
import { endOfWords, isMainClause, joinsPredicate } from './clause.js';
import { issuerBefore } from './issuer.js';
import type { PlainEdit } from '../plain-edit.js';
import { isAdverb, normAt, tokenAt, type TokenRange } from '../tokens.js';
import { isSpeakingVerb } from './verbs.js';

/** The predicate that begins at token `verb`, up to a joined predicate, a remark behind a comma, or the end of the sentence. */
function predicateRange(analysis: Analysis, verb: number): TokenRange {
  const end = endOfWords(analysis, verb);
  let from = verb;
  while (isAdverb(normAt(analysis.plain, from - 1))) from--;
  let to = verb + 1;
  while (to < end && !joinsPredicate(analysis, to) && !opensRemark(analysis, to, end)) to++;
  return { from, to };
}

/** Whether what the sentence goes on with begins at the comma at token `at`: not one more of those whom it names (", and her brother"). */
function opensRemark(analysis: Analysis, at: number, end: number): boolean {
  const { plain } = analysis;
  if (normAt(plain, at) !== ',' || normAt(plain, at + 2) === 'well') return false;
  if (/^(?:while|as|which)$/u.test(normAt(plain, at + 1))) return true;
  return /^(?:and|but)$/u.test(normAt(plain, at + 1)) && (joinsPredicate(analysis, at + 1) || normAt(plain, at + 2) === 'to' || isMainClause(analysis, at + 2, end));
}

/**
 * Puts a concrete step in the place of a vague one: "will follow the case closely" → "will request a meeting with [MINISTER] …".
 * @param step a predicate that begins with a modal, so that it agrees with any subject
 */
export function replaceFollowUp(analysis: Analysis, found: TokenRange, step: string): PlainEdit[] | undefined {
  const { plain } = analysis;
  let verb = found.from;
  while (isAdverb(normAt(plain, verb))) verb++;
  if (!isSpeakingVerb(normAt(plain, verb), 'any') && !/^(?:will|shall|stay|stays|keep|keeps|watch|watches|closely)$/u.test(normAt(plain, verb))) return undefined;
  if (/ing$/u.test(normAt(plain, verb))) return undefined;
  if (/^(?:will|shall)$/u.test(normAt(plain, verb - 1))) verb--;
  // Only the EU can take a step: "the situation is being monitored" has another subject.
  if (!issuerBefore(analysis, verb) && !/^(?:and|but|,)$/u.test(normAt(plain, verb - 1))) return undefined;
  // "Since 2019, the EU has followed": no step was taken all that time.
  if (normAt(plain, analysis.sentenceAt(verb).from) === 'since') return undefined;
  const { from, to } = predicateRange(analysis, verb);
  const said = { start: tokenAt(plain, from).start, end: tokenAt(plain, to - 1).end, text: step };
  // "will go on following it, and to work with": what went on with the vague verb goes on with the step.
  const and = normAt(plain, to) === ',' ? to + 1 : to;
  const marker = plain.tokens[and + 1];
  return normAt(plain, and) === 'and' && marker?.norm === 'to' ? [said, { start: marker.start, end: marker.end, text: 'will' }] : [said];
}
