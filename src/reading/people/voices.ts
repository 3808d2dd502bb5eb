import type { Analysis } from '../analysis.js';
import { skipAdverbs } from '../syntax/syntax.js';
import { isVerbOfAsking } from '../verb-of-asking.js';

/** Whether whoever is named before token `to` says or asks something there: "X said", "X has called on", "X agreed". */
export function voices(analysis: Analysis, to: number): boolean {
  const after = analysis.is(to, 'have-helpers') ? to + 1 : to;
  const verb = skipAdverbs(analysis, after, analysis.sentenceAt(to - 1).to);
  return analysis.is(verb, 'speech-words') || analysis.is(verb, 'voicing-verbs') || analysis.is(verb, 'commenting-verbs') || isVerbOfAsking(analysis, verb);
}
