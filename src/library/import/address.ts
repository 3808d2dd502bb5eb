import { countryOf } from '../../facts/countries.js';
import { calendarDate } from '../../statement/calendar.js';
import type { Level } from '../../statement/front-matter.js';

/** What the address of a page tells of the statement on it. */
export interface AddressHints {
  /** ISO 8601 calendar date. */
  readonly date?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly level?: Level;
  /** BCP 47 primary subtag. */
  readonly language?: string;
}

function webAddress(written: string): URL | undefined {
  if (!URL.canParse(written)) return undefined;
  const address = new URL(written);
  return address.protocol === 'https:' || address.protocol === 'http:' ? address : undefined;
}

function isOn(address: URL, site: string): boolean {
  return address.hostname === site || address.hostname.endsWith(`.${site}`);
}

/** Names of delegations' folders that are no country's name. */
const delegations: Readonly<Record<string, string>> = { 'lao-pdr': 'LA', 'west-bank-and-gaza-strip-unrwa': 'PS', 'occupied-palestinian-territory': 'PS', 'united-states-america': 'US', 'hong-kong': 'HK', 'congo-kinshasa': 'CD', 'congo-brazzaville': 'CG' };

/** The site of the Union's external action: delegations have folders of their own, and the page's language ends the address. */
function onEeas(path: readonly string[]): AddressHints {
  const language = /_([a-z]{2})$/.exec(path.at(-1) ?? '')?.[1];
  const spoken = language === undefined ? {} : { language };
  const at = path.indexOf('delegations');
  const folder = at === -1 ? undefined : path[at + 1];
  if (folder === undefined || path.length < at + 3) return spoken;
  const country = delegations[folder] ?? countryOf(folder.replaceAll('-', ' '));
  return { ...spoken, level: 'local', ...(country === undefined ? {} : { country }) };
}

/** The Council's site has the day in the address, and its page says in whose name it is. */
function onCouncil(path: readonly string[]): AddressHints {
  const slug = path.at(-1) ?? '';
  const isDeclaration = /(?:declaration|statement)-(?:by|of)-the-high-representative-on-behalf|d[ée]claration-du-haut-repr[ée]sentant|declaraci[óo]n-del-alto-representante/u.test(slug);
  return isDeclaration ? { level: 'declaration' } : {};
}

/**
 * What an address tells. Sites not known are asked for the day and the language that addresses often have.
 * @param written Any text; one that is no web address tells nothing.
 */
export function addressHints(written: string): AddressHints {
  const address = webAddress(written);
  if (address === undefined) return {};
  const path = decoded(address.pathname).split('/').filter((part) => part !== '');
  const [, year = '', month = '', day = ''] = /\/((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})(?:\/|$)/.exec(address.pathname) ?? [];
  const date = calendarDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  const [first = ''] = path;
  const general = { ...(date === undefined ? {} : { date }), ...(/^[a-z]{2}$/.test(first) && first !== 'eu' ? { language: first } : {}) };
  if (isOn(address, 'eeas.europa.eu')) return { ...general, ...onEeas(path) };
  return isOn(address, 'consilium.europa.eu') ? { ...general, ...onCouncil(path) } : general;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}

/** Parameters that tell where a reader came from, not what the page is. */
const tracking = /^(?:utm_|fbclid$|gclid$|mc_|_ga$|ref$)/;

/** An address by which two writings of one page are the same: no scheme, no "www.", no fragment, no tracking, no slash at the end. */
export function samePage(written: string): string {
  const address = webAddress(written);
  if (address === undefined) return written.trim();
  const names: string[] = [];
  address.searchParams.forEach((_, name) => { names.push(name); });
  for (const name of names) if (tracking.test(name)) address.searchParams.delete(name);
  address.searchParams.sort();
  return `${address.host.replace(/^www\./, '')}${address.pathname.replace(/\/+$/, '')}${address.search}`;
}
