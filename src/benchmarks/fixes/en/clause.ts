import type { Analysis } from '../../../reading/analysis.js';
import { beginsWithCapital } from '../../../letters.js';
import { issuerAt, issuerBefore } from './issuer.js';
import { isAdverb, isStop, normAt, type TokenRange } from '../tokens.js';
import { isFiniteHelper, isSpeakingVerb } from './verbs.js';

/** First token behind the words of a sentence: its closing marks are not part of it. */
export function endOfWords(analysis: Analysis, at: number): number {
  const sentence = analysis.sentenceAt(at);
  let end = sentence.to;
  while (end > at + 1 && (isStop(normAt(analysis.plain, end - 1)) || analysis.tokens[end - 1]?.kind === 'quote' || normAt(analysis.plain, end - 1) === ')')) end--;
  for (let token = at; token < end; token++) if (normAt(analysis.plain, token) === ';') return token;
  return end;
}

const opensNounPhrase = /^(?:the|a|an|this|these|those|its|his|her|their|our|all|any|no|such|there|they|both|every|each)$/u;
/** A stretch that begins so cannot be a main clause of its own. */
const subordinate = /^(?:and|or|including|as|in|with|which|who|of|for|to|by|that|while|whilst|although|where|when|if|at|on|from|under|not|nor)$/u;

/** Whether a main clause begins at token `at`: the issuer as subject, or a noun phrase with a finite verb before the next comma. */
export function isMainClause(analysis: Analysis, at: number, limit: number): boolean {
  const { plain } = analysis;
  const first = normAt(plain, at);
  if (subordinate.test(first)) return false;
  const issuer = issuerAt(analysis, at, limit);
  if (issuer) return true;
  if (!opensNounPhrase.test(first) && !beginsWithCapital(plain.tokens[at]?.text ?? '')) return false;
  for (let token = at + 1; token < Math.min(limit, at + 25); token++) {
    const norm = normAt(plain, token);
    if (norm === ',' || isStop(norm)) return false;
    if (isFiniteHelper(norm)) return true;
  }
  return false;
}

/**
 * End (exclusive, without the comma) of a subordinate clause that opens a sentence: the comma before the main clause.
 * With one comma only, it is that one. Undefined when it cannot be told.
 */
export function endOfOpeningClause(analysis: Analysis, from: number): number | undefined {
  const end = endOfWords(analysis, from);
  const commas: number[] = [];
  for (let at = from; at < end; at++) if (normAt(analysis.plain, at) === ',') commas.push(at);
  return commas.find((comma) => isMainClause(analysis, comma + 1, end)) ?? (commas.length === 1 ? commas[0] : undefined);
}

/** Whether the sentence goes on with its verb at token `at` ("underlines", "strongly calls", "to release", "and calls"). */
function continues(analysis: Analysis, at: number): boolean {
  let token = at;
  const { plain } = analysis;
  if (/^(?:and|but)$/u.test(normAt(plain, token))) token++;
  while (isAdverb(normAt(plain, token))) token++;
  return isSpeakingVerb(normAt(plain, token), 'third') || normAt(plain, token) === 'to' || (isSpeakingVerb(normAt(plain, token), 'base') && !/^(?:the|of)$/u.test(normAt(plain, token - 1))) || normAt(plain, token) === 'that';
}

/** Whether a coordinated predicate of the EU begins at the "and" or "but" at token `at`. */
export function joinsPredicate(analysis: Analysis, at: number): boolean {
  const { plain } = analysis;
  if (!/^(?:and|but|yet)$/u.test(normAt(plain, at))) return false;
  let token = at + 1;
  while (isAdverb(normAt(plain, token)) || normAt(plain, token) === ',') token++;
  const norm = normAt(plain, token);
  if (!isSpeakingVerb(norm, 'any') || beginsWithCapital(plain.tokens[token]?.text ?? '')) return false;
  // "respect and support for": a noun of the same form has its preposition or a comma behind it.
  return isFiniteHelper(norm) || isSpeakingVerb(norm, 'third') || !/^(?:of|,|\.|and)$/u.test(normAt(plain, token + 1));
}

/** End of an adjunct inside a sentence that begins at `from`: the comma behind which the sentence goes on, a joined predicate, or the end. */
export function endOfInnerClause(analysis: Analysis, from: number, hasComma: boolean): number | undefined {
  const end = endOfWords(analysis, from);
  const commas: number[] = [];
  for (let at = from; at < end; at++) {
    if (normAt(analysis.plain, at) === ',' && !/^(?:including|such|as|which|who|in|especially|notably)$/u.test(normAt(analysis.plain, at + 1))) commas.push(at);
    else if (joinsPredicate(analysis, at) && !hasComma) return at;
  }
  const found = commas.find((comma) => continues(analysis, comma + 1) || isMainClause(analysis, comma + 1, end));
  if (found !== undefined) return found;
  return hasComma && commas.length === 1 ? commas[0] : commas.length === 0 ? end : undefined;
}

/** A predicate of the EU with the subject that it shares: "(the EU) respects the independence of the courts". */
export interface Predicate extends TokenRange {
  readonly subject: TokenRange;
  readonly agreement: 'third' | 'base';
}

/** The predicate whose verb stands at token `verb`, up to a joined predicate, a clause behind a comma, or the sentence's end. */
export function predicateAt(analysis: Analysis, verb: number): Predicate | undefined {
  const issuer = issuerBefore(analysis, verb);
  if (!issuer) return undefined;
  const { plain } = analysis;
  const end = endOfWords(analysis, verb);
  let from = verb;
  while (from > issuer.from && isAdverb(normAt(plain, from - 1))) from--;
  let to = verb + 1;
  while (to < end && !joinsPredicate(analysis, to) && !joinsClause(analysis, to, end)) to++;
  return { subject: { from: issuer.from, to: from }, agreement: issuer.agreement, from, to };
}

/** Whether at token `at` (a comma or a conjunction) another clause is joined: ", but it calls", "and the trial was". */
function joinsClause(analysis: Analysis, at: number, end: number): boolean {
  const { plain } = analysis;
  let token = at;
  if (normAt(plain, token) === ',') token++;
  const conjunction = /^(?:and|but|yet|however)$/u.test(normAt(plain, token));
  if (token === at && !conjunction) return false;
  if (!conjunction) return normAt(plain, at) === ',' && /^(?:which|while|whilst|although|as)$/u.test(normAt(plain, token));
  if (joinsPredicate(analysis, token)) return true;
  return isMainClause(analysis, token + 1, end);
}
