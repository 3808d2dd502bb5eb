import type { Analysis } from '../../reading/analysis.js';
import { endOfWords } from './clause.js';
import { adjunctStart, dropAdjunct } from './drop-adjunct.js';
import { dropClause, type Dropped, dropPredicate } from './drop-predicate.js';
import { issuerBefore } from './issuer.js';
import { isAdverb, normAt, type TokenRange } from './tokens.js';
import { isSpeakingVerb } from './verbs.js';

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

/**
 * Deletes deference to the judiciary, to sovereignty or to domestic jurisdiction, found at tokens `found`,
 * and mends the sentence around it.
 * @returns edits, `paragraph` when nothing else stands in the paragraph, undefined when the sentence is not understood
 */
export function dropDeference(analysis: Analysis, found: TokenRange): Dropped | undefined {
  const { plain } = analysis;
  const verb = verbIn(analysis, found);
  const issuer = issuerBefore(analysis, verb);
  if (issuer && opensAdjunct.test(normAt(plain, issuer.from - 1))) return dropAdjunct(analysis, adjunctStart(analysis, issuer.from));
  const isPredicate = isSpeakingVerb(normAt(plain, verb), 'any') || /^refrains?$/u.test(normAt(plain, verb));
  if (isPredicate) return dropPredicate(analysis, verb);
  if (/^(?:not|internal|domestic|sovereign)$/u.test(normAt(plain, verb))) return dropImpersonal(analysis, verb);
  return dropAdjunct(analysis, adjunctStart(analysis, found.from));
}
