import type { Analysis } from '../analysis.js';
import { within } from '../matches.js';
import { lastBeforeAdverbs, stretchStart } from '../stretch.js';

/* "La présidente Salmela presse", "The Minister urges": an office that may be that of whoever issues the statement. */

/** Nouns for an office in which somebody speaks. */
export const offices = ['thanked-offices', 'issuing-nouns', 'heads', 'diplomats', 'house-members', 'ministers'] as const;

/** How an office stands among the surnames of those who issue a text. */
export const officeMark = '=';

/** Whether the word at token `at` is a surname, or the office, of somebody whose own text it is. */
export function isIssuing(analysis: Analysis, at: number, issuing: string): boolean {
  if (issuing === '' || analysis.tokens[at]?.kind !== 'word') return false;
  const names = issuing.split(' ');
  if (analysis.isCapital(at) && names.includes(analysis.norm(at))) return true;
  // "le ministre togolais", "the Minister of Justice": another one's office.
  return names.includes(officeMark + analysis.norm(at)) && !analysis.is(at + 1, 'of-words') && !analysis.is(at + 1, 'asking-prepositions') && within(analysis.countries, at - 1, at + 2).length === 0;
}

/** "La présidente Salmela | presse", "The Minister | urges": the last token of a subject that is nothing but an office behind its article, with a name or without; undefined where it is more. */
export function holderBefore(analysis: Analysis, verb: number): number | undefined {
  const start = stretchStart(analysis, verb, analysis.sentenceAt(verb).from);
  const last = lastBeforeAdverbs(analysis, verb, start);
  const office = analysis.is(start, 'articles') ? start + 1 : start;
  if (office > last || !analysis.isAny(office, offices) || (office === start && last === office)) return undefined;
  for (let at = office + 1; at <= last; at++) if (!analysis.isCapital(at) || analysis.tokens[at]?.kind !== 'word' || within(analysis.countries, at, at + 1).length > 0) return undefined;
  return last;
}
