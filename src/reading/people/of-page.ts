import type { Analysis } from '../analysis.js';
import { behindDateline } from '../dateline.js';
import { nameClassesOf } from './name-classes.js';

/* Names that a page bears, and no person: of its site, of an agency, of what an office is for. */

/** "Editor’s killing: EU | Riverbank Courier | Your newspaper": a part of a title that stands alone between its strokes. */
function isPartOfTitle(analysis: Analysis, from: number, to: number): boolean {
  const parts = (at: number): boolean => analysis.isMark(at, '|');
  const ends = (at: number): boolean => at < 0 || at === analysis.tokens.length || parts(at);
  return (parts(from - 1) || parts(to)) && ends(from - 1) && ends(to);
}

/** "Brussels, 22/06/2011 (Agence Continent) –": an agency in brackets before the dash of a dateline. */
function isAgency(analysis: Analysis, from: number, to: number): boolean {
  return analysis.norm(from - 1) === '(' && analysis.norm(to) === ')' && behindDateline(analysis, analysis.sentenceAt(from).from) > to;
}

/** "Commissioner for Fisheries, X": what an office is for, before the comma and the name. */
function isPortfolio(analysis: Analysis, from: number, to: number): boolean {
  return to - from === 1 && analysis.norm(to) === ',' && analysis.isCapital(to + 1) && analysis.is(from - 1, 'asking-prepositions') && nameClassesOf(analysis).office[from - 2] === 1;
}

/** Whether what could be somebody's name at tokens `from`–`to` belongs to a page or to an office. */
export function isOfPage(analysis: Analysis, from: number, to: number): boolean {
  return isPartOfTitle(analysis, from, to) || isAgency(analysis, from, to) || isPortfolio(analysis, from, to);
}
