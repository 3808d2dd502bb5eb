import { Readability } from '@mozilla/readability';
import { type DomDocument, type DomElement, DOMParser } from 'linkedom/worker';
import { calendarDate } from '../../statement/calendar.js';
import { bareDate } from './dates.js';
import { markdownOf } from './markdown.js';
import { withoutSurroundings } from './surroundings.js';
import type { DateHint, Extracted, ImportProblem } from './types.js';

/** More elements than any page of a statement has, and deeper nesting: what works through the tree takes longer the larger and deeper it is. */
const mostElements = 20_000;
const deepest = 256;
/** A text of fewer letters is looked for again among what looked like no text; the shortest statements have some 400. */
const fewestLetters = 250;

/** Whether a tree is one that can be worked through in time. */
function isTooComplex(root: DomElement): boolean {
  let elements = 0;
  let depth = 0;
  let at: DomElement | null = root;
  while (at !== null) {
    if (++elements > mostElements || depth > deepest) return true;
    const first: DomElement | null = at.firstElementChild;
    if (first !== null) {
      at = first;
      depth++;
      continue;
    }
    while (at !== null && at !== root && at.nextElementSibling === null) {
      at = at.parentElement;
      depth--;
    }
    at = at === null || at === root ? null : at.nextElementSibling;
  }
  return false;
}

function metaOf(page: DomDocument, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const content = page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')?.trim();
    if (content !== undefined && content !== '') return content;
  }
  return undefined;
}

function plain(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim();
}

/** The page's title: its one heading of the first rank where the page says the same elsewhere, else what it says elsewhere without the site's name. */
function titleOf(page: DomDocument): string | undefined {
  const named = plain(metaOf(page, 'og:title', 'dc.title', 'DC.title', 'twitter:title'));
  const headings = [...page.querySelectorAll('h1')].map((heading) => plain(heading.textContent)).filter((text) => text !== '');
  const whole = plain(page.querySelector('title')?.textContent);
  const repeated = headings.find((heading) => named.includes(heading) || whole.includes(heading));
  const [first = ''] = headings;
  const bySite = whole.replace(/\s+[|–—-]\s+[^|–—]{2,60}$/u, '');
  const title = [repeated, named.replace(/\s+\|\s+[^|]{2,60}$/u, ''), headings.length === 1 ? first : undefined, bySite, first].find((each) => each !== undefined && each !== '');
  return title;
}

/** Days that the page gives in its markup, for machines. */
function declaredDates(page: DomDocument): readonly DateHint[] {
  const written = metaOf(page, 'article:published_time', 'dcterms.issued', 'DC.date.issued', 'dc.date', 'date', 'datePublished', 'og:published_time');
  const times = [...page.querySelectorAll('time[datetime]')].map((time) => time.getAttribute('datetime') ?? '');
  const structured = [...page.querySelectorAll('script[type="application/ld+json"]')].map((script) => /"datePublished"\s*:\s*"([^"]{10,40})"/.exec(script.textContent)?.[1] ?? '');
  const days = (texts: readonly string[], sure: boolean): readonly DateHint[] => texts.flatMap((text) => {
    const date = calendarDate(text.trim());
    return date === undefined ? [] : [{ date, sure }];
  });
  return [...days([written ?? '', ...structured], true), ...days(times, times.length === 1)];
}

/** Days that stand alone in an element of the page: the one that is nearest behind the title is the statement's. */
function shownDates(page: DomDocument, title: string | undefined): readonly DateHint[] {
  let isBehindTitle = false;
  const found: { date: string; isBehindTitle: boolean }[] = [];
  for (const element of page.querySelectorAll('h1, time, p, span, div, li, dd')) {
    if (element.nodeName === 'H1' && plain(element.textContent) === title) isBehindTitle = true;
    const text = element.childElementCount === 0 ? plain(element.textContent) : '';
    const date = text !== '' && text.length < 60 ? bareDate(text) : undefined;
    if (date !== undefined) found.push({ date, isBehindTitle });
  }
  const [only] = found;
  const nearest = found.find((each) => each.isBehindTitle) ?? only;
  if (nearest === undefined) return [];
  // Lists of news around the text have days too; behind the title, or alone on the page, it is the text's own.
  const others = found.filter(({ date }) => date !== nearest.date);
  return [{ date: nearest.date, sure: nearest.isBehindTitle || others.length === 0 }];
}

/** The page's own address, as it or the browser that saved it says. */
function addressOf(page: DomDocument, html: string): string | undefined {
  const saved = /<!-- saved from url=\(\d+\)(https?:\/\/\S+) -->/.exec(html.slice(0, 2000))?.[1];
  const named = [page.querySelector('link[rel="canonical"]')?.getAttribute('href'), metaOf(page, 'og:url'), saved];
  // Some sites give their home page as the address of every page.
  return named.find((address): address is string => address !== undefined && address !== null && /^https?:/.test(address) && URL.canParse(address) && new URL(address).pathname !== '/');
}

/** The element in which the text stands, where Readability finds none. */
function mainOf(page: DomDocument): DomElement {
  return page.querySelector('main, article, [role="main"]') ?? page.body;
}

/** Parses markup into a document. Nothing in it runs or is fetched. */
export function parseHtml(html: string): DomDocument {
  // Without a body everything would stand beside it.
  const whole = /<body[\s>]/i.test(html) ? html : `<!DOCTYPE html><html><head></head><body>${html}</body></html>`;
  return new DOMParser().parseFromString(whole, 'text/html');
}

/**
 * Takes the statement out of a page: Readability finds the text, our own rules take away what is still around it.
 * @param html the page; it is only parsed
 * @returns the text as Markdown without the title, and what the page tells beside it; or why there is none
 */
export function extractPage(html: string): Extracted | ImportProblem {
  // Before they are parsed too many tags are seen by counting, which is quick.
  if ((html.match(/<[a-z]/gi)?.length ?? 0) > 3 * mostElements) return { problem: 'too-complex' };
  const page = parseHtml(html);
  if (page.documentElement === null || isTooComplex(page.documentElement)) return { problem: 'too-complex' };
  const title = titleOf(page);
  const dates = [...declaredDates(page), ...shownDates(page, title)];
  const source = addressOf(page, html);
  const language = /^[a-z]{2}/i.exec(page.documentElement.getAttribute('lang') ?? '')?.[0].toLowerCase();
  const whole = mainOf(page);
  // Readability takes the page apart; what it leaves out of a short text is looked for in a copy.
  const kept = whole.cloneNode(true);
  const article = new Readability(page, { charThreshold: fewestLetters, serializer: (element) => element }).parse();
  const content = article?.content ?? undefined;
  const found = content === undefined ? '' : withoutSurroundings(markdownOf(content), title).body;
  // Of a text of two sentences Readability may take the news beside it.
  const body = found.length >= fewestLetters ? found : withoutSurroundings(markdownOf(kept), title).body || found;
  if (body.trim() === '') return { problem: 'no-text' };
  return { body, dates, ...(title === undefined ? {} : { title }), ...(source === undefined ? {} : { source }), ...(language === undefined ? {} : { language }) };
}
