import type { Span } from '../statement/span.js';
import { columnsOf, fitting } from './columns.js';
import { visible } from './visible.js';

/** A part of a line, and where in it something stands. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** Columns left of the marked part, and of the marked part (1 at least). */
  readonly indent: number;
  readonly columns: number;
}

/** The first place at or after `from` where a word starts, unless that is behind `latest`. */
function wordStart(line: string, from: number, latest: number): number {
  if (from <= 0) return 0;
  const blank = line.indexOf(' ', from - 1);
  return blank === -1 || blank >= latest ? latest : blank + 1;
}

/** Code units that are looked at for every column: a letter with all its marks may take as many. */
const unitsPerColumn = 8;

/**
 * Cuts from a line, which in a statement may be a paragraph of a thousand letters, what is needed to see a part of it.
 * @param line One line, without its end.
 * @param part The part to show, offsets into `line`; an end behind the line is its end.
 * @param width Columns that there are.
 */
export function excerptOf(line: string, part: Span, width: number): Excerpt {
  // A file may be one line with a thousand findings: only what can be shown of it is looked at, each time.
  const reach = width * unitsPerColumn;
  const left = Math.max(0, Math.min(part.start, line.length) - reach);
  const near = line.slice(left, Math.max(part.start, Math.min(part.end, part.start + reach)) + reach);
  return cutOut(visible(near), { start: part.start - left, end: part.end - left }, width, near.length < line.length);
}

/** @param isCut Whether the line goes on before or behind what is shown of it. */
function cutOut(shown: string, part: Span, width: number, isCut: boolean): Excerpt {
  const start = Math.min(part.start, shown.length);
  const end = Math.max(start, Math.min(part.end, shown.length));
  const from = !isCut && columnsOf(shown) <= width ? 0 : wordStart(shown, start - Math.floor(width / 4), start);
  const before = (from > 0 ? '…' : '') + (from > 0 ? shown.slice(from, start) : shown.slice(0, start).trimStart());
  const indent = columnsOf(before);
  // Two columns are kept for the dots of what is cut off.
  const room = width - indent - 2;
  const whole = shown.slice(start, end);
  const marked = columnsOf(whole) <= room + 1 ? whole : `${fitting(whole, room)}…`;
  const rest = shown.slice(end);
  const left = width - indent - columnsOf(marked);
  const after = marked !== whole ? '' : columnsOf(rest) <= left ? rest : left > 1 ? `${fitting(rest, left - 1)}…` : '';
  return { before, marked, after, indent, columns: Math.max(1, columnsOf(marked)) };
}
