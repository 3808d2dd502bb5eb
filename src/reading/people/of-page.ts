import type { Analysis } from '../analysis.js';
import { behindDateline } from '../dateline.js';
import { endingAt, within } from '../matches.js';
import { isInNameField, isToldOf } from './entry-fields.js';
import { isAcronym, nameClassesOf } from './name-classes.js';

/* Names that stand on a page, and no person: of its site, of an agency, of what an office is for, of what something is called. */

/** "Editor’s killing: EU | Riverbank Courier | Your newspaper": a part of a title that stands alone between its strokes. */
function isPartOfTitle(analysis: Analysis, from: number, to: number): boolean {
  const parts = (at: number): boolean => analysis.isMark(at, '|');
  const ends = (at: number): boolean => at < 0 || at === analysis.tokens.length || parts(at);
  return (parts(from - 1) || parts(to)) && ends(from - 1) && ends(to) && !isToldOf(analysis, from) && !(parts(0) && isInNameField(analysis, from));
}

/** "Brussels, 22/06/2011 (Agence Continent) –": an agency in brackets before the dash of a dateline. */
function isAgency(analysis: Analysis, from: number, to: number): boolean {
  return analysis.norm(from - 1) === '(' && analysis.norm(to) === ')' && behindDateline(analysis, analysis.sentenceAt(from).from) > to;
}

/** What an office is for has so many words at most. */
const longestPortfolio = 6;

/** "Commissioner for Fisheries, X", "for Skills and Culture, X": what an office is for, before the comma and the name. */
function isPortfolio(analysis: Analysis, from: number, to: number): boolean {
  const goesOn = (at: number): boolean => analysis.isCapital(at) || analysis.is(at, 'and-words');
  if (to - from > 2) return false;
  let first = from - 1;
  while (first > from - longestPortfolio && goesOn(first)) first--;
  if (!analysis.is(first, 'asking-prepositions') || nameClassesOf(analysis).office[first - 1] !== 1) return false;
  let end = to;
  while (end < from + longestPortfolio && goesOn(end)) end++;
  return (to - from === 1 || first < from - 1 || end > to) && analysis.norm(end) === ',' && analysis.isCapital(end + 1);
}

/** What stands in quotation marks as a name has so many words at most. */
const longestTitle = 6;

/** “No More Hidden Rooms”, “Harbour Night arrests”: what stands in marks, is called so in a few words with capitals, and says nothing of anybody; behind it one word in small letters at most. */
function isOfTitleInMarks(analysis: Analysis, from: number, to: number): boolean {
  const isMark = (at: number): boolean => analysis.tokens[at]?.kind === 'quote';
  let open = from - 1;
  while (open > from - longestTitle && analysis.isCapital(open)) open--;
  let close = to;
  while (close < open + longestTitle && analysis.isCapital(close)) close++;
  const isPlural = analysis.tokens[close]?.kind === 'word' && analysis.ends(close, 'plural') && nameClassesOf(analysis).role[close] !== 1;
  return isMark(open) && isMark(isPlural ? close + 1 : close) && close - open <= longestTitle;
}

/** How far before one of several names of it what is called so stands. */
const mottoReach = 10;

/** "this year's motto, Equal Chances, Open Doors,": what something is called. */
function isMotto(analysis: Analysis, from: number): boolean {
  let at = from - 1;
  while (at > from - mottoReach && (analysis.isCapital(at) || analysis.isMark(at, ',:"“«') || analysis.is(at, 'and-words'))) at--;
  return at < from - 1 && analysis.is(at, 'motto-nouns') && analysis.isMark(at + 1, ',:"“«');
}

/** "Open Window Canada": a name that goes on with the country, inside a paragraph, is that of an organisation. */
function isWithCountry(analysis: Analysis, to: number): boolean {
  const [country] = within(analysis.countries, to, to + 1).filter(({ from }) => from === to);
  if (!country || country.kind !== 'name' || !analysis.isCapital(to)) return false;
  const isJoint = (at: number): boolean => analysis.norm(at) === ',' || analysis.is(at, 'and-words');
  return country.to < analysis.tokens.length && isJoint(country.to);
}

/** Words of a label before the name, or of the agency behind it, in a bracket with who took a picture. */
const creditReach = 4;

/** "(X/Harbour Radio)", "(Ph. X / Harbour Radio)": a name and its agency alone in a bracket. */
function isCreditInBrackets(analysis: Analysis, from: number, to: number): boolean {
  if (analysis.norm(to) !== '/') return false;
  let open = from - 1;
  while (open > from - creditReach && (analysis.isCapital(open) || analysis.isMark(open, '.:'))) open--;
  let close = to + 1;
  while (close <= to + creditReach && analysis.isCapital(close)) close++;
  return analysis.norm(open) === '(' && analysis.norm(close) === ')';
}

/** "Togo/X: Statement by the Spokesperson": whether the country that a statement is on stands before a slash and a name. */
export function isBehindCountryAndSlash(analysis: Analysis, from: number): boolean {
  return analysis.norm(from - 1) === '/' && endingAt(analysis.countries, from - 1).some(({ kind }) => kind === 'name');
}

/** "AFP / X", "X/Wire", "EL DIARIO/X": who took a picture or wrote a piece, beside the one word or the letters for whom; not "X/Ana Duarte". */
function isCredit(analysis: Analysis, from: number, to: number): boolean {
  if (isToldOf(analysis, from)) return false;
  const isBefore = analysis.norm(from - 1) === '/' && !isBehindCountryAndSlash(analysis, from) && (isAcronym(analysis, from - 2) || (analysis.isCapital(from - 2) && !analysis.isCapital(from - 3)));
  return isBefore || isCreditInBrackets(analysis, from, to) || (analysis.norm(to) === '/' && (isAcronym(analysis, to + 1) || (analysis.isCapital(to + 1) && !analysis.isCapital(to + 2))));
}

/** "…, Golos Wire reports.", "…, Golos Wire writes with reference to": who reports what stands before the comma, and no one of whom it is told. */
function isReporting(analysis: Analysis, from: number, to: number): boolean {
  if (analysis.norm(from - 1) !== ',' || !analysis.is(to, 'agency-verbs') || analysis.isCapital(to)) return false;
  const next = to + 1;
  return analysis.tokens[next]?.kind !== 'word' || analysis.is(next, 'approach-prepositions') || analysis.ends(next, 'gerund');
}

/** Whether what could be somebody's name at tokens `from`–`to` belongs to a page or to an office. */
export function isOfPage(analysis: Analysis, from: number, to: number): boolean {
  return isReporting(analysis, from, to) || isCredit(analysis, from, to) || isPartOfTitle(analysis, from, to) || isAgency(analysis, from, to) || isPortfolio(analysis, from, to) || isOfTitleInMarks(analysis, from, to) || isMotto(analysis, from) || isWithCountry(analysis, to);
}
