import { linesOf, type Position } from './position.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** A file's text, and what is needed to write it back as it was. */
export interface Decoded {
  /** Without byte-order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
}

/** Why bytes are no text that can be read. Places in bytes start at 0. */
export type DecodingProblem =
  | { readonly problem: 'too-large'; readonly size: number; readonly limit: number }
  /** `looksLike` names the file's own format where its first bytes tell it. */
  | { readonly problem: 'binary'; readonly at: number; readonly looksLike?: 'word' | 'pdf' | 'rtf' | 'picture' }
  | { readonly problem: 'invalid-utf8'; readonly at: number; readonly position: Position }
  | { readonly problem: 'invalid-utf16'; readonly encoding: Encoding };

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

type Format = NonNullable<Extract<DecodingProblem, { problem: 'binary' }>['looksLike']>;
/** First bytes of files that people take for text: Word (.docx is a zip, .doc an OLE file), PDF, RTF, PNG, JPEG. */
const formats: readonly (readonly [Format, readonly number[]])[] = [
  ['word', [0x50, 0x4b, 0x03, 0x04]],
  ['word', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
];

/** Whether a file begins with some bytes. */
export function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, at) => bytes[at] === byte);
}

const decoders = new Map<Encoding, TextDecoder>();

/** One is made for all files: to make it takes as long as to read a short one. */
function decoderOf(encoding: Encoding): TextDecoder {
  let decoder = decoders.get(encoding);
  if (!decoder) decoders.set(encoding, (decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })));
  return decoder;
}

function strictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return decoderOf(encoding).decode(bytes);
  } catch (error) {
    // The one error that decoding may throw: the caller says where and what.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Bytes that a code point takes in UTF-8. */
function utf8Length(codePoint: number): number {
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}

/** Where UTF-8 breaks: the lenient decoder writes U+FFFD there, which only counts where it is not in the file itself. */
function firstInvalid(bytes: Uint8Array): { at: number; position: Position } {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let at = 0;
  let offset = 0;
  for (const sign of text) {
    const codePoint = sign.codePointAt(0) ?? 0;
    if (codePoint === 0xfffd && !startsWith(bytes.subarray(at), [0xef, 0xbf, 0xbd])) break;
    at += utf8Length(codePoint);
    offset += sign.length;
  }
  return { at, position: linesOf(text).positionAt(offset) };
}

/**
 * Turns a file's bytes into text: UTF-8, or UTF-16 where a byte-order mark says so; the mark is dropped.
 * @param bytes The whole file.
 * @param limit Most bytes that are taken.
 * @returns The text, or why there is none and where.
 */
export function decode(bytes: Uint8Array, limit = Number.POSITIVE_INFINITY): Decoded | DecodingProblem {
  if (bytes.length > limit) return { problem: 'too-large', size: bytes.length, limit };
  const looksLike = formats.find(([, first]) => startsWith(bytes, first))?.[0];
  if (looksLike !== undefined) return { problem: 'binary', at: 0, looksLike };
  const [encoding, mark] = marks.find(([, first]) => startsWith(bytes, first)) ?? (['utf-8', []] as const);
  const content = bytes.subarray(mark.length);
  if (encoding === 'utf-8') {
    const zero = content.indexOf(0);
    if (zero !== -1) return { problem: 'binary', at: zero + mark.length };
  }
  const text = strictly(content, encoding);
  if (encoding !== 'utf-8') {
    // UTF-32 begins with the mark of UTF-16, and each of its letters ends in a zero.
    const zero = text?.indexOf('\0') ?? -1;
    if (zero !== -1) return { problem: 'binary', at: mark.length + 2 * zero };
  }
  if (text !== undefined) return { text, encoding, bom: mark.length > 0 };
  if (encoding !== 'utf-8') return { problem: 'invalid-utf16', encoding };
  const { at, position } = firstInvalid(content);
  return { problem: 'invalid-utf8', at: at + mark.length, position };
}

/** Turns text back into the bytes of a file of the same encoding, with its byte-order mark where it had one. */
export function encode(text: string, { encoding, bom }: Pick<Decoded, 'encoding' | 'bom'>): Uint8Array {
  const marked = bom ? `\uFEFF${text}` : text;
  if (encoding === 'utf-8') return new TextEncoder().encode(marked);
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at++) view.setUint16(at * 2, marked.charCodeAt(at), encoding === 'utf-16le');
  return bytes;
}
