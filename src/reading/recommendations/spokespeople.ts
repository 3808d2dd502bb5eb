import type { Analysis } from '../analysis.js';
import { memberStates } from '../country.js';
import { KeptOfWords } from '../kept-of-words.js';
import { endingAt, holding, startingAt, startingIn, within } from '../matches.js';
import { candidatesOf } from '../people/candidates.js';
import { tellingIn } from '../words.js';

/* The names of those who speak for the EU, or for the States whose statement it is, in a report. */

/** So near before a minister the country stands whose it is: "Belarus's Foreign Minister". */
const ownerReach = 4;

/** Words from a minister to the country: "ministre des Affaires étrangères et européennes du". */
const officeLength = 10;

/** How far behind a word for the EU the name of who speaks for it stands: "alto representante de la UE para Asuntos Exteriores y Política de Seguridad, X". */
const nameReach = 16;

/** "Statement by Minister X | on Togo": whether a name of somebody ends right before token `end`. */
function endsPerson(analysis: Analysis, end: number): boolean {
  return analysis.is(end, 'office-prepositions') && candidatesOf(analysis).some(({ to, score }) => to === end && score > 0);
}

function isParticle(analysis: Analysis, at: number): boolean {
  return within(analysis.matches.name, at, at + 1).some(({ entry }) => entry.kind === 'particle');
}

/** "Spokesman X | on Monday", "X | today": whether the day stands at token `at`. */
function isBeforeDay(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'today-words') || (analysis.is(at, 'opening-prepositions') && analysis.isCapital(at + 1));
}

/** Whether nothing but capitals stands in tokens `from`–`to`. */
function isCapitals(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!analysis.isCapital(at)) return false;
  return true;
}

/** Whether no name is looked for behind a word: a verb, or a mark that ends a sentence. */
const endsSearch = tellingIn(({ classes }, { norm }) => norm === '.' || norm === ';' || norm === ':' || classes['report-verbs'].has(norm) || classes['speech-words'].has(norm) || classes['dropped-subject-verbs'].has(norm) || classes['have-helpers'].has(norm));

/** Nouns for what befalls people, and for people whom a statement is on. */
const matters = ['case-nouns', 'struck-nouns', 'deed-nouns', 'event-nouns', 'general-nouns'] as const;

/** "the Spokesperson on the | arrest of", "on human rights | defender": whether what a statement is on is told at token `at`, behind which those are named to whom it happened. */
function tellsMatter(analysis: Analysis, at: number): boolean {
  return !analysis.isCapital(at) && (analysis.isAny(at, matters) || within(analysis.matches.event, at, at + 1).length > 0 || within(analysis.matches.term, at, at + 1).length > 0);
}

/** The last word of the name of who speaks for the EU behind token `from`, before any verb; undefined where nobody is named. */
function nameBehind(analysis: Analysis, from: number): string | undefined {
  const ends = endsSearch(analysis.grammar);
  for (let at = from; at < from + nameReach; at++) {
    const token = analysis.tokens[at];
    if (token === undefined || ends.of(token.word) || tellsMatter(analysis, at)) return undefined;
    // "Pieter van Loon".
    if (!analysis.isCapital(at) || !(analysis.isCapital(at - 1) || (analysis.isCapital(at - 2) && isParticle(analysis, at - 1)))) continue;
    // "La Unión | Europea instó": the rest of a longer name of the EU's.
    if (holding(analysis.matches.actor, at).some(({ entry, from: first }) => entry.kind === 'eu' && entry.settings.names !== 'person' && first < at)) continue;
    const next = at + 1;
    // "Minister of Foreign Affairs, X": the office ends in capitals too.
    if (analysis.norm(next) === ',' && analysis.isCapital(next + 1)) continue;
    // "High Representative | Helga Lund | held": right behind the office.
    const isBesideOffice = isCapitals(analysis, from, next) && !analysis.isCapital(next) && !analysis.is(next, 'of-words') && !isParticle(analysis, next);
    const isLast = isBesideOffice || analysis.tokens[next]?.kind !== 'word' || analysis.is(next, 'report-verbs') || analysis.is(next, 'speech-words') || analysis.is(next, 'sayings') || analysis.is(next, 'stance-verbs') || analysis.is(next, 'have-helpers') || isBeforeDay(analysis, next) || endsPerson(analysis, next);
    if (isLast && endingAt(analysis.countries, next).length === 0) return analysis.norm(at);
  }
  return undefined;
}

/** "the Belarusian Minister", "le ministre bélarussien": whether the country of a minister at token `at`, named right before or behind, is none of those that speak. */
export function isOfAnotherState(analysis: Analysis, at: number, speakers: string): boolean {
  const end = analysis.grammar.traits.has('nouns-first') ? at + 1 + ownerReach : at;
  return startingIn(analysis.countries, at - ownerReach, end).some(({ country, kind, to }) => (to <= at || (to <= end && kind !== 'capital')) && !speakers.includes(country));
}

/** "El ministro español", "the Irish Minister": whether a Member State is named right beside a minister at token `at`. */
function isOfMember(analysis: Analysis, at: number): boolean {
  if ([...endingAt(analysis.countries, at), ...startingAt(analysis.countries, at + 1)].some(({ country, kind }) => kind === 'adjective' && memberStates.has(country))) return true;
  // "ministre des Affaires étrangères du Luxembourg", "Luxembourg's Minister", "French Foreign Minister".
  return startingIn(analysis.countries, at - ownerReach, at).some(({ country, kind, to }) => kind !== 'capital' && memberStates.has(country) && (kind === 'adjective' || analysis.is(to, 'possessives'))) || startingIn(analysis.countries, at + 1, at + officeLength).some(({ country, kind, from }) => kind === 'name' && memberStates.has(country) && (analysis.is(from - 1, 'of-words') || analysis.is(from - 2, 'of-words')) && !analysis.any(at, from, 'report-verbs') && !analysis.any(at, from, 'place-prepositions'));
}

/** The surnames of ministers who speak in a statement of a Member State, or of a third one: "said Foreign Minister Solveig Haugen … Haugen added". */
export function ministersIn(analysis: Analysis, speakers: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < analysis.tokens.length; at++) {
    if (!analysis.is(at, 'ministers') || !(speakers === '' ? isOfMember(analysis, at) : !isOfAnotherState(analysis, at, speakers))) continue;
    const name = nameBehind(analysis, at + 1);
    if (name !== undefined) found.push(name);
  }
  return found;
}

/** The surnames behind the offices of the EU in a paragraph. */
export function officialsIn(analysis: Analysis): string[] {
  const found: string[] = [];
  for (const { entry, from, to } of analysis.matches.actor) {
    if (entry.kind !== 'eu' || entry.settings.pronoun === true || analysis.quoted[from]) continue;
    const name = nameBehind(analysis, to);
    if (name !== undefined) found.push(name);
  }
  return found;
}

interface Spokespeople {
  readonly speakers: string;
  readonly officials: readonly string[];
  readonly ministers: readonly string[];
}

const spokespeople = new KeptOfWords<Analysis, Spokespeople>();

function spokespeopleOf(analysis: Analysis, speakers: string): Spokespeople {
  let found = spokespeople.get(analysis);
  if (found?.speakers !== speakers) spokespeople.set(analysis, (found = { speakers, officials: found?.officials ?? officialsIn(analysis), ministers: ministersIn(analysis, speakers) }));
  return found;
}

/**
 * The surnames of those who speak for the EU in a report, with spaces between: "El portavoz comunitario Henrik Dahl … Dahl pidió"; in a statement of third States those of their ministers too.
 * @param speakers the third States whose statement it is
 */
export function spokespeopleIn(body: readonly Analysis[], speakers: string): string {
  const told = body.map((analysis) => spokespeopleOf(analysis, speakers));
  return [...new Set([...told.flatMap(({ officials }) => officials), ...told.flatMap(({ ministers }) => ministers)])].join(' ');
}
