import type { Statement } from '../statement/types.js';
import type { Analysis } from './analysis.js';
import { belowPage } from './below-page.js';
import { CaseToldLater } from './case-told-later.js';
import { resolved } from './claims.js';
import { countryOfText } from './country.js';
import { entriesOf } from './entries.js';
import { tellsOfOne } from './event.js';
import { areExecutedIn } from './executed.js';
import { opensWithContrast } from './hedges/contrast.js';
import { hedgesOf } from './hedges/index.js';
import { namesDeed, titleNamesDeed } from './hedges/named-deeds.js';
import { partedByPlace } from './hedges/told-twice.js';
import { type Matter, matterOf } from './matter.js';
import { ofSomebody, tellsOfSomebody } from './of-somebody.js';
import { countedIn, type ParagraphReading, readParagraph } from './paragraph-reading.js';
import { type People, peopleOf } from './people/index.js';
import { withoutSubheads } from './recommendations/in-subhead.js';
import { withoutHeadlines, withoutToldLead } from './recommendations/in-title.js';
import { type Lead, leadOf } from './recommendations/lead.js';
import { countryMatterBehind } from './recommendations/scope/country-matter.js';
import type { CountryMatter } from './recommendations/scope/told-of-country.js';
import type { CountedGroup, Hedge, Reading, Recommendation } from './types.js';
import { type IssuerOfText, issuerOf, type Whole, wholeOf } from './whole.js';

/** What the paragraphs of a statement say of one thing, one after the other. */
function allOf<Name extends keyof ParagraphReading>(parts: readonly ParagraphReading[], name: Name): ParagraphReading[Name][number][] {
  const all: ParagraphReading[Name][number][] = [];
  for (const part of parts) {
    const found = part[name];
    if (found.length > 0) all.push(...found);
  }
  return all;
}

/** The hedges of a statement, as `read` finds them, and nothing else. */
export function hedgesIn(statement: Statement): readonly Hedge[] {
  const whole = wholeOf(statement);
  const { paragraphs, analyses, title, body } = whole;
  const { euSpeaks, ...issuer } = issuerOf(whole);
  const isDeedNamed = isDeedNamedIn(title, body);
  const hedges = paragraphs.flatMap((paragraph, index) => hedgesOf(paragraph, analyses[index] as Analysis, { ...issuer, isEuSpeaking: euSpeaks[index] === true }, isDeedNamed, opensWithContrast(analyses[index + 1])));
  return partedByPlace(hedges, paragraphs, analyses, issuer).counted;
}

/** What was found by paragraph, without what a page has below its text. */
function ofText<Part>(parts: readonly Part[], below: Uint8Array | undefined): readonly Part[] {
  return below === undefined ? parts : parts.filter((_, index) => below[index] !== 1);
}

function isDeedNamedIn(title: Analysis | undefined, body: readonly Analysis[]): boolean {
  return titleNamesDeed(title) || body.some(namesDeed);
}

/**
 * Reads what a statement says, without judging it. Front matter speaks first, the text where it is silent.
 * Pure; what depends on one paragraph alone is kept with its text and not read again.
 * In a language that has no lexicon only the front matter is read: words that mean something else would be found.
 */
export function read(statement: Statement): Reading {
  const { frontMatter: { values } } = statement;
  const whole = wholeOf(statement);
  const { paragraphs, analyses, title, body } = whole;
  const { people, contacts, concerned, hasMain } = peopleOf(statement, paragraphs, analyses);
  const below = belowPage(paragraphs, analyses);
  const counted = ofText(paragraphs.map((paragraph, index) => countedIn(paragraph, analyses[index] as Analysis, concerned[index] as Uint8Array)), below).flat();
  const matter = matterOf(statement, whole, people, counted, concerned);
  const issuer = issuerOf(whole);
  const country = values.country ?? countryOfText(title, body, issuer.speakers);
  const parts = readParagraphs(whole, matter, issuer, { concerned, hasMain, country });
  const own = ofText(parts, below);
  const recommendations = withoutToldLead(withoutSubheads(withoutHeadlines(allOf(own, 'recommendations'), paragraphs, analyses), paragraphs, analyses, issuer), paragraphs, analyses, issuer);
  const instruments = allOf(parts, 'instruments');
  const hedges = partedByPlace(allOf(own, 'hedges'), paragraphs, analyses, issuer);
  return {
    statement,
    title: statement.title,
    words: statement.words,
    language: statement.written,
    level: matter.level,
    country,
    date: values.date,
    event: matter.event,
    isOnDay: matter.isOnDay,
    hasCase: matter.hasCase && isTold(whole, matter, counted, recommendations),
    people,
    contacts,
    counted,
    recommendations,
    hedges: hedges.counted,
    toldTwice: hedges.toldTwice,
    labels: allOf(parts, 'labels'),
    instruments,
    claims: resolved(allOf(parts, 'claims'), instruments),
    generalObligations: allOf(parts, 'generalObligations'),
    followUps: allOf(parts, 'followUps'),
    places: allOf(parts, 'places'),
    themes: allOf(parts, 'themes'),
    terms: { hrd: allOf(own, 'hrd') },
    roleNouns: allOf(own, 'roleNouns'),
  };
}

/** "Attacks, arrests and detentions of reporters are deplored", further down in a statement on access for the media: of nobody in particular, if nothing is asked for any of them. */
function isTold({ title, body }: Whole, { isNamed, isAtOnce, event }: Matter, counted: readonly CountedGroup[], recommendations: readonly Recommendation[]): boolean {
  return isNamed || counted.length > 0 || isAtOnce || (ofSomebody.has(event) && tellsOfSomebody(body)) || title === undefined || recommendations.some(({ scope }) => scope === 'case') || tellsOfOne(body);
}

/** Reads the paragraphs in their order: what one tells decides whose case the asks of the next are. */
function readParagraphs(whole: Whole, matter: Matter, issuer: IssuerOfText, { concerned, hasMain, country }: Pick<People, 'concerned' | 'hasMain'> & { readonly country: string | undefined }): ParagraphReading[] {
  const { paragraphs, analyses, title, body } = whole;
  const { hasCase, isThematic, isNamed, isOne, level, event } = matter;
  const { voice, speakers, isNews, isToEu, issuing, spokespeople, euSpeaks } = issuer;
  const told = new CaseToldLater(whole, matter, country);
  const areExecuted = areExecutedIn(event, title, body, isNamed);
  const isDeedNamed = isDeedNamedIn(title, body);
  const entries = entriesOf(paragraphs, analyses);
  let lead: Lead | undefined;
  let ofCountry: CountryMatter | undefined;
  return paragraphs.map((paragraph, index) => {
    const analysis = analyses[index] as Analysis;
    // The line that leads into a list is no entry of it. Whether a paragraph is such a line matters, and is looked at, where an entry follows.
    const above = entries[index] === true ? lead : undefined;
    lead = entries[index + 1] === true ? leadOf(analysis, { voice, speakers, isNews, isToEu }) ?? above : undefined;
    const own = concerned[index] as Uint8Array;
    // In a statement on many things a paragraph that names nobody is about the country.
    const isOnCase = told.tells(paragraph, analysis) || (hasCase && (!isThematic || !isNamed || own.some((token) => token !== 0)));
    const toldBefore = ofCountry;
    if (paragraph.kind !== 'title') ofCountry = countryMatterBehind(analysis, toldBefore, own, isNamed);
    return readParagraph(paragraph, analysis, { concerned: own, hasCase: hasCase || told.hasTold, isOnCase, isThematic, isNamed, isOne, hasMain, event, areExecuted, isAmongStates: isThematic && level === 'multilateral', country, voice, speakers, isNews, isToEu, issuing, spokespeople, isEuSpeaking: euSpeaks[index] === true, isDeedNamed, isBeforeContrast: opensWithContrast(analyses[index + 1]), toldBefore, above });
  });
}
