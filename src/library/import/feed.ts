import { type DomElement, DOMParser } from 'linkedom/worker';
import { calendarDate } from '../../statement/calendar.js';
import { datesIn } from './dates.js';
import { extractPage } from './page.js';
import type { Extracted, ImportProblem } from './types.js';

/** A page or text that a feed speaks of. */
export interface FeedEntry {
  readonly title: string;
  /** Where its page is; undefined where the feed does not say. */
  readonly address: string | undefined;
  /** The statement, where the feed has all of it; else why not. */
  readonly extract: Extracted | ImportProblem;
}

/** Fewer words than this are a feed's summary, not a statement. */
const fewestWords = 60;
/** So many entries of a feed are taken, the first ones. */
const mostEntries = 500;

/** The text of the first child with one of these names, in the order of the names. */
function childText(entry: DomElement, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = [...entry.children].find((child) => child.nodeName.toLowerCase() === name);
    const text = found?.textContent.trim();
    if (text !== undefined && text !== '') return text;
  }
  return undefined;
}

function addressOf(entry: DomElement, base: string | undefined): string | undefined {
  const links = [...entry.children].filter((child) => child.nodeName.toLowerCase() === 'link');
  const alternate = links.find((link) => link.hasAttribute('href') && (link.getAttribute('rel') ?? 'alternate') === 'alternate');
  const guid = [...entry.children].find((child) => child.nodeName.toLowerCase() === 'guid' && child.getAttribute('isPermaLink') !== 'false')?.textContent;
  const written = (alternate?.getAttribute('href') ?? links.find((link) => !link.hasAttribute('href'))?.textContent ?? guid ?? '').trim();
  if (written === '' || !URL.canParse(written, base)) return undefined;
  const { protocol, href } = new URL(written, base);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

/** "Tue, 12 Mar 2024 10:00:00 +0100" or an ISO date: the day where it was written. */
function dayOf(written: string | undefined): string | undefined {
  return written === undefined ? undefined : calendarDate(written) ?? datesIn(written)[0]?.date;
}

function textOf(entry: DomElement): string {
  const content = childText(entry, 'content:encoded', 'content', 'description', 'summary') ?? '';
  // Atom may hold elements instead of a text that is markup.
  const inner = [...entry.children].find((child) => child.nodeName.toLowerCase() === 'content' && child.getAttribute('type') === 'xhtml');
  return inner === undefined ? content : inner.innerHTML;
}

function entryOf(entry: DomElement, base: string | undefined): FeedEntry {
  const title = (childText(entry, 'title') ?? '').replace(/<[^>]{0,200}>/g, '').replace(/\s+/gu, ' ').trim();
  const address = addressOf(entry, base);
  const date = dayOf(childText(entry, 'pubdate', 'published', 'dc:date', 'issued', 'updated'));
  const html = textOf(entry);
  const page = html === '' ? undefined : extractPage(`<h1></h1><article>${/<(?:p|div|br)\b/i.test(html) ? html : `<p>${html}</p>`}</article>`);
  if (page === undefined || 'problem' in page || page.body.split(/\s+/u).length < fewestWords) {
    return { title, address, extract: address === undefined ? { problem: 'no-text' } : { problem: 'only-an-address', address } };
  }
  const dates = [...(date === undefined ? [] : [{ date, sure: true }]), ...page.dates];
  return { title, address, extract: { body: page.body, title, dates, ...(address === undefined ? {} : { source: address }) } };
}

/**
 * What an RSS (0.9 to 2.0) or Atom feed lists, in its order.
 * @param base where the feed is, for addresses that are relative
 */
export function readFeed(xml: string, base?: string): readonly FeedEntry[] | ImportProblem {
  // Definitions of entities are what bombs are made of; no feed needs them.
  if (/<!ENTITY/i.test(xml)) return { problem: 'feed-damaged' };
  const feed = new DOMParser().parseFromString(xml.replace(/^\uFEFF?\s*/, ''), 'text/xml');
  const root = feed.documentElement?.nodeName.toLowerCase();
  if (root !== 'rss' && root !== 'feed' && root !== 'rdf:rdf') return { problem: 'feed-damaged' };
  // The parser closes what a file that is cut off leaves open, so that the last entry would be half a statement.
  if (!xml.slice(-1000).toLowerCase().includes(`</${root}`)) return { problem: 'feed-damaged' };
  const entries = [...feed.querySelectorAll('item, entry')].slice(0, mostEntries).map((entry) => entryOf(entry, base));
  return entries.length === 0 ? { problem: 'feed-empty' } : entries;
}
