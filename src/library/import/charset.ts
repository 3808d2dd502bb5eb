import { decode, type DecodingProblem } from '../../statement/decode.js';

/** So many bytes of a page are looked through for what it says of its encoding, as browsers do. */
const declared = 1024;

function knownEncoding(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch (error) {
    // Nobody knows an encoding of that name.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, declared));
  const label = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(start)?.[1] ?? /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{1,40})/i.exec(start)?.[1];
  const encoding = knownEncoding(label);
  // A page that could be read so far is in no encoding of two bytes a letter, whatever it says.
  return encoding?.startsWith('utf-16') === true ? 'utf-8' : encoding;
}

/**
 * The text of a page or feed: UTF-8 wherever the bytes are, since what is declared is often wrong and no other text looks like it;
 * else what the server says, else what the page says, else Windows-1252, which any bytes are.
 * Source: HTML Living Standard, "determining the character encoding".
 * @param contentType the answer's media type, where it was fetched
 */
export function decodeMarkup(bytes: Uint8Array, contentType?: string): string | DecodingProblem {
  const plain = decode(bytes);
  if (!('problem' in plain)) return plain.text;
  if (plain.problem !== 'invalid-utf8') return plain;
  const encoding = knownEncoding(/charset\s*=\s*["']?([\w:.-]{1,40})/i.exec(contentType ?? '')?.[1]) ?? declaredIn(bytes);
  return new TextDecoder(encoding === undefined || encoding === 'utf-8' ? 'windows-1252' : encoding).decode(bytes);
}

/** The text of a plain text file: UTF-8 or UTF-16, else what Windows wrote in Western Europe, unless it is no text at all. */
export function decodeText(bytes: Uint8Array): string | DecodingProblem {
  const plain = decode(bytes);
  if (!('problem' in plain)) return plain.text;
  // Bytes that Windows-1252 gives no letter to mean that it is something else.
  if (plain.problem !== 'invalid-utf8' || bytes.some((byte) => byte < 9 || [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte))) return plain;
  return new TextDecoder('windows-1252').decode(bytes);
}
