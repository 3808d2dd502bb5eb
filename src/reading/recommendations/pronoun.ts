import type { Analysis } from '../analysis.js';
import { skipAdverbs } from '../syntax/syntax.js';
import { isAct } from './acts.js';
import type { Trigger } from './trigger.js';

/**
 * Whether the subject of a modal is a pronoun for those who are asked: "they must respect the law", "the authorities, who must respect it". In "they must be released" and
 * "they must have access to a doctor" it stands for those for whom something is asked.
 */
export function asksOfPronoun(analysis: Analysis, { subject, from, to }: Trigger): boolean {
  if (!subject || from - subject.from > 2 || !(analysis.is(subject.from, 'asked-pronouns') || (analysis.is(subject.from, 'people-relatives') && analysis.norm(subject.from - 1) === ','))) return false;
  const verb = skipAdverbs(analysis, to, analysis.sentenceAt(from).to);
  return isAct(analysis, verb, 'verb') && !analysis.is(verb, 'patient-verbs');
}
