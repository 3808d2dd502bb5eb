import { actorsIn } from './actors.js';
import type { Analysis } from './analysis.js';

/* "has put out a joint statement that calls for": what the EU's own text asks, the EU asks. */

/** Words between the article and the noun for a text: "a joint local statement". */
const adjectiveReach = 4;

/** Whether the word at token `noun` is for a text of the EU's, told with its indefinite article in a sentence in which the EU is named first. */
export function isOwnText(analysis: Analysis, noun: number): boolean {
  if (!analysis.is(noun, 'title-words')) return false;
  const { from } = analysis.sentenceAt(noun);
  if (!analysis.any(Math.max(from, noun - adjectiveReach), noun, 'indefinite-articles')) return false;
  return actorsIn(analysis, from, noun)[0]?.actor === 'eu';
}
