import type { Analysis } from './analysis.js';
import { ByWords } from './by-words.js';
import { within } from './matches.js';

/** Words of a page's line before whoever it names: "your Member of | Parliament". */
const namedReach = 3;

/** "your embassy", "your Member of Parliament": whether whoever is named at token `at` is so by words of a page. */
function isNamedByPage(analysis: Analysis, at: number): boolean {
  for (let first = Math.max(0, at - namedReach); first < at; first++) if (analysis.phraseLength(first, 'page-phrases') > at - first) return true;
  return false;
}

const sentences = new ByWords((analysis: Analysis, from, to): boolean => {
  for (let at = from; at < to; at++) if (analysis.phraseLength(at, 'page-phrases') > 0) return within(analysis.matches.actor, from, to).every((actor) => analysis.is(actor.from, 'speakers-to-others') || isNamedByPage(analysis, actor.from)) && within(analysis.countries, from, to).length === 0;
  return false;
});

/** "You must be logged in to post a comment": whether the sentence at token `at` is on the page that a text stood on and names no country and nobody who acts, so that it asks and hedges nothing. */
export function isOnPage(analysis: Analysis, at: number): boolean {
  const { from, to } = analysis.sentenceAt(at);
  return sentences.of(analysis, from, to);
}
