import { LetterPattern } from '../../letters.js';
import { OfWord } from '../../lexicon/word.js';
import { actorsIn } from '../actors.js';
import type { Analysis } from '../analysis.js';
import { behindAside } from '../aside.js';
import { isInBranch } from '../branch.js';
import { within } from '../matches.js';
import { opensStance } from './stance.js';

/* Names of organisations that no lexicon knows: "La Red Global por la Prensa (RGP)". */

/** A name is no longer than this, and an aside behind it neither: "con sede en Londres". */
export const nameReach = 14;
const asideReach = 16;
/** Letters of what is short for a name. */
const ofCapitals = new LetterPattern(String.raw`^\p{Lu}[\p{Lu}\d-]{2,}$`);
const acronym = new OfWord(({ text }) => ofCapitals.test(text));

function isAcronym(analysis: Analysis, at: number): boolean {
  const token = analysis.token(at);
  return token !== undefined && acronym.of(token.word);
}

/** Small words inside of names. */
const nameLinks = ['of-words', 'articles', 'and-words', 'place-prepositions', 'asking-prepositions', 'without-words', 'name-links', 'possessives'] as const;

/** The token behind one name in capitals that begins at token `from`, with small words inside it; `from` where none does. */
export function oneNameEnd(analysis: Analysis, from: number): number {
  let end = from;
  for (let at = from; at < from + nameReach; at++) {
    if (analysis.isCapital(at)) end = at + 1;
    else if (!analysis.isAny(at, nameLinks)) break;
  }
  return Math.max(end, bodyNameEnd(analysis, from));
}

/** "Fédération internationale des travailleurs de l'éducation | (FITE)": behind the noun for a body, which has a capital, its name goes on in small letters up to what is short for it, or up to what it says of itself; `from` where it does not. */
export function bodyNameEnd(analysis: Analysis, from: number): number {
  if (!analysis.isCapital(from) || !analysis.is(from, 'civil-bodies') || analysis.is(from, 'partisan-nouns') || !analysis.is(from - 1, 'articles')) return from;
  for (let at = from + 1; at < from + nameReach; at++) {
    if (analysis.norm(at) === '(') return isAcronym(analysis, at + 1) && analysis.norm(at + 2) === ')' ? at : from;
    if (at > from + 1 && opensStance(analysis, at)) return at;
    if (analysis.tokens[at]?.kind !== 'word' || (analysis.is(at, 'clause-openers') && !analysis.is(at, 'asking-prepositions'))) return from;
  }
  return from;
}

const asideMarks = { ',': ',', '(': ')' };

/** The token behind ", con sede en Londres," or "(RGP)" at token `at`. */
export function behindNote(analysis: Analysis, at: number): number {
  return behindAside(analysis, at, at + asideReach, asideMarks);
}

/** The same of one name, or of a list: "La Liga de Juristas (LJ), Voces sin Muro y la Red Norte". */
export function nameEnd(analysis: Analysis, from: number): number {
  let end = oneNameEnd(analysis, from);
  for (let last = end; last > from; ) {
    const joint = analysis.norm(last) === '(' ? behindNote(analysis, last) : last;
    const isLast = analysis.is(joint, 'and-words');
    if (!isLast && analysis.norm(joint) !== ',') break;
    const next = analysis.is(joint + 1, 'articles') ? joint + 2 : joint + 1;
    last = oneNameEnd(analysis, next);
    if (last === next) break;
    // Only a list that ends with "and" is one: "La Red Norte, Quito," is followed by where it has its seat.
    if (isLast || analysis.any(next, last, 'and-words')) end = last;
  }
  return end;
}

/** Whether the words of a name tell that it is an organisation's: what is short for it, an article before it, a noun for those who join. */
export function namesBody(analysis: Analysis, head: number, from: number, end: number): boolean {
  for (let at = from; at < Math.min(analysis.tokens.length, end + 2); at++) if (isAcronym(analysis, at) || analysis.is(at, 'organisation-nouns') || analysis.is(at, 'issuing-nouns') || (analysis.isCapital(at) && analysis.is(at, 'named-bodies'))) return true;
  return head < from && end - from > 1;
}

/** Words that the names of organisations are made of, and those of people are not. */
const ofOrganisations = ['organisation-nouns', 'issuing-nouns', 'speaking-nouns', 'named-bodies', 'civil-bodies', 'general-nouns', 'situation-nouns', 'causes'] as const;

/** First words of a sentence with which no name begins. */
const noNames = ['opening-prepositions', 'reporting-openers', 'clause-openers', 'conditionals', 'subject-pronouns', 'demonstratives'] as const;

/**
 * Whether the words of a name at tokens `from`–`to` tell by themselves that it is an organisation's: "Lantern for Journalists", "Horizon Press Freedom";
 * not "Journalists in Kara", where all that has a capital behind the first word is a place.
 */
export function tellsOrganisation(analysis: Analysis, from: number, to: number): boolean {
  // "According to Lantern for Journalists", "While Rights Now": what opens a sentence has a capital too.
  if (analysis.isAny(from, noNames) || analysis.any(from, to, 'short-honorifics') || analysis.any(from, to, 'partisan-nouns')) return false;
  const isPlace = (at: number): boolean => within(analysis.countries, at, at + 1).some((country) => !isInBranch(analysis, country)) || analysis.is(at - 1, 'place-prepositions') || (analysis.is(at - 1, 'of-words') && !analysis.isAny(at, ofOrganisations));
  let isName = false;
  for (let at = from + 1; at < to; at++) isName ||= analysis.isCapital(at) && !isPlace(at);
  if (!isName) return false;
  // "Helpdesk International".
  if (analysis.is(to - 1, 'body-endings') && !analysis.any(from, to, 'courts')) return true;
  for (let at = from; at < to; at++) if (isAcronym(analysis, at) || analysis.is(at, 'asking-prepositions') || analysis.is(at, 'name-links') || analysis.isAny(at, ofOrganisations)) return true;
  return false;
}

/** Whether the words from a name at token `name` to token `to` are an organisation's, by its name and nobody else's. */
export function isNameOfOrganisation(analysis: Analysis, name: number, end: number): boolean {
  return end > name && tellsOrganisation(analysis, name, end) && actorsIn(analysis, name, end).every(({ actor }) => actor === 'other');
}
