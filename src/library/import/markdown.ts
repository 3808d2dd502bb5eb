import TurndownService from 'turndown/lib/turndown.browser.es.js';
import type { DomElement } from 'linkedom/worker';

/** What is no text of a statement wherever it stands. */
const noText = ['script', 'style', 'noscript', 'template', 'iframe', 'form', 'button', 'nav', 'svg', 'img', 'picture', 'figure', 'video', 'audio', 'object', 'canvas', 'input', 'select', 'textarea', 'link', 'meta', 'title'];

let made: TurndownService | undefined;

function turndown(): TurndownService {
  if (made) return made;
  made = new TurndownService({ headingStyle: 'atx', bulletListMarker: '-', emDelimiter: '*', hr: '***', codeBlockStyle: 'fenced' });
  made.addRule('nothing', { filter: (node) => noText.includes(node.nodeName.toLowerCase()), replacement: () => '' });
  // A statement is its words; where they led on a page is of no use in a library.
  made.addRule('link', { filter: 'a', replacement: (content) => content });
  // Pages lay out with tables: a cell is a paragraph.
  made.addRule('cell', { filter: ['td', 'th'], replacement: (content) => `\n\n${content}\n\n` });
  return made;
}

/**
 * Turns a parsed part of a page into Markdown: paragraphs, headings, lists, emphasis, quotations; no links, pictures or forms.
 * @param element an element of any DOM
 */
export function markdownOf(element: DomElement): string {
  return turndown().turndown(element).replaceAll('\u00ad', '').replace(/[ \t]+\n/g, '\n').replace(/\n{3,}/g, '\n\n').trim();
}
