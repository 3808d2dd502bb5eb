import mammoth from 'mammoth';
import type { DomElement } from 'linkedom/worker';
import { parseHtml } from './page.js';
import { markdownOf } from './markdown.js';
import { folded, withoutSurroundings } from './surroundings.js';
import type { Extracted, ImportProblem } from './types.js';
import { wordParts } from './word-parts.js';

/** "EncryptedPackage" as it stands in the directory of an OLE file: a .docx with a password. Source: MS-OFFCRYPTO 2.1. */
const encrypted = Uint8Array.from(Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]));

function contains(bytes: Uint8Array, wanted: Uint8Array): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

/** What an OLE file is: a .docx with a password, or a document of Word before 2007. */
export function oldWordProblem(bytes: Uint8Array): ImportProblem {
  return { problem: contains(bytes, encrypted) ? 'word-protected' : 'word-old' };
}

const styles = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh", "p[style-name='Quote'] => blockquote > p:fresh"];

/** The first line, where it is written as a heading or all of it in bold. */
function titleIn(body: DomElement): DomElement | undefined {
  const first = [...body.children].find((child) => child.textContent.trim() !== '');
  if (first === undefined) return undefined;
  if (/^H[1-6]$/.test(first.nodeName)) return first;
  const bold = [...first.querySelectorAll('strong')].map((strong) => strong.textContent).join('');
  return first.nodeName === 'P' && folded(bold) === folded(first.textContent) ? first : undefined;
}

/**
 * Takes the statement out of a Word document (.docx): its text with headings and lists as Markdown. Deleted text and comments are left out.
 * @returns the text, or why there is none
 */
export async function extractWord(bytes: Uint8Array): Promise<Extracted | ImportProblem> {
  const parts = wordParts(bytes);
  if ('problem' in parts) return parts;
  const whole = parts.buffer.slice(parts.byteOffset, parts.byteOffset + parts.byteLength) as ArrayBuffer;
  let html: string;
  try {
    // In Node mammoth asks for `buffer`, in a browser for `arrayBuffer`.
    const input = { arrayBuffer: whole, buffer: whole };
    ({ value: html } = await mammoth.convertToHtml(input, { styleMap: styles, convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) }));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { problem: /main document/i.test(error.message) ? 'word-no-document' : 'word-damaged' };
  }
  const { body } = parseHtml(html);
  const heading = titleIn(body);
  const title = heading?.textContent.replace(/\s+/gu, ' ').trim();
  heading?.remove();
  const { body: text, dates } = withoutSurroundings(markdownOf(body), title);
  if (text === '' && title === undefined) return { problem: 'no-text' };
  return { body: text, dates, ...(title === undefined ? {} : { title }) };
}
