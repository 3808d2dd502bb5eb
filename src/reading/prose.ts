import type { Paragraph, Token } from '../statement/types.js';
import { byText } from './by-text.js';

/** Fewest words of a paragraph of prose; what is shorter at the end is a signature or a contact. */
const fewestWords = 8;

function hasWords(tokens: readonly Token[]): boolean {
  let words = 0;
  for (let at = 0; at < tokens.length; at++) if ((tokens[at] as Token).kind === 'word' && ++words === fewestWords) return true;
  return false;
}

const readsAsProse = byText(({ text, tokens }) => /[.!?:;…]["”’»)]?$/u.test(text.trim()) && hasWords(tokens));

/** Whether a paragraph is part of the text proper: no title, dateline, signature or contact. */
export function isProse({ kind, plain }: Paragraph): boolean {
  return kind !== 'title' && kind !== 'heading' && readsAsProse(plain);
}
