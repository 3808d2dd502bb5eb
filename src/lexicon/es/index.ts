import type { LanguageSource } from '../source.js';
import { inflections } from './inflect.js';

/** Spanish. */
export const spanish: LanguageSource = {
  inflections,
};
