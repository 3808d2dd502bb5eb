import type { Analysis } from '../../../reading/analysis.js';
import type { PlainEdit } from '../plain-edit.js';
import { opensSentence } from '../remove.js';
import { capitalised, uncapitalised } from '../spelling.js';
import { findToken, normAt, textOf, tokenAt, type TokenRange } from '../tokens.js';
import type { AskedVerbs } from './asked-verbs.js';

/** How a passive ask is built. */
export interface PassiveWords {
  readonly verbs: AskedVerbs;
  /** "doit", "doivent", "devrait": what it is behind a subject in the plural. */
  readonly modalFor: Readonly<Record<string, string>>;
  readonly be: RegExp;
  readonly isBetween: RegExp;
  readonly doer: RegExp;
  readonly isRelative: RegExp;
  /** Determiners that lose their capital inside the sentence. */
  readonly determiner: RegExp;
  readonly isAnd: RegExp;
  /** A verb that the subject before the modal must not hold: else it is no noun phrase. */
  readonly finite: RegExp;
  /** The infinitive with its object: "libérer les trois", "la libérer". */
  object(infinitive: string, subject: string, isName: boolean): string | undefined;
}

/** Where the noun phrase before the modal begins: at the sentence's start or behind a comma or an "and" that opens a clause. */
function subjectStart(words: PassiveWords, analysis: Analysis, modal: number): number | undefined {
  const { plain } = analysis;
  const { from } = analysis.sentenceAt(modal);
  const subject = plain.tokens.slice(from, modal);
  if (subject.length === 0 || subject.some(({ norm, kind }) => words.isRelative.test(norm) || words.finite.test(norm) || /^[;:()]$/u.test(norm) || kind === 'quote')) return undefined;
  const comma = subject.findIndex(({ norm }) => norm === ',');
  // "Pending the appeal, X must …": what stands before the comma is no part of the subject, but in a list it is.
  if (comma >= 0 && !subject.slice(comma).some(({ norm }) => words.isAnd.test(norm))) return undefined;
  return from;
}

/** "Mme X doit être libérée" → "Les autorités togolaises doivent libérer Mme X"; undefined where the sentence is built in another way. */
export function addressPassive(words: PassiveWords, analysis: Analysis, found: TokenRange, authorities: string): PlainEdit[] | undefined {
  const { plain } = analysis;
  const modal = findToken(plain, found, ({ norm }) => words.modalFor[norm] !== undefined);
  const many = words.modalFor[normAt(plain, modal)];
  if (many === undefined || !words.be.test(normAt(plain, modal + 1))) return undefined;
  let participle = modal + 2;
  while (words.isBetween.test(normAt(plain, participle))) participle++;
  const infinitive = words.verbs.ofParticiple(normAt(plain, participle));
  const { from: sentenceFrom, to } = analysis.sentenceAt(modal);
  const start = subjectStart(words, analysis, modal);
  if (infinitive === undefined || start === undefined) return undefined;
  const rest = plain.tokens.slice(participle + 1, to);
  // Who must act stands there already, or a second participle would lose its verb.
  const and = rest.findIndex(({ norm }) => words.isAnd.test(norm));
  if (rest.some(({ norm }, index) => words.doer.test(norm) || (and >= 0 && index > and && words.verbs.ofParticiple(norm) !== undefined))) return undefined;
  const written = textOf(plain, start, modal);
  const isName = !words.determiner.test(normAt(plain, start));
  const object = words.object(infinitive, isName ? written : uncapitalised(written), isName);
  if (object === undefined) return undefined;
  const subject = opensSentence(plain, sentenceFrom) ? capitalised(authorities) : authorities;
  const adverbs = textOf(plain, modal + 2, participle);
  const text = [subject, many, object, ...(adverbs === '' ? [] : [adverbs])].join(' ');
  return [{ start: tokenAt(plain, start).start, end: tokenAt(plain, participle).end, text }];
}
