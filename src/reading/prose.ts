import type { Paragraph } from '../statement/types.js';
import { byText } from './by-text.js';

/** Fewest words of a paragraph of prose; what is shorter at the end is a signature or a contact. */
const fewestWords = 8;

const readsAsProse = byText(({ text, tokens }) => /[.!?:;…]["”’»)]?$/u.test(text.trim()) && tokens.filter((token) => token.kind === 'word').length >= fewestWords);

/** Whether a paragraph is part of the text proper: no title, dateline, signature or contact. */
export function isProse({ kind, plain }: Paragraph): boolean {
  return kind !== 'title' && kind !== 'heading' && readsAsProse(plain);
}
