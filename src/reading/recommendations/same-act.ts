import type { Analysis } from '../analysis.js';
import { skipAdverbs } from '../syntax/syntax.js';
import { isAct } from './acts.js';

/* Behind a joint the act that was asked for before, once more: by words that stand for it, or by its own. */

/** What may stand before the words that stand for an act: "and that they will | do so". */
const openers = ['and-words', 'complementizers', 'clause-links', 'subject-pronouns', 'future-helpers', 'infinitive-markers', 'clause-modals'] as const;
/** In how many words behind "and" such words stand, whatever stands before them: "and the Government should do so". */
const doingReach = 5;

/** "and that they do so", "to do so": whether words that stand for the act before follow at token `next`, past what may open a clause. */
function doesSo(analysis: Analysis, next: number, to: number): boolean {
  let at = next;
  while (at < to && analysis.isAny(at, openers)) at++;
  return analysis.phraseLength(skipAdverbs(analysis, at, to), 'doing-so') > 0;
}

/** "to find those who did it and to find them soon": the same verb with a pronoun. */
function repeatsVerb(analysis: Analysis, begin: number, next: number): boolean {
  const verb = analysis.is(next, 'infinitive-markers') ? next + 1 : next;
  const first = analysis.is(begin, 'infinitive-markers') ? begin + 1 : begin;
  return analysis.norm(verb) === analysis.norm(first) && isAct(analysis, verb, 'verb') && analysis.is(verb + 1, 'case-pronouns');
}

/** "be freed by the Government, and freed without conditions": the same participle. */
function repeatsParticiple(analysis: Analysis, begin: number, joint: number, next: number): boolean {
  if (!isAct(analysis, next, 'participle')) return false;
  for (let at = begin; at < joint; at++) if (analysis.norm(at) === analysis.norm(next) && isAct(analysis, at, 'participle')) return true;
  return false;
}

/**
 * "will let her go, and will do so at once": whether tokens `next`–`to`, behind a joint at `joint`, ask for the act that is asked for from token `begin` on, once more,
 * and only tell how.
 */
export function isSameAct(analysis: Analysis, begin: number, joint: number, next: number, to: number): boolean {
  if (doesSo(analysis, next, to)) return true;
  if (!analysis.is(next - 1, 'and-words')) return false;
  for (let at = next; at < next + doingReach && analysis.tokens[at]?.kind === 'word'; at++) if (analysis.phraseLength(at, 'doing-so') > 0) return true;
  return repeatsVerb(analysis, begin, next) || repeatsParticiple(analysis, begin, joint, next);
}
