import type { Paragraph } from '../statement/types.js';
import type { Analysis } from './analysis.js';
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

/** A heading behind which the text goes on, or before which none stands, is of the head of a page: as many words as this of what is below it stand above it. */
const fewestAbove = 0.5;

/** How many words of a paragraph count where text above a heading is weighed against what is below it: those of one that names nobody, and no country, tell of neither. */
function weightOf({ matches, countries, tokens }: Analysis): number {
  return matches.actor.length > 0 || countries.length > 0 ? tokens.length : 0;
}

/**
 * Marks the paragraphs of a page that are none of its text's (1): below a line for comments all, below one that leads to other articles those that are no sentences.
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
    if (isRelated && !prose && !isCutOff(paragraph)) (marks ??= new Uint8Array(analyses.length))[index] = 1;
  }
  return marks;
}
