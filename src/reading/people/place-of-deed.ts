import type { Analysis } from '../analysis.js';
import { nameClassesOf } from './name-classes.js';

/* "à X", "a X": where a deed was done, or to whom. */

/** How far before "à X" stands what is given or done to somebody: "a infligé une peine de deux ans à". */
const givenReach = 9;

/** Words between two commas that tell when: ", le 23 août 2024 ,". */
const dateReach = 6;

/** "accorder, le 23 août | , un sursis à X": the token before the comma that opens a date, where the comma at token `close` ends it; undefined where it ends something else. */
function beforeDate(analysis: Analysis, close: number): number | undefined {
  if (analysis.norm(close) !== ',') return undefined;
  const { calendar } = nameClassesOf(analysis);
  let isDate = false;
  for (let at = close - 1; at > close - dateReach; at--) {
    if (analysis.norm(at) === ',') return isDate ? at - 1 : undefined;
    isDate ||= calendar[at] === 1;
  }
  return undefined;
}

/** "prononcées hier à X", "une marche à X": where something was done, as nothing before it in the clause is given or done to anybody ("infligée à X", "notre soutien à X"). */
export function isPlaceOfDeed(analysis: Analysis, from: number): boolean {
  const first = Math.max(analysis.sentenceAt(from).from, from - givenReach);
  let at = from - 2;
  while (at >= first) {
    const open = analysis.tokens[at]?.kind === 'punctuation' ? beforeDate(analysis, at) : at;
    if (open === undefined) break;
    if (analysis.is(open, 'given-to') || analysis.is(open, 'clause-openers')) return false;
    at = open - 1;
  }
  return at < from - 2;
}
