import { deletedBy, losesNothing, nextLeansOn, sentenceDeleted } from '../fixes/guards.js';
import type { Dropped, PlainFix } from '../fixes/plain-edit.js';
import { fixesInFile, fixOf, type Located, removeParagraph, shortened } from '../located.js';
import { byText } from '../../reading/by-text.js';
import type { PlainText } from '../../statement/types.js';
import type { Hedge, Reading } from '../../reading/types.js';
import type { Span } from '../../statement/span.js';
import type { Messages } from '../../messages/index.js';
import type { Fix, JudgeContext } from '../types.js';

/** A hedge in the words around it, with what its fixes need. */
export interface HedgeInPlace extends Located {
  readonly reading: Reading;
  readonly hedge: Hedge;
  /** As written, on one line. */
  readonly words: string;
  readonly context: JudgeContext;
  readonly messages: Messages;
}

/** Gives the fixes of one kind of hedge, best first. */
export type HedgeFixes = (place: HedgeInPlace) => Fix[];

/** Where the quotation marks of a paragraph stand last: not looked for again for each of its hedges. */
const lastMarks = byText(({ text }) => ({ straight: text.lastIndexOf('"'), opening: text.lastIndexOf('“'), closing: text.lastIndexOf('”'), left: text.lastIndexOf('«'), right: text.lastIndexOf('»') }));

/** Whether a quotation mark opens behind an offset of a paragraph and is not closed again. */
function isLeftOpen(plain: PlainText, from: number): boolean {
  const { straight, opening, closing, left, right } = lastMarks(plain);
  const opensAt = (mark: number): boolean => mark === from || /\s/u.test(plain.text[mark - 1] ?? '');
  return (opening >= from && opening > closing) || (left >= from && left > right) || (straight >= from && opensAt(straight));
}

/** Whether one of a pair of quotation marks stands in a text without the other. */
function hasHalfQuotation(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length - 1;
  return count('"') % 2 === 1 || count('“') !== count('”') || count('«') !== count('»');
}

/**
 * Fixes in plain text as fixes in the file. None where a quotation mark further on in the paragraph is left open: whose words
 * those behind it are hangs on what stands before; nor one that takes one of two quotation marks away.
 */
export function inFile({ reading, paragraph, hedge }: HedgeInPlace, fixes: readonly PlainFix[]): Fix[] {
  if (isLeftOpen(paragraph.plain, paragraph.toPlain(hedge.end))) return [];
  const { text } = paragraph.plain;
  return fixesInFile(reading, paragraph, fixes.filter(({ edits }) => !edits.some(({ start, end }) => hasHalfQuotation(text.slice(start, end)))));
}

/** What a deletion takes, as its title names it: the longest run of words, on one line. */
function wordsOf(text: string, deleted: readonly Span[]): string {
  const runs = deleted.map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/gu, ' ').replace(/^[\s,;:–—]+|[\s,;:–—]+$/gu, ''));
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}

/**
 * A fix that deletes: words, a sentence, or the paragraph. None is offered where an ask, a name or an instrument would go too,
 * or where the next sentence would lose what it leans on; a whole sentence goes only by the drafter's choice.
 */
export function deletion(place: HedgeInPlace, dropped: Dropped | undefined, preferred: boolean): Fix[] {
  const { reading, paragraph, hedge, messages: { noHedging } } = place;
  if (dropped === undefined) return [];
  // Of a clause only the words by which it hedges are sure to go.
  const own = hedge.words ?? hedge;
  if (dropped === 'paragraph') {
    const edits = losesNothing(reading, own, [paragraph]) ? removeParagraph(reading, paragraph) : undefined;
    return edits ? [{ title: noHedging.removeSentence, edits }] : [];
  }
  const deleted = deletedBy(dropped);
  if (!losesNothing(reading, own, deleted.map((span) => paragraph.spanOf(span)))) return [];
  const sentence = sentenceDeleted(paragraph.plain, deleted);
  if (sentence >= 0) return nextLeansOn(paragraph.plain, sentence) ? [] : inFile(place, fixOf(noHedging.removeSentence, dropped));
  return inFile(place, fixOf(noHedging.remove(shortened(wordsOf(paragraph.plain.text, deleted))), dropped, preferred ? { preferred: true } : {}));
}
