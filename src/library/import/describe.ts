import { read } from '../../reading/index.js';
import type { Reading } from '../../reading/types.js';
import type { Level } from '../../statement/front-matter.js';
import { readStatement } from '../../statement/index.js';
import { addressHints, type AddressHints } from './address.js';
import { datelineDate, datesIn } from './dates.js';
import type { AskedKey, DateHint, Described, Extracted, Told, Unsure } from './types.js';

/** A statement as it will be in the library, and what its user should look at. */
export interface Description {
  readonly described: Described;
  readonly unsure: readonly Unsure[];
  /** Markdown with the title as its heading, without front matter. */
  readonly text: string;
}

/** A value with what it may be beside it; sure or not. */
interface Guess<Value extends string> {
  readonly value?: Value;
  readonly candidates: readonly Value[];
}

function sure<Value extends string>(value: Value): Guess<Value> {
  return { value, candidates: [] };
}

function unsure<Value extends string>(...candidates: readonly (Value | undefined)[]): Guess<Value> {
  return { candidates: [...new Set(candidates.filter((each) => each !== undefined))] };
}

/** Of the places named in a text, so large a share is the country's that it is about. */
const mostPlaces = 0.6;
/** Blocks at either end among which a text without a page has its day. */
const openingBlocks = 4;
const closingBlocks = 3;

/** Days that datelines of the text and the file's own name tell. */
function writtenDates(body: string, name: string): readonly DateHint[] {
  const blocks = body.split(/\n+/).filter((block) => block.trim() !== '');
  const ends = [...blocks.slice(0, openingBlocks), ...blocks.slice(openingBlocks).slice(-closingBlocks)];
  const dateline = ends.map((block) => datelineDate(block.replace(/^[#>*_\s-]+/u, ''))).find((date) => date !== undefined);
  const [named] = datesIn(name.replace(/^((?:19|20)\d{2})[._]?(\d{2})[._]?(\d{2})(?!\d)/, '$1-$2-$3').replaceAll('_', ' '));
  return [...(dateline === undefined ? [] : [{ date: dateline, sure: true }]), ...(named === undefined ? [] : [{ date: named.date, sure: true }])];
}

function dateOf(reading: Reading, hints: AddressHints, extract: Extracted, name: string): Guess<string> {
  if (reading.date !== undefined) return sure(reading.date);
  const all: readonly DateHint[] = [...(hints.date === undefined ? [] : [{ date: hints.date, sure: true }]), ...extract.dates, ...writtenDates(extract.body, name)];
  const [best] = all.filter((hint) => hint.sure);
  return best === undefined ? unsure(...all.map(({ date }) => date)) : sure(best.date);
}

/** The country in the title is addressed; else the delegation's, else the one that the text speaks of most. */
function countryIn(reading: Reading, hints: AddressHints): Guess<string> {
  const { statement: { frontMatter, titleSpan }, country, places } = reading;
  if (frontMatter.values.country !== undefined) return sure(frontMatter.values.country);
  const inTitle = titleSpan !== undefined && places.some((place) => place.country === country && place.start >= titleSpan.start && place.end <= titleSpan.end);
  if (inTitle && country !== undefined) return hints.country === undefined || hints.country === country ? sure(country) : unsure(country, hints.country);
  if (hints.country !== undefined) return country === undefined || country === hints.country ? sure(hints.country) : unsure(hints.country, country);
  const count = places.filter((place) => place.country === country).length;
  return country !== undefined && count >= 2 && count >= mostPlaces * places.length ? sure(country) : unsure(country);
}

/** The formula in title or opening words says at which level; a delegation's page without one is the delegation's own. */
function levelIn({ level }: Reading, hints: AddressHints): Guess<Level> {
  if (level !== undefined) return sure(level);
  return hints.level === undefined ? unsure() : sure(hints.level);
}

/** The people concerned, by their full names. */
function defendersIn({ people }: Reading): readonly string[] {
  return people.filter(({ role, name }) => role === 'defender' && /\s/u.test(name)).map(({ name }) => name);
}

/** The text with its title as a heading, where it does not stand in it. */
function withTitle({ body, title }: Extracted): string {
  return title === undefined || title === '' ? body : `# ${title}\n\n${body}`.trim();
}

/** The text with its first line as a heading, where that is its title and nothing says so: as people copy it from a page. */
function withHeading(text: string, title: string | undefined): string {
  const [first = ''] = text.split('\n', 1);
  return title !== undefined && first === title ? `# ${text}` : text;
}

function fenced(frontMatter: string | undefined, text: string): string {
  return frontMatter === undefined ? text : `---\n${frontMatter.replace(/\n?$/, '\n')}---\n\n${text}`;
}

/**
 * Tells what an extract says of itself, through the project's own reader, its address and what stood around it.
 * What the user tells counts before all else, then what front matter says.
 * @param name the file's name, which may hold a date
 */
export function describe(extract: Extracted, name: string, told: Told = {}): Description {
  const text = withTitle({ ...extract, ...(extract.title === undefined && told.title !== undefined && { title: told.title }) });
  const address = extract.source;
  const hints = address === undefined ? {} : addressHints(address);
  const statement = readStatement(fenced(extract.frontMatter, text));
  const { written, words } = statement;
  // So few words tell no language; then what the page or its address declares counts.
  const language = told.language ?? statement.frontMatter.values.language ?? (words < 20 ? extract.language ?? hints.language ?? written : written);
  const reading = read(readStatement(statement.text, { language }));
  const title = reading.title ?? extract.title ?? told.title;
  const guesses = {
    title: title === undefined || title === '' ? unsure<string>() : sure(title),
    date: told.date === undefined ? dateOf(reading, hints, extract, name) : sure(told.date),
    country: told.country === undefined ? countryIn(reading, hints) : sure(told.country),
    level: told.level === undefined ? levelIn(reading, hints) : sure(told.level),
  };
  const asked = (Object.keys(guesses) as AskedKey[]).filter((key) => guesses[key].value === undefined).map((key) => ({ key, candidates: guesses[key].candidates }));
  const { date, country, level } = guesses;
  const defenders = defendersIn(reading);
  const source = statement.frontMatter.values.source ?? address;
  return {
    text: extract.frontMatter === undefined ? withHeading(text, title) : text,
    unsure: asked,
    described: {
      ...(title === undefined || title === '' ? {} : { title }),
      ...(date.value === undefined ? {} : { date: date.value }),
      ...(level.value === undefined ? {} : { level: level.value }),
      ...(country.value === undefined ? {} : { country: country.value }),
      language,
      ...(defenders.length === 0 ? {} : { defenders }),
      ...(source === undefined ? {} : { source }),
    },
  };
}

