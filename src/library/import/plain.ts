import { isMap, parseDocument } from 'yaml';
import { decodeText } from './charset.js';
import { withoutSurroundings } from './surroundings.js';
import type { Extracted, ImportProblem } from './types.js';

const frontMatter = /^---[ \t]*\n(?<yaml>[^]*?\n)?---[ \t]*(?:\n|$)/;

/** Blocks parted by blank lines: a text with one paragraph a line, as pages are copied, has none. */
function asBlocks(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const long = lines.filter((line) => line.length > 200).length;
  return lines.includes('') && long * 3 < lines.length && /\S\n\n+\S/.test(text.trim()) ? lines.join('\n') : long > 0 ? lines.join('\n\n') : lines.join('\n');
}

/**
 * Takes a statement from Markdown or plain text. Front matter is kept, and so is Markdown as it is written; a text without front
 * matter may be copied from a page, so that what stands around the text is taken away.
 */
export function extractText(bytes: Uint8Array): Extracted | ImportProblem {
  const decoded = decodeText(bytes);
  if (typeof decoded !== 'string') return decoded;
  const text = decoded.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const written = frontMatter.exec(text);
  if (written === null) {
    const left = withoutSurroundings(asBlocks(text));
    return left.body === '' ? { problem: 'no-text' } : left;
  }
  const yaml = written.groups?.yaml ?? '';
  const body = text.slice(written[0].length).trim();
  const parsed = parseDocument(yaml);
  if (parsed.errors.length > 0 || (parsed.contents !== null && !isMap(parsed.contents))) return { problem: 'broken-front-matter' };
  return body === '' ? { problem: 'no-text' } : { body, dates: [], frontMatter: yaml };
}
