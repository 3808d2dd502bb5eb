import { KeptOfWords } from './kept-of-words.js';
import type { Analysis, Match } from './analysis.js';
import type { CountryMatch } from './country-names.js';
import { isInBranch } from './branch.js';
import { endingAt, holding, isInside, startingAt, within } from './matches.js';
import { statesBesideEu, statesOfIssuers } from './title-issuers.js';
import { wordNamesOf } from './people/word-names.js';

/** Member states, which a statement to third countries speaks for or names beside them. */
export const memberStates = new Set(['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK']);

const spokenOf = new KeptOfWords<Analysis, Analysis['countries']>();

/** "the Windhoek Declaration", "la Déclaration de Windhoek": a document is called after a town. */
function isInDocument(analysis: Analysis, { kind, from, to }: CountryMatch): boolean {
  if (kind !== 'capital') return false;
  const document = analysis.is(from - 1, 'of-words') ? from - 2 : to;
  return analysis.is(document, 'named-documents') && analysis.isCapital(document);
}

/** The countries that a paragraph speaks of: "American" in the name of a convention is none, nor is “Jordan” in that of a person. */
export function countriesSpokenOf(analysis: Analysis): Analysis['countries'] {
  const { countries, matches } = analysis;
  if (countries.length === 0) return countries;
  let found = spokenOf.get(analysis);
  if (!found) spokenOf.set(analysis, (found = countries.filter((country) => !isInDocument(analysis, country) && wordNamesOf(analysis)[country.from] !== 1 && !isInside(matches.instrument, country))));
  return found;
}

/** How far back, in tokens, the list begins of those whose missions speak: "of Australia, Canada, Japan, Norway and the United Kingdom". */
const listReach = 40;

/** "Canada, Norway and | the United Kingdom": where the list of countries begins of which one is named at token `from`. */
function listStart(analysis: Analysis, from: number): number {
  let first = from;
  for (const { from: start, to } of within(analysis.countries, from - listReach, from).toReversed()) {
    let at = to;
    while (at < first && (analysis.norm(at) === ',' || analysis.is(at, 'and-words') || analysis.is(at, 'articles'))) at++;
    if (at < first || to === first) break;
    first = start;
  }
  return first;
}

/** "the Embassy of Norway", "the Heads of Mission of Canada and Norway", "the Royal Norwegian Embassy", "the Swiss Ambassador": whose embassy speaks, not on whom. */
function isOfEmbassy(analysis: Analysis, { kind, from, to }: CountryMatch): boolean {
  const isEmbassy = (at: number): boolean => analysis.is(at, 'embassies') || analysis.is(at, 'diplomats');
  const first = listStart(analysis, from);
  return (analysis.is(first - 1, 'of-words') && isEmbassy(first - 2)) || (kind === 'adjective' && isEmbassy(to));
}

/** "l'ambassadeur de Suisse | au Togo": whether one country is named as whose ambassador there is in the next. */
function isSender(title: Analysis, { from, to }: CountryMatch, next: CountryMatch): boolean {
  const place = title.is(next.from - 1, 'articles') ? next.from - 2 : next.from - 1;
  return place === to && title.is(to, 'office-prepositions') && !title.is(to, 'of-words') && title.is(from - 1, 'of-words') && (title.is(from - 2, 'diplomats') || title.is(from - 2, 'embassies'));
}

/** "KATHMANDU: The ambassadors of …", "Kampala, 3 May": the place from which a report tells. */
function isDateline(analysis: Analysis, { kind, from, to }: CountryMatch): boolean {
  const first = analysis.tokens.find((token) => token.kind === 'word')?.index;
  return kind === 'capital' && from === first && analysis.isMark(to, ':,–—-');
}

/** "Geneva / Banjul / Washington, 29 November -": so many places tell where those are who speak, and not on which country. */
function isAmongPlaces(analysis: Analysis, { kind, from, to }: CountryMatch): boolean {
  if (kind !== 'capital' || !(analysis.norm(from - 1) === '/' || analysis.norm(to) === '/')) return false;
  let slashes = 0;
  for (let at = from - placesReach; at < to + placesReach; at++) if (analysis.norm(at) === '/' && analysis.isCapital(at - 1) && analysis.isCapital(at + 1)) slashes++;
  return slashes > 1;
}

/** "the Russian authorities", "the Government of Chad". */
function isOfThoseInPower(analysis: Analysis, { from, to }: CountryMatch): boolean {
  const { actor } = analysis.matches;
  const isAuthority = ({ entry }: Match): boolean => entry.kind === 'authority';
  return startingAt(actor, to).some(isAuthority) || holding(actor, from).some((match) => isAuthority(match) && to <= match.to) || (analysis.is(from - 1, 'of-words') && endingAt(actor, from - 1).some(isAuthority));
}

/** How much a mention tells of which country a statement is on: who is asked tells more than who is spoken of, and where a report comes from the most. */
function weightOf(analysis: Analysis, match: CountryMatch): number {
  if (isDateline(analysis, match)) return 3;
  return isOfThoseInPower(analysis, match) ? 2 : 1;
}

/** How far from a place in a list of such stand the slashes between them. */
const placesReach = 6;

/** So many countries in one sentence are a list: who joins the statement, or which others it recalls. */
const longList = 4;

/** "Albania and Montenegro align themselves with this statement": who joins it, and not on whom it is. */
function joinsStatement(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (analysis.phraseLength(at, 'joining-phrases') > 0) return true;
  return false;
}

/** How much a paragraph speaks of each third country; apart from what stands in a list of many, or ends the name of an organisation's branch. A country under two names at once ("Myanmar/Burma") counts once. */
function countThirdCountries(analysis: Analysis, counts: Map<string, number>, listed: Map<string, number>, speakers: string): void {
  const found = countriesSpokenOf(analysis).filter((match) => !memberStates.has(match.country) && !speakers.includes(match.country) && !isOfEmbassy(analysis, match) && !isAmongPlaces(analysis, match));
  let next = 0;
  while (next < found.length) {
    const first = next;
    const { from: start, to: end } = analysis.sentenceAt((found[first] as CountryMatch).from);
    while (next < found.length && (found[next] as CountryMatch).from < end) next++;
    if (joinsStatement(analysis, start, end)) continue;
    const inSentence = found.slice(first, next);
    const into = new Set(inSentence.map(({ country }) => country)).size >= longList ? listed : counts;
    inSentence.forEach((match, index) => {
      const { country, from } = match;
      const before = inSentence[index - 1];
      if (before?.country === country && before.to + 1 >= from) return;
      const counted = isInBranch(analysis, match) ? listed : into;
      counted.set(country, (counted.get(country) ?? 0) + weightOf(analysis, match));
    });
  }
}

function mostNamed(counts: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined;
  for (const [country, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = country;
  return best;
}

/** The third country, other than those that speak, that a statement addresses: the first one in the title, else the one that most is said of (of two, the first), those in lists of many, and in the names of organisations, only where there is no other. */
export function countryOfText(title: Analysis | undefined, body: readonly Analysis[], speakers: string): string | undefined {
  // "Déclaration de la Délégation de l'UE et de l'ambassade de Suisse au Tchad": the EU's text, and Switzerland's.
  const issuers = title ? [...statesOfIssuers(title), ...statesBesideEu(title)].map(({ country }) => country) : [];
  const named = title ? countriesSpokenOf(title).filter((match) => !memberStates.has(match.country) && !speakers.includes(match.country) && !issuers.includes(match.country)) : [];
  const [first, second] = title ? named.filter((country) => !isInBranch(title, country)) : [];
  if (title && first && second && isSender(title, first, second)) return second.country;
  const on = title && named.find((country) => !isInBranch(title, country) && !isOfEmbassy(title, country));
  if (on) return on.country;
  const counts = new Map<string, number>();
  const listed = new Map<string, number>();
  for (const analysis of body) countThirdCountries(analysis, counts, listed, speakers);
  return mostNamed(counts) ?? mostNamed(listed) ?? named[0]?.country;
}
