import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Locale } from '../benchmarks/types.js';
import styles from './page.css';

export interface HtmlPage {
  readonly title: string;
  readonly locale: Locale;
  readonly main: Element;
}

/** One self-contained HTML file: styles inside, no script, and nothing that is fetched. Texts are escaped by the serializer. */
export function htmlPage({ title, locale, main }: HtmlPage): string {
  const page = h('html', { lang: locale }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: "default-src 'none'; style-src 'unsafe-inline'" }),
      h('title', title),
      h('style', styles),
    ]),
    h('body', [main]),
  ]);
  return `${toHtml({ type: 'root', children: [{ type: 'doctype' }, page] })}\n`;
}
