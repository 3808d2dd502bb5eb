import { actorsIn } from '../actors.js';
import type { Analysis } from '../analysis.js';
import { skipAdverbs } from '../syntax/syntax.js';

/* "calls for the repeal of the law, and | the trial of Ms X was unfair": a clause behind an ask that tells something, and asks for nothing. */

/** Most words between what joins such a clause and its verb. */
const subjectReach = 14;

/** What opens a noun phrase. */
const nounOpeners = ['articles', 'indefinite-articles', 'subject-determiners', 'case-determiners'] as const;
/** What a noun phrase within another stands behind. */
const nounLinks = ['of-words', 'place-prepositions', 'opening-prepositions', 'asking-prepositions', 'side-prepositions', 'coordinators', 'general-quantifiers', 'articles', 'possessives'] as const;
/** What no subject has before its verb. */
const noSubjects = ['complementizers', 'relatives', 'clause-openers', 'subject-pronouns', 'be-infinitive'] as const;

/** Whether a clause stands open at token `to` that began in tokens `from`–`to`: what follows "and" may belong to it. */
function isInClause(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from - 1; at < to; at++) {
    if (analysis.isAny(at, ['complementizers', 'relatives', 'manner-questions']) || (analysis.is(at, 'clause-openers') && !analysis.is(at, 'opening-prepositions'))) return true;
    // "make sure that he is safe and she is free", without its "that".
    if (analysis.isAny(at, ['copulas', 'future-helpers'])) return true;
  }
  return false;
}

/** The verb, or its helper, of the clause whose subject begins at token `from`; undefined where what begins there is none: "the lifting of the ban", "the right to be heard". */
function verbOfClause(analysis: Analysis, from: number, limit: number): number | undefined {
  // "and whatever was obtained in this way excluded".
  if (analysis.is(from, 'opening-prepositions') || (analysis.isAny(from, noSubjects) && !analysis.is(from, 'subject-pronouns')) || analysis.syntax.isInfinitive(analysis, from, limit)) return undefined;
  for (let at = from + 1; at < Math.min(limit, from + subjectReach); at++) {
    // "calls for calm and for respect for rights and says that": whoever speaks goes on.
    const isVerb = analysis.isAny(at, ['copulas', 'have-helpers', 'future-helpers']) || (analysis.isAny(at, ['reporting-verbs', 'asserting-verbs']) && analysis.is(at + 1, 'complementizers'));
    if (isVerb) return analysis.is(at - 1, 'and-words') ? undefined : at;
    if (analysis.tokens[at]?.kind === 'punctuation' || analysis.tokens[at]?.kind === 'quote' || analysis.isAny(at, noSubjects) || analysis.syntax.isInfinitive(analysis, at, limit)) return undefined;
    // "the report | the UN has asked for": a clause on what is asked for.
    if (analysis.isAny(at, nounOpeners) && !analysis.isAny(at - 1, nounLinks)) return undefined;
  }
  return undefined;
}

/** Whether the verb at token `verb` of a clause tells how things are, or what the EU will do: "have to be freed" and "will be freed" ask. */
function isTold(analysis: Analysis, from: number, verb: number): boolean {
  if (analysis.is(verb, 'future-helpers')) return actorsIn(analysis, from, verb)[0]?.actor === 'eu';
  return !analysis.is(skipAdverbs(analysis, verb + 1, verb + subjectReach), 'infinitive-markers');
}

/** Whether the ask goes on behind a clause that tells something: "…, and the trial was unfair, and to drop the charges", "– the trial was unfair – and". */
function goesOnBehind(analysis: Analysis, from: number, limit: number): boolean {
  for (let at = from; at < limit - 1; at++) {
    if (analysis.isMark(at, '—–)') && analysis.tokens[at + 1]?.kind === 'word') return true;
    if (analysis.is(at, 'coordinators') && analysis.isAny(at + 1, ['infinitive-markers', 'complementizers', 'asking-prepositions'])) return true;
  }
  return false;
}

/**
 * Whether a clause that tells something begins behind token `at`, "and", "but", a semicolon, a dash or a bracket, in an ask that begins at token `from`:
 * "calls for her release, and | her lawyer was not heard". Not "that she be freed and | her lawyer is heard".
 */
export function tellsBesides(analysis: Analysis, at: number, from: number, limit: number): boolean {
  if (at <= from || !(analysis.is(at, 'and-words') || analysis.is(at, 'contrast-words') || analysis.isMark(at, ';:—–('))) return false;
  const subject = skipAdverbs(analysis, analysis.isMark(at, ';—–') && (analysis.is(at + 1, 'and-words') || analysis.is(at + 1, 'contrast-words')) ? at + 2 : at + 1, limit);
  const verb = verbOfClause(analysis, subject, limit);
  return verb !== undefined && isTold(analysis, subject, verb) && !isInClause(analysis, from, at) && !goesOnBehind(analysis, verb, limit);
}
