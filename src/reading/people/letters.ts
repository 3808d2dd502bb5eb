import type { Analysis } from '../analysis.js';
import { nameClassesOf } from './name-classes.js';

/* Those between whom a letter goes: who is addressed at its head, and who writes it and says so. */

/** A line that addresses somebody is no longer than this. */
const longestSalutation = 16;

/** "Dear Ms X and Mr Y,", « Cher Monsieur X, »: whether a name stands in a line that addresses those to whom a letter is written, and says nothing else. */
function isAddressed(analysis: Analysis): boolean {
  const end = analysis.tokens.length;
  return end <= longestSalutation && analysis.is(0, 'salutations') && analysis.isMark(end - 1, ',:;');
}

/** How many tokens "I am writing to you as" are at most. */
const writerReach = 7;

/** "I am writing as X", "My name is X and I write", « Je m'appelle X et je vous écris »: whether somebody says in a letter that they write it. */
function writes(analysis: Analysis, from: number): boolean {
  const { honorific } = nameClassesOf(analysis);
  let end = from;
  while (honorific[end - 1] === 1 || analysis.norm(end - 1) === '.') end--;
  for (let at = end - 1; at > end - writerReach; at--) if (analysis.phraseLength(at, 'writing-openers') === end - at) return true;
  return false;
}

/** Whether somebody is named only as one of those between whom a letter goes. */
export function isOfLetter(analysis: Analysis, from: number): boolean {
  return isAddressed(analysis) || writes(analysis, from);
}
