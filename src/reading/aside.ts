import type { Words } from './words.js';

/* Asides, which stand between two marks: "must, in our view, be released". */

/** Marks that close an aside, by the one that opens it. */
export type AsideMarks = Readonly<Record<string, string>>;

const commas: AsideMarks = { ',': ',' };

/** The mark that closes the aside which the one at token `at` opens, before token `to`; undefined where none does. @param marks those that count, commas without them */
export function asideEnd(words: Words, at: number, to: number, marks: AsideMarks = commas): number | undefined {
  const closing = marks[words.norm(at)];
  if (closing === undefined) return undefined;
  for (let mark = at + 1; mark < to; mark++) if (words.norm(mark) === closing) return mark;
  return undefined;
}

/** First token behind the aside that begins at token `at`; `at` where none does. */
export function behindAside(words: Words, at: number, to: number, marks: AsideMarks = commas): number {
  const end = asideEnd(words, at, to, marks);
  return end === undefined ? at : end + 1;
}
