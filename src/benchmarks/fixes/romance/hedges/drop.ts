import type { Analysis } from '../../../../reading/analysis.js';
import type { Dropped } from '../../plain-edit.js';
import { removeSentence, removeTokens } from '../../remove.js';
import { findToken, normAt, tokenAt, type TokenRange } from '../../tokens.js';
import { asideFrom, isIssuerAt, type SentenceWords, startOfAside } from './sentence.js';

/** Deletes the aside around the words found: "tout en respectant l'indépendance de la justice, …". */
export function dropAside(words: SentenceWords, analysis: Analysis, found: TokenRange): Dropped | undefined {
  const from = startOfAside(words, analysis, found.from);
  const aside = asideFrom(words, analysis, from, found.to);
  if (!aside) return undefined;
  const edits = removeTokens(analysis.plain, aside);
  return edits.length === 0 ? undefined : edits;
}

/** Deletes the sentence, where its paragraph has others; else the paragraph. */
function dropSentence(analysis: Analysis, at: number): Dropped {
  return removeSentence(analysis.plain, at, undefined) ?? 'paragraph';
}

/**
 * Deletes a predicate of the EU's that begins with the words found: "L'UE respecte la justice mais appelle …" → "L'UE appelle …".
 * Without another predicate the whole sentence goes.
 * @returns undefined where the sentence is built in another way
 */
export function dropPredicate(words: SentenceWords, analysis: Analysis, found: TokenRange): Dropped | undefined {
  const { plain } = analysis;
  const sentence = analysis.sentenceAt(found.from);
  const joint = findToken(plain, { from: found.to, to: sentence.to }, ({ norm, index }) => (words.isAnd.test(norm) || words.isBut.test(norm)) && goesOnWith(words, analysis, index) !== undefined);
  if (joint >= 0) {
    const next = goesOnWith(words, analysis, joint) ?? joint + 1;
    const start = tokenAt(plain, found.from).start;
    return [{ start, end: tokenAt(plain, next).start, text: '' }];
  }
  let before = found.from - 1;
  while (words.isAdverb.test(normAt(plain, before))) before--;
  // "Et suit la situation de près.": at the head of a sentence it joins nothing here.
  if (before > sentence.from && (words.isAnd.test(normAt(plain, before)) || words.isBut.test(normAt(plain, before)))) return dropJoined(analysis, before, found, sentence.to);
  // The subject alone stands before it: nothing would be left of the sentence.
  const hasOther = plain.tokens.slice(sentence.from, found.from).some(({ norm }) => words.speaks.test(norm) || norm === ',');
  return hasOther || !isIssuerAt(words, analysis, sentence.from) ? undefined : dropSentence(analysis, found.from);
}

/** Where the EU goes on behind an "and" or a "but", a pronoun for it apart; undefined where somebody else does. */
function goesOnWith(words: SentenceWords, { plain }: Analysis, joint: number): number | undefined {
  let at = joint + 1;
  if (words.isPronoun.test(normAt(plain, at))) at++;
  const verb = at;
  while (words.isAdverb.test(normAt(plain, at))) at++;
  return words.speaks.test(normAt(plain, at)) ? verb : undefined;
}

/** "… condamne le verdict et suit la situation de près.": the last of two predicates goes with its joint. */
function dropJoined({ plain }: Analysis, joint: number, found: TokenRange, to: number): Dropped | undefined {
  let end = to;
  while (end > found.to && /^[.!?]$/u.test(normAt(plain, end - 1))) end--;
  if (plain.tokens.slice(found.to, end).some(({ norm }) => /^[,;:]$/u.test(norm))) return undefined;
  const from = normAt(plain, joint - 1) === ',' ? joint - 1 : joint;
  return [{ start: tokenAt(plain, from - 1).end, end: tokenAt(plain, end - 1).end, text: '' }];
}
