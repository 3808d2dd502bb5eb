import { actorsIn } from './actors.js';
import type { Analysis } from './analysis.js';

/* "has put out a joint statement that calls for": what the EU's own text asks, the EU asks. */

/** Words between the article and the noun for a text: "a joint local statement". */
const adjectiveReach = 4;

/** "indique le communiqué, | qui appelle": whether a text, with its article, is what is told to say what stands before it: the text that a report is on. */
function isToldToSay(analysis: Analysis, noun: number): boolean {
  const verb = analysis.is(noun - 2, 'place-prepositions') ? noun - 3 : noun - 2;
  return analysis.is(noun - 1, 'articles') && analysis.is(verb, 'speech-words') && !analysis.isCapital(noun) && analysis.tokens[noun + 1]?.kind === 'punctuation';
}

/** Whether the word at token `noun` is for a text of the EU's: told with its indefinite article in a sentence in which the EU is named first, or to say what is told before it. */
export function isOwnText(analysis: Analysis, noun: number): boolean {
  if (!analysis.is(noun, 'title-words') && !analysis.is(noun, 'speaking-texts')) return false;
  if (isToldToSay(analysis, noun)) return true;
  const { from } = analysis.sentenceAt(noun);
  if (!analysis.any(Math.max(from, noun - adjectiveReach), noun, 'indefinite-articles')) return false;
  return actorsIn(analysis, from, noun)[0]?.actor === 'eu';
}
