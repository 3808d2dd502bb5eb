import type { Analysis } from '../analysis.js';
import { ByWords } from '../by-words.js';
import { nameClassesOf } from './name-classes.js';

/** Of a line with signatures no more than one word in so many is neither a name, an office nor what joins them. */
const strangers = 5;

const joints = ['articles', 'of-words', 'office-links', 'list-joints'] as const;

/** "Ambassador of Norland, Mrs Ida Roth": names and offices, and nothing that is said of anybody. */
export const signatures = new ByWords((analysis: Analysis, from, to): boolean => {
  const { honorific, office, role } = nameClassesOf(analysis);
  let words = 0;
  let others = 0;
  for (let at = from; at < to; at++) {
    if (analysis.tokens[at]?.kind !== 'word') continue;
    words++;
    // "Reporting by X; editing by Y".
    const opener = analysis.phraseLength(at, 'byline-openers');
    if (opener > 0) {
      at += opener - 1;
      continue;
    }
    const isKnown = analysis.isCapital(at) || honorific[at] === 1 || office[at] === 1 || role[at] === 1 || analysis.isAny(at, joints);
    if (!isKnown) others++;
  }
  return words > 0 && others * strangers <= words;
});

/** What leads to the next line. */
const leadsOn = /[:;,]["”’»)]?\s*$/u;

/** Words before the one that opens a byline: "Monday Interview: X", "Sports Photo: X". */
const labelReach = 3;
const longestLabel = 5;

/** What ends a label: "Photo: X", "© X". */
function isLabelEnd(analysis: Analysis, at: number): boolean {
  return analysis.isMark(at, ':©');
}

/** Whether what opens a byline stands at the head of a line, behind a bracket at most, or a label with a word or two before it. */
function isOpened(analysis: Analysis, from: number): boolean {
  let at = analysis.norm(from) === '(' ? from + 1 : from;
  if (analysis.phraseLength(at, 'byline-openers') > 0) return true;
  for (const last = at + labelReach; at < last && analysis.isCapital(at); at++) {
    const length = analysis.phraseLength(at, 'byline-openers');
    if (length > 0 && isLabelEnd(analysis, at + length - 1)) return true;
  }
  return false;
}

/** "Authors:": whether a paragraph is the label of a byline and nothing else, whose names are the next. */
export function isLabel(analysis: Analysis | undefined): boolean {
  return analysis !== undefined && analysis.norm(analysis.tokens.length - 1) === ':' && analysis.phraseLength(0, 'byline-openers') === analysis.tokens.length;
}

/** "The court in Minsk. Photo: X / Agency": whether a label of a byline stands right before a name, wherever in its line. */
function isBehindLabel(analysis: Analysis, from: number): boolean {
  if (!isLabelEnd(analysis, from - 1)) return false;
  for (let length = 1; length <= longestLabel; length++) if (analysis.phraseLength(from - length, 'byline-openers') === length) return true;
  return false;
}

/** "Por Lucía Andrade", "By the editors, Lena Roth", "By Lena Roth, October 3, 2014.": whether a line tells who wrote an article, took a picture or edits the page, and nothing else. */
export const bylines = new ByWords((analysis: Analysis, from, to): boolean => {
  if (!isOpened(analysis, from)) return false;
  const { calendar } = nameClassesOf(analysis);
  // "Written by X on 3 October", "Posted by X on October 3".
  let end = from;
  while (end < to && !((analysis.is(end, 'place-prepositions') || analysis.is(end, 'before-year')) && (analysis.tokens[end + 1]?.kind === 'number' || calendar[end + 1] === 1))) end++;
  const { text } = analysis.plain;
  return !leadsOn.test(text.slice(analysis.tokens[from]?.start, analysis.tokens[to - 1]?.end)) && signatures.of(analysis, from, end);
});

/** A sentence that is a byline has no more tokens. */
const longestCredit = 24;

/** Lines that are longer are text. */
const longestLine = 100;

/** How far behind the names of those who helped stands what they did. */
const creditReach = 20;

/** "X in Lomé and Y in Accra contributed to this report.": whether nothing but names, places and offices stands between a name and what tells of such help. */
function isCredited(analysis: Analysis, from: number): boolean {
  const { from: start, to } = analysis.sentenceAt(from);
  for (let at = from + 1; at < Math.min(to, from + creditReach); at++) if (analysis.phraseLength(at, 'credit-phrases') > 0) return analysis.isCapital(start) && !analysis.any(from, at, 'relatives');
  return false;
}

/** "(Reporting by X; editing by Y)" behind the text, "Additional reporting by X in Lomé.": whether the sentence in which a name stands, or its last bracket, is a byline. */
function isInLastWords(analysis: Analysis, from: number): boolean {
  const { from: start, to } = analysis.sentenceAt(from);
  if (to !== analysis.tokens.length && analysis.phraseLength(start, 'byline-openers') < 2) return false;
  let open = from - 1;
  while (open > start && analysis.norm(open) !== '(') open--;
  const first = analysis.norm(open) === '(' ? open : start;
  return to - first <= longestCredit && analysis.phraseLength(analysis.norm(first) === '(' ? first + 1 : first, 'byline-openers') > 1 && bylines.of(analysis, first, to);
}

/** What parts the name of an author from a text. */
const dashes = /^(?:—|–|--+|―)+$/u;

/** "---X.", "… must be freed. — X": whether a name stands alone behind a dash, at the head of a paragraph or behind its last sentence, and ends it. */
function signsBehindDash(analysis: Analysis, from: number, to: number): boolean {
  const end = analysis.norm(to) === '.' ? to + 1 : to;
  if (end !== analysis.tokens.length || to - from < 2) return false;
  let first = from;
  while (dashes.test(analysis.text(first - 1)) || analysis.text(first - 1) === '-') first--;
  // Hyphens may be tokens of their own, and one is the mark of a list.
  const written = analysis.plain.text.slice(analysis.tokens[first]?.start, analysis.tokens[from]?.start).trim();
  return dashes.test(written) && (first === 0 || analysis.isMark(first - 1, '.!?”"'));
}

/** Whether a name stands in a byline, which is a paragraph or a line of its own inside of one; there it begins with a capital, as what is wrapped seldom does. */
export function isInByline(analysis: Analysis, from: number, to?: number): boolean {
  if (to !== undefined && signsBehindDash(analysis, from, to)) return true;
  if (isBehindLabel(analysis, from) || isCredited(analysis, from) || isInLastWords(analysis, from)) return true;
  const { plain: { text }, tokens } = analysis;
  const { start = 0 } = tokens[from] ?? {};
  // A line that is longer than a byline is not looked for to its ends.
  const before = text.slice(Math.max(0, start - longestLine - 1), start + 1);
  const lineStart = start + 1 - before.length + before.lastIndexOf('\n') + 1;
  const behind = text.slice(start, start + longestLine + 1).indexOf('\n');
  const stop = behind < 0 ? Math.min(text.length, start + longestLine + 1) : start + behind;
  if (stop - lineStart > longestLine) return false;
  let first = from;
  while (first > 0 && (tokens[first - 1]?.start ?? 0) >= lineStart) first--;
  let end = from;
  while (end < tokens.length && (tokens[end]?.start ?? 0) < stop) end++;
  return (first === 0 || analysis.isCapital(first) || tokens[first]?.kind !== 'word') && bylines.of(analysis, first, end);
}
