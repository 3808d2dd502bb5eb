import truncatedWidth from 'fast-string-truncated-width';
import { wrapAnsi } from 'fast-wrap-ansi';

/** Letters and marks of European languages, each of which takes one column. Anything else is for the packages, whose tables of Unicode take longer to load than most reports to write. */
const narrow = /^[ -~\u00A0-\u024F\u2010-\u2027\u20AC]*$/;

/** Columns that a text takes on a terminal: wide letters take two, combining marks none. */
export function columnsOf(text: string): number {
  return narrow.test(text) ? text.length : truncatedWidth(text, { limit: Number.POSITIVE_INFINITY }).width;
}

/** The longest beginning of `text` that takes no more than `limit` columns, one at least. */
export function fitting(text: string, limit: number): string {
  const room = Math.max(limit, 1);
  if (narrow.test(text)) return text.slice(0, Math.floor(room));
  const { index, truncated } = truncatedWidth(text, { limit: room });
  return truncated ? text.slice(0, index) : text;
}

/** The lines of a text that is broken between words to take no more than so many columns; a longer word has a line of its own. */
export function wrapped(text: string, columns: number): string[] {
  // Where blanks stand in a row the package knows what becomes of them.
  if (!narrow.test(text) || text.includes('  ') || text.trim() !== text) return wrapAnsi(text, columns).split('\n');
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line === '') line = word;
    else if (line.length + 1 + word.length <= columns) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}
