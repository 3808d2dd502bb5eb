import { startsWith } from '../../statement/decode.js';
import { decodeMarkup } from './charset.js';
import type { Given } from './types.js';

/** What a file is read as. */
export type Kind = 'page' | 'feed' | 'word' | 'old-word' | 'text' | 'other';

const byType: Readonly<Record<string, Kind>> = {
  'text/html': 'page', 'application/xhtml+xml': 'page', 'text/plain': 'text', 'text/markdown': 'text',
  'application/rss+xml': 'feed', 'application/atom+xml': 'feed', 'application/rdf+xml': 'feed', 'application/xml': 'feed', 'text/xml': 'feed',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'word',
};

/** What files are called that can be imported. */
export const importable = /\.(?:html?|xhtml|docx|doc|txt|md|markdown|rss|atom|xml)$/i;

const byName: Readonly<Record<string, Kind>> = { html: 'page', htm: 'page', xhtml: 'page', docx: 'word', doc: 'old-word', txt: 'text', md: 'text', markdown: 'text', rss: 'feed', atom: 'feed', xml: 'feed' };

/** The first tag of a text tells feeds and pages apart, whatever their files are called. */
function byFirstTag(given: Given): Kind | undefined {
  const start = decodeMarkup(given.bytes.subarray(0, 4096), given.contentType);
  if (typeof start !== 'string') return undefined;
  const tag = /^\s*(?:<\?[^>]*>\s*|<!--[^]*?-->\s*|<!doctype\s[^>]*>\s*)*<([a-z][\w:]*)/i.exec(start)?.[1]?.toLowerCase();
  if (tag === 'rss' || tag === 'feed' || tag === 'rdf:rdf') return 'feed';
  return tag === 'html' || tag === 'head' || tag === 'body' || /^\s*<!doctype html/i.test(start) ? 'page' : undefined;
}

/** What somebody gives is read as: its bytes tell it first, then what the server says, then its name. */
export function kindOf(given: Given): Kind {
  const { bytes, name, contentType } = given;
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return 'word';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'old-word';
  const type = byType[contentType?.split(';')[0]?.trim().toLowerCase() ?? ''];
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return byFirstTag(given) ?? type ?? (contentType === undefined ? byName[extension] : undefined) ?? 'other';
}

/** Whether a server's media type is one that can be imported. */
export function isImportableType(contentType: string): boolean {
  return Object.hasOwn(byType, contentType.split(';')[0]?.trim().toLowerCase() ?? '');
}
