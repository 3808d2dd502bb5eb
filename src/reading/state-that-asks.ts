import { actorsIn } from './actors.js';
import type { Analysis } from './analysis.js';
import type { CountryMatch } from './country-names.js';
import { memberStates } from './country.js';
import { within } from './matches.js';
import { isToldByForm, saysOfItself } from './stance.js';
import { isThird, longestName, ownerOfOffice } from './third-country.js';

/* The third State that a subject names. */

/** Stands among the codes of States for a minister who speaks, whatever the country. */
export const minister = '--';
/** Stands among them for a government that speaks under no other name: "El Gobierno de España condena … El Gobierno exige". */
export const government = '++';
/** So near the head of a sentence, and behind the word for a government, its country stands: "the Federal Government of Germany", "el Ministerio de Relaciones Exteriores de Colombia". */
export const governmentReach = 5;
/** How far before the word for a government, or the country of a minister, the name of the office begins: "the Foreign | Ministry", "el ministro de Relaciones Exteriores de | México". */
const officeReach = 7;

interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** "el Ministerio | de Relaciones Exteriores | uruguayo": nothing but the name of an office. */
function isInName(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!analysis.isCapital(at) && !analysis.is(at, 'of-words')) return false;
  return true;
}

/** "la Cancillería | exhorta al gobierno de | Nicaragua": whether a verb of those who speak stands between the word for a government and a country. */
function isBehindVerb(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (analysis.is(at, 'dropped-subject-verbs') || saysOfItself(analysis, at) || isToldByForm(analysis, at)) return true;
  return false;
}

/** The countries named in, right before or behind "of" after a word for a government: "the Federal Government of Germany"; not "the Ministry calls on Togo". */
function ownersOf(analysis: Analysis, { from, to }: TokenRange): CountryMatch[] {
  return within(analysis.countries, from - 1, to + governmentReach).filter(({ kind, from: at }) => at <= to || (kind === 'adjective' && isInName(analysis, to, at)) || ((analysis.is(at - 1, 'of-words') || (analysis.is(at - 1, 'articles') && analysis.is(at - 2, 'of-words'))) && !isBehindVerb(analysis, to, at)));
}

/** The third State that a State, or a government, named at some tokens is; undefined where it is a member state, or none is named. */
function stateOf(analysis: Analysis, { from, to }: TokenRange): string | undefined {
  const isGovernment = within(analysis.matches.actor, from, to).some(({ entry }) => entry.settings.value === 'government');
  // "Ottawa calls on": the capital stands for its State.
  const seat = within(analysis.countries, from, to).find((country) => country.kind === 'capital' && country.from === from);
  if (seat !== undefined) return memberStates.has(seat.country) ? undefined : seat.country;
  return (isGovernment ? ownersOf(analysis, { from, to }) : within(analysis.countries, from - 1, to)).find(isThird)?.country;
}

/** Whether nothing but countries, commas and articles stands between the head of a sentence, or a comma that ends what opens it, and token `at`. */
function isAtHead(analysis: Analysis, at: number): boolean {
  const { from } = analysis.sentenceAt(at);
  let before = at;
  while (before > from && analysis.tokens[before - 1]?.kind === 'word' && (analysis.is(before - 1, 'articles') || analysis.is(before - 1, 'and-words') || within(analysis.countries, before - longestName, before + longestName).some((country) => country.from < before && before <= country.to))) before--;
  // "C'est dans cet esprit que la Suisse demande", "C'est pourquoi le Canada appelle".
  if (analysis.is(from, 'cleft-openers') && analysis.is(before - 1, 'clause-openers')) return true;
  return before <= from || analysis.tokens[before - 1]?.kind !== 'word';
}

/** "the Foreign Ministry", "el canciller de México": the token with which the name of a ministry for foreign affairs, or of whoever leads it, begins that is a subject, or whose country is; undefined where none is. */
function officeStart(analysis: Analysis, { from }: TokenRange): number | undefined {
  for (let at = Math.max(0, from - officeReach); at <= from; at++) {
    const length = analysis.phraseLength(at, 'foreign-ministers');
    if (length === 0) continue;
    let end = at + length;
    while (end < from && (analysis.is(end, 'of-words') || analysis.is(end, 'articles'))) end++;
    if (end > from || (end === from && end > at + length)) return at;
  }
  return undefined;
}

function isMinister(analysis: Analysis, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) if (analysis.is(at, 'ministers')) return true;
  return false;
}

/** "The Government demands": no country is named beside it. */
export function isBareGovernment(analysis: Analysis, { from, to }: TokenRange): boolean {
  return within(analysis.matches.actor, from, to).some(({ entry }) => entry.settings.value === 'government') && ownersOf(analysis, { from, to }).length === 0;
}

/** The third State that asks, where it, or its government, is the subject of a verb of asking and stands at the head of its sentence; `--` for a minister of whom no State is named. */
export function stateThatAsks(analysis: Analysis, subject: TokenRange): string | undefined {
  const office = officeStart(analysis, subject);
  const state = stateOf(analysis, subject) ?? (office !== undefined || isMinister(analysis, subject) ? minister : isBareGovernment(analysis, subject) ? government : undefined);
  return state !== undefined && isAtHead(analysis, office ?? subject.from) ? state : undefined;
}

/** "The US ambassador | noted": the third State whose office is the subject of the verb at token `verb`; undefined where the EU or an office of its own is named before it too: "The EU Delegation and the US Embassy note". */
export function stateOfOffice(analysis: Analysis, { from, to }: TokenRange, verb: number): string | undefined {
  if (!within(analysis.matches.actor, from, to).some(({ entry }) => entry.settings.office === true)) return undefined;
  const isOwnNamed = actorsIn(analysis, analysis.sentenceAt(verb).from, verb).some((found) => found.actor === 'eu' && ownerOfOffice(analysis, found.from, found.to) === undefined);
  return isOwnNamed ? undefined : ownerOfOffice(analysis, from, to)?.country;
}
