import type { Analysis } from './analysis.js';
import type { CountryMatch } from './country-names.js';
import { memberStates } from './country.js';
import { KeptOfWords } from './kept-of-words.js';
import { within } from './matches.js';
import { speakingMinister } from './speaking-minister.js';
import { hasAsked, isToldByForm, saysOfItself } from './stance.js';
import { government, governmentReach, isBareGovernment } from './state-that-asks.js';
import { isThird, longestName, ownerOfOffice } from './third-country.js';
import { statesOfIssuers } from './title-issuers.js';

/* Third States that issue a statement: "The United States calls on the authorities", in a statement of the United States; and ministers who do for a country of theirs. */

/** So many paragraphs behind the title open a statement. */
const openingParagraphs = 3;
/** Most tokens of a heading before its colon: "Press statement:". */
const headingReach = 5;

/** In so many words behind a verb stands what it is said of, and behind its article the noun. */
const stanceReach = 6;
const nounReach = 4;
const standNouns = ['struck-nouns', 'attack-nouns', 'concern-words', 'judgment-nouns'] as const;

/** "condena la detención de X", "expresó ayer su preocupación": whether the verb at token `verb` takes a stand on what was done; not "condenó a X a doce años". */
function takesStand(analysis: Analysis, verb: number): boolean {
  if (!analysis.is(verb, 'dropped-subject-verbs') && !(analysis.is(verb, 'report-verbs') && isToldByForm(analysis, verb))) return false;
  for (let at = verb + 1; at < verb + stanceReach; at++) {
    if (analysis.is(at, 'addressee-joints')) return false;
    // "Costa Rica condena arresto de opositores": headlines leave out the article.
    if (at === verb + 1 && analysis.isAny(at, standNouns)) return true;
    if (analysis.is(at, 'subject-determiners') || analysis.is(at, 'articles')) return standNouns.some((name) => analysis.any(at + 1, at + 1 + nounReach, name));
  }
  return false;
}

/** "The US | on Friday | condemned", "La Suisse | a | condamné": the token behind the day, or behind the help verb. */
function behindDay(analysis: Analysis, at: number): number {
  if (analysis.is(at, 'have-helpers')) return at + 1;
  if (analysis.is(at, 'today-words')) return at + 1;
  return analysis.is(at, 'opening-prepositions') && analysis.isCapital(at + 1) && !within(analysis.countries, at + 1, at + 2).length ? at + 2 : at;
}

/** The countries of a list that begins at the head of a sentence, and the token behind it. */
function listFrom(analysis: Analysis, first: CountryMatch): { readonly countries: readonly CountryMatch[]; readonly to: number } {
  const countries = [first];
  for (const next of within(analysis.countries, first.to, analysis.sentenceAt(first.from).to)) {
    const { to } = countries.at(-1) as CountryMatch;
    let at = to;
    while (at < next.from && (analysis.norm(at) === ',' || analysis.is(at, 'and-words') || analysis.is(at, 'articles'))) at++;
    if (at !== next.from) break;
    countries.push(next);
  }
  return { countries, to: (countries.at(-1) as CountryMatch).to };
}

/** Most tokens of the line of place and date before its dash: "San José de Costa Rica, 12 mar.-". */
const datelineReach = 9;

/** "MONTEVIDEO, 12 March – The Government": first token behind the dash that parts place and date from what a report tells; undefined where a sentence begins with no such line. */
function behindDateline(analysis: Analysis, from: number, to: number): number | undefined {
  // "Santiago, 3 may.- El Gobierno": the day's full stop can have ended a sentence.
  if (analysis.isMark(from, '–—-')) return from + 1;
  if (!analysis.isCapital(from)) return undefined;
  for (let at = from + 1; at < Math.min(to, from + datelineReach); at++) {
    if (analysis.isMark(at, '–—-')) return at + 1;
    // Nothing else than names, commas, and the day stands before it: "4 de junio".
    const isOfDay = analysis.tokens[at - 1]?.kind === 'number' || analysis.tokens[at - 2]?.kind === 'number';
    if (analysis.tokens[at]?.kind === 'word' && !analysis.isCapital(at) && !analysis.is(at, 'of-words') && !isOfDay) return undefined;
  }
  return undefined;
}

/** "Press statement: Canada condemns", "« Le Canada condamne": first token behind a heading's colon, behind a line of place and date, or behind the mark that opens a paragraph of what somebody says. */
function behindHeading(analysis: Analysis, from: number, to: number): number {
  const told = behindDateline(analysis, from, to);
  if (told !== undefined) return told;
  for (let at = from; at < Math.min(to, from + headingReach); at++) if (analysis.norm(at) === ':') return at + 1;
  return analysis.tokens[from]?.kind === 'quote' ? from + 1 : from;
}

/** "la República Argentina": the token with which the name of a State begins whose country is named at token `from`. */
function nameStart(analysis: Analysis, from: number): number {
  return analysis.isCapital(from - 1) && within(analysis.matches.actor, from - 1, from).some(({ entry: { settings: { value } } }) => value === 'state' || value === 'government') ? from - 1 : from;
}

/** "The Government of Canada", "el Gobierno de Chile", "el Gobierno de la República Argentina", "el Ministerio de Relaciones Exteriores del Perú": the country of a government at token `start`. */
function ownerOfGovernment(analysis: Analysis, start: number): CountryMatch | undefined {
  const found = within(analysis.matches.actor, start, start + governmentReach).find(({ entry, from }) => from === start && entry.settings.value === 'government');
  if (!found) return undefined;
  // "el Gobierno canadiense".
  const beside = within(analysis.countries, found.to, found.to + 1).find((country) => country.kind === 'adjective');
  return beside ?? within(analysis.countries, found.to, found.to + governmentReach).find(({ kind, from }) => {
    const name = nameStart(analysis, from);
    return kind !== 'capital' && (analysis.is(name - 1, 'of-words') || (analysis.is(name - 1, 'articles') && analysis.is(name - 2, 'of-words')));
  });
}

/** The same, where it is a third country. */
function countryOfGovernment(analysis: Analysis, start: number): CountryMatch | undefined {
  const owner = ownerOfGovernment(analysis, start);
  return owner && isThird(owner) ? owner : undefined;
}

/** Whether a government with its country stands at the head of a sentence of the opening, and says what speakers say; one that the title is on does not. */
function governmentSpeaks(body: readonly Analysis[], told: ReadonlySet<string>): boolean {
  return openingOf(body).some((analysis) => analysis.plain.sentences.some(({ from }) => {
    const owner = ownerOfGovernment(analysis, analysis.is(from, 'articles') ? from + 1 : from);
    return owner !== undefined && !told.has(owner.country) && (saysOfItself(analysis, owner.to) || analysis.is(owner.to, 'dropped-subject-verbs'));
  }));
}

/** Words between "we" and the word for those who speak: "We, the G7 Foreign | Ministers". */
const weReach = 8;

/** "We, the Foreign Ministers of Australia, Canada and Norway, condemn": whether ministers of several States say "we" in a paragraph. */
export function areMinisters(analysis: Analysis): boolean {
  return analysis.matches.actor.some(({ entry, to }) => entry.settings.pronoun === true && analysis.norm(to) === ',' && within(analysis.matches.actor, to + 1, to + weReach).some((named) => named.entry.settings.value === 'government' && analysis.ends(named.to - 1, 'plural')));
}

function foundSpeakers(analysis: Analysis): readonly string[] {
  const byOffice = analysis.matches.actor.flatMap(({ entry, from, to }) => {
    const owner = entry.kind === 'eu' && entry.settings.pronoun !== true ? ownerOfOffice(analysis, from, to) : undefined;
    const first = within(analysis.countries, from - longestName, from).find((country) => country.to === from)?.from ?? from;
    const before = analysis.is(first - 1, 'articles') ? first - 2 : first - 1;
    return owner !== undefined && (before < analysis.sentenceAt(from).from || analysis.is(before, 'doer-links') || analysis.is(before, 'of-words')) ? listFrom(analysis, owner).countries.filter(isThird).map(({ country }) => country) : [];
  });
  const atHead = analysis.plain.sentences.flatMap(({ from, to }) => {
    const head = behindHeading(analysis, from, to);
    const start = analysis.is(head, 'articles') ? head + 1 : head;
    const first = within(analysis.countries, start, to).find((country) => nameStart(analysis, country.from) === start && isThird(country)) ?? countryOfGovernment(analysis, start);
    if (!first) return [];
    const list = listFrom(analysis, first);
    const verb = within(analysis.matches.actor, list.to, list.to + 1).some(({ entry }) => entry.settings.value === 'government') ? list.to + 1 : list.to;
    return saysOfItself(analysis, verb) || takesStand(analysis, behindDay(analysis, verb)) || hasAsked(analysis, behindDay(analysis, verb)) || ((analysis.is(verb, 'dropped-subject-verbs') || analysis.is(verb, 'report-verbs')) && first.from !== start) ? list.countries.filter(isThird).map(({ country }) => country) : [];
  });
  // "Affaires mondiales Canada": a country's ministry that issues statements under its own name.
  const byMinistry = analysis.matches.actor.flatMap(({ entry, from, to }) => (entry.settings.speaks === 'country' ? within(analysis.countries, from, to).filter(isThird).map(({ country }) => country) : []));
  const byMinister = analysis.plain.sentences.flatMap(({ from, to }) => speakingMinister(analysis, behindHeading(analysis, from, to), to));
  return [...byOffice, ...atHead, ...byMinistry, ...byMinister];
}

const speakers = new KeptOfWords<Analysis, readonly string[]>();

/** The third States that speak in one paragraph: at the head of a sentence, or by their embassy. */
function speakersIn(analysis: Analysis): readonly string[] {
  let found = speakers.get(analysis);
  if (!found) speakers.set(analysis, (found = foundSpeakers(analysis)));
  return found;
}

/** How far behind what a title calls its text the government begins that issues it: "comunicado de la Cancillería". */
const issuerReach = 3;

/** "Comunicado del Gobierno de Chile": the State whose government a title names as whoever issues the text. */
function issuerOfTitle(title: Analysis): CountryMatch | undefined {
  for (let at = 0; at < title.tokens.length; at++) {
    if (!title.is(at, 'title-words') || !title.is(at + 1, 'of-words')) continue;
    for (let start = at + 2; start < at + 2 + issuerReach; start++) {
      const issuer = ownerOfGovernment(title, start);
      if (issuer) return issuer;
    }
  }
  return undefined;
}

/** "la délégation suisse", "the Delegation of Canada": whose delegation it is. */
function isOfDelegation(title: Analysis, { from, to }: CountryMatch): boolean {
  return title.is(from - 1, 'embassies') || title.is(to, 'embassies') || (title.is(from - 1, 'of-words') && title.is(from - 2, 'embassies'));
}

/** "Statement by Norway on Togo", "Statement by the Governments of Chile and Peru", "UK Statement at Togo’s Review": the third States that a title tells to be whose text it is; where it names no other country, those alone that speak in the opening. */
function authorsOfTitle(title: Analysis, body: readonly Analysis[]): string[] {
  let inOpening: ReadonlySet<string> | undefined;
  const isAlone = new Set(title.countries.map(({ country }) => country)).size < 2;
  const issuers = statesOfIssuers(title);
  return title.countries.filter((named) => {
    const { from, to, kind } = named;
    const start = title.is(from - 1, 'articles') ? from - 1 : from;
    const text = title.is(to, 'possessives') ? to + 1 : to;
    const isBehind = kind === 'name' && (title.is(start - 1, 'doer-links') || title.is(start - 1, 'of-words')) && title.is(start - 2, 'title-words');
    if (isAlone) return (isBehind || isOfDelegation(title, named)) && isThird(named) && (inOpening ??= new Set(openingOf(body).flatMap(speakersIn))).has(named.country);
    return (isBehind || title.is(text, 'title-words') || issuers.includes(named)) && isThird(named);
  }).map(({ country }) => country);
}

/** "España condena la detención de X", above "El Gobierno pide": whether the title tells which State speaks, and a sentence of the opening begins with its government, without its name. */
function bareGovernmentSpeaks(title: Analysis, body: readonly Analysis[], speaksInTitle: boolean): boolean {
  if (!speaksInTitle && issuerOfTitle(title) === undefined && !speaksForMember(title, [])) return false;
  return openingOf(body).some((analysis) => analysis.plain.sentences.some(({ from }) => {
    const start = analysis.is(from, 'articles') ? from + 1 : from;
    const found = within(analysis.matches.actor, start, start + governmentReach).find(({ entry, from: at }) => at === start && entry.settings.value === 'government');
    return found !== undefined && isBareGovernment(analysis, found) && (saysOfItself(analysis, found.to) || takesStand(analysis, found.to));
  }));
}

/** A line of place and date, or one that introduces what follows, says nothing itself. */
function isLine({ tokens }: Analysis): boolean {
  return !/[.!?…”"»]/u.test(tokens.at(-1)?.text ?? '');
}

/** Whether a paragraph names somebody who could speak, or a country. One that names neither does not push who speaks out of the opening. */
function namesAny({ matches, countries }: Analysis): boolean {
  return matches.actor.length > 0 || countries.length > 0;
}

/** The paragraphs that open a statement, with the lines above and between them, and those that name nobody. */
function openingOf(body: readonly Analysis[]): readonly Analysis[] {
  let said = 0;
  const end = body.findIndex((analysis) => !isLine(analysis) && namesAny(analysis) && ++said > openingParagraphs);
  return end < 0 ? body : body.slice(0, end);
}

/** "The Government of Spain condemns", "Germany is concerned": whether a Member State, or its government, speaks at the head of a sentence of the title or the opening. */
export function speaksForMember(title: Analysis | undefined, body: readonly Analysis[]): boolean {
  const opening = body.filter(namesAny).slice(0, openingParagraphs);
  return (title ? [title, ...opening] : opening).some((analysis) => analysis.plain.sentences.some(({ from, to }) => {
    const head = behindHeading(analysis, from, to);
    const start = analysis.is(head, 'articles') ? head + 1 : head;
    const country = within(analysis.countries, start, Math.min(to, start + governmentReach)).find(({ country: code, kind }) => kind !== 'capital' && memberStates.has(code));
    if (!country) return false;
    const isGovernment = within(analysis.matches.actor, start, country.to + 1).some(({ entry }) => entry.settings.value === 'government');
    if (country.from !== start && !isGovernment) return false;
    const verb = isGovernment && country.kind !== 'name' && country.from === start ? country.to + 1 : country.to;
    return saysOfItself(analysis, verb) || analysis.is(verb, 'official-verbs') || analysis.is(verb, 'have-helpers');
  }));
}

/** "Chile: comunicado. La Cancillería de Chile condena la detención de X en Nicaragua": whether a State that the title names opens the text, and speaks of another. */
function opensOnAnother(body: readonly Analysis[], country: string): boolean {
  const first = body.find((analysis) => !isLine(analysis));
  return first !== undefined && speakersIn(first).includes(country) && first.countries.some((other) => other.kind === 'name' && other.country !== country && isThird(other));
}

/**
 * The third States whose statement it is, by its title and opening, as ISO 3166-1 alpha-2 codes with spaces between; empty where none speaks.
 * A State that the title names as what the statement is on is none.
 */
export function speakingStates(title: Analysis | undefined, body: readonly Analysis[]): string {
  const issuer = title && issuerOfTitle(title);
  const inTitle = title ? [...speakersIn(title), ...authorsOfTitle(title, body), ...(issuer && isThird(issuer) ? [issuer.country] : [])] : [];
  // "Switzerland on the campaign against teachers in Iran": the one that speaks, and the one that is spoken of.
  const [first, ...others] = title?.countries ?? [];
  if (title && first?.from === 0 && first.kind === 'name' && title.is(first.to, 'office-prepositions') && !title.is(first.to, 'infinitive-markers') && title.is(first.to + 1, 'articles') && others.some(({ country }) => country !== first.country) && openingOf(body).some((analysis) => speakersIn(analysis).includes(first.country))) inTitle.push(first.country);
  const named = new Set(title?.countries.map(({ country }) => country));
  const told = new Set([...named].filter((country) => !inTitle.includes(country) && !opensOnAnother(body, country)));
  const speaking = [...new Set([...inTitle, ...openingOf(body).flatMap(speakersIn)])].filter((country) => !told.has(country));
  const isBare = title !== undefined && bareGovernmentSpeaks(title, body, inTitle.length > 0);
  return [...speaking, ...(isBare || governmentSpeaks(body, told) || openingOf(body).some(areMinisters) ? [government] : [])].join(' ');
}
