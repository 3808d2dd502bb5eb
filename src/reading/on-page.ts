import type { Analysis } from './analysis.js';
import { ByWords } from './by-words.js';
import { within } from './matches.js';

const sentences = new ByWords((analysis: Analysis, from, to): boolean => {
  for (let at = from; at < to; at++) if (analysis.phraseLength(at, 'page-phrases') > 0) return within(analysis.matches.actor, from, to).every((actor) => analysis.is(actor.from, 'speakers-to-others') || analysis.phraseLength(actor.from - 1, 'page-phrases') > 0) && within(analysis.countries, from, to).length === 0;
  return false;
});

/** "You must be logged in to post a comment": whether the sentence at token `at` is on the page that a text stood on and names no country and nobody who acts, so that it asks and hedges nothing. */
export function isOnPage(analysis: Analysis, at: number): boolean {
  const { from, to } = analysis.sentenceAt(at);
  return sentences.of(analysis, from, to);
}
