import type { Analysis, Match } from '../analysis.js';
import { isInContactClause } from './told.js';

/* "Trust" asks where the speaker trusts that something is done; it is a noun too, and what others feel for somebody. */

/** How far before "can trust" its relative pronoun stands. */
const relativeReach = 4;

/** "doctors whom they trust", "people whom all can trust", "a lawyer she trusts, has": somebody whom others trust. */
function isOfOthers(analysis: Analysis, from: number, to: number): boolean {
  if (analysis.is(from - 1, 'ability-words')) return analysis.any(from - relativeReach, from - 1, 'relatives');
  if (!analysis.is(from - 1, 'subject-pronouns')) return false;
  if (analysis.is(from - 2, 'relatives')) return true;
  const isClosed = analysis.tokens[to]?.kind !== 'word' || analysis.is(to, 'have-helpers') || analysis.is(to, 'copulas') || analysis.is(to, 'and-words');
  return isClosed && isInContactClause(analysis, from);
}

/** "underscores that trust in the courts is essential", "Trust in the courts is low". */
function isNoun(analysis: Analysis, from: number, to: number): boolean {
  return analysis.is(to, 'place-prepositions') && (analysis.is(from - 1, 'complementizers') || from === analysis.sentenceAt(from).from);
}

/** Whether a single word of hoping is a noun, or tells whom others trust. */
export function isTrustOfOthers(analysis: Analysis, { entry, from, to }: Match): boolean {
  return entry.id === 'hopes' && to - from === 1 && (isOfOthers(analysis, from, to) || isNoun(analysis, from, to));
}
