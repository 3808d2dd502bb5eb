import type { Analysis } from '../analysis.js';
import { isBesideOpener } from '../beside-opener.js';
import { KeptOfWords } from '../kept-of-words.js';
import { endingAt } from '../matches.js';
import { owningRelativeOf } from '../owning-relative.js';
import { stateThatAsks } from '../state-that-asks.js';
import { stretchStart } from '../stretch.js';
import { subjectOf } from '../subject.js';
import { beforeWhom } from '../whom.js';
import { dropsEu, isSaidByKin } from './drops-eu.js';
import { isOfEarlierDay } from './earlier-day.js';
import { isOneSubject } from './one-subject.js';
import { isOpeningPhrase } from './opening.js';
import { followsEuFarther, speechBefore } from './speech.js';
import { firstOfVerb, helperOf } from './verb-group.js';

/* "EU Delegation calls for the release of X", and below it: "The Delegation has expressed its concern, and called on …": a report tells in the past what a statement asks. */

/** "The EU's | statement", "The EU | statement": whether the EU is named right before a noun, as the one whose it is. */
function isOfEu(analysis: Analysis, noun: number): boolean {
  const end = analysis.is(noun - 1, 'possessives') ? noun - 1 : noun;
  return endingAt(analysis.matches.actor, end).some(({ entry }) => entry.kind === 'eu');
}

/** "The statement also | raised", "Le communiqué a | demandé", "The EU statement | called": whether a text that speaks for whoever wrote it stands with its article, or behind the EU's name, right before a verb, at the head of its sentence; a headline that has no stop may stand before it. */
export function isOfText(analysis: Analysis, verb: number): boolean {
  let noun = (helperOf(analysis, verb) ?? verb) - 1;
  while (analysis.is(noun, 'subject-adverbs') || analysis.ends(noun, 'adverb')) noun--;
  if (!analysis.is(noun, 'speaking-texts')) return false;
  if (isOfEu(analysis, noun)) return true;
  const { from } = analysis.sentenceAt(verb);
  // "A statement called on", in a report.
  if (noun === from + 1 && analysis.is(from, 'indefinite-articles')) return true;
  const opener = analysis.is(noun - 1, 'articles') || analysis.is(noun - 1, 'thing-owners') ? noun - 1 : noun - 2;
  return (analysis.is(opener, 'articles') || (analysis.is(opener, 'thing-owners') && opener === noun - 1)) && (opener === from || analysis.isCapital(opener)) && followsEuFarther(analysis, opener);
}

/** Whether a verb stands where it tells what its subject did: behind the subject, a helper or "and"; not "with renewed urgency". */
function tellsDeed(analysis: Analysis, verb: number): boolean {
  // "volvió a pedir": what was done again.
  let before = analysis.is(verb - 1, 'infinitive-markers') && !analysis.is(verb - 1, 'have-helpers') ? verb - 3 : verb - 1;
  while (before >= 0 && (analysis.ends(before, 'adverb') || analysis.is(before, 'subject-adverbs'))) before--;
  const { from } = analysis.sentenceAt(verb);
  if (before < from || isOpeningPhrase(analysis, from, before)) return dropsEu(analysis, verb);
  if (helperOf(analysis, verb) !== undefined || isJoint(analysis, before) || analysis.norm(before) === ',') return true;
  // ", tras lo que instó".
  // "se reunió con el ministro, a quien instó".
  if (analysis.is(before, 'subject-pronouns') || isBesideOpener(analysis, before) || owningRelativeOf(analysis, verb) !== undefined || beforeWhom(analysis, before, verb) !== undefined) return true;
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

/** 1 where an odd number of quotation marks stands before a token of a paragraph. */
const marks = new KeptOfWords<Analysis, Uint8Array>();

function insideMarks(analysis: Analysis): Uint8Array {
  let inside = marks.get(analysis);
  if (!inside) {
    inside = new Uint8Array(analysis.tokens.length + 1);
    for (let mark = 0; mark < analysis.tokens.length; mark++) inside[mark + 1] = (inside[mark] as number) ^ (isMarkOfQuotation(analysis, mark) ? 1 : 0);
    marks.set(analysis, inside);
  }
  return inside;
}

/** Whether token `at` stands inside of quotation marks of its paragraph, whoever is quoted: what is told there in the past, was before. */
export function isInsideMarks(analysis: Analysis, at: number): boolean {
  return insideMarks(analysis)[at] === 1;
}

/** "Aussi a-t-il | exigé": whether a helper with the EU's pronoun written onto it stands before a verb, behind what opens the sentence; not « … », a-t-il exigé. */
function isInverted(analysis: Analysis, verb: number): boolean {
  const { from } = analysis.sentenceAt(verb);
  return analysis.is(verb - 1, 'inverted-pronouns') && verb - 2 >= from && analysis.tokens[verb - 2]?.kind === 'word' && followsEuFarther(analysis, verb);
}

/** "The Delegation has called on", "They also called on": of a verb in the past, whether it can be told of the EU and of this day, so that it asks where the statement is a report. */
export function isToldAsNews(analysis: Analysis, verb: number): boolean {
  if (analysis.ends(verb, 'gerund') || isOfEarlierDay(analysis, verb)) return false;
  const { actor, from, to } = subjectOf(analysis, verb);
  // «La UE ha pedido su libertad», ha recordado el portavoz.
  if (isInsideMarks(analysis, verb) && (from >= verb || isInsideMarks(analysis, from))) return false;
  // "said the Spokesperson, who asked for".
  if (actor === 'eu' && from < verb && analysis.is(from, 'relatives')) return true;
  if (isOfText(analysis, verb) || isInverted(analysis, verb)) return true;
  if (!tellsDeed(analysis, verb)) return false;
  // "We call on Togo to do what the Commission has recommended": behind the opener of a clause it is told of somebody else; not behind the comma that ends it.
  if (actor === 'none' && isOfReportedPronoun(analysis, verb)) return true;
  let comma = verb;
  while (comma > to && analysis.norm(comma) !== ',') comma--;
  if (actor === 'none' && isBesideDeed(analysis, verb)) return true;
  if (actor === 'eu' && (isBesideDeed(analysis, verb) || owningRelativeOf(analysis, verb) !== undefined || beforeWhom(analysis, stretchStart(analysis, verb, analysis.sentenceAt(verb).from), verb) !== undefined)) return true;
  return (actor === 'eu' && !opensClause(analysis, comma, verb)) || (actor === 'none' && (analysis.is(analysis.sentenceAt(verb).from, 'subject-pronouns') || dropsEu(analysis, verb) || goesOnBehindSpeech(analysis, verb)));
}
