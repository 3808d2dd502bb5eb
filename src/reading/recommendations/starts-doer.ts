import { isAct } from './acts.js';
import type { StartsAsk } from './starts.js';

/** Most words of a subject before its verb. */
const doerReach = 6;

/** "que se aclare el crimen y los culpables respondan": where a subject may be left out, one that is named behind “y” with a verb in the form of a wish is a clause of its own. */
export const startsDoer: StartsAsk = (analysis, at, to) => {
  if (!analysis.grammar.traits.has('drops-subjects') || !analysis.is(at, 'subject-determiners') || !analysis.is(at - 1, 'and-words')) return false;
  for (let token = at + 1; token < Math.min(at + doerReach, to); token++) {
    if (analysis.tokens[token]?.kind !== 'word' || analysis.is(token, 'relatives') || analysis.is(token, 'coordinators')) return false;
    if (token > at + 1 && isAct(analysis, token, 'verb') && !analysis.syntax.isVerb(analysis, token)) return !isAct(analysis, token, 'noun');
  }
  return false;
};
