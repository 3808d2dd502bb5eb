import type { Analysis } from '../../../reading/analysis.js';
import { actorsIn } from '../../../reading/subject.js';
import { endOfWords } from './clause.js';
import { adjunctStart, dropAdjunct } from './drop-adjunct.js';
import type { Dropped } from '../plain-edit.js';
import { dropClause, dropPredicate } from './drop-predicate.js';
import { issuerBefore } from './issuer.js';
import { opensSentence } from '../remove.js';
import { isAdverb, normAt, type TokenRange } from '../tokens.js';
import { isFiniteHelper, isSpeakingVerb } from './verbs.js';

const opensAdjunct = /^(?:while|whilst|although|though|as|since)$/u;

/** The verb that is found first in a stretch, adverbs apart. */
function verbIn(analysis: Analysis, { from, to }: TokenRange): number {
  let at = from;
  while (at < to - 1 && isAdverb(normAt(analysis.plain, at))) at++;
  return at;
}

/** "This is an internal matter of the Republic, but …": a clause of its own whose subject is not the EU. */
function dropImpersonal(analysis: Analysis, at: number): Dropped | undefined {
  const { plain } = analysis;
  const { from } = analysis.sentenceAt(at);
  const end = endOfWords(analysis, at);
  let to = at;
  while (to < end && !(normAt(plain, to) === ',' && /^(?:but|yet|and)$/u.test(normAt(plain, to + 1))) && normAt(plain, to) !== 'but') to++;
  return dropClause(analysis, from, to, undefined);
}

/** Whether the sentence needs the words: it speaks on of "it", defers to what protects the defender, or tells what a government must do. */
function isNeeded(analysis: Analysis, found: TokenRange): boolean {
  const { plain } = analysis;
  const sentence = analysis.sentenceAt(found.from);
  const behind = plain.tokens.slice(found.from, sentence.to);
  if (behind.slice(0, found.to - found.from + 4).some(({ norm }) => norm === 'innocence')) return true;
  // "… and expects it to be respected"
  if (behind.some(({ norm, index }) => isSpeakingVerb(norm, 'any') && /^(?:and|but)$/u.test(normAt(plain, index - 1)) && /^(?:it|this|them|these)$/u.test(normAt(plain, index + 1)))) return true;
  // "Respecting the sovereignty of X is important": the words are the subject.
  const first = normAt(plain, found.from);
  if (opensSentence(plain, found.from)) {
    const comma = behind.findIndex(({ norm }) => norm === ',');
    return /ing$/u.test(first) && behind.slice(0, comma < 0 ? behind.length : comma).some(({ norm }, index, all) => isFiniteHelper(norm) && !all.slice(0, index).some((before) => /^(?:who|which|that)$/u.test(before.norm)));
  }
  // "The Government must act with full respect for the prerogatives of Parliament."
  const opensAside = /^(?:,|and|but|[(–—]|that)$/u.test(normAt(plain, found.from - 1));
  return !opensAside && /^(?:with|in)$/u.test(first) && actorsIn(analysis, sentence.from, found.from).some(({ actor }) => actor === 'authority');
}

/**
 * Deletes deference to the judiciary, to sovereignty or to domestic jurisdiction, found at tokens `found`,
 * and mends the sentence around it.
 * @returns edits, `paragraph` when nothing else stands in the paragraph, undefined when the sentence is not understood
 */
export function dropDeference(analysis: Analysis, found: TokenRange): Dropped | undefined {
  const { plain } = analysis;
  if (isNeeded(analysis, found)) return undefined;
  const verb = verbIn(analysis, found);
  const issuer = issuerBefore(analysis, verb);
  if (issuer && opensAdjunct.test(normAt(plain, issuer.from - 1))) return dropAdjunct(analysis, adjunctStart(analysis, issuer.from));
  const isPredicate = isSpeakingVerb(normAt(plain, verb), 'any') || /^refrains?$/u.test(normAt(plain, verb));
  if (isPredicate) return dropPredicate(analysis, verb);
  if (/^(?:not|internal|domestic|sovereign)$/u.test(normAt(plain, verb))) return dropImpersonal(analysis, verb);
  return dropAdjunct(analysis, adjunctStart(analysis, found.from));
}
