import type { Analysis } from '../analysis.js';
import { startingAt } from '../matches.js';
import { candidatesOf } from './candidates.js';
import { isSubject } from './own-clause.js';

/* "At the request of the Interior Minister, X, police arrested Y": whoever is named in the phrase that opens a sentence is not the subject of the clause behind it. */

/** Tokens of such a phrase before the name, and of the subject behind it. */
const phraseReach = 20;
const subjectReach = 10;

/** Whether a phrase opens the sentence at token `first` that brings in whoever has to do with what is told: "Following", "At"; not "Like", "Together with", whose bearer it befell as well. */
function opensPhrase(analysis: Analysis, first: number): boolean {
  return analysis.isAny(first, ['opening-prepositions', 'occasion-openers']) && !analysis.isAny(first, ['likeness-words', 'beside-links', 'companion-openers']);
}

/** Whether a subject and its verb stand behind the comma at token `comma`: ", police arrested", ", X was", ", X, a lawyer, was"; not ", a lawyer from Brest, was", which tells what somebody is. */
function opensMainClause(analysis: Analysis, comma: number): boolean {
  const next = startingAt(candidatesOf(analysis), comma + 1).find(({ score }) => score > 0);
  if (next) return isSubject(analysis, next.to) || (analysis.norm(next.to) === ',' && analysis.is(next.to + 1, 'indefinite-articles'));
  if (isSubject(analysis, comma + 1) || analysis.is(comma + 1, 'relatives')) return false;
  let hasVerb = false;
  for (let at = comma + 1; at <= comma + subjectReach && analysis.tokens[at]?.kind === 'word'; at++) {
    hasVerb ||= at > comma + 1 && isSubject(analysis, at);
    if (analysis.norm(at + 1) === ',') return hasVerb && !isSubject(analysis, at + 2);
  }
  return hasVerb;
}

/** Whether the person named at tokens `from`–`to` stands in a phrase that opens the sentence, with a clause behind it that has a subject of its own. */
export function isInOpeningPhrase(analysis: Analysis, from: number, to: number): boolean {
  const { from: first } = analysis.sentenceAt(from);
  if (analysis.norm(to) !== ',' || from - first > phraseReach || !opensPhrase(analysis, first)) return false;
  for (let at = first + 1; at < from; at++) if (analysis.is(at, 'noun-phrase-enders')) return opensMainClause(analysis, to);
  return false;
}
