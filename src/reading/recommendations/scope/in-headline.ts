import type { Analysis } from '../../analysis.js';
import type { Ask } from '../../types.js';
import type { Content } from '../content.js';
import type { Concern } from './concern.js';
import { isPeople } from './general.js';

/** What is asked for people who are held, or on trial. */
const ofHeld = new Set<Ask>(['release', 'drop-charges', 'fair-trial', 'access']);

/** "libération de chercheurs": where a plural with an article may mean all of the kind, whether one without it stands in tokens `from`–`to`; not "de prisonniers". */
function hasBarePlural(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (analysis.is(at - 1, 'of-words') && !analysis.is(at - 1, 'generic-articles') && analysis.ends(at, 'plural') && isPeople(analysis, at) && !analysis.is(at, 'struck-people')) return true;
  return false;
}

/**
 * "EU urges Togo to free bloggers", as a title: headlines leave out the article, and a plural with nothing before it is those of whom the text goes on to tell. Not "all
 * bloggers", "political prisoners", "other bloggers"; where a plural with an article may mean all of the kind, one without it.
 */
export function isOfThoseInText(analysis: Analysis, { from, to }: Content, ask: Ask, { hasCase, isThematic }: Concern): boolean {
  if (!ofHeld.has(ask) || !hasCase || isThematic || (analysis.grammar.traits.has('generic-articles') && !hasBarePlural(analysis, from, to))) return false;
  if (analysis.any(from, to, 'general-quantifiers') || analysis.any(from, to, 'besides-words') || analysis.any(from, to, 'back-pointers') || analysis.any(from, to, 'practice-nouns')) return false;
  for (let at = from; at < to; at++) if (analysis.phraseLength(at, 'prisoner-kinds') > 0) return false;
  return true;
}
