import { inflections } from '../inflect.js';
import type { LanguageSource } from '../source.js';
import grammar from './grammar.yaml';

/** English. */
export const english: LanguageSource = {
  grammar,
  inflections,
};
