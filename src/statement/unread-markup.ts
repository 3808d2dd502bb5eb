import type { Nodes } from 'mdast';
import { parseMarkdown } from './markdown.js';

/** Markup whose words are none of a statement's. */
export type UnreadMarkup = 'html' | 'code';

/** HTML without its comments; one that nothing closes stays, since it may hold all that was written. */
function withoutComments(html: string): string {
  const pieces = html.split('-->');
  return pieces.map((piece, index) => (index < pieces.length - 1 && piece.includes('<!--') ? piece.slice(0, piece.indexOf('<!--')) : piece)).join(' ');
}

function hasWords(html: string): boolean {
  return /\p{L}/u.test(withoutComments(html).replace(/<[^<>]*>/gu, ' '));
}

function markupWithWords(node: Nodes): UnreadMarkup | undefined {
  if (node.type === 'html') return hasWords(node.value) ? 'html' : undefined;
  if (node.type === 'code') return /\p{L}/u.test(node.value) ? 'code' : undefined;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = markupWithWords(child);
    if (found) return found;
  }
  return undefined;
}

/**
 * In what markup the words of a file stand of which nothing was read: a page's HTML that was pasted as it is, or a block of code, which
 * one line of three backticks makes of all that follows.
 * @param text a text without paragraphs
 * @returns undefined where there are no words
 */
export function unreadMarkup(text: string): UnreadMarkup | undefined {
  return markupWithWords(parseMarkdown(text, true));
}
