import type { Analysis } from '../analysis.js';
import { isInRelative, isWhole, opensSubject, plainVerbs } from '../second-clause.js';

/* "The trial was unfair and | the authorities must release her", "As the trial was unfair, | the law must be amended": a clause that tells something before the subject of a modal. */

/** Most words of the subject of a modal, and before the clause that a sentence opens with: "Given that". */
const subjectReach = 24;
const openingReach = 3;

/** Whether a clause that depends on another opens the sentence, whose words begin at token `start`: "As", "Given that". */
function opensDependent(analysis: Analysis, start: number, sentenceFrom: number): boolean {
  if (start === sentenceFrom) return analysis.is(start, 'clause-openers');
  return start - sentenceFrom <= openingReach && analysis.isAny(start - 1, ['clause-openers', 'complementizers']) && !analysis.is(start - 1, 'conditionals');
}

/** Whether what stands at token `at` may part a clause from the next one. */
function isJoint(analysis: Analysis, at: number, isDependent: boolean): boolean {
  if (analysis.norm(at) === ',') return isDependent || analysis.is(at + 1, 'result-joints');
  return analysis.is(at, 'and-words') || analysis.is(at, 'contrast-words') || analysis.isMark(at, '—–(');
}

/** First token of the subject behind the joint at token `at`: "– and | the authorities", ", so | the authorities". */
function behindJoint(analysis: Analysis, at: number): number {
  return analysis.isAny(at + 1, ['and-words', 'contrast-words', 'result-joints']) ? at + 2 : at + 1;
}

/**
 * First token of the subject that ends at token `end`, where it stands behind a clause that begins at token `start` and has a verb of its own; undefined where there is none, and where
 * the subject is a pronoun, which stands for what that clause tells of, or is left out.
 */
export function behindTold(analysis: Analysis, start: number, end: number, sentenceFrom: number): number | undefined {
  if (analysis.isAny(end - 1, ['subject-pronouns', 'and-words', 'contrast-words'])) return undefined;
  const isDependent = opensDependent(analysis, start, sentenceFrom);
  let found: number | undefined;
  for (let at = end - 2; at > Math.max(start, end - subjectReach); at--) {
    if (analysis.isAny(at, plainVerbs) && !isInRelative(analysis, at, start - 1)) break;
    if (!isJoint(analysis, at, isDependent)) continue;
    const subject = behindJoint(analysis, at);
    // "is ill, and her lawyer and her family must": a comma before "and" tells where the subject begins; else the "and" that is next to it.
    if (found !== undefined && analysis.is(at, 'and-words') && analysis.tokens[at - 1]?.kind !== 'punctuation') continue;
    if (subject < end && opensSubject(analysis, subject)) found = subject;
  }
  return found !== undefined && isWhole(analysis, found - 1, start - 1, plainVerbs) ? found : undefined;
}
