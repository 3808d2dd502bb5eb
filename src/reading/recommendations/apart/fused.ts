import type { Analysis } from '../../analysis.js';
import { isAskedFor } from './asked-for.js';
import { behindCleftOpener } from './cleft.js';
import { linkBefore, placeBefore, placeBehind } from './link.js';
import type { Place, Tokens } from './place.js';
import { speakerReach } from './speaker.js';

/* Words of asking in a clause that stands for what is asked for: "what we ask", « ce que nous demandons », "lo que pedimos". */

/** Most words of what opens such a clause: "ce à quoi". */
const longestOpener = 3;

/** First token of words that open such a clause and end with token `last`; undefined where none do. */
function openerEndingAt(analysis: Analysis, last: number): number | undefined {
  for (let length = 1; length <= longestOpener; length++) if (analysis.phraseLength(last + 1 - length, 'fused-openers') === length) return last + 1 - length;
  return undefined;
}

/** "what | the EU asks": first token of the words that open the clause of a verb, with whoever speaks between; undefined where none do. "por lo que pedimos" goes on with what was said. */
function openerOf(analysis: Analysis, verb: number): number | undefined {
  const { from } = analysis.sentenceAt(verb);
  for (let at = verb - 1; at >= Math.max(from, verb - speakerReach); at--) {
    const opener = openerEndingAt(analysis, at);
    if (opener !== undefined) return analysis.is(opener - 1, 'noun-phrase-enders') || analysis.is(opener - 1, 'clause-links') ? undefined : opener;
    if (analysis.isMark(at, ';:') || analysis.is(at, 'clause-openers')) return undefined;
  }
  return undefined;
}

/**
 * Where what a verb of asking in such a clause asks for stands: before its link ("Her release is what we ask"), behind it ("What we ask is her release"),
 * or between the two ("Es su liberación lo que pedimos"); undefined where there is no such clause.
 */
export function placeOfFused(analysis: Analysis, { from, to }: Tokens): Place | undefined {
  const opener = openerOf(analysis, from);
  if (opener === undefined) return undefined;
  const sentence = analysis.sentenceAt(from);
  const named = { from: to, to: sentence.to };
  const link = linkBefore(analysis, opener, sentence.from);
  if (link !== undefined) return placeBefore(analysis, link, named);
  const cleft = behindCleftOpener(analysis, opener);
  if (cleft !== undefined) return isAskedFor(analysis, cleft, opener) ? { isBefore: true, from: cleft, to: opener, named } : undefined;
  return placeBehind(analysis, to);
}
