import { beginsWithSmall } from '../letters.js';

/* Paragraphs that stand line under line, as PDFs and mails have them: a line that ends early, behind the end of a sentence, is the last of one. */

/** Fewest lines of a text of which it is told how wide it is, and fewest characters of its widest. */
const fewestLines = 4;
const narrowest = 45;
/** A line is full where the next word would have made it as long as this share of the widest, and ends early where it is shorter than the other one with that word. */
const full = 0.86;
const early = 0.8;
/** A title takes so many lines at most. */
const longestTitle = 3;

const endsSentence = /[.!?…]["”’»)\]]?\s*$/u;
const endsStretch = /[.!?…:;]["”’»)\]]?\s*$/u;

/** How long a line would have been with the first word of the next, to which belongs what a no-break space ties to it. */
function lengthWithNext(line: string, next: string): number {
  return line.trimEnd().length + 1 + (/^[ \t]*([^ \t]+)/u.exec(next)?.[1]?.length ?? 0);
}

/**
 * Lines that begin a paragraph, where lines without the end of a sentence are full but for those of a title: then the text was wrapped, and its other short lines end paragraphs.
 * @returns by line; nothing where it is not told
 */
export function paragraphStarts(lines: readonly string[]): readonly boolean[] | undefined {
  if (lines.length < fewestLines) return undefined;
  const widest = Math.max(...lines.map((line) => line.trimEnd().length));
  if (widest < narrowest) return undefined;
  const lengths = lines.map((line, at) => lengthWithNext(line, lines[at + 1] ?? ''));
  const starts = lines.map(() => false);
  let fullLines = 0;
  for (let at = 0; at < lines.length - 1; at++) {
    const line = lines[at] as string;
    const length = lengths[at] as number;
    const next = lines[at + 1] as string;
    if (endsStretch.test(line)) {
      starts[at + 1] = endsSentence.test(line) && length < early * widest && !beginsWithSmall(next.trimStart());
    } else if (length >= full * widest) {
      fullLines++;
    } else if (at < longestTitle && length < early * widest && !starts.includes(true) && !beginsWithSmall(next.trimStart())) {
      starts[at + 1] = true;
    } else {
      return undefined;
    }
  }
  return fullLines >= fewestLines / 2 ? starts : undefined;
}
