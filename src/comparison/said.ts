import type { Span } from '../statement/span.js';
import type { Said } from './likest.js';

/** Words of a span of a file as one line, and those that tell what it is about. */
export function saidIn(text: string, { start, end }: Span, key: string): Said {
  const words = text.slice(start, end).replaceAll(/\s+/gu, ' ').trim();
  return { key, text: words, words: new Set(words.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2)) };
}
