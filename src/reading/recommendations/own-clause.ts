import type { Analysis } from '../analysis.js';
import { within } from '../matches.js';
import { plainVerbs } from '../second-clause.js';

/* "The court ruled that she was guilty, but | the authorities must release her": a main clause behind what somebody else says. */

/** Most words that join two clauses: ", and so". */
const jointReach = 3;

/** "While", "Although", "As": opens a sentence with a clause that depends on the next one. */
function opensDependent(analysis: Analysis, at: number): boolean {
  return analysis.isAny(at, ['clause-openers', 'granting-openers']) && !analysis.is(at, 'complementizers');
}

/**
 * Whether a subject that begins at token `from` opens a clause of its own, which nobody says who is told of before it in the sentence: behind a comma and "and" or "but", a semicolon or a dash, or the comma
 * that ends a clause with "while"; before it stands a clause with a verb of its own. Not "says that she is ill and | must be freed", "says that she is ill, and that | she must be freed", "is clear: | she must be freed".
 */
export function opensMainClause(analysis: Analysis, from: number, sentenceFrom: number): boolean {
  let mark = from - 1;
  while (mark > from - jointReach && analysis.isAny(mark, ['and-words', 'contrast-words', 'result-joints'])) mark--;
  if (mark <= sentenceFrom || !analysis.isMark(mark, ',;—–') || (analysis.norm(mark) === ',' && mark === from - 1 && !opensDependent(analysis, sentenceFrom))) return false;
  for (let at = mark - 1; at > sentenceFrom; at--) if (analysis.norm(at) === ':') return false;
  return plainVerbs.some((name) => analysis.any(sentenceFrom, mark, name)) || within(analysis.matches.ask, sentenceFrom, mark).some(({ entry }) => entry.kind === 'modal');
}
