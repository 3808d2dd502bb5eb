import type { Reading } from '../../reading/types.js';
import type { FrontMatterKey } from '../../statement/front-matter.js';
import { lineEndOf } from '../../statement/position.js';
import type { Span } from '../../statement/span.js';
import type { Edit } from '../types.js';

/**
 * An edit that says something in the front matter: where the key stands without a value, behind it; else on a line of its
 * own before the closing fence, or in front matter of its own where the file has none.
 * @param value as YAML, on one line
 * @returns undefined where the key has a value already, which is the drafter's, and where the front matter cannot be read, so that nothing would be said
 */
export function sayInFrontMatter({ statement: { text, frontMatter } }: Reading, key: FrontMatterKey, value: string): Edit | undefined {
  const lineEnd = lineEndOf(text);
  const { span, problems } = frontMatter;
  if (problems.some(({ kind }) => kind === 'not-yaml' || kind === 'not-a-mapping')) return undefined;
  // A fence that opens and is never closed would be taken for a rule in the text.
  if (span === undefined && /^-{3,}[ \t]*(?:\r?\n|$)/u.test(text)) return undefined;
  if (span === undefined) return { start: 0, end: 0, text: `---${lineEnd}${key}: ${value}${lineEnd}---${lineEnd}${text === '' ? '' : lineEnd}` };
  const place = frontMatter.at[key];
  if (place?.value !== undefined) return undefined;
  if (place !== undefined) {
    const colon = text.indexOf(':', place.key.end);
    if (colon < 0 || colon >= span.end) return undefined;
    // Blanks up to the end of the line go; those before a comment stay.
    const blanks = /^[ \t]+(?=\r?\n)/u.exec(text.slice(colon + 1))?.[0].length ?? 0;
    return { start: colon + 1, end: colon + 1 + blanks, text: ` ${value}` };
  }
  const fence = text.lastIndexOf('\n', span.end - 1) + 1;
  // A file whose front matter was never closed has no fence to write before.
  if (fence <= span.start) return undefined;
  // Keys that are all indented go on as they are.
  const indentation = /^[^\n]*\n(?:[ \t]*(?:#[^\n]*)?\n)*( *)(?=[^\s#])/u.exec(text.slice(span.start, fence))?.[1] ?? '';
  return { start: fence, end: fence, text: `${indentation}${key}: ${value}${lineEnd}` };
}

/**
 * An edit that writes a list where a value stands: in square brackets, which may stand wherever the value stood.
 * @param value where the value stands in the file
 */
export function listInFrontMatter({ start, end }: Span, entries: readonly string[]): Edit {
  return { start, end, text: `[${entries.map((entry) => (/^[\w-]+$/u.test(entry) ? entry : JSON.stringify(entry))).join(', ')}]` };
}
