import type { Analysis } from '../../analysis.js';
import type { Ask } from '../../types.js';
import type { Content } from '../content.js';
import type { Concern } from './concern.js';

/** What is asked for people who are held, or on trial. */
const ofHeld = new Set<Ask>(['release', 'drop-charges', 'fair-trial', 'access']);

/**
 * "EU urges Togo to free bloggers", as a title: headlines leave out the article, and a plural with nothing before it is those of whom the text goes on to tell. Not "all
 * bloggers", "political prisoners", "other bloggers", and not where a plural with an article may mean all of the kind anyway.
 */
export function isOfThoseInText(analysis: Analysis, { from, to }: Content, ask: Ask, { hasCase, isThematic }: Concern): boolean {
  if (!ofHeld.has(ask) || !hasCase || isThematic || analysis.grammar.traits.has('generic-articles')) return false;
  if (analysis.any(from, to, 'general-quantifiers') || analysis.any(from, to, 'besides-words') || analysis.any(from, to, 'back-pointers') || analysis.any(from, to, 'practice-nouns')) return false;
  for (let at = from; at < to; at++) if (analysis.phraseLength(at, 'prisoner-kinds') > 0) return false;
  return true;
}
