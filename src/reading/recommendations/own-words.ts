import { type Analysis, isTextBefore, isTextBehind, sayerBefore, sourceOpenerLength } from '../analysis.js';
import { within } from '../matches.js';
import { actorsIn, subjectOf } from '../subject.js';
import { dropsEu } from './drops-eu.js';
import { isSaying } from './saying-classes.js';
import { followsEu, followsEuFarther } from './speech.js';

/* Words of the EU's that a sentence takes up in quotation marks. */

/** Words of the name of a place: "à Dar es Salaam" has more than most. */
const placeReach = 4;

/** "la délégation de l'UE | à Bakou «": first token of the place where somebody is, before token `at`; `at` where none stands there. */
function beforePlace(analysis: Analysis, at: number): number {
  for (let name = at - 1; name >= at - placeReach && analysis.isCapital(name); name--) if (analysis.is(name - 1, 'place-prepositions') || analysis.is(name - 1, 'infinitive-markers')) return name - 1;
  return at;
}

/** 'which it "demands"', 'which the Union "demands"': whether a pronoun, or a short name, before token `mark` stands for the EU. */
function isTakenUp(analysis: Analysis, mark: number): boolean {
  const speaker = mark - 1;
  const isPronoun = analysis.is(speaker, 'subject-pronouns') && !analysis.is(speaker, 'plural-pronouns');
  const isShort = analysis.is(speaker, 'short-names-of-eu') && analysis.isCapital(speaker) && analysis.is(speaker - 1, 'articles');
  if (!isPronoun && !isShort) return false;
  const named = actorsIn(analysis, analysis.sentenceAt(mark).from, speaker);
  return isShort ? named.some(({ actor }) => actor === 'eu') : named[0]?.actor === 'eu';
}

/** 'El comunicado “insta a”', 'Le texte « invite »': whether a text that speaks for whoever wrote it stands with its article right before token `mark`, at the head of its sentence. */
function isOfText(analysis: Analysis, mark: number): boolean {
  return analysis.is(mark - 1, 'speaking-texts') && analysis.is(mark - 2, 'articles') && mark - 2 === analysis.sentenceAt(mark).from;
}

/** 'The EU "deplores" the arrest and "expects that …"': whether "and" before token `mark` goes on with what the EU's own words say before it in the sentence. */
function goesOnInWords(analysis: Analysis, mark: number): boolean {
  const { from } = analysis.sentenceAt(mark);
  if (!analysis.is(mark - 1, 'and-words')) return false;
  for (let at = from + 1; at < mark - 1; at++) if (analysis.tokens[at]?.kind === 'quote' && analysis.quoted[at + 1] && opensOwnWords(analysis, at + 1)) return true;
  return false;
}

/** 'which the EU "expects full respect for"': the verb right behind the mark, or behind an adverb, is that of the EU, which is named right before it. */
function opensOwnWords(analysis: Analysis, verb: number): boolean {
  const mark = analysis.ends(verb - 1, 'adverb') ? verb - 2 : verb - 1;
  if (analysis.tokens[mark]?.kind !== 'quote') return false;
  if (isTakenUp(analysis, mark) || isOfText(analysis, mark) || goesOnInWords(analysis, mark)) return true;
  const behind = beforePlace(analysis, mark);
  return within(analysis.matches.actor, 0, behind).some(({ entry, to }) => entry.kind === 'eu' && to === behind);
}

/** How far before a mark that opens a quotation stands the verb of whoever is quoted; farther where a report tells in between what the words are of. */
const sayerReach = 12;
const toldReach = 26;

/** "La UE dijo", "Añadió" behind a sentence on the EU, "Togo, dijo la portavoz, “debe”": whether it is the EU that says something. */
function isSaidByEu(analysis: Analysis, verb: number): boolean {
  if (analysis.tokens[verb - 1]?.kind !== 'word' && analysis.is(verb, 'speech-words')) {
    const [sayer] = actorsIn(analysis, verb + 1, verb + sayerReach);
    if (sayer !== undefined && sayer.from <= verb + 2) return sayer.actor === 'eu';
  }
  return subjectOf(analysis, verb).actor === 'eu' || dropsEu(analysis, verb);
}

/** How far behind a quotation stands the verb of whoever is quoted: “must go free”, a spokesperson for the EU said. */
const sayingReach = 14;

/** "it said", "the statement added", behind a sentence on the EU: whether another word for the EU, or its text, stands right before the verb of saying at token `verb`. */
function isOfEuByOtherWord(analysis: Analysis, verb: number): boolean {
  const sayer = sayerBefore(analysis, verb);
  return analysis.is(sayer, 'asked-pronouns') ? followsEu(analysis, sayer) : isTextBefore(analysis, sayer + 1) && followsEuFarther(analysis, sayer);
}

/** Whether a verb tells in the past what somebody said. */
function isSayingTold(analysis: Analysis, verb: number): boolean {
  return analysis.is(verb, 'speech-words') && analysis.is(verb, 'report-verbs');
}

/** ", stressing that", ", adding it": whether a gerund of saying goes on behind a comma with what the subject of its sentence has done. */
function goesOnSaying(analysis: Analysis, verb: number): boolean {
  return analysis.norm(verb - 1) === ',' && analysis.ends(verb, 'gerund') && (isSaying(analysis, verb) || analysis.is(verb, 'remark-openers'));
}

/** 'The EU said that X "must be released"', 'The EU deplored the arrest, adding that it "may be" a reprisal': whether the last verb of saying before token `mark` tells in the past that the EU says something. */
function isToldBefore(analysis: Analysis, from: number, mark: number): boolean {
  // 'The EU condemned the murder "and hopes that …"'.
  let goesOn = analysis.is(mark + 1, 'and-words');
  for (let verb = mark - 1; verb >= Math.max(from, mark - toldReach); verb--) {
    if (goesOn && analysis.is(verb, 'relatives')) return false;
    if (goesOnSaying(analysis, verb)) goesOn = true;
    else if (isSaying(analysis, verb)) return (goesOn ? analysis.is(verb, 'report-verbs') : isSayingTold(analysis, verb)) && (subjectOf(analysis, verb).actor === 'eu' || isOfEuByOtherWord(analysis, verb));
  }
  return false;
}

/** 'The EU said that X "must be released at once"', 'X "must be released", the EU said': words that a report tells in the past to be the EU's. What a statement takes up so in the present are words of treaties and rulings. */
function isToldFragment(analysis: Analysis, from: number, mark: number): boolean {
  if (isToldBefore(analysis, from, mark)) return true;
  let end = mark;
  while (analysis.quoted[end]) end++;
  const { to } = analysis.sentenceAt(mark);
  for (let verb = end; verb < Math.min(to, end + sayingReach); verb++) {
    if (!isSayingTold(analysis, verb)) continue;
    const { actor, from: subject } = subjectOf(analysis, verb);
    return (actor === 'eu' && subject >= end) || isOfEuByOtherWord(analysis, verb);
  }
  return false;
}

/** How far behind a quotation "según" stands, and behind that whose words they are. */
const attributionReach = 3;

/** "según la portavoz", "d'après le communiqué": whether words of "according to" at token `at` tell that something is the EU's. */
function isSourceOfEu(analysis: Analysis, at: number): boolean {
  const length = sourceOpenerLength(analysis, at);
  if (length === 0) return false;
  return isTextBehind(analysis, at + length - 1) || actorsIn(analysis, at + length, at + length + attributionReach)[0]?.actor === 'eu';
}

/** "Las autoridades “deben liberarla”, según la portavoz": whether words behind a quotation that opens at token `mark` say that it is the EU's. */
function isAttributedBehind(analysis: Analysis, mark: number): boolean {
  let end = mark;
  while (analysis.quoted[end]) end++;
  for (let at = end; at < end + attributionReach; at++) if (sourceOpenerLength(analysis, at) > 0) return isSourceOfEu(analysis, at);
  return false;
}

/** "According to the EU, the country, which …, “must release her”": whether a sentence that begins at token `from` opens with the EU as its source, and nobody else is told to speak before token `mark`. */
function opensWithEu(analysis: Analysis, from: number, mark: number): boolean {
  if (!isSourceOfEu(analysis, from)) return false;
  for (let at = from + 1; at < mark; at++) if (analysis.quoted[at] !== 1 && (analysis.is(at, 'speech-words') || sourceOpenerLength(analysis, at) > 0)) return false;
  return true;
}

/** ", según la UE, “debe ser liberada”": the token at which words of "according to" stand between the comma right before token `mark` and the one before it; undefined where none do. */
export function sourceBetween(analysis: Analysis, mark: number): number | undefined {
  if (analysis.norm(mark - 1) !== ',') return undefined;
  for (let at = mark - 2; at > mark - sayingReach && analysis.tokens[at]?.kind === 'word'; at--) if (analysis.norm(at - 1) === ',') return sourceOpenerLength(analysis, at) > 0 ? at : undefined;
  return undefined;
}

/** 'La UE avisa de que la ley "debe respetar la libertad de reunión"': words of the EU's that a sentence takes up in quotation marks and goes on with. */
function isOwnFragment(analysis: Analysis, at: number): boolean {
  const { from } = analysis.sentenceAt(at);
  let mark = at;
  while (mark > from && analysis.quoted[mark - 1]) mark--;
  const source = mark > from ? sourceBetween(analysis, mark) : undefined;
  if (source !== undefined) return isSourceOfEu(analysis, source);
  if (mark === from || analysis.tokens[mark - 1]?.kind !== 'word') return false;
  if (!analysis.grammar.traits.has('nouns-first')) return isToldFragment(analysis, from, mark) || isAttributedBehind(analysis, mark) || opensWithEu(analysis, from, mark);
  for (let verb = mark - 1; verb >= Math.max(from, mark - sayerReach); verb--) {
    if (isSaying(analysis, verb)) return isSaidByEu(analysis, verb);
  }
  // "Según la portavoz, las autoridades “deben respetar” su libertad".
  // "En opinión de la UE, las autoridades “deberían dar” más pasos", "Para la portavoz, es “urgente”".
  const comma = commaBehind(analysis, from, mark);
  const isOpinion = analysis.is(from, 'opening-prepositions') || analysis.phraseLength(from, 'opinion-openers') > 0;
  return actorsIn(analysis, from, isOpinion ? comma : sourceOpenerLength(analysis, from) > 0 ? mark : from)[0]?.actor === 'eu' || isAttributedBehind(analysis, mark);
}

/** The first comma of tokens `from`–`to`; `from` where there is none. */
function commaBehind(analysis: Analysis, from: number, to: number): number {
  for (let at = from; at < to; at++) if (analysis.norm(at) === ',') return at;
  return from;
}

/** Whether a few quoted words from token `at` on are the EU's, which the sentence goes on with. */
export function areOwnWords(analysis: Analysis, at: number): boolean {
  return opensOwnWords(analysis, at) || isOwnFragment(analysis, at);
}
