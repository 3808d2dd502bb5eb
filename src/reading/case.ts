import type { EventKind } from '../statement/front-matter.js';
import { isOfNoPerson } from '../statement/of-no-person.js';
import type { Analysis } from './analysis.js';
import { eventToldAtOnce, openingOf } from './event.js';
import { ofSomebody } from './of-somebody.js';
import type { Person } from './types.js';
import { isVerbOfAsking } from './verb-of-asking.js';

/** Whether an event happens to a law, an organisation or nobody in particular. */
export function isWithoutCase(event: EventKind): boolean {
  return event === 'other' || isOfNoPerson(event);
}

/** What happens to people alone, and to no organisation. */
const ofPeople = new Set<EventKind>(['trial', 'conviction', 'detention', 'killing']);

/** What tells whether a statement is about somebody in particular. */
interface Facts {
  readonly people: readonly Person[];
  /** Whether people are counted, without being named. */
  readonly isCounted: boolean;
  readonly event: EventKind;
  /** Whether the event is told at once: by front matter, title or the first lines. */
  readonly isAtOnce: boolean;
  /** Whether front matter or title say that nobody in particular is concerned. */
  readonly isThematic: boolean;
  /** Whether front matter or title leave no doubt about it, whatever is told. */
  readonly isOfNobody: boolean;
}

/** "International Day in Support of Victims of Torture": nobody in particular was tortured. */
export function isThemeDay(title: Analysis | undefined): boolean {
  if (title === undefined) return false;
  for (let at = 0; at < title.tokens.length; at++) if (title.phraseLength(at, 'theme-days') > 0) return true;
  return false;
}

/** How far behind its first word a text without a title names the day on which it is made. */
const dayReach = 6;

/** "On the occasion of the International Day of …": the first words of a text without a title. */
export function opensOnDay(title: Analysis | undefined, body: readonly Analysis[]): boolean {
  const opening = title === undefined ? body[0] : undefined;
  if (opening === undefined) return false;
  for (let at = 0; at <= dayReach; at++) if (opening.phraseLength(at, 'theme-days') > 0) return true;
  return false;
}

/** "Statement on the situation in Togo": a title that leaves open whether people are arrested or killed, of which the text tells at once. */
export function isOnSituation(title: Analysis | undefined): boolean {
  return title !== undefined && title.any(0, title.tokens.length, 'situation-words') && !isThemeDay(title);
}

/**
 * Whether a statement is on who governs, by its title or, where that tells of nothing, by the first sentence below it: "on the presidential election", "One year ago the
 * army overthrew the government". Arrests and deaths that it tells of besides are the country's, unless somebody is named.
 */
export function isOnPower(title: Analysis | undefined, body: readonly Analysis[]): boolean {
  if (title !== undefined && (eventToldAtOnce(title, []) ?? 'other') !== 'other') return false;
  // "Parliament calls for the release of four journalists", though elections are near.
  if (title?.matches['ask-kind'].some(({ entry }) => entry.kind === 'release') === true) return false;
  // "On the crackdown after the elections": what was done to people.
  if (title?.any(0, title.tokens.length, 'repression-nouns') === true) return false;
  const opening = openingOf(body);
  const end = opening?.sentenceAt(0).to ?? 0;
  // "On the eve of the vote the police arrested four candidates": what that sentence tells is what the statement is on.
  if (opening?.matches.event.some(({ entry, from }) => from < end && entry.settings.where === undefined && (ofPeople.has(entry.kind as EventKind) || entry.kind === 'charges'))) return false;
  return title?.any(0, title.tokens.length, 'power-words') === true || (opening?.any(0, end, 'power-words') === true && !isTheme(title));
}

/** How far behind the word for organisations the verb stands that tells what they say. */
const sayingReach = 9;

/** "on the raids on six organisations": something happens to organisations; "Ten organisations call for the release of X": they speak. */
function isOnOrganisations(title: Analysis): boolean {
  for (let at = 0; at < title.tokens.length; at++) {
    if (!title.is(at, 'organisation-nouns')) continue;
    let verb = at + 1;
    while (verb < at + sayingReach && !title.is(verb, 'sayings') && !isVerbOfAsking(title, verb)) verb++;
    if (verb === at + sayingReach) return true;
  }
  return false;
}

/** Whether a title speaks of the country at large: "Statement on the situation in …", and of no event. */
export function isTheme(title: Analysis | undefined): boolean {
  if (title === undefined) return false;
  const end = title.tokens.length;
  if (isThemeDay(title)) return true;
  // "on the raids on six organisations": what happens to them is the country's, unless people are spoken of too.
  // "on the NGO trial": people are tried.
  if (isOnOrganisations(title) && !ofPeople.has(eventToldAtOnce(title, []) ?? 'other') && !title.any(0, end, 'general-nouns') && title.matches.term.length === 0) return true;
  return title.any(0, end, 'theme-nouns') && (eventToldAtOnce(title, []) ?? 'other') === 'other';
}

/** Cannot do: people counted without a noun for what they are ("135 were freed"). Whether somebody in particular is concerned: named, counted, or the one to whom has happened what the statement is about. */
export function hasCaseIn({ people, isCounted, event, isAtOnce, isThematic, isOfNobody }: Facts): boolean {
  if (people.some(({ role }) => role === 'defender')) return true;
  // "Statement on the situation in Togo": of the arrests that it tells of at once; "on the situation of defenders in Colombia": of the five who were killed.
  if (isThematic) return (!isOfNobody && ofPeople.has(event)) || (isAtOnce && isCounted && ofSomebody.has(event));
  return !isWithoutCase(event) || (isCounted && event === 'other');
}
