import type { Analysis } from '../analysis.js';
import { nameClassesOf } from './name-classes.js';

/** Whether what somebody is begins at token `at`: "the mayor of", "her brother", "two colleagues,", the name; not "a book of". */
export function opensCalling(analysis: Analysis, at: number): boolean {
  const { honorific, office, role } = nameClassesOf(analysis);
  let noun = at;
  while (analysis.isAny(noun, ['articles', 'indefinite-articles', 'kin-owners', 'former-words']) || analysis.tokens[noun]?.kind === 'number' || analysis.grammar.numbers.has(analysis.norm(noun)) || analysis.ends(noun, 'adjective-before-noun')) noun++;
  return analysis.isCapital(noun) || honorific[noun] === 1 || office[noun] === 1 || role[noun] === 1 || analysis.isAny(noun, ['told-pronouns', 'kin', 'kin-plurals', 'staff-words', 'civil-officers', 'heads', 'suspects']);
}
