import { treatyTold } from '../benchmarks/obligations/treaty-words.js';
import type { Locale } from '../benchmarks/types.js';
import { treatyName } from '../facts/treaties/names.js';

/**
 * An instrument as people read it: a treaty by its name, any other in the words that cite it.
 * @param id as the lexicon has it (`ICCPR`, `CONSTITUTION`)
 * @param cited the words of the statement
 */
export function instrumentTold(id: string, cited: string, locale: Locale): string {
  return treatyName(id) === undefined ? cited.replaceAll(/\s+/gu, ' ') : treatyTold(id, locale);
}
