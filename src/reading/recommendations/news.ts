import type { Analysis } from '../analysis.js';
import { memberStates } from '../country.js';
import { KeptOfWords } from '../kept-of-words.js';
import { candidatesOf } from '../people/candidates.js';
import { isBesideOpener } from '../beside-opener.js';
import { within } from '../matches.js';
import { actorsIn, subjectOf } from '../subject.js';
import { isSaidBehind } from './said-behind.js';
import { speechBefore } from './speech.js';
import { stateThatAsks } from '../state-that-asks.js';
import { owningRelativeOf } from '../owning-relative.js';
import { tellingIn } from '../words.js';

/* "EU Delegation calls for the release of X", and below it: "The Delegation has expressed its concern, and called on …": a report tells in the past what a statement asks. */

/** Figures of a year. */
const yearLength = 4;

/** How far before a participle its help verb stands: "a par ailleurs exhorté", "has once again urged". */
const helperReach = 4;

/** The help verb of the perfect whose participle stands at token `verb`; undefined where none does. */
export function helperOf(analysis: Analysis, verb: number): number | undefined {
  for (let at = verb - 1; at >= Math.max(0, verb - helperReach) && analysis.tokens[at]?.kind === 'word'; at--) if (analysis.is(at, 'have-helpers')) return at;
  return undefined;
}

/** The first word of a verb with its help verb, and with the pronouns and adverbs before both: "y | les han pedido", "y | también las instó". */
export function firstOfVerb(analysis: Analysis, verb: number): number {
  let first = helperOf(analysis, verb) ?? verb;
  while (analysis.is(first - 1, 'subject-adverbs')) first--;
  return first;
}

/** So near the head of its sentence, or before its verb, a year tells when something was done, and not when something else was. */
const yearReach = 5;

function isYear(analysis: Analysis, at: number, from: number, verb: number): boolean {
  return analysis.tokens[at]?.kind === 'number' && analysis.norm(at).length === yearLength && (at < from + yearReach || at >= verb - yearReach);
}

/** In so many words behind a verb it is told how often that was done, and in so many at the head of a sentence when. */
const oftenReach = 6;
const openerReach = 4;

/** ", where strikes have gone on since May, | and has called on": the token behind a relative clause that opens at token `at` and ends with a comma before the verb; `at` where none does. */
function behindRelative(analysis: Analysis, at: number, verb: number): number {
  if (analysis.norm(at) !== ',' || !(analysis.is(at + 1, 'relatives') || analysis.is(at + 1, 'remark-openers'))) return at;
  for (let end = at + 2; end < verb; end++) if (analysis.norm(end) === ',') return end;
  return at;
}

/** How far behind a verb it is told how long ago that was. */
const agoReach = 14;

/** "renewed our request for his release | two weeks ago": whether words behind a verb tell how long ago that was; not "two weeks after her arrest". */
function isSomeTimeAgo(analysis: Analysis, verb: number, end: number): boolean {
  for (let at = verb + 1; at < Math.min(end, verb + agoReach); at++) {
    if (!analysis.is(at, 'small-numbers') && analysis.tokens[at]?.kind !== 'number') continue;
    const behind = at + 3;
    if (analysis.is(behind - 1, 'earlier-words') && !analysis.is(behind, 'articles') && !analysis.is(behind, 'case-determiners') && !analysis.isCapital(behind)) return true;
  }
  return false;
}

/** "For three weeks they were beaten, | the bloc said on Thursday": the token behind the last comma before a verb, where that ends what was said and only who said it stands behind; else `from`. */
function behindWhatIsSaid(analysis: Analysis, from: number, verb: number): number {
  let comma = verb - 1;
  while (comma > from && analysis.norm(comma) !== ',') comma--;
  return comma > from && isSaidBehind(analysis, comma) ? comma + 1 : from;
}

/** "In 2019 the EU called on", "has repeatedly called on", "called on X two weeks ago": told of another day. */
export function isOfEarlierDay(analysis: Analysis, verb: number): boolean {
  const sentence = analysis.sentenceAt(verb);
  // "LOMÉ, 12 mars – L'UE a demandé": the line of place and date.
  let from = verb;
  while (from > sentence.from && !analysis.isMark(from - 1, '–—')) from--;
  from = behindWhatIsSaid(analysis, from, verb);
  // "En mayo la UE pidió", "ha pedido a Cuba en numerosas ocasiones".
  if ((analysis.is(from, 'opening-prepositions') && analysis.any(from + 1, from + openerReach, 'earlier-times')) || analysis.any(verb + 1, verb + oftenReach, 'repeated-words') || isSomeTimeAgo(analysis, verb, sentence.to)) return true;
  for (let at = from; at < verb; at++) {
    at = behindRelative(analysis, at, verb);
    if (!analysis.quoted[at] && (analysis.is(at, 'earlier-words') || isYear(analysis, at, from, verb))) return true;
  }
  return false;
}

/** So near before a minister the country stands whose it is: "Belarus's Foreign Minister". */
const ownerReach = 4;

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

/** The last word of the name of who speaks for the EU behind token `from`, before any verb; undefined where nobody is named. */
function nameBehind(analysis: Analysis, from: number): string | undefined {
  const ends = endsSearch(analysis.grammar);
  for (let at = from; at < from + nameReach; at++) {
    const token = analysis.tokens[at];
    if (token === undefined || ends.of(token.word)) return undefined;
    // "Pieter van Loon".
    if (!analysis.isCapital(at) || !(analysis.isCapital(at - 1) || (analysis.isCapital(at - 2) && isParticle(analysis, at - 1)))) continue;
    const next = at + 1;
    // "Minister of Foreign Affairs, X": the office ends in capitals too.
    if (analysis.norm(next) === ',' && analysis.isCapital(next + 1)) continue;
    // "High Representative | Helga Lund | held": right behind the office.
    const isBesideOffice = isCapitals(analysis, from, next) && !analysis.isCapital(next) && !analysis.is(next, 'of-words') && !isParticle(analysis, next);
    const isLast = isBesideOffice || analysis.tokens[next]?.kind !== 'word' || analysis.is(next, 'report-verbs') || analysis.is(next, 'speech-words') || analysis.is(next, 'have-helpers') || isBeforeDay(analysis, next) || endsPerson(analysis, next);
    if (isLast && !analysis.countries.some(({ to }) => to === next)) return analysis.norm(at);
  }
  return undefined;
}

/** "the Belarusian Minister", "le ministre bélarussien": whether the country of a minister at token `at`, named right before or behind, is none of those that speak. */
export function isOfAnotherState(analysis: Analysis, at: number, speakers: string): boolean {
  const end = analysis.grammar.traits.has('nouns-first') ? at + 1 + ownerReach : at;
  return analysis.countries.some(({ country, kind, from, to }) => from >= at - ownerReach && (to <= at || (to <= end && kind !== 'capital')) && !speakers.includes(country));
}

/** "El ministro español", "the Irish Minister": whether a Member State is named right beside a minister at token `at`. */
function isOfMember(analysis: Analysis, at: number): boolean {
  return analysis.countries.some(({ country, kind, from, to }) => kind === 'adjective' && memberStates.has(country) && (to === at || from === at + 1));
}

/** The surnames of ministers who speak in a statement of a Member State, or of a third one: "said Foreign Minister Solveig Haugen … Haugen added". */
function ministersIn(analysis: Analysis, speakers: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < analysis.tokens.length; at++) {
    if (!analysis.is(at, 'ministers') || !(speakers === '' ? isOfMember(analysis, at) : !isOfAnotherState(analysis, at, speakers))) continue;
    const name = nameBehind(analysis, at + 1);
    if (name !== undefined) found.push(name);
  }
  return found;
}

/** The surnames behind the offices of the EU in a paragraph. */
function officialsIn(analysis: Analysis): string[] {
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

/** "«Es inocente», afirmó su hermana, y | pidió": whether somebody's kin is named behind a verb of saying before token `verb`. */
function isSaidByKin(analysis: Analysis, from: number, verb: number): boolean {
  for (let at = from; at < verb; at++) if (analysis.is(at, 'speech-words') && analysis.is(at + 1, 'subject-determiners') && analysis.is(at + 2, 'kin')) return true;
  return false;
}

/** "Pidió también que": whether a verb can be told of the EU since it opens its sentence and nobody else is named first in the sentence before. */
export function dropsEu(analysis: Analysis, verb: number): boolean {
  if (!analysis.grammar.traits.has('drops-subjects')) return false;
  const { from } = analysis.sentenceAt(verb);
  if (subjectOf(analysis, verb).actor !== 'none' || isSaidByKin(analysis, from, verb)) return false;
  if (from === 0) return true;
  const { from: first } = analysis.sentenceAt(from - 1);
  const verbBefore = verbAtHead(analysis, first, from);
  // "Pidió al Gobierno que la libere. Asimismo instó": whoever the sentence before leaves out too.
  if (verbBefore !== undefined) return dropsEu(analysis, verbBefore);
  const before = actorsIn(analysis, first, from)[0];
  return before === undefined || before.actor === 'eu';
}

/** The verb that tells what somebody said and opens tokens `from`–`to`, with adverbs or an opening phrase before it at most; undefined where none does. */
function verbAtHead(analysis: Analysis, from: number, to: number): number | undefined {
  for (let at = from; at < to && at <= from + openingLength; at++) if (analysis.is(at, 'report-verbs') && !analysis.ends(at, 'participle')) return isOpening(analysis, from, at) ? at : undefined;
  return undefined;
}

/** Whether nothing but adverbs, or an opening phrase, stands in tokens `from`–`verb`. */
export function isOpening(analysis: Analysis, from: number, verb: number): boolean {
  const last = analysis.norm(verb - 1) === ',' ? verb - 2 : verb - 1;
  if (isOpeningPhrase(analysis, from, last)) return true;
  for (let at = from; at <= last; at++) if (!analysis.is(at, 'subject-adverbs') && !analysis.ends(at, 'adverb')) return false;
  return true;
}

/** Whether a word can stand inside a subject: a name, a short form in brackets, a place, the day. */
function isOfSubject(analysis: Analysis, at: number): boolean {
  // "Las embajadas de Suecia, Italia y Alemania": a list of those whose it is.
  if ((analysis.norm(at) === ',' || analysis.is(at, 'and-words')) && analysis.isCapital(at + 1) && analysis.isCapital(at - 1)) return true;
  // "The Ambassador to Togo, Rolf Steins, | today voiced": the comma behind a name.
  if (analysis.norm(at) === ',' && analysis.isCapital(at - 1) && (analysis.isCapital(at + 1) || analysis.is(at + 1, 'today-words') || analysis.is(at + 1, 'report-verbs') || analysis.is(at + 1, 'visit-verbs') || analysis.is(at + 1, 'office-prepositions') || analysis.ends(at + 1, 'adverb'))) return true;
  if (analysis.tokens[at]?.kind !== 'word') return analysis.isMark(at, '()');
  // "El Gobierno español instó".
  if (within(analysis.countries, at, at + 1).some(({ kind }) => kind === 'adjective')) return true;
  return analysis.isCapital(at) || ['of-words', 'possessives', 'articles', 'place-prepositions', 'today-words'].some((name) => analysis.is(at, name as 'articles')) || (['opening-prepositions', 'infinitive-markers', 'office-prepositions'].some((name) => analysis.is(at, name as 'articles')) && (analysis.isCapital(at + 1) || (analysis.is(at + 1, 'articles') && analysis.isCapital(at + 2))));
}

/** "La Delegación de la UE | en San José", "The EU | on Tuesday", "The ambassador | to Mali", "a spokesperson | for the EU": whether nothing but a place, a day, or whose it is, stands between a word for the EU and its verb. */
export function isOneSubject(analysis: Analysis, from: number, to: number): boolean {
  // "EU | spokesman X": the office behind the name of whoever it is of.
  const office = analysis.matches.actor.find(({ entry, from: start }) => start === from && entry.settings.office === true);
  // "X, the lead spokesperson for foreign affairs, called on": the comma that ends an apposition.
  const end = analysis.norm(to - 1) === ',' ? to - 1 : to;
  for (let at = office?.to ?? from; at < end; at++) if (!isOfSubject(analysis, at)) return false;
  return true;
}

/** So few words of an opening stand before a verb whose subject is left out: "De igual manera llamaron". */
const openingLength = 4;

/** "Del mismo modo | instó", "En ese sentido | exhortó": whether tokens `from` to `last`, which open a sentence, are a preposition with what belongs to it, and name nobody. */
function isOpeningPhrase(analysis: Analysis, from: number, last: number): boolean {
  if (last === from || last - from >= openingLength || !analysis.grammar.traits.has('drops-subjects')) return false;
  if (!openers.some((name) => analysis.is(from, name))) return false;
  for (let at = from + 1; at <= last; at++) if (analysis.tokens[at]?.kind !== 'word' || analysis.isCapital(at)) return false;
  return true;
}

const openers = ['opening-prepositions', 'of-words', 'asking-prepositions', 'infinitive-markers', 'place-prepositions'] as const;

/** Whether a verb stands where it tells what its subject did: behind the subject, a helper or "and"; not "with renewed urgency". */
function tellsDeed(analysis: Analysis, verb: number): boolean {
  // "volvió a pedir": what was done again.
  let before = analysis.is(verb - 1, 'infinitive-markers') && !analysis.is(verb - 1, 'have-helpers') ? verb - 3 : verb - 1;
  while (before >= 0 && (analysis.ends(before, 'adverb') || analysis.is(before, 'subject-adverbs'))) before--;
  const { from } = analysis.sentenceAt(verb);
  if (before < from || isOpeningPhrase(analysis, from, before)) return dropsEu(analysis, verb);
  if (helperOf(analysis, verb) !== undefined || isJoint(analysis, before) || analysis.norm(before) === ',') return true;
  // ", tras lo que instó".
  if (analysis.is(before, 'subject-pronouns') || isBesideOpener(analysis, before) || owningRelativeOf(analysis, verb) !== undefined) return true;
  // "Suecia y Suiza pidieron": States that speak.
  const { actor, to } = subjectOf(analysis, verb);
  return actor === 'eu' && to <= before + 1 && isOneSubject(analysis, to, before + 1);
}

/** "and", or "but": what joins a verb with the one before it in its sentence. */
function isJoint(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'and-words') || analysis.is(at, 'contrast-words');
}

/** "pidió que la liberen y | exigió", "reconoció los avances, pero | exigió": whether a verb behind "and" goes on with what a verb before it in the sentence tells of the EU. */
function isBesideDeed(analysis: Analysis, verb: number): boolean {
  const first = firstOfVerb(analysis, verb);
  if (!analysis.is(verb, 'report-verbs') || !isJoint(analysis, first - 1)) return false;
  const { from } = analysis.sentenceAt(verb);
  let before = first - 2;
  while (before > from && !analysis.is(before, 'report-verbs') && analysis.phraseLength(before, 'speech-phrases') === 0) before--;
  return before > from && !isSaidByKin(analysis, from, verb) && isToldAsNews(analysis, before);
}

/** Words of "on Monday", "in a statement" between a verb of saying and what is said. */
const occasionReach = 4;

/** "said | on Monday", "said | in a statement": the last word before what is said, without when and where that was. */
export function beforeOccasion(analysis: Analysis, last: number): number {
  for (let at = last; at > last - occasionReach && analysis.tokens[at]?.kind !== 'punctuation'; at--) if (analysis.is(at, 'office-prepositions') && analysis.is(at - 1, 'speech-words')) return at - 1;
  return last;
}

/** "The EU said that it | expected", "the bloc said it hoped": whether the pronoun before a verb is the EU, which says so. */
function isOfReportedPronoun(analysis: Analysis, verb: number): boolean {
  let pronoun = verb - 1;
  while (analysis.ends(pronoun, 'adverb') || analysis.is(pronoun, 'subject-adverbs') || analysis.is(pronoun, 'have-helpers')) pronoun--;
  if (!analysis.is(pronoun, 'subject-pronouns')) return false;
  const saying = beforeOccasion(analysis, analysis.is(pronoun - 1, 'complementizers') ? pronoun - 2 : pronoun - 1);
  return analysis.is(saying, 'report-verbs') && analysis.is(saying, 'speech-words') && subjectOf(analysis, saying).actor === 'eu';
}

/** "« … », a-t-elle ajouté, | et a demandé", "et elle a engagé": whether a verb behind "and" goes on behind what the EU is quoted as saying. */
function goesOnBehindSpeech(analysis: Analysis, verb: number): boolean {
  let at = (helperOf(analysis, verb) ?? verb) - 1;
  if (analysis.is(at, 'subject-pronouns')) at--;
  return analysis.is(at, 'and-words') && speechBefore(analysis, at) !== undefined;
}

/** "El Gobierno de Canadá llamó al régimen a", "Canada has urged": the third State whose ask of this day a verb in the past tells; undefined where none does. */
export function stateThatAsked(analysis: Analysis, verb: number): string | undefined {
  const { actor, ...subject } = subjectOf(analysis, verb);
  return actor === 'authority' && subject.from < verb && !isOfEarlierDay(analysis, verb) ? stateThatAsks(analysis, subject) : undefined;
}

/** Whether the opener of a clause stands in tokens `from`–`to`; not ", tras lo que ha instado", which goes on with what its subject did. */
function opensClause(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (analysis.is(at, 'clause-openers') && !isBesideOpener(analysis, at)) return true;
  return false;
}

/** Whether the token at `mark` opens or ends a quotation; not an apostrophe. */
export function isMarkOfQuotation(analysis: Analysis, mark: number): boolean {
  return analysis.tokens[mark]?.kind === 'quote' && !/^['’‘]$/u.test(analysis.text(mark));
}

/** Whether token `at` stands inside of quotation marks of its paragraph, whoever is quoted: what is told there in the past, was before. */
function isInsideMarks(analysis: Analysis, at: number): boolean {
  let isInside = false;
  for (let mark = 0; mark < at; mark++) if (isMarkOfQuotation(analysis, mark)) isInside = !isInside;
  return isInside;
}

/** "The Delegation has called on", "They also called on": of a verb in the past, whether it can be told of the EU and of this day, so that it asks where the statement is a report. */
export function isToldAsNews(analysis: Analysis, verb: number): boolean {
  if (analysis.ends(verb, 'gerund') || isOfEarlierDay(analysis, verb)) return false;
  const { actor, from, to } = subjectOf(analysis, verb);
  // «La UE ha pedido su libertad», ha recordado el portavoz.
  if (isInsideMarks(analysis, verb) && (from >= verb || isInsideMarks(analysis, from))) return false;
  // "said the Spokesperson, who asked for".
  if (actor === 'eu' && from < verb && analysis.is(from, 'relatives')) return true;
  if (!tellsDeed(analysis, verb)) return false;
  // "We call on Togo to do what the Commission has recommended": behind the opener of a clause it is told of somebody else; not behind the comma that ends it.
  if (actor === 'none' && isOfReportedPronoun(analysis, verb)) return true;
  let comma = verb;
  while (comma > to && analysis.norm(comma) !== ',') comma--;
  if (actor === 'none' && isBesideDeed(analysis, verb)) return true;
  if (actor === 'eu' && (isBesideDeed(analysis, verb) || owningRelativeOf(analysis, verb) !== undefined)) return true;
  return (actor === 'eu' && !opensClause(analysis, comma, verb)) || (actor === 'none' && (analysis.is(analysis.sentenceAt(verb).from, 'subject-pronouns') || dropsEu(analysis, verb) || goesOnBehindSpeech(analysis, verb)));
}
