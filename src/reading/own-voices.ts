import type { Analysis } from './analysis.js';
import { memberStates } from './country.js';
import { within } from './matches.js';

/* Whose voice a statement is besides the EU's: Member States, governments that speak together, bodies that issue statements themselves. */

/** Who acts or speaks: the EU, those whom it addresses, somebody else, or nobody named. */
export type Actor = 'eu' | 'authority' | 'other' | 'none';

export interface FoundActor {
  readonly actor: Actor;
  /** The addressee's name in the reading, for an authority. */
  readonly value: string | undefined;
  /** A body that issues statements itself. */
  readonly issues: boolean;
  readonly from: number;
  readonly to: number;
}

/** How far behind the word for a government its country stands: "the Federal Government of Germany". */
const countryReach = 3;

/** "Germany calls on", "el Gobierno de España insta", "the French Government urges": a Member State speaks beside the EU. */
function isMemberState(analysis: Analysis, { actor, value, from, to }: FoundActor): boolean {
  if (actor !== 'authority' || (value !== 'state' && value !== 'government')) return false;
  return within(analysis.countries, from - 1, to + countryReach).some(({ country, kind, from: at }) => memberStates.has(country) && kind !== 'capital' && (at < to || kind !== 'name' || analysis.is(at - 1, 'of-words')));
}

/** Of so many States at least the statement is, where its sentence begins with their governments. */
const fewestSpeakers = 2;

/** "The Governments of Chile, Costa Rica and Peru … and call on": several governments named at the head of a sentence speak themselves. */
function areSpeakingGovernments(analysis: Analysis, { from, to, value }: FoundActor, sentenceFrom: number, verb: number): boolean {
  if (value !== 'government' || from > sentenceFrom + 1 || !analysis.ends(to - 1, 'plural')) return false;
  return within(analysis.countries, to, verb).filter(({ kind }) => kind === 'name').length >= fewestSpeakers;
}

/** So many paragraphs behind the title open a statement. */
const openingParagraphs = 2;

/**
 * Whether a statement is the EU's and nobody else's: what a body that issues statements itself asks in it is then its own.
 * The first sentence that names either names the EU alone, and the title no such body.
 */
export function isOfEu(title: Analysis | undefined, body: readonly Analysis[]): boolean {
  const opening = body.slice(0, openingParagraphs);
  for (const analysis of title ? [title, ...opening] : opening) {
    const voices = analysis.matches.actor.filter(({ entry }) => entry.kind === 'eu' || entry.settings.issues === true);
    const [first] = voices;
    if (!first) continue;
    const { to } = analysis.sentenceAt(first.from);
    return voices.every(({ entry, from }) => entry.kind === 'eu' || (analysis !== title && from >= to));
  }
  return false;
}

/** "La CIDH insta al Estado": in a paragraph that does not name the EU, a body that issues statements speaks itself; not "el informe de la CIDH". */
function isIssuer(analysis: Analysis, { issues, from }: FoundActor): boolean {
  if (!issues || analysis.matches.actor.some(({ entry }) => entry.kind === 'eu')) return false;
  // "Des experts de l'ONU exhortent": at the head of a sentence the word is an article.
  const { from: start } = analysis.sentenceAt(from);
  const isOf = (at: number): boolean => at > start && analysis.is(at, 'of-words');
  return !isOf(from - 1) && !(analysis.is(from - 1, 'articles') && isOf(from - 2));
}

/** Whose voice the statement is, besides the EU's. */
export function speaksBesideEu(analysis: Analysis, found: FoundActor, sentenceFrom: number, verb: number): boolean {
  return isMemberState(analysis, found) || areSpeakingGovernments(analysis, found, sentenceFrom, verb) || isIssuer(analysis, found);
}
