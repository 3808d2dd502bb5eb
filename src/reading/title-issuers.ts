import type { Analysis } from './analysis.js';
import { isInBranch } from './branch.js';
import type { CountryMatch } from './country-names.js';
import { holding, startingAt, within } from './matches.js';

/* "Joint statement by the Governments of Costa Rica and Panama on Bolivia": whose statement it is stands behind what a title calls it, what it is on behind that. */

/** Words between what a title calls its text and whose it is: "déclaration conjointe à la presse | de". */
const kindReach = 5;

/** Words of those who issue statements. */
const ofIssuers = ['of-words', 'articles', 'and-words', 'ministers', 'embassies', 'diplomats'] as const;

/** Where whose text it is begins behind the word for it at token `word`; undefined where that is not told. */
function chainStart(title: Analysis, word: number): number | undefined {
  for (let at = word + 1; at <= word + kindReach && title.tokens[at]?.kind === 'word'; at++) if (title.is(at, 'of-words') || title.is(at, 'doer-links')) return at + 1;
  return undefined;
}

/** Whether a word can stand among those whose text it is: a name, a country, an office; not what it is on, nor where they are. */
function isOfChain(title: Analysis, at: number): boolean {
  if (title.norm(at) === ',' || title.norm(at) === '/') return true;
  if (title.tokens[at]?.kind !== 'word') return false;
  if (title.isAny(at, ofIssuers)) return true;
  if (title.is(at, 'office-prepositions') || title.is(at, 'infinitive-markers') || title.is(at, 'place-prepositions')) return false;
  return title.isCapital(at) || holding(title.matches.actor, at).length > 0 || holding(title.countries, at).length > 0;
}

/** "of the EU Delegation and Norway": a State that joins the EU. */
function joinsEu(title: Analysis, start: number, { kind, from }: CountryMatch): boolean {
  return kind === 'name' && title.is(from - 1, 'and-words') && title.matches.actor.some(({ entry, from: at, to }) => entry.kind === 'eu' && at >= start && to < from);
}

/** The countries among those whose text a title calls it; none where it names no other country and only one of them that does not join the EU: it may be what it is on. */
export function statesOfIssuers(title: Analysis): CountryMatch[] {
  for (let word = 0; word < title.tokens.length; word++) {
    const start = title.is(word, 'title-words') ? chainStart(title, word) : undefined;
    if (start === undefined) continue;
    let end = start;
    while (end < title.tokens.length && (isOfChain(title, end) || holding(title.countries, end).some(({ from }) => from < end))) end++;
    const named = within(title.countries, start, end).filter((country) => country.kind !== 'capital' && !isInBranch(title, country));
    const codes = new Set(named.map(({ country }) => country));
    return codes.size > 1 || named.some((country) => joinsEu(title, start, country)) || title.countries.some(({ country, from }) => from >= end && !codes.has(country)) ? named : [];
  }
  return [];
}

/** Whether a word may stand between the EU and a State that speaks with it: "UE, el Reino Unido y los EE. UU.". */
function joinsStates(title: Analysis, at: number): boolean {
  return title.norm(at) === ',' || title.is(at, 'and-words') || title.is(at, 'articles');
}

/** The countries that a title names in one list with the EU: "EU and Switzerland deplore", "l'UE et la Suisse se disent déçues". Whether the text is on one of them after all, its body tells. */
export function statesBesideEu(title: Analysis): CountryMatch[] {
  const beside: CountryMatch[] = [];
  for (const { entry, to } of title.matches.actor) {
    if (entry.kind !== 'eu' || entry.settings.pronoun === true) continue;
    let at = to;
    while (joinsStates(title, at)) {
      while (joinsStates(title, at)) at++;
      const state = startingAt(title.countries, at).find(({ kind }) => kind === 'name');
      if (!state) break;
      beside.push(state);
      at = state.to;
    }
  }
  return beside;
}
