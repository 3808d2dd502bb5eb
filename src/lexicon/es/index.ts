import type { LanguageSource } from '../source.js';
import grammar from './grammar.yaml';
import { inflections } from './inflect.js';

/** Spanish. */
export const spanish: LanguageSource = {
  grammar,
  inflections,
};
