import { languageOf } from '../lexicon/language.js';
import type { Paragraph, Statement } from '../statement/types.js';
import { type Analysis, analyse } from './analysis.js';
import { belowPage } from './below-page.js';
import { hasCaseIn, isOnPower, isOnSituation, isTheme, isThemeDay } from './case.js';
import { resolved } from './claims.js';
import { countryOfText } from './country.js';
import { areExecutedIn } from './executed.js';
import { eventInText, eventToldAtOnce, tellsOfOne, tellsOfSome } from './event.js';
import { opensWithContrast } from './hedges/contrast.js';
import { hedgesOf } from './hedges/index.js';
import { namesDeed, titleNamesDeed } from './hedges/named-deeds.js';
import { KeptOfWords } from './kept-of-words.js';
import { levelOf } from './level.js';
import { ofSomebody, tellsOfSomebody } from './of-somebody.js';
import { countedIn, type ParagraphReading, readParagraph } from './paragraph-reading.js';
import { peopleOf } from './people/index.js';
import { type Lead, leadOf } from './recommendations/lead.js';
import { type Voice, voiceOf } from './own-voices.js';
import { isOfOrganisation } from './organisation-voice.js';
import { spokespeopleIn } from './recommendations/news.js';
import type { Issuer } from './recommendations/scope/concern.js';
import { isReport } from './recommendations/report.js';
import { withoutHeadlines, withoutToldLead } from './recommendations/in-title.js';
import { whereEuSpeaks } from './said-for-eu.js';
import { speakingStates } from './speaking-states.js';
import { isBullet, numberLength } from './recommendations/clause.js';
import { tellsOfThousands } from './thousands.js';
import type { Hedge, Reading } from './types.js';

/** What the paragraphs of a statement say of one thing, one after the other. */
function allOf<Name extends keyof ParagraphReading>(parts: readonly ParagraphReading[], name: Name): ParagraphReading[Name][number][] {
  const all: ParagraphReading[Name][number][] = [];
  for (const part of parts) {
    const found = part[name];
    if (found.length > 0) all.push(...found);
  }
  return all;
}

const bulleted = new KeptOfWords<Analysis, boolean>();

/** Lists pasted from web pages are lines that begin with a dash, a dot, or a number: "a)", "ii.". */
function startsWithBullet(analysis: Analysis): boolean {
  let starts = bulleted.get(analysis);
  if (starts === undefined) bulleted.set(analysis, (starts = isBullet(analysis, 0) || numberLength(analysis, 0) > 0 || /^(?:[a-h]|[ivx]{1,4})(?:\.| \.)/u.test(`${analysis.norm(0)} ${analysis.norm(1)}`)));
  return starts;
}

/** The title that front matter gives: the text may have none, or begin with a line that only stands like one. */
function titleOf({ frontMatter: { values: { title } }, plainTitle }: Statement): Analysis | undefined {
  return title === undefined || !plainTitle ? undefined : analyse(plainTitle);
}

/** A statement as readers look at it: title and body tell what holds for all of its paragraphs. */
function wholeOf(statement: Statement): { readonly paragraphs: readonly Paragraph[]; readonly analyses: readonly Analysis[]; readonly title: Analysis | undefined; readonly body: readonly Analysis[] } {
  const { givenTitle, paragraphs: own } = statement;
  const paragraphs = languageOf(statement.written) === undefined ? [] : givenTitle ? [givenTitle, ...own] : own;
  const analyses = paragraphs.map((paragraph) => analyse(paragraph.plain));
  const titleAt = paragraphs.findIndex((paragraph) => paragraph.kind === 'title');
  return { paragraphs, analyses, title: titleOf(statement) ?? analyses[titleAt], body: analyses.filter((_, index) => index !== titleAt) };
}

function hasQuotations(body: readonly Analysis[]): boolean {
  return body.some(({ quoted }) => quoted.length > 0);
}

/** Who issues a statement, who speaks for them in it, and by paragraph whether somebody who does was told of last. */
function issuerOf({ analyses, title, body }: Omit<ReturnType<typeof wholeOf>, 'paragraphs'>): Issuer & { readonly spokespeople: string; readonly euSpeaks: readonly boolean[] } {
  const states = speakingStates(title, body);
  const voice = voiceOfText(title, body, states);
  const speakers = voice === 'eu' ? '' : states;
  const isNews = isReport(title, body, voice, speakers);
  const spokespeople = isNews || hasQuotations(body) ? spokespeopleIn(title ? [title, ...body] : body, speakers) : '';
  const euSpeaks = isNews || hasQuotations(body) ? whereEuSpeaks(analyses, title, speakers, spokespeople) : [];
  return { voice, speakers, isNews, spokespeople, euSpeaks };
}

/** The hedges of a statement, as `read` finds them, and nothing else. */
export function hedgesIn(statement: Statement): readonly Hedge[] {
  const whole = wholeOf(statement);
  const { paragraphs, analyses, title, body } = whole;
  const { euSpeaks, ...issuer } = issuerOf(whole);
  const isDeedNamed = isDeedNamedIn(title, body);
  return paragraphs.flatMap((paragraph, index) => hedgesOf(paragraph, analyses[index] as Analysis, { ...issuer, isEuSpeaking: euSpeaks[index] === true }, isDeedNamed, opensWithContrast(analyses[index + 1])));
}

/** Whether a statement is the EU's and nobody else's, by its title and the paragraphs that name who could speak: what another body hopes in it is told of that one, and no hedge. */
export function isOfEu(statement: Statement): boolean {
  const { title, body } = wholeOf(statement);
  return isVoiceOfEu(title, body);
}

/** Whose a text is, organisations by a name of their own included. */
function voiceOfText(title: Analysis | undefined, body: readonly Analysis[], states: string): Voice {
  return voiceOf(title, body, states) ?? (states === '' && isOfOrganisation(body) ? 'organisation' : undefined);
}

function isVoiceOfEu(title: Analysis | undefined, body: readonly Analysis[]): boolean {
  return voiceOf(title, body, speakingStates(title, body)) === 'eu';
}

/** The parts of a text without those that a page has below it. */
function ofText(parts: readonly ParagraphReading[], below: Uint8Array | undefined): readonly ParagraphReading[] {
  return below === undefined ? parts : parts.filter((_, index) => below[index] !== 1);
}

/** How far before "violence" the article of what it is said of stands: "the use of violence". */
const useReach = 3;

/** Whether a paragraph asks for the release of somebody. */
function asksForHeld(analysis: Analysis): boolean {
  return analysis.matches.ask.length > 0 && analysis.matches['ask-kind'].some(({ entry }) => entry.kind === 'release');
}

/** Whether a paragraph asks for an inquiry into violence that it points at: "The use of violence must be investigated", "an inquiry into these events"; not "attacks on journalists". Where a statement is on who governs, into deeds alone: "investigate these deaths". */
function asksForInquiry(analysis: Analysis, isAtLarge: boolean): boolean {
  if (analysis.matches.ask.length === 0 || !analysis.matches['ask-kind'].some(({ entry }) => entry.kind === 'investigate')) return false;
  if (isAtLarge) return analysis.tokens.some(({ index: at }) => analysis.is(at - 1, 'demonstratives') && analysis.ends(at, 'plural') && (analysis.is(at, 'counted-events') || analysis.is(at, 'case-nouns')));
  return analysis.tokens.some(({ index: at }) => (analysis.is(at, 'dated-matters') || analysis.is(at, 'pointed-nouns') || analysis.is(at, 'counted-events')) && (analysis.is(at - 1, 'demonstratives') || analysis.is(at - 2, 'demonstratives') || (analysis.is(at, 'dated-matters') && analysis.any(at - useReach, at, 'articles'))));
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
  const { paragraphs, analyses, title, body } = wholeOf(statement);
  const { people, contacts, concerned, hasMain } = peopleOf(statement, paragraphs, analyses);
  const counted = paragraphs.flatMap((paragraph, index) => countedIn(paragraph, analyses[index] as Analysis, concerned[index] as Uint8Array));
  const isNamed = people.some(({ role }) => role === 'defender');
  const isOne = isNamed && counted.length === 0 && people.filter(({ role }) => role !== 'official').length === 1;
  const level = values.level ?? levelOf(statement);
  const isAtLarge = values.event === undefined && !isNamed && isOnPower(title, body);
  const atOnce = values.event ?? (isAtLarge || isThemeDay(title) ? 'other' : eventToldAtOnce(title, body, values.date));
  const later = atOnce === undefined ? eventInText(body, values.date) : undefined;
  const event = atOnce ?? later?.event ?? 'other';
  // "Release all those arbitrarily detained", where States meet, and nobody's arrest is told: of whoever is held.
  const isAskedOnly = later?.isAsked === true && event === 'detention' && level === 'multilateral';
  const isThematic = values.defenders?.length === 0 || (values.event === undefined && isTheme(title));
  const isOfNobody = values.defenders?.length === 0 || atOnce === undefined || !isOnSituation(title) || level === 'multilateral';
  const hasCase = hasCaseIn({ people, isCounted: counted.length > 0 && !isAtLarge, event: isAskedOnly ? 'other' : event, isAtOnce: atOnce !== undefined, isThematic, isOfNobody });
  const { euSpeaks, voice, speakers, isNews, spokespeople } = issuerOf({ analyses, title, body });
  const country = values.country ?? countryOfText(title, body, speakers);
  const areExecuted = areExecutedIn(event, title, body, isNamed);
  const isDeedNamed = isDeedNamedIn(title, body);
  let lead: Lead | undefined;
  // "Statement on the elections": of arrests told further down, what is asked for those who were arrested.
  // On a theme day only where it is marked in one country: "Local EU statement on World Press Freedom Day", which recalls a murder there.
  const mayTell = !hasCase && values.defenders?.length !== 0 && country !== undefined && (!isThemeDay(title) || level === 'local' || title?.countries.some((one) => one.country === country) === true);
  let hasTold = false;
  // "Release all those detained last night": of people, though their arrest is told by the ask alone; where States meet, of whoever is held, if not "recently".
  const mayAsk = mayTell && !isThemeDay(title) && event !== 'restrictive-law' && event !== 'ngo-closure' && !isAtLarge;
  const parts = paragraphs.map((paragraph, index) => {
    const analysis = analyses[index] as Analysis;
    // The line that leads into a list is no entry of it.
    const above = paragraph.kind === 'item' || startsWithBullet(analysis) ? lead : undefined;
    lead = leadOf(analysis, { voice, speakers, isNews }) ?? above;
    const own = concerned[index] as Uint8Array;
    const tells = mayTell && paragraph.kind !== 'title' && ((tellsOfSome(analysis) && !((isAtLarge || isThemeDay(title)) && tellsOfThousands(analysis))) || ((mayAsk || isAtLarge) && level !== 'multilateral' && asksForInquiry(analysis, isAtLarge)));
    hasTold ||= tells || (mayAsk && asksForHeld(analysis) && (level !== 'multilateral' || analysis.any(0, analysis.tokens.length, 'late-adverbs')));
    // In a statement on many things a paragraph that names nobody is about the country.
    const isOnCase = tells || (hasCase && (!isThematic || !isNamed || own.some((token) => token !== 0)));
    return readParagraph(paragraph, analysis, { concerned: own, hasCase: hasCase || hasTold, isOnCase, isThematic, isNamed, isOne, hasMain, event, areExecuted, country, voice, speakers, isNews, spokespeople, isEuSpeaking: euSpeaks[index] === true, isDeedNamed, isBeforeContrast: opensWithContrast(analyses[index + 1]), above });
  });
  const instruments = allOf(parts, 'instruments');
  const own = ofText(parts, belowPage(paragraphs, analyses));
  const recommendations = withoutToldLead(withoutHeadlines(allOf(own, 'recommendations'), paragraphs, analyses), paragraphs, analyses, { voice });
  // "Attacks, arrests and detentions of reporters are deplored", further down in a statement on access for the media: of nobody in particular, if nothing is asked for any of them.
  const isTold = isNamed || counted.length > 0 || atOnce !== undefined || (ofSomebody.has(event) && tellsOfSomebody(body)) || title === undefined || recommendations.some(({ scope }) => scope === 'case') || tellsOfOne(body);
  return {
    statement,
    title: statement.title,
    words: statement.words,
    language: statement.written,
    level,
    country,
    date: values.date,
    event,
    hasCase: hasCase && isTold,
    people,
    contacts,
    counted,
    recommendations,
    hedges: allOf(own, 'hedges'),
    labels: allOf(parts, 'labels'),
    instruments,
    claims: resolved(allOf(parts, 'claims'), instruments),
    generalObligations: allOf(parts, 'generalObligations'),
    followUps: allOf(parts, 'followUps'),
    places: allOf(parts, 'places'),
    themes: allOf(parts, 'themes'),
    terms: { hrd: allOf(parts, 'hrd') },
    roleNouns: allOf(parts, 'roleNouns'),
  };
}
