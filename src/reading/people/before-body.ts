import type { Analysis } from '../analysis.js';
import { nameClassesOf } from './name-classes.js';

/* What stands behind the first words of an organisation's name, and tells that they are no person's. */

/** "the Mekong Petitioners’ Circle": an apostrophe behind a plural, and the word for a body with a capital, with one more at most between. */
export function isOwnerInPlural(analysis: Analysis, to: number): boolean {
  if (!/^['’]$/u.test(analysis.norm(to)) || !analysis.ends(to - 1, 'plural') || !analysis.isCapital(to + 1)) return false;
  const { body } = nameClassesOf(analysis);
  return [to + 1, to + 2].some((at) => analysis.isCapital(at) && (body[at] === 1 || analysis.is(at, 'civil-bodies') || analysis.is(at, 'body-nouns')));
}

/** "the | Rural Educators’ Union", "the Village | Midwives’ Committee": so, with an article before the capitals that begin at token `from`, or end there. */
export function isOwnerBehindArticle(analysis: Analysis, from: number, to: number): boolean {
  if (!isOwnerInPlural(analysis, to)) return false;
  let first = from;
  while (analysis.isCapital(first - 1) && first > analysis.sentenceAt(from).from) first--;
  return analysis.is(first - 1, 'articles');
}

/** Words of the bracket in a company's name. */
const bracketReach = 4;

/** "Good Paper (Macau) Limited": behind the bracket that tells where, the word for a company ends the name. */
export function isWithLegalForm(analysis: Analysis, to: number): boolean {
  if (analysis.norm(to) !== '(') return false;
  let close = to + 1;
  while (close < to + bracketReach && analysis.norm(close) !== ')') close++;
  return analysis.norm(close) === ')' && analysis.isCapital(close + 1) && nameClassesOf(analysis).body[close + 1] === 1;
}
