import type { Reading } from '../reading/types.js';
import type { Span } from '../statement/span.js';
import type { Paragraph } from '../statement/types.js';
import type { Edit } from './types.js';

/** Where a finding about something missing points: the title, else the first paragraph, else the start of the text. */
export function placeOfMissing(reading: Reading): Span {
  const { titleSpan, paragraphs, text } = reading.statement;
  const first = paragraphs[0];
  if (titleSpan) return titleSpan;
  return first ? { start: first.start, end: first.end } : { start: text.length, end: text.length };
}

/** Fewest words of a paragraph of prose; what is shorter at the end is a signature or a contact. */
const fewestWords = 8;

/** Whether a paragraph is part of the text proper: no title, dateline, signature or contact. */
export function isProse({ kind, plain }: Paragraph): boolean {
  return kind !== 'title' && kind !== 'heading' && /[.!?:;]["”’»)]?$/u.test(plain.text.trim()) && plain.tokens.filter((token) => token.kind === 'word').length >= fewestWords;
}

/** Index of the paragraph behind which an ask belongs: the last of prose, or the one before closing words on follow-up. */
function paragraphBefore(reading: Reading): number {
  const { paragraphs } = reading.statement;
  let last = paragraphs.length - 1;
  while (last > 0 && !isProse(paragraphs[last] as Paragraph)) last--;
  const closing = paragraphs[last];
  if (!closing || last < 2 || !isProse(closing)) return last;
  const inside = (span: Span): boolean => closing.start <= span.start && span.end <= closing.end;
  const isFollowUp = reading.followUps.some(inside) && !reading.recommendations.some(inside);
  const before = paragraphs[last - 1];
  return isFollowUp && before && isProse(before) ? last - 1 : last;
}

/**
 * An edit that adds a paragraph where an ask belongs: at the end of the text, before words on follow-up,
 * signatures and contacts. Line ends are those of the file.
 */
export function insertParagraph(reading: Reading, words: string): Edit {
  const { text, paragraphs } = reading.statement;
  const newLine = text.includes('\r\n') ? '\r\n' : '\n';
  const before = paragraphs[paragraphBefore(reading)];
  if (!before) return { start: text.length, end: text.length, text: `${text === '' || text.endsWith('\n') ? '' : newLine}${words}${newLine}` };
  const lineEnd = endOfBlock(text, before);
  const behind = text.slice(lineEnd);
  const isOpen = behind.trim() !== '' && !/^\r?\n[ \t]*\r?\n/u.test(behind);
  return { start: lineEnd, end: lineEnd, text: `${newLine}${newLine}${words}${isOpen ? newLine : ''}` };
}

/** End of the last line of a block, the underline of a heading included. */
function endOfBlock(text: string, { end, kind }: Paragraph): number {
  const rest = text.slice(end);
  const line = /^[^\r\n]*/u.exec(rest)?.[0] ?? '';
  const underline = kind === 'title' || kind === 'heading' ? /^[^\r\n]*\r?\n(?:=+|-+)[ \t]*(?=\r?\n|$)/u.exec(rest)?.[0] : undefined;
  return end + (underline ?? line).length;
}
