import type { Analysis, Match } from '../analysis.js';
import { subjectOf } from '../subject.js';

/** A verb of saying behind which a clause of what is said begins: "The prosecution | argued | that". */
function sayingBefore(analysis: Analysis, complementizer: number): number | undefined {
  const verb = complementizer - 1;
  return analysis.is(verb, 'reporting-verbs') && !analysis.isCapital(verb) ? verb : undefined;
}

/** "critics | often | say": whether those who comment on what is done stand right before a verb of saying. */
function isSaidByCommentators(analysis: Analysis, saying: number): boolean {
  let last = saying - 1;
  while (analysis.ends(last, 'adverb') || analysis.is(last, 'subject-adverbs') || analysis.is(last, 'have-helpers')) last--;
  return analysis.is(last, 'commentators');
}

/**
 * "The prosecution argued that her articles may have harmed the State", "critics say that the law could": what those who hold power claim of somebody, and what critics and observers say, is in doubt to them, and no doubt of the statement's.
 * Only of what may or might be, or risks doing something: it is told, by its verb, as theirs.
 */
export function isClaimOfAuthority(analysis: Analysis, { entry, from }: Match): boolean {
  if (entry.kind !== 'doubt') return false;
  const { from: first } = analysis.sentenceAt(from);
  for (let at = from - 1; at > first && !analysis.isMark(at, ';:—–'); at--) {
    if (!analysis.is(at, 'complementizers')) continue;
    const saying = sayingBefore(analysis, at);
    if (saying !== undefined) return isSaidByCommentators(analysis, saying) || subjectOf(analysis, saying).actor === 'authority';
  }
  return false;
}
