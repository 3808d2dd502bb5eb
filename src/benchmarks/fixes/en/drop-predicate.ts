import type { Analysis } from '../../../reading/analysis.js';
import { endOfWords, isMainClause, joinsPredicate, type Predicate, predicateAt } from './clause.js';
import { issuerAt, issuerBefore } from './issuer.js';
import type { Dropped, PlainEdit } from '../plain-edit.js';
import { opensSentence, removeSentence, removeTokens } from '../remove.js';
import { isAdverb, normAt, textOf } from '../tokens.js';
import { isFiniteHelper, isSpeakingVerb } from './verbs.js';

const pronoun = /^(?:it|we|i|she|he)$/u;

/** First token behind a joint at `at`: comma or semicolon, conjunction, comma. */
function behindJoint(analysis: Analysis, at: number): number {
  let token = at;
  if (/^[,;]$/u.test(normAt(analysis.plain, token))) token++;
  if (/^(?:and|but|yet|however)$/u.test(normAt(analysis.plain, token))) token++;
  if (normAt(analysis.plain, token) === ',' && isMainClauseOrVerb(analysis, token + 1)) token++;
  return token;
}

function isMainClauseOrVerb(analysis: Analysis, at: number): boolean {
  return isMainClause(analysis, at, analysis.sentenceAt(at).to) || isSpeakingVerb(normAt(analysis.plain, at), 'any');
}

/** Whether the sentence says more behind token `to`. */
function goesOn(analysis: Analysis, at: number, to: number): boolean {
  return to < endOfWords(analysis, at) || normAt(analysis.plain, to) === ';';
}

/**
 * Deletes a whole clause from its first token: the sentence, or with it the joint to what the sentence goes on with.
 * @param subject the clause's subject as written, for a next sentence that leans on it
 */
export function dropClause(analysis: Analysis, from: number, to: number, subject: string | undefined): Dropped | undefined {
  const { plain } = analysis;
  const sentence = analysis.sentenceAt(from);
  if (goesOn(analysis, from, to)) {
    const next = behindJoint(analysis, to);
    return next > to && isMainClause(analysis, next, sentence.to) ? removeTokens(plain, { from, to: next }) : undefined;
  }
  const joint = from - 1;
  if (/^(?:and|but|yet)$/u.test(normAt(plain, joint)) && joint > sentence.from) return removeTokens(plain, { from: joint, to });
  const opening = plain.tokens.slice(sentence.from, from);
  if (opening.some(({ norm }) => isFiniteHelper(norm) || isSpeakingVerb(norm, 'third'))) return undefined;
  return plain.sentences.length === 1 ? 'paragraph' : removeSentence(plain, from, subject);
}

/** "The EU condemns X, calls on Z and respects Y": without its last part the list needs its "and" one part earlier. */
function mendList(analysis: Analysis, from: number): PlainEdit[] {
  const { plain } = analysis;
  const { from: first } = analysis.sentenceAt(from);
  for (let at = from - 1; at > first; at--) {
    if (normAt(plain, at) !== ',') continue;
    let verb = at + 1;
    while (isAdverb(normAt(plain, verb))) verb++;
    const comma = plain.tokens[at];
    if (comma && isSpeakingVerb(normAt(plain, verb), 'any')) return [{ start: comma.start, end: comma.end, text: ' and' }];
  }
  return [];
}

function dropJoined(analysis: Analysis, verb: number): readonly PlainEdit[] | undefined {
  const { plain } = analysis;
  const end = endOfWords(analysis, verb);
  let from = verb;
  while (isAdverb(normAt(plain, from - 1))) from--;
  let to = verb + 1;
  while (to < end && !joinsPredicate(analysis, to) && !(normAt(plain, to) === ',' && isMainClauseOrVerb(analysis, behindJoint(analysis, to)))) to++;
  const joint = normAt(plain, from - 1);
  if (/^(?:and|but)$/u.test(joint)) {
    if (to === end) return [...(joint === 'and' ? mendList(analysis, from - 1) : []), ...removeTokens(plain, { from: from - 1, to })];
    return joinsPredicate(analysis, to) ? removeTokens(plain, { from: from - 1, to }) : undefined;
  }
  if (joint === ',' && joinsPredicate(analysis, to)) return removeTokens(plain, { from: from - 1, to });
  return undefined;
}

function dropFirst(analysis: Analysis, predicate: Predicate): readonly PlainEdit[] | undefined {
  const { plain } = analysis;
  const limit = analysis.sentenceAt(predicate.from).to;
  const next = behindJoint(analysis, predicate.to);
  // "will monitor the situation and work with them": both verbs have the same helper.
  const sharesHelper = predicate.agreement === 'third' && /^(?:will|shall)$/u.test(normAt(plain, predicate.from)) && !isFiniteHelper(normAt(plain, next)) && !isSpeakingVerb(normAt(plain, next), 'third') && isSpeakingVerb(normAt(plain, next), 'base');
  if (sharesHelper) return removeTokens(plain, { from: predicate.from + 1, to: next });
  if (isSpeakingVerb(normAt(plain, next), 'any') || isAdverb(normAt(plain, next))) return removeTokens(plain, { from: predicate.from, to: next });
  const again = issuerAt(analysis, next, limit);
  // "We are watching this, and I will come back to it": two speak.
  const [first, second] = [normAt(plain, predicate.subject.from), normAt(plain, next)];
  const isSameSpeaker = first === second || (first !== 'i' && second !== 'i');
  if (again && isSameSpeaker && pronoun.test(second) && again.agreement === predicate.agreement) return removeTokens(plain, { from: predicate.from, to: again.to });
  return isMainClause(analysis, next, limit) ? removeTokens(plain, { from: predicate.subject.from, to: next }) : undefined;
}

/**
 * Deletes what the EU says with the verb at token `verb`, and keeps what it says besides in the same sentence:
 * "The EU respects the independence of the courts but calls on …" becomes "The EU calls on …".
 * @returns undefined when the sentence is built in a way that is not understood
 */
export function dropPredicate(analysis: Analysis, verb: number): Dropped | undefined {
  const { plain } = analysis;
  if (!issuerBefore(analysis, verb)) return dropJoined(analysis, verb);
  const predicate = predicateAt(analysis, verb);
  if (!predicate) return undefined;
  if (goesOn(analysis, verb, predicate.to)) return dropFirst(analysis, predicate);
  const { subject } = predicate;
  const written = textOf(plain, subject.from, subject.to);
  return dropClause(analysis, subject.from, predicate.to, opensSentence(plain, subject.from) ? written : undefined);
}
