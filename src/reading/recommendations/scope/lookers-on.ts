import type { Analysis } from '../../analysis.js';
import type { Ask } from '../../types.js';

/** In how many words behind what brings them in those stand who help or look on: "in the presence of diplomats, journalists and foreign | observers". */
const broughtInReach = 8;
/** Words of the longest opener: "with the participation of". */
const openerLength = 5;

/** What ends a list of those who are brought in. */
const listEnds = ['relatives', 'complementizers', 'infinitive-markers', 'be-forms', 'have-helpers', 'asking-prepositions'] as const;

/** Whether an opener of those who help or look on ends right before token `at`. */
function isBehindOpener(analysis: Analysis, at: number, from: number): boolean {
  for (let first = at - 1; first >= Math.max(from, at - openerLength); first--) if (first + analysis.phraseLength(first, 'onlooking-openers') === at) return true;
  return false;
}

/** "an inquiry, with the help of foreign | experts", "a fair trial in the presence of diplomats and | journalists": whether those at token `at` help with what is asked of courts and investigators, or look on, so that it is asked for nobody of them. */
export function helpsOrLooksOn(analysis: Analysis, at: number, from: number, ask: Ask): boolean {
  // "an appeal must be open to anyone": for whom it is.
  if ((ask !== 'investigate' && ask !== 'fair-trial') || analysis.is(at, 'taken-heads') || analysis.phraseLength(at, 'everybody-phrases') > 0) return false;
  for (let before = at; before > Math.max(from, at - broughtInReach); before--) {
    if (isBehindOpener(analysis, before, from)) return true;
    if ((analysis.isAny(before - 1, listEnds) && !analysis.is(before - 1, 'of-words')) || !(analysis.tokens[before - 1]?.kind === 'word' || analysis.norm(before - 1) === ',')) return false;
  }
  return false;
}
