import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { toHast } from 'mdast-util-to-hast';
import type { Publication } from './publication.js';
import styles from './publication.css';
import { linked } from './tidy.js';
import { directionOf, publicationWords, writtenDate } from './words.js';

function elementsOf(body: Publication['body']): ElementContent[] {
  const tree = toHast(body);
  return (tree.type === 'root' ? tree.children : [tree]).filter((node): node is ElementContent => node.type !== 'doctype');
}

/** A heading of the text one step below the title, so that steps follow each other. */
function below(nodes: readonly ElementContent[]): ElementContent[] {
  const depths = nodes.flatMap((node) => (node.type === 'element' && /^h[1-6]$/u.test(node.tagName) ? [Number(node.tagName[1])] : []));
  const shift = 2 - Math.min(...depths);
  return nodes.map((node) => (node.type === 'element' && /^h[1-6]$/u.test(node.tagName) ? { ...node, tagName: `h${Math.min(6, Number(node.tagName[1]) + shift)}` } : node));
}

function contactBlock({ contact, language }: Publication): Element[] {
  if (contact.length === 0) return [];
  const lines = contact.flatMap((line, at): ElementContent[] => [...(at === 0 ? [] : [h('br')]), ...elementsOf({ type: 'root', children: [{ type: 'paragraph', children: linked(line) }] }).flatMap((each) => (each.type === 'element' ? each.children : []))]);
  return [h('footer', [h('h2', publicationWords(language).contact), h('p', lines)])];
}

/** A statement as an element, for a page or the clipboard: title, day, text, contact. */
export function articleOf(publication: Publication): Element {
  const { title, date, language, body } = publication;
  return h('article', { lang: language, dir: directionOf(language) }, [
    ...(title === undefined ? [] : [h('h1', title)]),
    ...(date === undefined ? [] : [h('p', { className: ['date'] }, [h('time', { dateTime: date }, writtenDate(date, language))])]),
    ...below(elementsOf(body)),
    ...contactBlock(publication),
  ]);
}

/** A statement as one HTML file that fetches nothing and runs nothing; texts are escaped by the serializer. */
export function publicationHtml(publication: Publication): string {
  const { title = '', language, date } = publication;
  const page = h('html', { lang: language, dir: directionOf(language) }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: "default-src 'none'; style-src 'unsafe-inline'" }),
      h('meta', { name: 'referrer', content: 'no-referrer' }),
      ...(date === undefined ? [] : [h('meta', { name: 'date', content: date })]),
      h('title', title),
      h('style', styles),
    ]),
    h('body', [h('main', [articleOf(publication)])]),
  ]);
  return `${toHtml({ type: 'root', children: [{ type: 'doctype' }, page] })}\n`;
}

/** What is put on the clipboard as `text/html`: the article without a page around it. */
export function richText(publication: Publication): string {
  return toHtml(articleOf(publication));
}
