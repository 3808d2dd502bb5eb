import type { Analysis, Match } from '../analysis.js';
import { subjectOf } from '../subject.js';

/** A verb of saying behind which a clause of what is said begins: "The prosecution | argued | that". */
function sayingBefore(analysis: Analysis, complementizer: number): number | undefined {
  const verb = complementizer - 1;
  return analysis.is(verb, 'reporting-verbs') && !analysis.isCapital(verb) ? verb : undefined;
}

/**
 * "The prosecution argued that her articles may have harmed the State": what those who hold power claim of somebody is in doubt to them, and no doubt of the statement's.
 * Only of what may or might be: it is told, by its modal verb, as theirs.
 */
export function isClaimOfAuthority(analysis: Analysis, { entry, from }: Match): boolean {
  if (entry.kind !== 'doubt' || entry.settings.written !== 'small') return false;
  const { from: first } = analysis.sentenceAt(from);
  for (let at = from - 1; at > first && !analysis.isMark(at, ';:—–'); at--) {
    if (!analysis.is(at, 'complementizers')) continue;
    const saying = sayingBefore(analysis, at);
    if (saying !== undefined) return subjectOf(analysis, saying).actor === 'authority';
  }
  return false;
}
