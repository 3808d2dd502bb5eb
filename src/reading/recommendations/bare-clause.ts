import type { Analysis } from '../analysis.js';
import { isInsideMarks } from './news.js';

/** What opens the subject of a clause. */
const subjectOpeners = ['articles', 'case-determiners', 'subject-pronouns', 'general-quantifiers', 'demonstratives'] as const;

/** "His lawyer | said | he must be released": whether a verb tells in the past what is said in a clause that nothing opens, as English has it. */
export function saysBareClause(analysis: Analysis, verb: number, modal: number): boolean {
  if (analysis.grammar.traits.has('nouns-first') || !analysis.is(verb, 'speech-words') || !analysis.syntax.isPast(analysis, verb)) return false;
  // “The authorities,” said Lund, “must release her”: what is quoted goes on behind whoever says it.
  if (analysis.tokens[verb - 1]?.kind === 'quote' && isInsideMarks(analysis, modal)) return false;
  return verb + 1 < modal && (analysis.isCapital(verb + 1) || analysis.isAny(verb + 1, subjectOpeners));
}
