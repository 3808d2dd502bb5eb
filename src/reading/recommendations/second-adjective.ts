import type { Analysis } from '../analysis.js';
import { isAct } from './acts.js';

/**
 * "que sus autores materiales e | intelectuales sean juzgados": whether the word at token `at`, behind "and", is the second adjective of a noun whose verb follows.
 * In a language in which adjectives stand behind their noun, a subject that is one plural in small letters without an article is none.
 */
export function isSecondAdjective(analysis: Analysis, at: number): boolean {
  if (!analysis.grammar.traits.has('nouns-first') || !analysis.is(at - 1, 'and-words') || analysis.isCapital(at)) return false;
  if (!analysis.is(at + 1, 'be-forms') && !analysis.is(at + 1, 'finite-acts') && !isAct(analysis, at + 1, 'finite')) return false;
  return [at, at - 2, at - 3].every((word) => analysis.ends(word, 'plural') && !analysis.is(word, 'articles') && !analysis.is(word, 'subject-determiners'));
}
