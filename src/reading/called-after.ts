import type { Analysis } from './analysis.js';

/** Words between an office, or the noun for a body, and the people whom it is called after: "Rapporteur on the situation of". */
const reach = 5;

/** The token of the noun, which may be an office or a body, that people whose first word is token `from` belong to: "Rapporteur | on the situation of | defenders". */
export function calledAfter(analysis: Analysis, from: number): number | undefined {
  const last = from - 1;
  let at = last;
  while (at > last - reach && (analysis.is(at, 'articles') || analysis.is(at, 'of-words') || analysis.is(at, 'situation-words') || analysis.is(at, 'office-prepositions'))) at--;
  return at === last ? undefined : at;
}
