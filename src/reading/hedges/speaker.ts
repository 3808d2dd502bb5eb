import type { Analysis, Match } from '../analysis.js';
import { within } from '../matches.js';
import { triggersOf } from '../recommendations/triggers.js';
import { subjectOf } from '../subject.js';

/** Whether a noun that is no actor the lexicon knows stands right before the verb: "his wife hopes", "observers noted". */
function hasOtherSubject(analysis: Analysis, verb: number): boolean {
  let at = verb - 1;
  while (at >= 0 && (analysis.ends(at, 'adverb') || analysis.is(at, 'asking-adverbs') || analysis.is(at, 'subject-adverbs'))) at--;
  return analysis.is(at, 'kin') || (analysis.ends(at, 'doer') && /^\p{Ll}/u.test(analysis.text(at)));
}

/** Whether a hedge that only the EU can make is made by the EU: it, or nobody, is the subject of the verb; always true for other hedges. */
export function isSaidByEu(analysis: Analysis, { entry, from }: Match): boolean {
  if (entry.settings.speaker === undefined) return true;
  const { actor } = subjectOf(analysis, from);
  if (actor === 'eu') return true;
  if (actor === 'none') return !hasOtherSubject(analysis, from);
  // "reminds the authorities of … and trusts that": who asked before goes on speaking.
  const sentence = analysis.sentenceAt(from);
  const triggers = within(triggersOf(analysis), sentence.from, sentence.to);
  return triggers.some((trigger) => trigger.from === from || (trigger.from < from && analysis.is(from - 1, 'and-words')));
}
