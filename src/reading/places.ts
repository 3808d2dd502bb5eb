import type { Paragraph } from '../statement/types.js';
import type { Analysis } from './analysis.js';
import { tokenSpan } from './matches.js';
import type { Place } from './types.js';

/** The countries, their peoples and capitals that a paragraph names. */
export function placesOf(paragraph: Paragraph, analysis: Analysis): Place[] {
  return analysis.countries.map(({ country, from, to }) => ({ country, ...paragraph.spanOf(tokenSpan(analysis, from, to)) }));
}
