import type { Analysis } from './analysis.js';
import { memberStates } from './country.js';
import { isAddressed, modalBehind } from './eu-is-asked.js';
import { KeptOfWords } from './kept-of-words.js';
import { holding, within } from './matches.js';
import { ownQuotation } from './quotation.js';
import { ownerOfOffice } from './third-country.js';

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
const countryReach = 4;

/** Those who speak for a State. */
const forStates = new Set<string | undefined>(['state', 'government', 'authorities']);

/** "Germany calls on", "el Gobierno de España insta", "the French Government urges", « Les autorités françaises suivent »: a Member State speaks beside the EU. */
function isMemberState(analysis: Analysis, { actor, value, from, to }: FoundActor): boolean {
  if (actor !== 'authority' || !forStates.has(value)) return false;
  return within(analysis.countries, from - 1, to + countryReach).some(({ country, kind, from: at }) => memberStates.has(country) && kind !== 'capital' && (at < to || kind !== 'name' || analysis.is(at - 1, 'of-words')));
}

/** Of so many States at least the statement is, where its sentence begins with their governments. */
const fewestSpeakers = 2;

/** "The Governments of Chile, Costa Rica and Peru … and call on": several governments named at the head of a sentence speak themselves. */
function areSpeakingGovernments(analysis: Analysis, { from, to, value }: FoundActor, sentenceFrom: number, verb: number): boolean {
  if (value !== 'government' || from > sentenceFrom + 1 || !analysis.ends(to - 1, 'plural')) return false;
  return within(analysis.countries, to, verb).filter(({ kind }) => kind === 'name').length >= fewestSpeakers;
}

/** "is a matter of grave concern to the Governments of Chile, Costa Rica and Peru, | which call on": whether several governments whose concern is told stand right before the relative pronoun at a token. */
export function areConcernedGovernments(analysis: Analysis, relative: number, sentenceFrom: number): boolean {
  const named = within(analysis.matches.actor, sentenceFrom, relative).filter(({ entry, to }) => entry.settings.value === 'government' && analysis.ends(to - 1, 'plural')).at(-1);
  if (!named || !analysis.any(sentenceFrom, named.from, 'concern-words')) return false;
  const states = within(analysis.countries, named.to, relative).filter(({ kind }) => kind === 'name');
  if (states.length < fewestSpeakers) return false;
  let at = named.to;
  // Nothing but the list stands between.
  while (at < relative) {
    const state = states.find(({ from }) => from === at);
    if (!state && analysis.norm(at) !== ',' && !analysis.is(at, 'of-words') && !analysis.is(at, 'articles') && !analysis.is(at, 'and-words')) return false;
    at = state?.to ?? at + 1;
  }
  return true;
}

/** So many paragraphs behind the title open a statement. */
const openingParagraphs = 2;

/** Whose a statement is: the EU's and nobody else's, a body's that issues statements itself, an organisation's by a name of its own, or none of these can be told. */
export type Voice = 'eu' | 'issuer' | 'organisation' | undefined;

/** How far behind a voice of the EU's another body stands whose voice it is: "the Spokesperson for the High Commissioner". */
const ownerReach = 2;

/** So many words longer may the name of a body be that begins as the EU's does. */
const longerBy = 3;

/** "l'Union | des éditeurs": whether what reads as the EU's name at tokens `from`–`to` is the beginning of another body's. */
function isInLonger(analysis: Analysis, from: number, to: number): boolean {
  return within(analysis.matches.actor, from, to + longerBy).some(({ entry, from: at, to: end }) => entry.kind === 'other' && at === from && end > to);
}

/** Behind these a body is spoken to, or of: "to speak before the African Commission", "with the United Nations". */
const toBodies = ['opening-prepositions', 'side-prepositions', 'approach-prepositions', 'doer-prepositions'] as const;

/** Whether a body is only spoken to, or of, at a place in a paragraph: behind a preposition, and not at the head of its sentence. */
function isSpokenTo(analysis: Analysis, from: number): boolean {
  let before = from - 1;
  while (before > analysis.sentenceAt(from).from && (analysis.is(before, 'articles') || analysis.isCapital(before))) before--;
  return before > analysis.sentenceAt(from).from && analysis.isAny(before, toBodies);
}

/** "OSCE | Permanent Council", "UN | General Assembly", "Dialogue with the | UN Special Rapporteur": whether a body is named in a title as where something is said, or to whom. */
function isOfMeeting(analysis: Analysis, { from, to }: NamedVoice): boolean {
  let before = from - 1;
  while (before > 0 && (analysis.is(before, 'articles') || analysis.isCapital(before)) && !analysis.is(before, 'approach-prepositions')) before--;
  return analysis.is(before, 'approach-prepositions') || holding(analysis.matches.level, to).some((level) => level.entry.kind === 'multilateral' && level.from > from);
}

/** "arrested outside the embassy": whether an office is only named as where something happened. */
function isPlace(analysis: Analysis, from: number): boolean {
  const before = analysis.is(from - 1, 'articles') ? from - 2 : from - 1;
  return analysis.is(before, 'place-prepositions') && before >= 0;
}

/** "The EU should press Togo", "calls on the EU to", in a title "EU: Press Togo", "EU: Leaders must press Togo": whether the EU, named in tokens `from`–`to`, is asked itself, by somebody else. */
function isAsked(analysis: Analysis, { from, to }: { readonly from: number; readonly to: number }, isTitle: boolean): boolean {
  const first = analysis.is(from - 1, 'articles') ? from - 1 : from;
  return modalBehind(analysis, to) !== undefined || isAddressed(analysis, first) || (isTitle && analysis.norm(to) === ':' && (analysis.is(to + 1, 'imperatives') || modalBehind(analysis, to + 1) !== undefined));
}

interface NamedVoice {
  readonly isIssuer: boolean;
  readonly from: number;
  readonly to: number;
}

/** "El defensor de los derechos humanos X fue detenido": whether what is an ombudsman's office with a capital is the term for a defender. */
function isDefender(analysis: Analysis, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return !analysis.isCapital(from) && within(analysis.matches.term, from, to).some((term) => term.from === from && term.to >= to);
}

/**
 * Who could speak in a paragraph, in order, without pronouns, which anybody says of themselves.
 * @param isOfficeOfEu whether an embassy or a spokesperson of whom no more is said is the EU's
 */
function voicesIn(analysis: Analysis, isOfficeOfEu: boolean): NamedVoice[] {
  const voices = analysis.matches.actor.filter(({ entry, from, to }) => (entry.settings.issues === true && !isDefender(analysis, { from, to })) || (entry.kind === 'eu' && entry.settings.pronoun !== true && (entry.settings.office !== true || (isOfficeOfEu && !isPlace(analysis, from))) && ownerOfOffice(analysis, from, to) === undefined && !isInLonger(analysis, from, to)));
  return voices
    .map(({ entry, from, to }) => ({ isIssuer: entry.settings.issues === true, from, to }))
    .filter(({ isIssuer, to }, index) => {
      const next = voices[index + 1];
      return isIssuer || next?.entry.settings.issues !== true || next.from - to > ownerReach || !(analysis.is(to, 'of-words') || analysis.is(to, 'asking-prepositions'));
    });
}

/** How far before a voice the word for its text stands: "Statement on behalf of the". */
const textReach = 5;

/** "EU | Statement", "Statement by the | European Union": whether whoever is named in a title is told to have written the text. */
function isOfText(analysis: Analysis, { from, to }: NamedVoice): boolean {
  if (analysis.is(to, 'title-words')) return true;
  let at = from - 1;
  while (at > from - textReach && analysis.tokens[at]?.kind === 'word' && !analysis.is(at, 'title-words') && !analysis.is(at, 'and-words')) at--;
  return analysis.is(at, 'title-words');
}

/**
 * Whose a statement is, by its title, else by the first sentence that names who could speak: what a body that issues statements asks in its own is the statement's.
 * @param speakers the third States that speak in it, by their codes (`speakingStates`)
 */
export function voiceOf(title: Analysis | undefined, body: readonly Analysis[], speakers: string): Voice {
  const opening = body.slice(0, openingParagraphs);
  for (const analysis of title ? [title, ...opening] : opening) {
    const isTitle = analysis === title;
    const voices = voicesIn(analysis, isTitle || speakers === '').filter((voice) => !(voice.isIssuer ? (isTitle ? isOfMeeting(analysis, voice) : isSpokenTo(analysis, voice.from)) : isAsked(analysis, voice, isTitle)));
    const [first] = voices;
    if (!first) continue;
    // "OSCE Permanent Council – EU Statement": said in a body, and not by it.
    if (first.isIssuer && isTitle && voices.some((voice) => !voice.isIssuer && isOfText(analysis, voice))) return 'eu';
    // "UN experts have called her detention arbitrary", in the first lines of a statement of the EU: told.
    if (first.isIssuer) return !isTitle && body.some((each) => voicesIn(each, false).some((named) => !named.isIssuer && !isSpokenTo(each, named.from) && !isAsked(each, named, false))) ? 'eu' : 'issuer';
    // "The EU and the High Commissioner": both.
    const issuer = voices.find(({ isIssuer }) => isIssuer);
    return issuer !== undefined && analysis.any(issuer.from - ownerReach, issuer.from, 'and-words') && voices.some(({ to }) => issuer.from - to <= ownerReach && to < issuer.from) ? undefined : 'eu';
  }
  return undefined;
}

/** Words of an office before whose it is: "secrétaire générale | de". */
const officeReach = 2;

const naming = new KeptOfWords<Analysis, boolean>();

/** Whether a paragraph names the EU, by more than an office that others have too, outside of what a body that issues statements is quoted for. */
function namesEu(analysis: Analysis): boolean {
  let names = naming.get(analysis);
  if (names === undefined) naming.set(analysis, (names = analysis.matches.actor.some(({ entry, from, to }) => entry.kind === 'eu' && entry.settings.pronoun !== true && entry.settings.office !== true && analysis.quoted[from] !== ownQuotation && ownerOfOffice(analysis, from, to) === undefined && !isInLonger(analysis, from, to) && !isAsked(analysis, { from, to }, false))));
  return names;
}

/** "La CIDH insta al Estado": in a paragraph that does not name the EU, a body that issues statements speaks itself; not "el informe de la CIDH". */
function isIssuer(analysis: Analysis, { issues, from, to }: FoundActor): boolean {
  if (!issues || namesEu(analysis) || isDefender(analysis, { from, to })) return false;
  // "Des experts de l'ONU exhortent", "Genève – Des experts": at the head of a sentence, or behind a mark, the word is an article.
  const { from: start } = analysis.sentenceAt(from);
  // "A group of UN experts called on": those of whom the group is.
  // "Le secrétaire général de la FIJ demande": who holds an office in it speaks for it.
  const isOf = (at: number): boolean => at > start && analysis.is(at, 'of-words') && analysis.tokens[at - 1]?.kind === 'word' && !(analysis.is(at - 1, 'speaking-nouns') && analysis.is(at - 2, 'indefinite-articles')) && !analysis.any(at - officeReach, at, 'thanked-offices');
  return !isOf(from - 1) && !(analysis.is(from - 1, 'articles') && isOf(from - 2));
}

/** Whose voice the statement is, besides the EU's. */
export function speaksBesideEu(analysis: Analysis, found: FoundActor, sentenceFrom: number, verb: number): boolean {
  return isMemberState(analysis, found) || areSpeakingGovernments(analysis, found, sentenceFrom, verb) || isIssuer(analysis, found);
}
