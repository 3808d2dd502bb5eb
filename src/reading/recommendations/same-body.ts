import type { Analysis } from '../analysis.js';
import { skipAdverbs } from '../syntax/syntax.js';
import type { Ask } from '../types.js';
import { askOf } from './ask.js';

/** Words of the name of a body behind its verb: "the independent institutions". */
const bodyReach = 4;
/** Words behind a pronoun that tell what is asked. */
const objectReach = 4;

/** Words for bodies that are to be kept, or to be strengthened. */
const bodies = ['asked-bodies', 'outside-bodies'] as const;

/** Whether the object of the verb at token `verb` is a body: "uphold institutions", "maintenir la commission". */
function hasBody(analysis: Analysis, verb: number, to: number): boolean {
  for (let at = verb + 1; at < Math.min(to, verb + 1 + bodyReach) && !analysis.is(at, 'of-words') && !analysis.is(at, 'further-prepositions'); at++) if (analysis.isAny(at, bodies)) return true;
  return false;
}

/** The verb of what is asked from token `at` on. */
function verbAt(analysis: Analysis, at: number, to: number): number {
  return skipAdverbs(analysis, analysis.is(at, 'infinitive-markers') ? at + 1 : at, to);
}

/** What is asked for on its own, whomever a pronoun before it stands for. */
const alwaysOwn = new Set<Ask>(['release', 'drop-charges', 'fair-trial', 'investigate', 'law']);

/**
 * "to uphold institutions like the Ombudsman, | to preserve their autonomy | and to give them a proper budget": whether what stands behind a joint tells, by a pronoun,
 * what is to be done besides to the bodies that are to be upheld from token `begin` on: one ask.
 */
export function isForSameBody(analysis: Analysis, begin: number, joint: number, next: number, to: number): boolean {
  const pronoun = verbAt(analysis, next, to) + 1;
  if ((!analysis.is(pronoun, 'plural-pronouns') && !analysis.is(pronoun, 'thing-owners')) || analysis.is(pronoun, 'articles')) return false;
  const verb = verbAt(analysis, begin, joint);
  return analysis.is(verb, 'upholding-verbs') && hasBody(analysis, verb, joint) && !alwaysOwn.has(askOf(analysis, next, Math.min(to, pronoun + objectReach)));
}
