import type { FrontMatter } from './front-matter.js';
import { isKnownKey } from './read-front-matter.js';

const fence = /^---[ \t]*\r?\n/u;

/** A line of front matter: a key, what stands below one, or a comment. */
const entryLine = /(?:(?<key>[\w-]+):(?:[ \t][^\r\n]*)?|[ \t]+[^\s][^\r\n]*|-[ \t][^\r\n]*|#[^\r\n]*)(?:\r?\n|$)/uy;

/**
 * What is told of front matter that opens a file and is never closed. By the format it is text, which would be published.
 * @param text of a file in which no front matter was found
 * @returns one problem, at the opening fence; none where the file does not begin with a fence and a line that names a known key
 */
export function unclosedFrontMatter(text: string): FrontMatter['problems'] {
  const opening = fence.exec(text)?.[0];
  if (opening === undefined) return [];
  let at = opening.length;
  let isOurs = false;
  for (;;) {
    entryLine.lastIndex = at;
    const line = entryLine.exec(text);
    if (line === null || line[0] === '') break;
    isOurs ||= isKnownKey(line.groups?.['key'] ?? '');
    at = entryLine.lastIndex;
  }
  return isOurs ? [{ kind: 'not-closed', start: 0, end: '---'.length, closeAt: at }] : [];
}
