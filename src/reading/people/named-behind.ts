import type { Analysis } from '../analysis.js';
import { nameClassesOf } from './name-classes.js';

/** Tokens of an office with all that it is for, between its commas. */
const longestApposition = 24;
/** What no verb is. */
const noVerbs = ['articles', 'indefinite-articles', 'and-words', 'of-words'] as const;

/** Whether a mark belongs to an acronym in brackets: "(DROI)". */
export function isInBrackets(analysis: Analysis, at: number): boolean {
  return (analysis.norm(at) === ')' && analysis.norm(at - 2) === '(') || (analysis.norm(at) === '(' && analysis.norm(at + 2) === ')');
}

/**
 * "of the activist X, the High Representative for Y, | Z, demanded": whether what stands with its article behind the comma at token `comma` has behind its own comma
 * the name of whoever holds it, and then a verb; not "X, the minister, Y, a judge, and", where each member of a list has what it is behind it.
 */
export function isNamedBehind(analysis: Analysis, comma: number): boolean {
  if (!analysis.is(comma + 1, 'articles') || analysis.is(comma + 1, 'indefinite-articles')) return false;
  let end = comma + 2;
  while (end < comma + longestApposition && (analysis.tokens[end]?.kind === 'word' || isInBrackets(analysis, end))) end++;
  let behind = end + 1;
  const { office, role } = nameClassesOf(analysis);
  while (analysis.isCapital(behind) && office[behind] !== 1 && !analysis.is(behind, 'articles')) behind++;
  if (analysis.norm(end) !== ',' || behind < end + 3) return false;
  const next = analysis.norm(behind) === ',' ? behind + 1 : behind;
  return analysis.tokens[next]?.kind === 'word' && office[next] !== 1 && role[next] !== 1 && !noVerbs.some((name) => analysis.is(next, name));
}
