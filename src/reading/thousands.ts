import type { Analysis } from './analysis.js';

const year = /^(?:19|20)\d\d$/u;

const thousands = /^\d{1,3}(?:[ .,\u00a0]\d{3})+$|^[1-9]\d{3}$|^\d{5,}$/u;

/** The last three figures of a number in two words: "21 | 000". */
const lastFigures = /^\d{3}$/u;
const firstFigures = /^\d{1,3}$/u;

/** "Since then more than 3,000 people have been killed", "thousands are in jail": so many that nobody in particular is meant. */
export function tellsOfThousands(analysis: Analysis): boolean {
  return analysis.any(0, analysis.tokens.length, 'thousands-words') || analysis.tokens.some(({ text }, at) => (thousands.test(text) && !year.test(text)) || (at > 0 && lastFigures.test(text) && firstFigures.test(analysis.text(at - 1))));
}
