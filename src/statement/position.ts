/** A place in a text as people count: lines and columns start at 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** How the lines of a text end: as they do on Windows, where any does. */
export function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** Lines of one text, found once. */
export interface Lines {
  readonly count: number;
  /** The position of an offset (UTF-16 code units); an offset outside the text gives its nearest end. */
  positionAt(offset: number): Position;
  /** The text of a line (from 1) without its line end; empty when there is no such line. */
  lineText(line: number): string;
  /** Offset of a line's (from 1) first code unit. */
  startOf(line: number): number;
}

/**
 * Cuts a text into lines at `\n`, `\r\n` and `\r`, as editors do.
 * Finding a position afterwards takes the logarithm of the number of lines.
 */
export function linesOf(text: string): Lines {
  const starts = [0];
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n?|\n/g)) starts.push(index + lineEnd.length);
  const startOf = (line: number): number => starts[line - 1] ?? text.length;
  return {
    count: starts.length,
    startOf,
    positionAt(offset) {
      const inside = Math.min(Math.max(offset, 0), text.length);
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (startOf(middle + 1) <= inside) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: inside - startOf(low + 1) + 1 };
    },
    lineText(line) {
      const start = startOf(line);
      let end = startOf(line + 1);
      while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end -= 1;
      return text.slice(start, end);
    },
  };
}
