const space = /\s/;

/** Where the line behind a line end at `at` begins, if that one is blank and the next begins without indentation: nothing that was open before reaches further. */
function behindBlank(text: string, at: number): number | undefined {
  let end = at + 1;
  while (text[end] === ' ' || text[end] === '\t') end++;
  if (text[end] === '\r') end++;
  const next = text[end + 1];
  return text[end] === '\n' && next !== undefined && !space.test(next) ? end + 1 : undefined;
}

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
  for (let at = text.indexOf('\n', first); at !== -1; at = text.indexOf('\n', at + 1)) {
    const start = behindBlank(text, at);
    if (start !== undefined) starts.push(start);
  }
  return starts;
}
