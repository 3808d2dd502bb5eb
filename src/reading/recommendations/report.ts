import type { Analysis, Match } from '../analysis.js';
import { actorsBehindOpening } from '../antecedent.js';
import { KeptOfWords } from '../kept-of-words.js';
import { endingAt, holding, within } from '../matches.js';
import type { FoundActor, Voice } from '../own-voices.js';
import { actorsIn, subjectOf } from '../subject.js';
import { stateThatAsks } from '../state-that-asks.js';
import { firstOfVerb, helperOf } from './verb-group.js';
import { isOfEarlierDay } from './earlier-day.js';
import { isInsideMarks, isMarkOfQuotation } from './news.js';
import { isOneSubject } from './one-subject.js';
import { isOpening } from './opening.js';
import { spokespeopleIn } from './spokespeople.js';
import { triggersOf } from './triggers.js';

/* "The European Union condemned on Tuesday": a report tells in the past what a statement says. The same in all languages; what differs is in their lexicons. */

/** So many paragraphs behind the title that name somebody who can speak or act open a report; what names nobody says nothing of it. */
const openingParagraphs = 4;
/** How far behind a verb of saying stands who said it: "declaró el lunes un portavoz". */
const sayerReach = 6;

/** "s'est dite préoccupée": behind the help verb of a verb with its pronoun. */
function isReflexive(analysis: Analysis, verb: number): boolean {
  return analysis.is(verb - 1, 'be-forms') && analysis.is(verb - 2, 'reflexive-pronouns');
}

/** "The European Union on Tuesday strongly | condemned", "ha condenado", "La Unión, tras la sentencia, condenó": of a verb whose form can be a participle's, whether it tells what the subject that ends at token `to` did. */
function isDeedOf(analysis: Analysis, to: number, verb: number): boolean {
  if (helperOf(analysis, verb) !== undefined || isReflexive(analysis, verb)) return true;
  if (analysis.grammar.traits.has('drops-subjects')) return !analysis.ends(verb, 'participle');
  let end = verb;
  while (analysis.ends(end - 1, 'adverb') || analysis.is(end - 1, 'subject-adverbs')) end--;
  // "Our colleagues were told": by somebody else.
  return !analysis.is(end - 1, 'copulas') && isOneSubject(analysis, to, end);
}

/** How long the office of whoever said it can be: "Spokesperson for Foreign Affairs and Security Policy". */
const officeReach = 14;

function isEuIn(actor: FoundActor | undefined, end: number): boolean {
  return actor?.actor === 'eu' && actor.from < end;
}

/** ", a déclaré la porte-parole", "según declaró un portavoz": whether whoever said it stands behind the verb: where no word stands before it, or where a verb may stand alone. */
function isOfEuBehind(analysis: Analysis, verb: number): boolean {
  if (analysis.grammar.traits.has('drops-subjects') && !isDeedOf(analysis, verb, verb)) return false;
  const first = helperOf(analysis, verb) ?? verb;
  return (analysis.tokens[first - 1]?.kind !== 'word' || analysis.grammar.traits.has('drops-subjects')) && isEuIn(actorsIn(analysis, verb + 1, verb + 1 + officeReach)[0], verb + sayerReach);
}

/** "The Delegation received him. It called on": whether a pronoun at the head of the sentence stands for the EU. */
function isOfPronoun(analysis: Analysis, verb: number): boolean {
  const { from } = analysis.sentenceAt(verb);
  return from > 0 && analysis.is(from, 'asked-pronouns') && !isOfEarlierDay(analysis, from - 1) && actorsBehindOpening(analysis, analysis.sentenceAt(from - 1).from, from)[0]?.actor === 'eu';
}

/** "Reiteró su preocupación", "Además, hizo un llamado": whether a verb that opens its sentence, with adverbs or an opening phrase before it at most, can be told of the EU: at the head of a paragraph, or behind a sentence that names the EU first. */
function leavesOutEu(analysis: Analysis, verb: number): boolean {
  const { from } = analysis.sentenceAt(verb);
  if (!analysis.grammar.traits.has('drops-subjects') || !(verb === from || isOpening(analysis, from, verb)) || isOfEarlierDay(analysis, verb)) return false;
  return from === 0 || actorsBehindOpening(analysis, analysis.sentenceAt(from - 1).from, from)[0]?.actor === 'eu';
}

/** "El representante especial de la UE, Gilberto Lund, concluyó su visita. Lund | expresó": whether the name right before a verb is that of somebody who speaks for the EU, told so before it in the paragraph. */
function isOfNamed(analysis: Analysis, verb: number): boolean {
  const name = firstOfVerb(analysis, verb) - 1;
  return analysis.isCapital(name) && name === analysis.sentenceAt(verb).from && spokespeopleIn([analysis], '').split(' ').includes(analysis.norm(name));
}

/** How far behind its verb the text stands that was issued: "issued a strongly worded statement". */
const textReach = 5;

/** "issued a statement | voicing concern": whether a verb tells that somebody issued a text, of which what it says is told; not "issued the following statement". */
function issuesText(analysis: Analysis, verb: number): boolean {
  if (!analysis.is(verb, 'issuing-pasts') || !analysis.is(verb + 1, 'indefinite-articles')) return false;
  let text = verb + 2;
  while (text < verb + textReach && !analysis.is(text, 'speaking-texts')) text++;
  return analysis.is(text, 'speaking-texts');
}

/** The entry of "we" and "I", and of what the EU is called besides, in more words than one. */
const firstPerson = 'eu-first-person';

/** "We call on", "Nous demandons", "Our Delegation asked for": whether whoever writes is the subject of a verb, by a pronoun, by whose it is, or by the verb's ending; no reporter says so. */
function isOfWriter(analysis: Analysis, verb: number, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return analysis.ends(verb, 'first-person') || analysis.is(from - 1, 'speaking-owners') || analysis.is(from, 'speaking-owners') || within(analysis.matches.actor, from, to).some(({ entry, from: word, to: end }) => entry.id === firstPerson && end === word + 1);
}

/** Whether a verb tells what the EU said this day. */
function tellsStance(analysis: Analysis, verb: number): boolean {
  if (!(analysis.is(verb, 'report-verbs') || analysis.phraseLength(verb, 'stance-phrases') > 0 || issuesText(analysis, verb)) || analysis.quoted[verb] || !(analysis.syntax.isPast(analysis, verb) || isReflexive(analysis, verb)) || isOfEarlierDay(analysis, verb)) return false;
  const { actor, from, to } = subjectOf(analysis, verb);
  if (actor === 'eu' && from < verb) return !isOfWriter(analysis, verb, { from, to }) && isDeedOf(analysis, to, verb);
  return isOfEuBehind(analysis, verb) || (actor === 'none' && isDeedOf(analysis, verb, verb) && (isOfPronoun(analysis, verb) || leavesOutEu(analysis, verb) || isOfNamed(analysis, verb)));
}

/** How far before a word for a concern the gerund stands: "voicing its grave concern". */
const voicingReach = 4;

/** "issued a statement | voicing concern": whether a gerund stands right before a word for a concern, which is told as the verb before it is. */
function isVoiced(analysis: Analysis, at: number): boolean {
  let before = at - 1;
  while (before > at - voicingReach && analysis.tokens[before]?.kind === 'word' && !analysis.ends(before, 'gerund')) before--;
  return before > at - voicingReach && analysis.ends(before, 'gerund');
}

/** "The EU message | of concern came": whether a word for a concern only tells of what kind the noun before it is. */
function tellsKind(analysis: Analysis, at: number): boolean {
  return analysis.is(at - 1, 'of-words') && !analysis.grammar.traits.has('nouns-first');
}

/** Whether a token says of the EU, in the present, what a statement says: "condemns", "est préoccupée", "ve con preocupación". */
function saysNow(analysis: Analysis, at: number): boolean {
  if (analysis.quoted[at] || helperOf(analysis, at) !== undefined || !(analysis.is(at, 'sayings') || (analysis.is(at, 'concern-words') && !isVoiced(analysis, at) && !tellsKind(analysis, at)) || analysis.is(at, 'dropped-subject-verbs'))) return false;
  return subjectOf(analysis, at).actor === 'eu';
}

/** What a paragraph says first of the EU: what it said, as a report tells it, or what it says, as a statement does; null where it says neither. Kept with the paragraph. */
function firstStance(analysis: Analysis): 'told' | 'said' | null {
  let first = stances.get(analysis);
  if (first === undefined) stances.set(analysis, (first = stanceIn(analysis)));
  return first;
}

const stances = new KeptOfWords<Analysis, 'told' | 'said' | null>();

/** “The EU condemns this verdict,” X, its chief spokesperson, | said: whether what is quoted around token `at` is told, behind its mark, to have been said. */
function isTakenDown(analysis: Analysis, at: number): boolean {
  if (!isInsideMarks(analysis, at)) return false;
  let mark = at;
  while (mark < analysis.tokens.length && !isMarkOfQuotation(analysis, mark)) mark++;
  for (let verb = mark + 1; verb < analysis.tokens.length && !analysis.isMark(verb, '.;:') && analysis.tokens[verb]?.kind !== 'quote'; verb++) if (analysis.is(verb, 'speech-words') && analysis.is(verb, 'report-verbs') && analysis.syntax.isPast(analysis, verb)) return true;
  return false;
}

function stanceIn(analysis: Analysis): 'told' | 'said' | null {
  for (const { from, to } of analysis.plain.sentences) {
    for (let at = from; at < to; at++) if (tellsStance(analysis, at)) return 'told';
    for (let at = from; at < to; at++) if (saysNow(analysis, at)) return isTakenDown(analysis, at) ? 'told' : 'said';
  }
  return null;
}

/** How far behind a form of "be" the word for a concern stands. */
const concernReach = 4;

/** "renewed its call for": whether the word at token `at` belongs to a noun of asking. */
function isOfCall(analysis: Analysis, at: number): boolean {
  return holding(analysis.matches.ask, at).some(({ entry, from }) => entry.kind === 'noun' && from < at);
}

/**
 * Whether the EU says anything in the present in a paragraph, or asks.
 * @param isPlain whether what stands at a token counts: what the EU is quoted as saying, a report has too
 */
function saysAnything(analysis: Analysis, isPlain: (token: number) => boolean = () => true): boolean {
  // "without fear of reprisals", "expresó su alarma": a noun.
  const says = (at: number): boolean => isPlain(at) && !analysis.is(at - 1, 'no-verb-openers') && !analysis.is(at - 1, 'case-determiners') && (analysis.is(at, 'sayings') || analysis.is(at, 'stance-verbs') || analysis.is(at, 'welcomes') || analysis.is(at, 'dropped-subject-verbs') || (analysis.is(at, 'be-forms') && analysis.any(at + 1, at + concernReach, 'concern-words')));
  return analysis.tokens.some(({ index: at }) => says(at) && helperOf(analysis, at) === undefined && !analysis.syntax.isPast(analysis, at) && subjectOf(analysis, at).actor === 'eu') || analysis.matches.ask.some(({ entry, from }) => entry.kind === 'verb' && isPlain(from) && !isOfCall(analysis, from) && !analysis.syntax.isPast(analysis, from) && subjectOf(analysis, from).actor === 'eu');
}

/** How far behind a verb of saying the clause opens that tells what was said: "recordó ayer en Lomé que". */
const saidReach = 5;

/** "recordó que la UE | mantiene", "stressed that the EU | takes note": whether what stands at token `at` is told, in its sentence, of what was said. */
function isInSaidClause(analysis: Analysis, at: number): boolean {
  for (let that = at - 1; that > analysis.sentenceAt(at).from; that--) if (analysis.is(that, 'complementizers') && analysis.any(Math.max(0, that - saidReach), that, 'report-verbs')) return true;
  return false;
}

/** Whether a paragraph says anything in the present of the EU before its first quotation mark, besides what it tells was said. */
function saysInPlainWords(analysis: Analysis): boolean {
  const mark = analysis.tokens.findIndex(({ kind }) => kind === 'quote');
  return saysAnything(analysis, (token) => (mark < 0 || token < mark) && !isInSaidClause(analysis, token));
}

/** "voiced concern", "a condamné": whether a paragraph tells what the EU said this day by the tense that tells of it; the English perfect tells of any day. */
function tellsPlainly(analysis: Analysis): boolean {
  return analysis.tokens.some(({ index: at }) => tellsStance(analysis, at) && (analysis.grammar.traits.has('nouns-first') || helperOf(analysis, at) === undefined));
}

/** "We call on", "We take note of this and hope that": whether whoever wrote a paragraph speaks of themselves; what the EU is quoted as saying, a report has too. */
function speaksItself(analysis: Analysis): boolean {
  const isPronoun = ({ entry, from, to }: Match): boolean => to === from + 1 && entry.kind === 'eu' && entry.settings.pronoun === true;
  const isOwn = (ask: number): boolean => {
    if (analysis.ends(ask, 'first-person') || endingAt(analysis.matches.actor, ask).some(isPronoun)) return true;
    const { from, to } = subjectOf(analysis, ask);
    return to <= ask && within(analysis.matches.actor, from, to).some((actor) => isPronoun(actor) && actor.entry.id === firstPerson);
  };
  const own = analysis.matches.ask.find(({ from }) => isOwn(from));
  return own !== undefined && !analysis.tokens.slice(0, own.from).some(({ kind }) => kind === 'quote');
}

/** "The EU expects Togo to respect the law.": whether a title has the full stop of a sentence at its end, as no headline has; marks of Markdown may stand behind it. */
function isSentence({ tokens }: Analysis): boolean {
  const last = tokens.findLast(({ kind }) => kind === 'word' || kind === 'number');
  return last !== undefined && tokens[last.index + 1]?.norm === '.';
}

/** "les droits dont | l'UE attend": whether a subject stands behind the opener of a clause. */
function isInClause(analysis: Analysis, subject: number): boolean {
  return analysis.is(analysis.is(subject - 1, 'articles') ? subject - 2 : subject - 1, 'clause-openers');
}

/** Whether a title tells in the present that the EU asks for something: "EU asks for the release of a councillor"; not "Speech on the call for his release", "EEAS Press Team", nor "We ask for", which no reporter says. */
function isNewsOfAsk(title: Analysis, speakers: string): boolean {
  return !isSentence(title) && title.matches.ask.some(({ entry, from }) => {
    if (entry.kind !== 'verb' || from === 0 || title.syntax.isPast(title, from) || title.quoted[from] || title.is(from - 1, 'no-verb-openers') || title.is(from - 1, 'articles') || !triggersOf(title).some((trigger) => trigger.from === from)) return false;
    const subject = subjectOf(title, from);
    return subject.to <= from && !isOfWriter(title, from, subject) && !isInClause(title, subject.from) && (subject.actor === 'eu' || (subject.actor === 'authority' && isSpeaker(title, subject, speakers)));
  });
}

function isSpeaker(analysis: Analysis, subject: { readonly from: number; readonly to: number }, speakers: string): boolean {
  return speakers !== '' && speakers.includes(stateThatAsks(analysis, subject) ?? ' ');
}

/** Whether a paragraph tells of a visit or a talk of somebody of the EU, in the past: "The Ambassador met the governor", "The EU raised individual cases". */
function tellsVisit(analysis: Analysis): boolean {
  for (let at = 0; at < analysis.tokens.length; at++) {
    if (!analysis.is(at, 'visit-verbs') || analysis.quoted[at] || isOfEarlierDay(analysis, at)) continue;
    const { actor, from, to } = subjectOf(analysis, at);
    if (actor === 'eu' && from < at && isDeedOf(analysis, to, at)) return true;
  }
  return false;
}

/** "EU Ambassador visits Kara", "EUSR concludes mission": whether a title tells of a visit, and the first paragraph that names somebody who acts tells of it in the past. */
function isOnVisit(title: Analysis, body: readonly Analysis[]): boolean {
  if (!title.any(0, title.tokens.length, 'visit-titles')) return false;
  const first = body.find(({ matches }) => matches.actor.length > 0);
  return first !== undefined && tellsVisit(first);
}

/** "She called for an inquiry", at the head of a paragraph: whether a pronoun tells in the past what was said by whoever the paragraph before tells of. */
function tellsByPronoun(analysis: Analysis): boolean {
  if (!analysis.is(0, 'single-pronouns') && !analysis.is(0, 'asked-pronouns')) return false;
  const { to } = analysis.sentenceAt(0);
  for (let at = 1; at < to; at++) if (analysis.is(at, 'report-verbs')) return !analysis.quoted[at] && analysis.syntax.isPast(analysis, at) && !isOfEarlierDay(analysis, at) && subjectOf(analysis, at).actor === 'none';
  return false;
}

/** "Reiteró su preocupación", at the head of a paragraph: whether its first verb of saying can be told of the EU; not "El cielo estaba gris". */
function opensLeavingOutEu(analysis: Analysis): boolean {
  const { to } = analysis.sentenceAt(0);
  for (let at = 0; at < to; at++) if (analysis.is(at, 'report-verbs')) return leavesOutEu(analysis, at);
  return false;
}

/** "El Gobierno de Canadá condenó este miércoles": whether a paragraph tells in the past what one of the third States said that speak in the text. */
function tellsOfState(analysis: Analysis, speakers: string): boolean {
  for (let at = 0; at < analysis.tokens.length; at++) {
    if (!analysis.is(at, 'report-verbs') || analysis.quoted[at] || !analysis.syntax.isPast(analysis, at)) continue;
    const { actor, ...subject } = subjectOf(analysis, at);
    if (actor === 'authority' && subject.from < at && isDeedOf(analysis, subject.to, at) && !isOfEarlierDay(analysis, at) && isSpeaker(analysis, subject, speakers)) return true;
  }
  return false;
}

/** In how many sentences of a paragraph it is told what the EU said this day. */
function countTold(analysis: Analysis): number {
  let told = 0;
  for (const { from, to } of analysis.plain.sentences) for (let at = from; at < to; at++) if (tellsStance(analysis, at)) {
    told++;
    break;
  }
  return told;
}

/** Words between a verb of saying and its day: "said on Tuesday", "exigió este lunes". */
const dayReach = 2;

/** "The EU said on Tuesday that", "L'UE a fait savoir mercredi que", "The EU on Tuesday condemned": whether the first sentence of a paragraph tells on which day the EU said something; not "condemned Monday's attack". */
function tellsDay(analysis: Analysis): boolean {
  const { to } = analysis.sentenceAt(0);
  const isDay = (at: number): boolean => analysis.is(at, 'days-of-week') && !analysis.is(at + 1, 'possessives');
  const isBehind = (end: number): boolean => isDay(end) || (isDay(end + dayReach - 1) && (analysis.is(end, 'office-prepositions') || analysis.is(end, 'back-pointers') || analysis.is(end, 'articles') || analysis.is(end, 'case-determiners')));
  for (let at = 1; at < to; at++) {
    const length = analysis.is(at, 'report-verbs') && tellsStance(analysis, at) ? 1 : analysis.phraseLength(at, 'speech-phrases');
    if (length > 0 && subjectOf(analysis, at).actor === 'eu' && (isBehind(at + length) || isDay(at - 1))) return true;
  }
  return false;
}

/** In how many sentences a text without a title tells what the EU said, where it is a report. */
const reportSentences = 2;

/** "The EU has called on Togo to …. “…,” said Spokesperson X on Monday": whether a text without a title tells first, and again, what the EU said, and nothing in it that the EU says; or first what it said on which day, and nobody in it says "we". */
function isUntitledReport(body: readonly Analysis[]): boolean {
  const first = body.find(({ matches }) => matches.actor.length > 0);
  if (first === undefined || firstStance(first) !== 'told') return false;
  if (tellsDay(first)) return !body.some(speaksItself);
  if (!body.some(tellsPlainly)) return false;
  return body.reduce((sum, analysis) => sum + countTold(analysis), 0) >= reportSentences && !body.some((analysis) => speaksItself(analysis) || saysInPlainWords(analysis));
}

/** "Statement by the Spokesperson", "Joint statement on X": whether whose it is, or what it is on, tells in a title that the text is a statement; not "Uganda: joint statement". */
function isTitleOfStatement(title: Analysis): boolean {
  const { length } = title.tokens;
  return title.any(0, length, 'title-words') && !title.is(length - 1, 'title-words');
}

/** Whether it can turn on one paragraph whether a text is a report: neither its title nor any other paragraph tells that it is none. */
export function mayBeReportBut(title: Analysis | undefined, others: readonly Analysis[]): boolean {
  return !(title && isTitleOfStatement(title)) && !others.some(speaksItself);
}

/**
 * Whether a text is a report of what the EU said, so that what it asked in the past is what is asked: its title, where it has one, tells that the EU asks, or of a visit,
 * or its first lines tell in the past what the EU said, and nobody in it says "we"; so of a third State that speaks in it.
 * Under a title that calls it a statement it is one only where that is the title's last word ("Uganda: joint statement"), and the EU says nothing in the present.
 * @param speakers the third States whose text it is, by their codes
 */
export function isReport(title: Analysis | undefined, body: readonly Analysis[], voice: Voice, speakers = ''): boolean {
  if (title === undefined) return voice !== 'issuer' && voice !== 'organisation' && isUntitledReport(body);
  if (isNewsOfAsk(title, speakers)) return true;
  if (voice === 'issuer' || voice === 'organisation') return false;
  if (isTitleOfStatement(title)) return false;
  const isCalledStatement = title.any(0, title.tokens.length, 'title-words');
  if (isOnVisit(title, body)) return !body.some(speaksItself);
  let seen = 0;
  let isBehindEu = false;
  for (const analysis of body) {
    // "Reiteró su preocupación": of whoever the paragraph before tells.
    const goesOn = isBehindEu && opensLeavingOutEu(analysis);
    // "Canada condemned the arrest": a country speaks, too, where a third State may.
    if (analysis.matches.actor.length === 0 && !goesOn && (speakers === '' || analysis.countries.length === 0)) continue;
    const isTold = isBehindEu && tellsByPronoun(analysis);
    isBehindEu = actorsIn(analysis, 0, analysis.tokens.length)[0]?.actor === 'eu';
    if (seen++ === openingParagraphs) return false;
    if (speakers !== '' && !isCalledStatement && tellsOfState(analysis, speakers)) return !body.some(speaksItself);
    const stance = firstStance(analysis) ?? (isTold ? 'told' : null);
    if (stance !== null) return stance === 'told' && !body.some(speaksItself) && !(isCalledStatement && (!tellsPlainly(analysis) || body.some((analysis) => saysAnything(analysis))));
  }
  return false;
}
