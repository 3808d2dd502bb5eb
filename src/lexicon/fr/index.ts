import type { LanguageSource } from '../source.js';
import { inflections } from './inflect.js';

/** French. */
export const french: LanguageSource = {
  inflections,
};
