import type { Analysis } from '../analysis.js';
import { actorsBehindOpening } from '../antecedent.js';
import { KeptOfWords } from '../kept-of-words.js';
import { actorsIn, subjectOf } from '../subject.js';

/* "EU Delegation calls for the release of X", and below it: "The Delegation has expressed its concern, and called on …": a report tells in the past what a statement asks. */

/** Figures of a year. */
const yearLength = 4;

/** How far before a participle its help verb stands: "a par ailleurs exhorté", "has once again urged". */
const helperReach = 4;

/** The help verb of the perfect whose participle stands at token `verb`; undefined where none does. */
function helperOf(analysis: Analysis, verb: number): number | undefined {
  for (let at = verb - 1; at >= Math.max(0, verb - helperReach) && analysis.tokens[at]?.kind === 'word'; at--) if (analysis.is(at, 'have-helpers')) return at;
  return undefined;
}

/** "L'UE a condamné", "s'est dite préoccupée", "…, a déclaré la porte-parole": whether a participle tells what the EU said this day. */
function tellsStance(analysis: Analysis, verb: number): boolean {
  if (!analysis.is(verb, 'stance-participles') || analysis.quoted[verb] || isOfEarlierDay(analysis, verb)) return false;
  if (helperOf(analysis, verb) === undefined && !(analysis.is(verb - 1, 'be-forms') && analysis.is(verb - 2, 'reflexive-pronouns'))) return false;
  const helper = helperOf(analysis, verb);
  if (helper !== undefined && analysis.tokens[helper - 1]?.kind !== 'word' && actorsIn(analysis, verb + 1, verb + sayerReach)[0]?.actor === 'eu') return true;
  const { actor, to } = subjectOf(analysis, verb);
  if (actor === 'eu') return to < verb;
  // "The Delegation received him. It called on".
  const { from } = analysis.sentenceAt(verb);
  return actor === 'none' && from > 0 && analysis.is(from, 'asked-pronouns') && !isOfEarlierDay(analysis, from - 1) && actorsBehindOpening(analysis, analysis.sentenceAt(from - 1).from, from)[0]?.actor === 'eu';
}

/** Whether a token says of the EU, in the present, what a statement says: "condamne", "est préoccupée". */
function saysNow(analysis: Analysis, at: number): boolean {
  if (analysis.quoted[at] || !(analysis.is(at, 'sayings') || analysis.is(at, 'concern-words')) || helperOf(analysis, at) !== undefined) return false;
  return subjectOf(analysis, at).actor === 'eu';
}

/** What a paragraph says first of the EU: what it said, as a report tells it, or what it says, as a statement does; null where it says neither. Kept with the paragraph. */
function firstStance(analysis: Analysis): 'told' | 'said' | null {
  let first = stances.get(analysis);
  if (first === undefined) stances.set(analysis, (first = stanceIn(analysis)));
  return first;
}

const stances = new KeptOfWords<Analysis, 'told' | 'said' | null>();

function stanceIn(analysis: Analysis): 'told' | 'said' | null {
  for (const { from, to } of analysis.plain.sentences) {
    for (let at = from; at < to; at++) if (tellsStance(analysis, at)) return 'told';
    for (let at = from; at < to; at++) if (saysNow(analysis, at)) return 'said';
  }
  return null;
}

/** Whether the first lines of a text tell in the past what the EU said, and its title calls it no statement: it is a report. */
export function opensAsNews(title: Analysis | undefined, body: readonly Analysis[]): boolean {
  const [first] = body;
  if (first === undefined || first.grammar.classes['stance-participles'].size === 0) return false;
  if (title?.any(0, title.tokens.length, 'title-words')) return false;
  for (const analysis of body.slice(0, openingParagraphs)) {
    const stance = firstStance(analysis);
    if (stance !== null) return stance === 'told';
  }
  return false;
}

/** Whether a title tells in the present that the EU asks for something: "EU asks for the release of a councillor". */
export function isNewsOfAsk(title: Analysis): boolean {
  return title.matches.ask.some(({ entry, from }) => entry.kind === 'verb' && from > 0 && !title.syntax.isPast(title, from) && !title.quoted[from] && subjectOf(title, from).actor === 'eu' && subjectOf(title, from).to <= from);
}

/** So near the head of its sentence, or before its verb, a year tells when something was done, and not when something else was. */
const yearReach = 5;

function isYear(analysis: Analysis, at: number, from: number, verb: number): boolean {
  return analysis.tokens[at]?.kind === 'number' && analysis.norm(at).length === yearLength && (at < from + yearReach || at >= verb - yearReach);
}

/** In so many words behind a verb it is told how often that was done, and in so many at the head of a sentence when. */
const oftenReach = 6;
const openerReach = 4;

/** "In 2019 the EU called on", "has repeatedly called on": told of another day. */
function isOfEarlierDay(analysis: Analysis, verb: number): boolean {
  const sentence = analysis.sentenceAt(verb);
  // "LOMÉ, 12 mars – L'UE a demandé": the line of place and date.
  let from = verb;
  while (from > sentence.from && !analysis.isMark(from - 1, '–—')) from--;
  // "En mayo la UE pidió", "ha pedido a Cuba en numerosas ocasiones".
  if ((analysis.is(from, 'opening-prepositions') && analysis.any(from + 1, from + openerReach, 'earlier-times')) || analysis.any(verb + 1, verb + oftenReach, 'repeated-words')) return true;
  for (let at = from; at < verb; at++) if (analysis.is(at, 'earlier-words') || isYear(analysis, at, from, verb)) return true;
  return false;
}

/** So many paragraphs behind the title open a report. */
const openingParagraphs = 4;
/** How far behind a verb of saying stands who said it: "declaró el lunes un portavoz". */
const sayerReach = 6;

/** Whether the EU is the subject of a verb, told before it, or right behind it. */
function isOfEu(analysis: Analysis, verb: number): boolean {
  const subject = subjectOf(analysis, verb);
  return (subject.actor === 'eu' && subject.to <= verb) || actorsIn(analysis, verb + 1, verb + sayerReach)[0]?.actor === 'eu';
}

/** Whether a verb stands in the past: "condenó", "ha condenado". */
function isToldInPast(analysis: Analysis, verb: number): boolean {
  return analysis.syntax.isPast(analysis, verb) && (!analysis.ends(verb, 'participle') || analysis.is(skipAdverbsBack(analysis, verb), 'have-helpers'));
}

/** The last token before a verb that is no adverb. */
function skipAdverbsBack(analysis: Analysis, verb: number): number {
  let before = verb - 1;
  while (before >= 0 && !analysis.is(before, 'have-helpers') && (analysis.ends(before, 'adverb') || analysis.is(before, 'subject-adverbs'))) before--;
  return before;
}

/** What the EU is told to do first in a paragraph: in the past, as a report tells it, or in the present, as a statement says it. */
function firstDeed(analysis: Analysis): 'told' | 'said' | null {
  let first = deeds.get(analysis);
  if (first === undefined) deeds.set(analysis, (first = deedIn(analysis)));
  return first;
}

const deeds = new KeptOfWords<Analysis, 'told' | 'said' | null>();

function deedIn(analysis: Analysis): 'told' | 'said' | null {
  for (let at = 0; at < analysis.tokens.length; at++) {
    if (analysis.quoted[at]) continue;
    if (analysis.is(at, 'report-verbs')) {
      if (isToldInPast(analysis, at) && isOfEu(analysis, at) && !isOfEarlierDay(analysis, at)) return 'told';
    } else if (analysis.is(at, 'dropped-subject-verbs') && subjectOf(analysis, at).actor === 'eu') return 'said';
  }
  return null;
}

/** "We call on": whether whoever wrote a paragraph speaks of themselves; what the EU is quoted as saying, a report has too. */
function speaksItself(analysis: Analysis): boolean {
  const quote = analysis.tokens.findIndex(({ kind }) => kind === 'quote');
  return analysis.matches.ask.some(({ from }) => analysis.ends(from, 'first-person') && (quote < 0 || from < quote));
}

/** "La Unión Europea condenó este martes": whether a text opens with what the EU has done, as a report does, and nobody in it says "we". */
export function isReport(title: Analysis, body: readonly Analysis[]): boolean {
  // "Declaración de la Portavoz sobre", "Comunicado conjunto".
  if (title.grammar.classes['report-verbs'].size === 0 || title.is(0, 'title-words')) return false;
  for (const analysis of body.slice(0, openingParagraphs)) {
    const deed = firstDeed(analysis);
    if (deed !== null) return deed === 'told' && !body.some(speaksItself);
  }
  return false;
}

/** How far behind a word for the EU the name of who speaks for it stands: "alto representante de la UE para Asuntos Exteriores y Política de Seguridad, X". */
const nameReach = 16;

/** The last word of the name of who speaks for the EU behind token `from`, before any verb; undefined where nobody is named. */
function nameBehind(analysis: Analysis, from: number): string | undefined {
  for (let at = from; at < from + nameReach; at++) {
    if (analysis.is(at, 'report-verbs') || analysis.is(at, 'speech-words') || analysis.is(at, 'dropped-subject-verbs') || analysis.is(at, 'have-helpers') || analysis.isMark(at, '.;:')) return undefined;
    if (!analysis.isCapital(at) || !analysis.isCapital(at - 1)) continue;
    const next = at + 1;
    const isLast = analysis.tokens[next]?.kind !== 'word' || analysis.is(next, 'report-verbs') || analysis.is(next, 'have-helpers');
    if (isLast && !analysis.countries.some(({ to }) => to === next)) return analysis.norm(at);
  }
  return undefined;
}

/** The surnames of those who speak for the EU in a report, with spaces between: "El portavoz comunitario Henrik Dahl … Dahl pidió". */
export function spokespeopleIn(body: readonly Analysis[]): string {
  const found = body.flatMap((analysis) => analysis.matches.actor.flatMap(({ entry, from, to }) => (entry.kind === 'eu' && entry.settings.pronoun !== true && !analysis.quoted[from] ? [nameBehind(analysis, to)] : [])));
  return [...new Set(found)].filter((name) => name !== undefined).join(' ');
}

/** "Pidió también que": whether a verb that opens its sentence can be told of the EU, since nobody else is named first in the sentence before. */
function dropsEu(analysis: Analysis, verb: number): boolean {
  if (analysis.grammar.classes['dropped-subject-verbs'].size === 0) return false;
  const { from } = analysis.sentenceAt(verb);
  if (from === 0) return true;
  const before = actorsIn(analysis, analysis.sentenceAt(from - 1).from, from)[0];
  return before === undefined || before.actor === 'eu';
}

/** "La Delegación de la UE | en San José": whether nothing but a place, or whose it is, stands between a word for the EU and its verb. */
function isOneSubject(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (analysis.tokens[at]?.kind !== 'word' || !(analysis.isCapital(at) || analysis.is(at, 'of-words') || analysis.is(at, 'articles') || analysis.is(at, 'place-prepositions'))) return false;
  return true;
}

/** Whether a verb stands where it tells what its subject did: behind the subject, a helper or "and"; not "with renewed urgency". */
function tellsDeed(analysis: Analysis, verb: number): boolean {
  // "volvió a pedir": what was done again.
  let before = analysis.is(verb - 1, 'infinitive-markers') && !analysis.is(verb - 1, 'have-helpers') ? verb - 3 : verb - 1;
  while (before >= 0 && (analysis.ends(before, 'adverb') || analysis.is(before, 'subject-adverbs'))) before--;
  if (before < analysis.sentenceAt(verb).from) return dropsEu(analysis, verb);
  if (helperOf(analysis, verb) !== undefined || analysis.is(before, 'and-words') || analysis.norm(before) === ',') return true;
  return analysis.is(before, 'subject-pronouns') || actorsIn(analysis, analysis.sentenceAt(verb).from, verb).some(({ actor, to }) => actor === 'eu' && to <= before + 1 && isOneSubject(analysis, to, before + 1));
}

/** "The Delegation has called on", "They also called on": of a verb in the past, whether it can be told of the EU and of this day, so that it asks where the statement is a report. */
export function isToldAsNews(analysis: Analysis, verb: number): boolean {
  if (analysis.ends(verb, 'gerund') || !tellsDeed(analysis, verb) || isOfEarlierDay(analysis, verb)) return false;
  const { actor, from, to } = subjectOf(analysis, verb);
  // "said the Spokesperson, who asked for".
  if (actor === 'eu' && from < verb && analysis.is(from, 'relatives')) return true;
  // "We call on Togo to do what the Commission has recommended": behind the opener of a clause it is told of somebody else; not behind the comma that ends it.
  let comma = verb;
  while (comma > to && analysis.norm(comma) !== ',') comma--;
  return (actor === 'eu' && !analysis.any(comma, verb, 'clause-openers')) || (actor === 'none' && (analysis.is(analysis.sentenceAt(verb).from, 'subject-pronouns') || dropsEu(analysis, verb)));
}
