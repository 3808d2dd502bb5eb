import type { Paragraph } from '../../statement/types.js';
import type { Analysis } from '../analysis.js';
import { byText } from '../by-text.js';
import { isProse } from '../prose.js';
import { isInByline, signatures } from './bylines.js';
import { isAboveNumber, isContact } from './contacts.js';
import { isListed } from './listed-lines.js';
import type { PersonDraft } from './persons.js';

/** Whether a paragraph ends as a sentence does, or leads to the next line: asked for each name in it. */
const goesOn = byText(({ text }) => /[.!?…:;,]["”’»)]?\s*$/u.test(text));

/** Whether a paragraph ends as a sentence does, or leads on but for a comma. */
const isWhole = byText(({ text }) => /[.!?…:;]["”’»)]?\s*$/u.test(text));

/** Whether a paragraph may be a line below the text: no title, heading or entry of a list, in which somebody may be asked for, and no prose, unless it says that they sign. */
function mayStandBelow(paragraph: Paragraph, analysis: Analysis): boolean {
  return paragraph.kind !== 'title' && paragraph.kind !== 'heading' && paragraph.kind !== 'item' && (!isProse(paragraph) || (isSigned(analysis) && analysis.plain.sentences.length === 1));
}

/** "Ms Ida Roth (Lantern Forum)": a line of those who sign, each with the body for which. */
function signsForBody(paragraph: Paragraph, analysis: Analysis, from: number, to: number): boolean {
  return analysis.is(from - 1, 'short-honorifics') && analysis.norm(to) === '(' && analysis.isCapital(to + 1) && signatures.of(analysis, 0, analysis.tokens.length) && !isWhole(paragraph.plain);
}

/** Whether somebody signs in a paragraph: a sentence says something of whoever is in it, and a comma or colon leads to what follows. */
function signs(paragraph: Paragraph, analysis: Analysis): boolean {
  return !goesOn(paragraph.plain) && signatures.of(analysis, 0, analysis.tokens.length);
}

/** "Signed by Mary Achieng, Executive Director": whoever is named in the paragraph signs, office or none. */
function isSigned(analysis: Analysis): boolean {
  return analysis.phraseLength(0, 'signing-openers') > 0;
}

/** Fewest words of a sentence that says something; shorter ones are parts of a name ("H.E. Mr Ole Berg"). */
const fewestOfSentence = 12;

/** "• Ms Ida Roth": whether a paragraph is a name, with an honorific or a mark before it at most. */
function isNameAlone(analysis: Analysis, from: number, to: number): boolean {
  return to === analysis.tokens.length && analysis.tokens.slice(0, from).every(({ kind, index }) => kind !== 'word' || analysis.is(index, 'short-honorifics'));
}

/** "Read also: X wins poll", "Read More; X wins poll", "READ ALSO X wins poll", "Filed under Togo, X": whether a paragraph, which is no sentence, leads to another article, or to more of the site. */
function isLink(analysis: Analysis): boolean {
  const length = analysis.phraseLength(0, 'link-openers');
  if (length === 0 || analysis.isMark(analysis.tokens.length - 1, '.')) return false;
  return analysis.isMark(length, ':;|–—→»>') || (length > 1 && analysis.isCapital(length));
}

/** What ends a sentence within a paragraph. */
const full = /[.!?…]["”’»)]?\s*$/u;

/** Whether a sentence of a paragraph says something and ends. */
const hasSentence = byText(({ text, sentences }) => sentences.some(({ start, end, from, to }) => to - from >= fewestOfSentence && full.test(text.slice(start, end))));

/** Whether a paragraph says something, so that nobody signs in it: prose, or a sentence of it that ends, with what is no prose behind it. */
function tellsOf(paragraph: Paragraph): boolean {
  return isProse(paragraph) || hasSentence(paragraph.plain);
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
    if (place === undefined || place.kind === 'title' || place.kind === 'heading') return false;
    return isLink(analysis) || isInByline(analysis, from, to) || (isNameAlone(analysis, from, to) && !isListed(analyses, paragraph) && isAboveNumber(analyses, paragraph)) || (mayStandBelow(place, analysis) && (isContact(analysis, from, to) || (isOfficial ? signs(place, analysis) : isSigned(analysis) || (!isListed(analyses, paragraph) && signsForBody(place, analysis, from, to)))));
  });
}
