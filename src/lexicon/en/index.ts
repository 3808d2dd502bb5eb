import { inflections } from '../inflect.js';
import type { LanguageSource } from '../source.js';

/** English. */
export const english: LanguageSource = {
  inflections,
};
