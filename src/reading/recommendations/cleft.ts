import type { Analysis, Match } from '../analysis.js';
import { within } from '../matches.js';
import { actorsIn, subjectOf } from '../subject.js';
import { type Addressee, authority } from './addressee.js';
import { isAct } from './acts.js';
import { opensClause } from './clause.js';
import { startsNominal } from './starts.js';

/* Verbs of asking in whose clause nothing is asked for: it stands beside a copula ("lo que pedimos es su liberación"), or in the clause before ("debe ser liberada, pide la UE"). */

/** Tokens, end exclusive. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** What a verb of asking asks for where that does not stand behind it, and who is asked. */
export interface AskedApart extends Range {
  readonly addressee: Addressee | undefined;
  /** Whether the clause only says whose ask it was that stands before, in its sentence: "debe ser liberada: es lo que pedimos". */
  readonly isSaid: boolean;
}

/** How far before a verb "lo que" stands, and how far behind it the copula: "lo que la Unión Europea pide una vez más a las autoridades togolesas es". */
const openerReach = 10;
const copulaReach = 16;
/** Most words between the names in a clause that only tells who asks, and of whom. */
const adjectiveReach = 2;

/** First token of "lo que" in whose clause the verb at token `verb` stands; not "por lo que pedimos", which goes on. */
function fusedBefore(analysis: Analysis, verb: number): number | undefined {
  for (let at = verb - 1; at > Math.max(0, verb - openerReach) && analysis.tokens[at]?.kind === 'word'; at--) {
    if (!analysis.is(at, 'complementizers')) continue;
    if (!analysis.is(at - 1, 'cleft-pronouns') || analysis.is(at - 2, 'noun-phrase-enders') || analysis.is(at - 2, 'clause-links')) return undefined;
    return at - 1;
  }
  return undefined;
}

/** Whether the clause of a verb names who speaks as its subject, before it or behind it: "lo que pedimos", "lo que pide la UE". */
function isSpoken(analysis: Analysis, { from, to }: Match): boolean {
  if (subjectOf(analysis, from).actor === 'eu') return true;
  const behind = behindAdverbs(analysis, to);
  const first = analysis.is(behind, 'articles') ? behind + 1 : behind;
  return actorsIn(analysis, first, first + openerReach)[0]?.actor === 'eu' && actorsIn(analysis, first, first + openerReach)[0]?.from === first;
}

/** Words of the adverb of asking at token `at`: "de nuevo", "firmemente"; 0 where none stands there. */
function adverbLength(analysis: Analysis, at: number): number {
  return Math.max(analysis.phraseLength(at, 'once-more'), analysis.ends(at, 'adverb') ? 1 : 0);
}

function behindAdverbs(analysis: Analysis, from: number): number {
  let at = from;
  for (let length = adverbLength(analysis, at); length > 0; length = adverbLength(analysis, at)) at += length;
  return at;
}

/** First token of the clause that ends before token `to`: behind a stop, or the sentence's. */
function clauseStart(analysis: Analysis, to: number): number {
  const { from } = analysis.sentenceAt(to);
  let start = to;
  while (start > from && !analysis.isMark(start - 1, ';:')) start--;
  return start;
}

/** Whether what could be asked for stands in tokens `from`–`to`: a noun of action, a wish, an infinitive. */
function asksIn(analysis: Analysis, from: number, to: number): boolean {
  return startsNominal(analysis, from, to) || opensClause(analysis, from, to) || isInfinitiveAlone(analysis, from, to);
}

/**
 * What a verb of asking in "lo que …" asks for: behind its copula ("lo que pedimos es su liberación"), before it ("su liberación es lo que pedimos"),
 * or between the two ("es su liberación lo que pedimos"). Undefined where there is no such clause.
 */
export function cleftOf(analysis: Analysis, match: Match): AskedApart | undefined {
  const opener = fusedBefore(analysis, match.from);
  if (opener === undefined || !isSpoken(analysis, match)) return undefined;
  const sentence = analysis.sentenceAt(match.from);
  const addresseeIn = (to: number): Addressee | undefined => authority(actorsIn(analysis, match.to, to).find(({ actor }) => actor === 'authority'));
  for (let at = match.to; at < Math.min(sentence.to, match.to + copulaReach) && !analysis.isMark(at, ';:'); at++) {
    if (analysis.is(at, 'copulas') && !analysis.is(at - 1, 'complementizers')) return at + 1 < sentence.to ? { from: at + 1, to: sentence.to, addressee: addresseeIn(at), isSaid: false } : undefined;
  }
  const start = clauseStart(analysis, opener);
  const addressee = addresseeIn(sentence.to);
  if (analysis.is(start, 'copulas') && start + 1 < opener) return asksIn(analysis, start + 1, opener) ? { from: start + 1, to: opener, addressee, isSaid: false } : undefined;
  if (!analysis.is(opener - 1, 'copulas') || analysis.is(opener - 2, 'negations')) return undefined;
  const to = analysis.is(opener - 2, 'subject-pronouns') || analysis.is(opener - 2, 'empty-subjects') ? opener - 2 : opener - 1;
  // "…: es lo que pedimos", "…, y es lo que pedimos": of what stands before the mark.
  const mark = analysis.is(to - 1, 'and-words') ? to - 2 : to - 1;
  if (analysis.isMark(mark, ',:;') && mark > sentence.from) return { from: sentence.from, to: mark, addressee, isSaid: true };
  return asksIn(analysis, start, to) ? { from: start, to, addressee, isSaid: false } : undefined;
}

/** First token behind the name of whoever asks, with its article, at token `at`; `at` where nobody is named there who could. */
function behindSpeaker(analysis: Analysis, at: number, end: number): number {
  const first = analysis.is(at, 'articles') ? at + 1 : at;
  const named = actorsIn(analysis, first, end)[0];
  if (named?.from === first && (named.actor === 'eu' || named.actor === 'other')) return named.to;
  // "reclama la Secretaría General": a body without more.
  if (first === at || !analysis.isCapital(first) || named?.from === first) return at;
  let to = first;
  while (to < end && analysis.isCapital(to)) to++;
  return to;
}

/** Behind "a", "de" whoever is asked, and first token behind their name; undefined where nobody is named there. */
function askedAt(analysis: Analysis, at: number, end: number): { readonly addressee: Addressee; readonly to: number } | undefined {
  if (!analysis.is(at, 'addressee-joints') && !analysis.is(at, 'infinitive-markers') && !analysis.is(at, 'of-words')) return undefined;
  const named = actorsIn(analysis, at + 1, end)[0];
  const addressee = authority(named);
  if (!named || !addressee || named.from > at + adjectiveReach) return undefined;
  let to = named.to;
  while (to < end && to < named.to + adjectiveReach && analysis.tokens[to]?.kind === 'word' && !analysis.is(to, 'infinitive-markers') && !analysis.is(to, 'articles') && !analysis.is(to, 'complementizers')) to++;
  return { addressee, to };
}

/** What a verb of asking at the end of its clause tells of an ask: from where it does, and of whom it was asked. */
interface Tag {
  readonly from: number;
  readonly addressee: Addressee | undefined;
}

/** Words between a mark and a verb of asking that tell who asks: "como la Unión Europea vuelve a". */
const tagReach = 8;

/**
 * ", pide la UE a las autoridades", ", como vuelve a pedir la UE", ": así lo reclama la UE": a clause behind a mark with a verb of asking,
 * in which nothing stands besides who asks and who is asked; undefined where something is asked for.
 */
export function tagOf(analysis: Analysis, { from: verb, to: behind }: Range): Tag | undefined {
  const sentence = analysis.sentenceAt(verb);
  let from = verb;
  while (from > sentence.from && from > verb - tagReach && !analysis.isMark(from - 1, ',:;–—') && analysis.tokens[from - 1]?.kind !== 'quote') {
    if (analysis.is(from - 1, 'owning-relatives')) return undefined;
    if (analysis.is(from - 1, 'noun-phrase-enders') && !analysis.is(from - 1, 'complementizers') && !analysis.is(from - 1, 'of-words')) return undefined;
    from--;
  }
  if (from === sentence.from || !(analysis.isMark(from - 1, ',:;–—') || analysis.tokens[from - 1]?.kind === 'quote')) return undefined;
  let end = behind;
  while (end < sentence.to && !analysis.isMark(end, ',;:.') && analysis.tokens[end]?.kind !== 'quote') end++;
  const speaker = behindAdverbs(analysis, behind);
  const afterSpeaker = behindSpeaker(analysis, speaker, end);
  const asked = askedAt(analysis, behindAdverbs(analysis, afterSpeaker), end);
  const rest = behindAdverbs(analysis, asked?.to ?? afterSpeaker);
  const isNamed = afterSpeaker > speaker || asked !== undefined;
  return rest === end && isNamed ? { from: from - 1, addressee: asked?.addressee } : undefined;
}

/** "X debe ser liberado, pide la UE": the tag behind an ask that ends before token `to`, from token `from` on. */
export function tagBehind(analysis: Analysis, from: number, to: number): Tag | undefined {
  for (const match of within(analysis.matches.ask, from, to)) {
    const tag = match.entry.kind === 'verb' ? tagOf(analysis, match) : undefined;
    if (tag && tag.from >= from) return tag;
  }
  return undefined;
}

/** "Que se la libere, pide la UE": a clause of what is asked for at the head of the sentence, before a verb that only tells who asks. */
export function clauseInFront(analysis: Analysis, match: Match): AskedApart | undefined {
  const { from } = analysis.sentenceAt(match.from);
  if (!analysis.is(from, 'complementizers') || from === match.from) return undefined;
  const tag = tagOf(analysis, match);
  return tag && opensClause(analysis, from, tag.from) ? { from, to: tag.from, addressee: tag.addressee, isSaid: true } : undefined;
}

/** Whether the clause in tokens `from`–`to` tells what was done, in the perfect: "que el Gobierno haya prometido reformas". */
function isDone(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (analysis.is(at, 'perfect-subjunctives') && analysis.ends(at + 1, 'participle')) return true;
  return false;
}

/** "Liberarla", "Investigar este crimen": whether an infinitive of an act, and no other clause, stands in tokens `from`–`to`. */
function isInfinitiveAlone(analysis: Analysis, from: number, to: number): boolean {
  const isVerb = (token: number): boolean => isAct(analysis, token, 'verb');
  // A command is no infinitive; in languages that mark infinitives, no verb without its mark is one.
  if (!isVerb(from) || analysis.grammar.classes['cleft-pronouns'].size === 0 || analysis.is(from, 'be-infinitive') || analysis.ends(from, 'first-person') || analysis.syntax.isCommand(analysis, from, isVerb)) return false;
  for (let at = from + 1; at < to; at++) if (analysis.tokens[at]?.kind !== 'word' || analysis.is(at, 'complementizers') || analysis.is(at, 'relatives')) return false;
  return true;
}

/**
 * "Que se la libere resulta esencial", "Investigar este crimen es urgente", "La protección de los testigos corresponde al Estado":
 * what is asked for at the head of the sentence is the subject of words that call something necessary, or somebody's duty.
 */
export function askedAsSubject(analysis: Analysis, { entry, from, to }: Match): AskedApart | undefined {
  const sentence = analysis.sentenceAt(from);
  if (from === sentence.from || analysis.is(to - 1, 'complementizers') || analysis.syntax.isVerb(analysis, to)) return undefined;
  const end = analysis.norm(from - 1) === ',' ? from - 1 : from;
  const asked = { from: sentence.from, to: end, isSaid: false };
  if (entry.settings.recalled === 'one') {
    // "La protección de los testigos corresponde al Estado": nothing behind whoever it falls to.
    const owner = actorsIn(analysis, to - 1, sentence.to)[0];
    const addressee = owner && owner.from <= to + 1 && analysis.isMark(Math.min(owner.to, sentence.to - 1), '.;:,') ? authority(owner) : undefined;
    return addressee && startsNominal(analysis, sentence.from, end) ? { ...asked, addressee } : undefined;
  }
  const isClause = analysis.is(sentence.from, 'complementizers') && opensClause(analysis, sentence.from, end) && !isDone(analysis, sentence.from, end);
  return isClause || isInfinitiveAlone(analysis, sentence.from, end) ? { addressee: undefined, ...asked } : undefined;
}
