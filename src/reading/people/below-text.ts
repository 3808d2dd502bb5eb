import type { Paragraph } from '../../statement/types.js';
import type { Analysis } from '../analysis.js';
import { ByWords } from '../by-words.js';
import { isProse } from '../prose.js';
import { isContact } from './contacts.js';
import { nameClassesOf } from './name-classes.js';
import type { PersonDraft } from './persons.js';

/** Of a line with signatures no more than one word in so many is neither a name, an office nor what joins them. */
const strangers = 5;

/** What ends a sentence, or leads to the next line. */
const goesOn = /[.!?…:;,]["”’»)]?\s*$/u;

const joints = ['articles', 'of-words', 'office-links', 'list-joints'] as const;

/** "Ambassador of Norland, Mrs Ida Roth": names and offices, and nothing that is said of anybody. */
const signatures = new ByWords((analysis: Analysis, from, to): boolean => {
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
    const isKnown = analysis.isCapital(at) || honorific[at] === 1 || office[at] === 1 || role[at] === 1 || joints.some((each) => analysis.is(at, each));
    if (!isKnown) others++;
  }
  return words > 0 && others * strangers <= words;
});

/** Whether a paragraph may be a line below the text: no title, heading or entry of a list, in which somebody may be asked for, and no prose, unless it says that they sign. */
function mayStandBelow(paragraph: Paragraph, analysis: Analysis): boolean {
  return paragraph.kind !== 'title' && paragraph.kind !== 'heading' && paragraph.kind !== 'item' && (!isProse(paragraph) || (isSigned(analysis) && analysis.plain.sentences.length === 1));
}

/** Whether somebody signs in a paragraph: a sentence says something of whoever is in it, and a comma or colon leads to what follows. */
function signs(paragraph: Paragraph, analysis: Analysis): boolean {
  return !goesOn.test(paragraph.plain.text) && signatures.of(analysis, 0, analysis.tokens.length);
}

/** "Signed by Mary Achieng, Executive Director": whoever is named in the paragraph signs, office or none. */
function isSigned(analysis: Analysis): boolean {
  return analysis.phraseLength(0, 'signing-openers') > 0;
}

/** What leads to the next line. */
const leadsOn = /[:;,]["”’»)]?\s*$/u;

/** "Por Lucía Andrade", "By the editors, Lena Roth", "By Lena Roth, October 3, 2014.": a line that tells who wrote an article, and nothing else. */
function isByline({ plain }: Paragraph, analysis: Analysis): boolean {
  const first = analysis.norm(0) === '(' ? 1 : 0;
  // "Written by X on 3 October".
  let end = first;
  while (end < analysis.tokens.length && !(analysis.is(end, 'place-prepositions') && analysis.tokens[end + 1]?.kind === 'number')) end++;
  return analysis.phraseLength(first, 'byline-openers') > 0 && !leadsOn.test(plain.text) && signatures.of(analysis, first, end);
}

/** Fewest words of a sentence that says something; shorter ones are parts of a name ("H.E. Mr Ole Berg"). */
const fewestOfSentence = 12;

/** What ends a sentence within a paragraph. */
const full = /[.!?…]["”’»)]?\s*$/u;

/** Whether a paragraph says something, so that nobody signs in it: prose, or a sentence of it that ends, with what is no prose behind it. */
function tellsOf(paragraph: Paragraph): boolean {
  const { text, sentences } = paragraph.plain;
  return isProse(paragraph) || sentences.some(({ start, end, from, to }) => to - from >= fewestOfSentence && full.test(text.slice(start, end)));
}

/** "Yours sincerely,", "Signatories:": the number of the paragraph that closes a letter and says nothing else; none where no paragraph does. */
export function closingOf(analyses: readonly Analysis[]): number | undefined {
  const found = analyses.findIndex((analysis) => {
    const end = analysis.phraseLength(0, 'closing-formulas');
    return end > 0 && analysis.tokens.length - end <= 1 && analysis.tokens[end]?.kind !== 'word';
  });
  return found < 0 ? undefined : found;
}

/**
 * Whether somebody is named in what stands below a text alone: a press contact, or one of those who sign it. They say the statement or
 * explain it, and are nobody in it. Each paragraph decides for itself: wherever it stands, and whatever is added before or behind it, it
 * reads alike; but for a letter with a closing, below which lists and lines are of those who sign it.
 * @param closing the number of the paragraph that closes a letter
 * @param isOfficial whether an office is told of them: without one, only "signed by" tells a signature from a list of those concerned
 */
export function standsBelow({ mentions }: PersonDraft, isOfficial: boolean, paragraphs: readonly Paragraph[], analyses: readonly Analysis[], closing: number | undefined): boolean {
  return mentions.every(({ paragraph, from, to }) => {
    const analysis = analyses[paragraph] as Analysis;
    const place = paragraphs[paragraph];
    if (closing !== undefined && paragraph > closing && place !== undefined && !tellsOf(place)) return true;
    return place !== undefined && mayStandBelow(place, analysis) && (isContact(analysis, from, to) || (isOfficial ? signs(place, analysis) : isSigned(analysis) || isByline(place, analysis)));
  });
}
