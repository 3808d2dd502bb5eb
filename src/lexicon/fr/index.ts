import type { LanguageSource } from '../source.js';
import grammar from './grammar.yaml';
import { inflections } from './inflect.js';

/** French. */
export const french: LanguageSource = {
  grammar,
  inflections,
};
