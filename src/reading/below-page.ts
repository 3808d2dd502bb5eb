import type { Paragraph } from '../statement/types.js';
import { type Analysis, analyse } from './analysis.js';
import { isProse } from './prose.js';

/* What a web page has below a text: links to other articles, what readers wrote. */

type Heading = 'comment-headings' | 'related-headings';

/** Fewest tokens of a paragraph that is cut off behind a whole sentence: what leads to another article is shorter. */
const fewestOfText = 30;

/** "Comments (3)", "3 Comments:": whether a paragraph is such a line, with a number or marks besides at most; the title is none. */
function isHeading({ kind }: Paragraph, analysis: Analysis, name: Heading): boolean {
  if (kind === 'title') return false;
  const { tokens } = analysis;
  const first = tokens.findIndex(({ kind }) => kind === 'word');
  const length = first < 0 ? 0 : analysis.phraseLength(first, name);
  return length > 0 && tokens.every(({ kind, index }) => kind !== 'word' || (index >= first && index < first + length));
}

/** Whether a paragraph ends inside of a sentence that stands behind a whole one: a text that is cut off. */
function isCutOff({ kind, plain }: Paragraph): boolean {
  return kind !== 'title' && kind !== 'heading' && plain.sentences.length > 1 && plain.tokens.length >= fewestOfText;
}

/** How many words of a paragraph count where text above a heading is weighed against what is below it: those of one that names nobody, and no country, tell of neither. */
function weightOf({ matches, countries, tokens }: Analysis): number {
  return matches.actor.length > 0 || countries.length > 0 ? tokens.length : 0;
}

/** "Previous article: EU urges …": whether a paragraph is a line that leads to another article itself, behind a heading and its colon. */
function isLink({ kind }: Paragraph, analysis: Analysis): boolean {
  if (kind === 'title') return false;
  const length = analysis.phraseLength(0, 'related-headings');
  return length > 0 && analysis.norm(length) === ':' && analysis.tokens[length + 1] !== undefined;
}

/** "02.03.2022 | EU calls on", "2 March 2022: Togo …": whether a line begins with a day in full, and goes on. */
function isDated(analysis: Analysis): boolean {
  const isWritten = analysis.tokens[0]?.kind === 'number' && analysis.is(1, 'months') && analysis.tokens[2]?.kind === 'number' && analysis.tokens[3] !== undefined;
  return isWritten || /^\W{0,3}\d{1,2}[./]\d{1,2}[./]\d{2,4}\W{1,4}\S/u.test(analysis.plain.text);
}

/** Whether a line can be a headline: no title, no entry of a list, no whole sentence nor several. */
function isHeadline({ kind, plain: { sentences } }: Paragraph, { tokens }: Analysis): boolean {
  return kind !== 'title' && kind !== 'item' && sentences.length === 1 && !/[.!?:;…]$/u.test(tokens.at(-1)?.text ?? '');
}

/** Marks the lines behind the last paragraph of sentences that are headlines of other articles: dated, or on countries of which nothing above tells. */
function markHeadlines(paragraphs: readonly Paragraph[], analyses: readonly Analysis[], marked: Uint8Array | undefined): Uint8Array | undefined {
  const last = paragraphs.findLastIndex((paragraph, index) => isProse(paragraph) && weightOf(analyses[index] as Analysis) > 0);
  if (last < 0 || last === paragraphs.length - 1) return marked;
  let told: Set<string> | undefined;
  let marks = marked;
  for (let index = last + 1; index < paragraphs.length; index++) {
    const analysis = analyses[index] as Analysis;
    if (!isHeadline(paragraphs[index] as Paragraph, analysis)) continue;
    told ??= new Set(analyses.slice(0, last + 1).flatMap(({ countries: above }) => above.map(({ country }) => country)));
    // "Brussels, 9 May": where a line was written is no country of another article's.
    const named = analysis.countries.filter(({ kind }) => kind !== 'capital');
    const isAbroad = named.length > 0 && told.size > 0 && named.every(({ country }) => !told?.has(country));
    if (isAbroad || isDated(analysis)) (marks ??= new Uint8Array(analyses.length))[index] = 1;
  }
  return marks;
}

/** A heading behind which the text goes on, or before which none stands, is of the head of a page: as many words as this of what is below it stand above it. */
const fewestAbove = 0.5;

/** Whether a paragraph is a line below which a page has comments ("Leave a Reply"): whether the text ends there is told by how much stands above it. */
export function isHeadingOfComments(paragraph: Paragraph): boolean {
  return !isProse(paragraph) && isHeading(paragraph, analyse(paragraph.plain), 'comment-headings');
}

/**
 * Marks the paragraphs of a page that are none of its text's (1): below a line for comments all, below one that leads to other articles those that are no sentences; besides, headlines of other articles with no such line above.
 * @returns nothing where there are none
 */
export function belowPage(paragraphs: readonly Paragraph[], analyses: readonly Analysis[]): Uint8Array | undefined {
  let above = 0;
  let isRelated = false;
  let marks: Uint8Array | undefined;
  for (let index = 0; index < analyses.length; index++) {
    const analysis = analyses[index] as Analysis;
    const paragraph = paragraphs[index] as Paragraph;
    const prose = isProse(paragraph);
    if (prose) above += weightOf(analysis);
    else if (above > 0 && isHeading(paragraph, analysis, 'related-headings')) isRelated = true;
    else if (above > 0 && isHeading(paragraph, analysis, 'comment-headings')) {
      let below = 0;
      for (const further of analyses.slice(index + 1)) below += weightOf(further);
      if (above >= below * fewestAbove) return (marks ?? new Uint8Array(analyses.length)).fill(1, index);
    }
    if (above > 0 && !prose && (isLink(paragraph, analysis) || (isRelated && !isCutOff(paragraph)))) (marks ??= new Uint8Array(analyses.length))[index] = 1;
  }
  return markHeadlines(paragraphs, analyses, marks);
}
