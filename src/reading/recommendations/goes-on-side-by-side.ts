import type { Analysis } from '../analysis.js';
import { skipAdverbs } from '../syntax/syntax.js';
import { isAct } from './acts.js';

/* Where what stands behind a joint has the same form as words inside of the ask before it, and goes on with them. */

/** What opens the object or the place of a verb: "that harm | the country". */
const objectOpeners = ['articles', 'indefinite-articles', 'case-determiners', 'general-quantifiers'] as const;
/** Words of the subject of a clause behind its first: "that charges against them be dropped". */
const subjectReach = 6;
/** Helpers and copulas: "that are", "that have". */
const helpers = ['be-forms', 'copulas', 'have-helpers', 'future-helpers'] as const;

/** "laws | that are clear": whether a "that" at token `at` is the relative of the noun before it, by the helper right behind it; not "ensure that", "(asks) that". */
function isRelativeThat(analysis: Analysis, begin: number, at: number): boolean {
  if (at <= begin || !analysis.is(at, 'relatives') || !analysis.is(at, 'complementizers') || analysis.tokens[at - 1]?.kind !== 'word') return false;
  return analysis.isAny(at + 1, helpers) && !isAct(analysis, at - 1, 'verb', 'finite') && !analysis.is(at - 1, 'sure-words');
}

/** "reforms that are real and that | last": whether a verb that its subject stands before, and no noun with a clause of its own, stands at token `verb`. */
function isVerbAlone(analysis: Analysis, verb: number, to: number): boolean {
  if (analysis.any(verb + 1, Math.min(to, verb + subjectReach), 'be-forms') || analysis.any(verb + 1, Math.min(to, verb + subjectReach), 'clause-modals')) return false;
  return verb + 1 >= to || analysis.syntax.isPast(analysis, verb) || isAct(analysis, verb, 'verb', 'finite');
}

/** "statements which are false and that harm the country", "laws that are clear and that protect everybody": behind "and", a "that" with its verb right behind it goes on with the relative clause before it. */
function isSecondRelative(analysis: Analysis, begin: number, joint: number, next: number, to: number): boolean {
  if (!analysis.is(next - 1, 'and-words') || !analysis.is(next, 'relatives') || !analysis.is(next, 'complementizers') || analysis.grammar.traits.has('nouns-first')) return false;
  const verb = skipAdverbs(analysis, next + 1, to);
  if (analysis.isCapital(verb) || analysis.isAny(verb, objectOpeners)) return false;
  const isAlone = isAct(analysis, verb, 'verb') && !isAct(analysis, verb, 'noun') && analysis.ends(verb + 1, 'plural');
  const isVerb = isAlone || analysis.isAny(verb, helpers) || analysis.isAny(verb + 1, objectOpeners) || (verb > next + 1 && analysis.isCapital(verb + 1));
  for (let at = begin + 1; at < joint; at++) {
    if (isVerb && analysis.is(at, 'relatives') && !analysis.is(at, 'complementizers')) return true;
    if (isRelativeThat(analysis, begin, at)) return isVerb || isVerbAlone(analysis, verb, to);
  }
  return false;
}

/** "release all those jailed on false charges and unlawfully held in the camps": behind a verb with its object, a participle without a subject goes on with the one that tells whom. */
function isSecondParticiple(analysis: Analysis, begin: number, joint: number, next: number, to: number): boolean {
  const participle = skipAdverbs(analysis, next, to);
  if (!analysis.is(next - 1, 'and-words') || !(isAct(analysis, participle, 'participle') || analysis.ends(participle, 'participle')) || isAct(analysis, participle, 'verb')) return false;
  const verb = skipAdverbs(analysis, analysis.is(begin, 'infinitive-markers') ? begin + 1 : begin, joint);
  if (!isAct(analysis, verb, 'verb') || analysis.any(verb, joint, 'be-forms')) return false;
  for (let at = verb + 2; at < joint; at++) if (analysis.ends(at, 'participle') && analysis.is(at - 1, 'standing-pronouns')) return true;
  return false;
}

/** What stands before the first of several gerunds: "in upholding, securing and furthering". */
const gerundOpeners = ['further-prepositions', 'opening-prepositions', 'of-words', 'asking-prepositions', 'and-words'] as const;

/** "in upholding, securing and furthering these rights": gerunds next to each other have one object. */
function isSecondGerund(analysis: Analysis, joint: number, next: number, to: number): boolean {
  if (!analysis.ends(joint - 1, 'gerund') || !analysis.ends(skipAdverbs(analysis, next, to), 'gerund')) return false;
  return analysis.norm(joint - 2) === ',' || analysis.isAny(joint - 2, gerundOpeners);
}

/** Words between a right and the joint: "the right of all workers to free and collective bargaining". */
const rightReach = 12;
/** Verbs that have no object behind them, and so are none for the lack of one. */
const intransitive = ['verbs-without-object', 'acts-with-preposition', 'allowed-acts', 'be-infinitive'] as const;

/** "the right to collective bargaining and strike in the country": behind what somebody has a right to, a verb that takes an object, and has none, is the noun for one more right. */
function isSecondRight(analysis: Analysis, begin: number, joint: number, next: number, to: number): boolean {
  if (next !== joint + 1 || !analysis.is(joint, 'and-words') || !isAct(analysis, next, 'verb') || analysis.isAny(next, intransitive) || analysis.grammar.traits.has('nouns-first')) return false;
  if (next + 1 < to && analysis.tokens[next + 1]?.kind === 'word' && !analysis.is(next + 1, 'place-prepositions')) return false;
  let right = joint - 1;
  while (right > Math.max(begin, joint - rightReach) && !analysis.is(right, 'protected-rights')) right--;
  return analysis.is(right, 'protected-rights') && (analysis.is(right + 1, 'infinitive-markers') || analysis.is(right + 1, 'of-words'));
}

/** Whether what stands behind a joint goes on with words of its own form inside of the ask that begins at `begin`. */
export function goesOnSideBySide(analysis: Analysis, begin: number, joint: number, next: number, to: number): boolean {
  return isSecondRight(analysis, begin, joint, next, to) || isSecondGerund(analysis, joint, next, to) || isSecondParticiple(analysis, begin, joint, next, to) || isSecondRelative(analysis, begin, joint, next, to);
}
