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
  return analysis.tokens[next]?.kind === 'word' && office[next] !== 1 && role[next] !== 1 && !analysis.isAny(next, noVerbs);
}

/** "Concerning Ms X, | the Ambassador raised": whether a word begins the verb of a sentence. */
function isVerb(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'have-helpers') || analysis.is(at, 'copulas') || analysis.is(at, 'after-subject') || analysis.is(at, 'speech-words') || (analysis.syntax.isPast(analysis, at) && !analysis.is(at, 'done-after-name'));
}

/**
 * "Concerning Ms X, | the Ambassador raised", "As for X, | the prosecutor has": whether the name in tokens `from`–`to` ends what opens its sentence, and somebody else,
 * who begins with an article behind the comma, is its subject; not "According to X, the prosecutor, Y has".
 */
export function endsOpener(analysis: Analysis, from: number, to: number): boolean {
  if (analysis.norm(to) !== ',' || !analysis.is(to + 1, 'articles') || analysis.is(to + 1, 'indefinite-articles')) return false;
  const { from: start, to: end } = analysis.sentenceAt(from);
  if (start === from || !(analysis.is(start, 'opening-prepositions') || analysis.phraseLength(start, 'turning-to') > 0)) return false;
  for (let at = start; at < from; at++) if (analysis.tokens[at]?.kind !== 'word' && analysis.norm(at) !== '.') return false;
  const last = Math.min(end, to + longestApposition);
  for (let at = to + 2; at < last && (analysis.tokens[at]?.kind === 'word' || isInBrackets(analysis, at)) && !analysis.is(at, 'relatives'); at++) if (at > to + 2 && isVerb(analysis, at)) return true;
  return false;
}
