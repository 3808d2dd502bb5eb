import type { Analysis } from '../analysis.js';
import { startsNominal } from './starts.js';

/** Most words of what more something is: “y muy urgente”. */
const predicateReach = 2;

/** “(La liberación de X es indispensable) | y urgente”: whether behind words that ask, at token `at`, nothing stands up to the end of the sentence but a word or two more of what something is, and nothing that is to be done. */
export function goesOnInPredicate(analysis: Analysis, at: number): boolean {
  if (!analysis.grammar.traits.has('nouns-first') || !analysis.is(at, 'and-words')) return false;
  const { to } = analysis.sentenceAt(at);
  if (!analysis.isMark(to - 1, '.!') || to - 2 - at > predicateReach) return false;
  for (let token = at + 1; token < to; token++) if (analysis.is(token, 'complementizers') || analysis.syntax.isInfinitive(analysis, token, to) || startsNominal(analysis, token, to)) return false;
  return true;
}
