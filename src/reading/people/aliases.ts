import type { Analysis } from '../analysis.js';
import type { Candidate } from './candidates.js';
import { nameClassesOf } from './name-classes.js';

/** Tokens between a name and another one of the same person: ", also known as “". */
const longestLink = 9;

/**
 * What `right` is to the person named at `left`: another name behind "also known as", a nickname in quotation marks right behind
 * the name ("X (“Mother Y”)"), which is no name of its own; undefined for another person.
 */
export function aliasKind(analysis: Analysis, left: Candidate, right: Candidate): 'alias' | 'nickname' | undefined {
  if (right.from <= left.to || right.from - left.to > longestLink || analysis.sentenceAt(left.from) !== analysis.sentenceAt(right.from)) return undefined;
  const { alias, honorific } = nameClassesOf(analysis);
  // "Kyaw Min Thu (Ko Suwarno)"
  if (analysis.norm(left.to) === '(' && right.from - left.to === 2 && honorific[right.from - 1] && analysis.norm(right.to) === ')') return 'alias';
  let isLinked = false;
  let opens = false;
  for (let at = left.to; at < right.from; at++) {
    if (alias[at]) isLinked = true;
    else if (analysis.tokens[at]?.kind === 'quote') opens = true;
    else if (!(opens && analysis.isCapital(at)) && !(isLinked && honorific[at]) && !analysis.isMark(at, ',(.')) return undefined;
  }
  if (isLinked) return 'alias';
  return opens && analysis.norm(left.to) !== ',' ? 'nickname' : undefined;
}
