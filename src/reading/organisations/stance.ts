import type { Analysis } from '../analysis.js';
import { saysOfItself } from '../stance.js';

/* What organisations say of themselves, and what is told that they have said. */

/** Whether what stands at token `verb` is what those say of themselves who issue a statement: "condena", "is concerned", "has learned". */
export function opensStance(analysis: Analysis, verb: number): boolean {
  return analysis.is(verb, 'dropped-subject-verbs') || saysOfItself(analysis, verb) || (analysis.is(verb, 'have-helpers') && analysis.is(verb + 1, 'learning-words'));
}

/** Words between a name and what is told of it: "on Monday", "in a statement". */
const dayReach = 5;

/** "Lantern for Journalists on Monday | urged": the verb behind token `at`, or behind the day, that tells in the past what organisations say; undefined where none does. */
export function toldStance(analysis: Analysis, at: number): number | undefined {
  // Where verbs may stand alone, one that is no participle follows its subject at once.
  if (analysis.grammar.traits.has('drops-subjects')) return analysis.is(at, 'report-verbs') && !analysis.ends(at, 'participle') && !analysis.quoted[at] ? at : undefined;
  let verb = at;
  while (verb < at + dayReach && !analysis.is(verb, 'report-verbs') && (analysis.tokens[verb]?.kind === 'word' || analysis.tokens[verb]?.kind === 'number')) verb++;
  if (!analysis.is(verb, 'report-verbs') || analysis.quoted[verb] || !analysis.syntax.isPast(analysis, verb)) return undefined;
  return verb === at || analysis.is(at, 'office-prepositions') || analysis.is(verb - 1, 'have-helpers') || analysis.is(at, 'today-words') || analysis.ends(at, 'adverb') ? verb : undefined;
}
