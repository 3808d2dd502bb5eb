/** Blank lines behind which a line without indentation begins: nothing that was open before reaches further. */
const boundary = /\n[ \t]*\r?\n(?=\S)/g;

/** Front matter, in which blank lines mean nothing. */
const frontMatter = /^---[ \t]*\r?\n(?:[^]*?\n)?---[ \t]*(?=[\r\n]|$)/;

/** A fence without a second one: the parser has looked for it in all of the text, and is not the same afterwards. */
const openFence = /^---[ \t]*[\r\n]/;

/** What reaches over blank lines: code between fences, comments and some other HTML, and the target of a link that stands somewhere else. */
const farReachingMarks: readonly string[] = ['```', '~~~', ']:'];
const farReachingTag = /<(?:[!?]|script|pre|style|textarea)/i;

function reachesFar(text: string): boolean {
  return farReachingMarks.some((mark) => text.includes(mark)) || (text.includes('<') && farReachingTag.test(text));
}

/**
 * Cuts Markdown into sections that can be parsed one by one, which gives the same blocks as the whole: lists and quotations
 * end at a blank line before a line without indentation. A text with anything that reaches further is one section.
 * @returns Offsets at which sections begin, the first 0.
 */
export function sectionStarts(text: string): number[] {
  const starts = [0];
  const first = frontMatter.exec(text)?.[0].length ?? 0;
  if (reachesFar(text) || (first === 0 && openFence.test(text))) return starts;
  for (const { index, 0: blank } of text.matchAll(boundary)) {
    if (index >= first) starts.push(index + blank.length);
  }
  return starts;
}
