import { LetterPattern } from '../letters.js';
import { OfWord } from '../lexicon/word.js';
import type { Analysis } from './analysis.js';
import { firstOfChain } from './antecedent.js';
import { behindAside } from './aside.js';
import { behindDateline } from './dateline.js';
import { isInBranch } from './branch.js';
import { KeptOfWords } from './kept-of-words.js';
import { within } from './matches.js';
import { saysOfItself } from './stance.js';
import { actorsIn } from './actors.js';

/* Whether a statement is that of an organisation which no lexicon knows: "La Red Global por la Prensa (RGP) condena". */

/** So many paragraphs behind the title open a statement. */
const openingParagraphs = 3;
/** A name is no longer than this, and an aside behind it neither: "con sede en Londres". */
const nameReach = 14;
const asideReach = 16;
/** Letters of what is short for a name. */
const ofCapitals = new LetterPattern(String.raw`^\p{Lu}[\p{Lu}\d-]{2,}$`);
const acronym = new OfWord(({ text }) => ofCapitals.test(text));

function isAcronym(analysis: Analysis, at: number): boolean {
  const token = analysis.token(at);
  return token !== undefined && acronym.of(token.word);
}

/** Whether what stands at token `verb` is what those say of themselves who issue a statement: "condena", "is concerned". */
function opensStance(analysis: Analysis, verb: number): boolean {
  return analysis.is(verb, 'dropped-subject-verbs') || saysOfItself(analysis, verb);
}

/** Words between a name and what is told of it: "on Monday", "in a statement". */
const dayReach = 5;

/** "Lantern for Journalists on Monday | urged": the verb behind token `at`, or behind the day, that tells in the past what organisations say; undefined where none does. */
function toldStance(analysis: Analysis, at: number): number | undefined {
  // Where verbs may stand alone, one that is no participle follows its subject at once.
  if (analysis.grammar.traits.has('drops-subjects')) return analysis.is(at, 'report-verbs') && !analysis.ends(at, 'participle') && !analysis.quoted[at] ? at : undefined;
  let verb = at;
  while (verb < at + dayReach && !analysis.is(verb, 'report-verbs') && (analysis.tokens[verb]?.kind === 'word' || analysis.tokens[verb]?.kind === 'number')) verb++;
  if (!analysis.is(verb, 'report-verbs') || analysis.quoted[verb] || !analysis.syntax.isPast(analysis, verb)) return undefined;
  return verb === at || analysis.is(at, 'office-prepositions') || analysis.is(verb - 1, 'have-helpers') || analysis.is(at, 'today-words') || analysis.ends(at, 'adverb') ? verb : undefined;
}

/** Small words inside of names. */
const nameLinks = ['of-words', 'articles', 'and-words', 'place-prepositions', 'asking-prepositions', 'without-words', 'name-links'] as const;

/** The token behind one name in capitals that begins at token `from`, with small words inside it; `from` where none does. */
function oneNameEnd(analysis: Analysis, from: number): number {
  let end = from;
  for (let at = from; at < from + nameReach; at++) {
    if (analysis.isCapital(at)) end = at + 1;
    else if (!nameLinks.some((name) => analysis.is(at, name))) break;
  }
  return Math.max(end, bodyNameEnd(analysis, from));
}

/** "Fédération internationale des travailleurs de l'éducation | (FITE)": behind the noun for a body, which has a capital, its name goes on in small letters up to what is short for it, or up to what it says of itself; `from` where it does not. */
function bodyNameEnd(analysis: Analysis, from: number): number {
  if (!analysis.isCapital(from) || !analysis.is(from, 'civil-bodies') || analysis.is(from, 'partisan-nouns') || !analysis.is(from - 1, 'articles')) return from;
  for (let at = from + 1; at < from + nameReach; at++) {
    if (analysis.norm(at) === '(') return isAcronym(analysis, at + 1) && analysis.norm(at + 2) === ')' ? at : from;
    if (at > from + 1 && opensStance(analysis, at)) return at;
    if (analysis.tokens[at]?.kind !== 'word' || (analysis.is(at, 'clause-openers') && !analysis.is(at, 'asking-prepositions'))) return from;
  }
  return from;
}

const asideMarks = { ',': ',', '(': ')' };

/** The token behind ", con sede en Londres," or "(RGP)" at token `at`. */
function behindNote(analysis: Analysis, at: number): number {
  return behindAside(analysis, at, at + asideReach, asideMarks);
}

/** The same of one name, or of a list: "La Liga de Juristas (LJ), Voces sin Muro y la Red Norte". */
function nameEnd(analysis: Analysis, from: number): number {
  let end = oneNameEnd(analysis, from);
  for (let last = end; last > from; ) {
    const joint = analysis.norm(last) === '(' ? behindNote(analysis, last) : last;
    const isLast = analysis.is(joint, 'and-words');
    if (!isLast && analysis.norm(joint) !== ',') break;
    const next = analysis.is(joint + 1, 'articles') ? joint + 2 : joint + 1;
    last = oneNameEnd(analysis, next);
    if (last === next) break;
    // Only a list that ends with "and" is one: "La Red Norte, Quito," is followed by where it has its seat.
    if (isLast || analysis.any(next, last, 'and-words')) end = last;
  }
  return end;
}

/** Whether the words of a name tell that it is an organisation's: what is short for it, an article before it, a noun for those who join. */
function namesBody(analysis: Analysis, head: number, from: number, end: number): boolean {
  for (let at = from; at < Math.min(analysis.tokens.length, end + 2); at++) if (isAcronym(analysis, at) || analysis.is(at, 'organisation-nouns') || analysis.is(at, 'issuing-nouns') || (analysis.isCapital(at) && analysis.is(at, 'named-bodies'))) return true;
  return head < from && end - from > 1;
}

/** Whether an organisation by a name of its own says something of itself at the head of a sentence. */
function namesOrganisation(analysis: Analysis, sentenceFrom: number, verb?: number): boolean {
  const from = analysis.is(sentenceFrom, 'articles') ? sentenceFrom + 1 : sentenceFrom;
  const end = nameEnd(analysis, from);
  if (end === from || !namesBody(analysis, sentenceFrom, from, end)) return false;
  // "The Collective for Freedoms in Togo": the State at the end of its name is no speaker.
  if (actorsIn(analysis, from, end).some(({ actor, value, from: at }) => actor !== 'other' && !(value === 'state' && at > from + 1))) return false;
  const behind = behindNote(analysis, behindNote(analysis, end));
  return verb === undefined ? opensStance(analysis, behind) : behind === verb;
}

/** Who a sentence begins with, the token behind the name, and the one behind what is told beside it. */
interface Head {
  readonly from: number;
  readonly to: number;
  readonly behind: number;
}

/** Words before the noun of those who are counted: "nineteen international human rights organisations", and before the number: "more than 40". */
const countedReach = 6;
const numberReach = 3;

/** "Nineteen human rights organisations", "More than 40 NGOs": the token behind organisations that are counted at token `from`; `from` where none are. */
function countedEnd(analysis: Analysis, from: number): number {
  let at = from;
  while (at < from + numberReach && !isNumber(analysis, at)) at++;
  if (!isNumber(analysis, at)) return from;
  for (let noun = at + 1; noun <= at + countedReach && analysis.tokens[noun]?.kind === 'word'; noun++) if (analysis.is(noun, 'organisation-nouns') || analysis.is(noun, 'issuing-nouns')) return noun + 1;
  return from;
}

function isNumber(analysis: Analysis, at: number): boolean {
  // "Forty-two": one word.
  return analysis.tokens[at]?.kind === 'number' || analysis.is(at, 'small-numbers') || analysis.grammar.numbers.has(analysis.norm(at).split('-', 1)[0] ?? '');
}

/** Words that the names of organisations are made of, and those of people are not. */
const ofOrganisations = ['organisation-nouns', 'issuing-nouns', 'speaking-nouns', 'named-bodies', 'civil-bodies', 'general-nouns', 'situation-nouns', 'causes'] as const;

/** First words of a sentence with which no name begins. */
const noNames = ['opening-prepositions', 'reporting-openers', 'clause-openers', 'conditionals', 'subject-pronouns', 'demonstratives'] as const;

/**
 * Whether the words of a name at tokens `from`–`to` tell by themselves that it is an organisation's: "Lantern for Journalists", "Horizon Press Freedom";
 * not "Journalists in Kara", where all that has a capital behind the first word is a place.
 */
function tellsOrganisation(analysis: Analysis, from: number, to: number): boolean {
  // "According to Lantern for Journalists", "While Rights Now": what opens a sentence has a capital too.
  if (noNames.some((name) => analysis.is(from, name)) || analysis.any(from, to, 'short-honorifics') || analysis.any(from, to, 'partisan-nouns')) return false;
  const isPlace = (at: number): boolean => within(analysis.countries, at, at + 1).some((country) => !isInBranch(analysis, country)) || analysis.is(at - 1, 'place-prepositions') || (analysis.is(at - 1, 'of-words') && !ofOrganisations.some((name) => analysis.is(at, name)));
  let isName = false;
  for (let at = from + 1; at < to; at++) isName ||= analysis.isCapital(at) && !isPlace(at);
  if (!isName) return false;
  // "Helpdesk International".
  if (analysis.is(to - 1, 'body-endings') && !analysis.any(from, to, 'courts')) return true;
  for (let at = from; at < to; at++) if (isAcronym(analysis, at) || analysis.is(at, 'asking-prepositions') || analysis.is(at, 'name-links') || ofOrganisations.some((name) => analysis.is(at, name))) return true;
  return false;
}

/** Words of a day: "On 6 May 2025". */
const dayWords = 5;
/** Words that open a sentence before whoever says something. */
const openingReach = 24;

/** "On 6 May 2025 | Lantern for Journalists urged": the token behind a day that no comma ends; the sentence's own first where none opens it. */
function behindDay(analysis: Analysis, sentenceFrom: number): number {
  let hasMonth = false;
  for (let at = sentenceFrom + 1; at < sentenceFrom + dayWords; at++) {
    const isMonth = analysis.is(at, 'months');
    if (!isMonth && analysis.tokens[at]?.kind !== 'number') return hasMonth && analysis.tokens[at]?.kind === 'word' ? at : sentenceFrom;
    hasMonth ||= isMonth;
  }
  return sentenceFrom;
}

/** Classes of words with which what opens a sentence begins. */
const openers = ['opening-prepositions', 'clause-openers', 'infinitive-markers'] as const;

/** Whether a word opens a sentence before a comma: "In her letter,", "As the trial opens,", "Recently,". */
function opensSentence(analysis: Analysis, at: number): boolean {
  return openers.some((name) => analysis.is(at, name)) || analysis.ends(at, 'adverb');
}

/** The organisation with which a sentence begins, by a name of its own or counted, behind a dateline or what opens the sentence up to one of its commas; undefined where it begins with anything else. */
function headOf(analysis: Analysis, sentenceFrom: number): Head | undefined {
  // "“Helpdesk International joins": the mark that frames a paragraph of the statement.
  const start = behindDateline(analysis, analysis.tokens[sentenceFrom]?.kind === 'quote' && !analysis.quoted[sentenceFrom + 1] ? sentenceFrom + 1 : sentenceFrom);
  if (!opensSentence(analysis, start)) return headAt(analysis, start);
  const day = behindDay(analysis, start);
  if (day > start) return headAt(analysis, day);
  let isParted = false;
  for (let at = start + 1; at < Math.min(analysis.tokens.length, start + openingReach); at++) {
    if (analysis.norm(at) !== ',') continue;
    isParted = true;
    const head = headAt(analysis, at + 1);
    if (head) return head;
  }
  return isParted ? undefined : headAt(analysis, start);
}

/** The organisation that is named at token `first`. */
function headAt(analysis: Analysis, first: number): Head | undefined {
  const from = analysis.is(first, 'articles') ? first + 1 : first;
  const counted = countedEnd(analysis, from);
  const to = counted > from ? counted : oneNameEnd(analysis, from);
  if (to === from || (counted === from && bodyNameEnd(analysis, from) === from && !tellsOrganisation(analysis, from, to))) return undefined;
  // "Movement for Open Courts": what an organisation is for, and not who holds power.
  if (actorsIn(analysis, from, to).some(({ actor, from: at }) => actor !== 'other' && !analysis.any(from, at, 'asking-prepositions'))) return undefined;
  return { from, to, behind: behindNote(analysis, behindNote(analysis, to)) };
}

/** "Lantern and Lawyers Abroad condemn": the names with which a sentence begins, where one of them tells that organisations say something of themselves there; undefined where none does. */
export function organisationsAtHead(analysis: Analysis, sentenceFrom: number): { readonly from: number; readonly to: number } | undefined {
  const from = analysis.is(sentenceFrom, 'articles') ? sentenceFrom + 1 : sentenceFrom;
  const to = nameEnd(analysis, from);
  if (to === from || !tellsOrganisation(analysis, from, to) || actorsIn(analysis, from, to).some(({ actor }) => actor !== 'other')) return undefined;
  return opensStance(analysis, behindNote(analysis, behindNote(analysis, to))) ? { from, to } : undefined;
}

/**
 * The organisation with which a sentence begins, where it is the subject of the verb at token `verb`: "Lantern for Journalists, whose staff was threatened, is alarmed, and calls on".
 * @param start where the stretch begins in which the verb's subject stands
 * @param goesOn whether the verb goes on with what the sentence's subject does: behind "and", behind a comma
 */
export function organisationBefore(analysis: Analysis, sentenceFrom: number, verb: number, start: number, goesOn: boolean): Head | undefined {
  const head = headOf(analysis, sentenceFrom);
  return head !== undefined && head.behind <= verb && (goesOn || start <= head.behind) ? head : undefined;
}

/** Whether the subject that was found for the verb at token `verb` is an organisation by a name of its own, or one of several that are counted. */
export function isOrganisation(analysis: Analysis, sentenceFrom: number, verb: number, subject: { readonly from: number }): boolean {
  return headOf(analysis, sentenceFrom)?.from === subject.from || namesOrganisation(analysis, sentenceFrom, verb) || isPronounOfOrganisations(analysis, sentenceFrom, subject.from);
}

/** "Trente médias appellent le gouvernement à le libérer. Ils | demandent": whether the pronoun at token `at` opens a sentence, and the one before begins with organisations. */
function isPronounOfOrganisations(analysis: Analysis, sentenceFrom: number, at: number): boolean {
  if (at !== sentenceFrom || at === 0 || !analysis.is(at, 'plural-pronouns') || !analysis.is(at, 'subject-pronouns')) return false;
  return headOf(analysis, firstOfChain(analysis, analysis.sentenceAt(at - 1).from)) !== undefined;
}

/** "Lantern for Journalists, a group based in Oslo, on Monday | urged": the verb that tells what an organisation by a name of its own, with which a sentence begins, has said; undefined where none does. */
function toldOfOrganisation(analysis: Analysis, sentenceFrom: number): number | undefined {
  const head = headOf(analysis, sentenceFrom);
  return head && toldStance(analysis, head.behind);
}

/** "Trente organisations appellent": whether an organisation with which a sentence begins, counted or by a name of its own, says something of itself. */
function saysOfOrganisation(analysis: Analysis, sentenceFrom: number): boolean {
  const head = headOf(analysis, sentenceFrom);
  return head !== undefined && opensStance(analysis, head.behind);
}

/** "Lantern for Journalists urged", "condemned the verdict and urged": whether the verb at token `verb` tells what an organisation by a name of its own asked. */
export function isToldOfOrganisation(analysis: Analysis, verb: number): boolean {
  const told = toldOfOrganisation(analysis, analysis.sentenceAt(verb).from);
  return told === verb || (told !== undefined && told < verb && analysis.is(verb - 1, 'and-words'));
}

/** Words of "said on Monday" before the end of a sentence, and of a name before them. */
const saidReach = 5;

/** Whether the words from a name at token `name` to token `to` are an organisation's, by its name and nobody else's. */
function isNameOfOrganisation(analysis: Analysis, name: number, end: number): boolean {
  return end > name && tellsOrganisation(analysis, name, end) && actorsIn(analysis, name, end).every(({ actor }) => actor === 'other');
}

/** "Togo must free her, | the Maghreb Press Watch (MPW) said today", « …, a déclaré aujourd'hui l'Observatoire de la presse »: whether a sentence ends with what an organisation by a name of its own is told to have said. */
function endsWithOrganisation(analysis: Analysis, from: number, to: number): boolean {
  return isSaidBehind(analysis, from, to) || isSaidBefore(analysis, from, to);
}

/** "…, | the Maghreb Press Watch (MPW) said today." */
function isSaidBehind(analysis: Analysis, from: number, to: number): boolean {
  for (let verb = to - 2; verb > Math.max(from, to - 2 - saidReach) && analysis.tokens[verb]?.kind !== 'punctuation'; verb--) {
    if (!analysis.is(verb, 'speech-words') || analysis.quoted[verb] || !analysis.syntax.isPast(analysis, verb)) continue;
    let comma = verb - 1;
    while (comma > Math.max(from, verb - nameReach) && analysis.norm(comma) !== ',') comma--;
    const name = analysis.is(comma + 1, 'articles') ? comma + 2 : comma + 1;
    const end = oneNameEnd(analysis, name);
    return analysis.norm(comma) === ',' && behindNote(analysis, end) === verb && isNameOfOrganisation(analysis, name, end);
  }
  return false;
}

/** Whether an organisation's name at token `name` goes on to the end of a sentence, in capitals or behind the noun for what it is: « le Réseau pour la sûreté des reporters (RSR) ». */
function endsWithName(analysis: Analysis, name: number, to: number): boolean {
  const end = oneNameEnd(analysis, name);
  if (behindNote(analysis, end) >= to - 1 && isNameOfOrganisation(analysis, name, end)) return true;
  if (!analysis.is(name - 1, 'articles') || !(analysis.is(name, 'named-bodies') || analysis.is(name, 'organisation-nouns'))) return false;
  let last = name;
  while (analysis.tokens[last]?.kind === 'word' && !analysis.is(last, 'clause-openers') || analysis.is(last, 'asking-prepositions')) last++;
  return behindNote(analysis, last) >= to - 1 && actorsIn(analysis, name, last).every(({ actor }) => actor === 'other');
}

/** « …, | a déclaré aujourd'hui l'Observatoire de la presse (OP). » */
function isSaidBefore(analysis: Analysis, from: number, to: number): boolean {
  for (let comma = to - 1; comma > Math.max(from, to - nameReach - saidReach); comma--) {
    if (analysis.norm(comma) !== ',') continue;
    let verb = comma + 1;
    while (verb < comma + saidReach && !analysis.is(verb, 'speech-words')) verb++;
    if (!analysis.is(verb, 'speech-words') || analysis.quoted[verb] || !analysis.syntax.isPast(analysis, verb)) continue;
    let name = verb + 1;
    while (name < verb + 1 + saidReach && !analysis.isCapital(name)) name++;
    return endsWithName(analysis, name, to);
  }
  return false;
}

/** Words between "a déclaré" and the name of whoever did: "aujourd'hui". */
const sayerReach = 3;

/** "…, a déclaré aujourd'hui le Réseau pour la sûreté des reporters.": whether a sentence ends with an organisation, by a name that begins with a noun for such, that is told behind the verb to have said so. */
function endsWithSayer(analysis: Analysis, from: number, to: number): boolean {
  if (!analysis.grammar.traits.has('nouns-first')) return false;
  let verb = to - 2;
  while (verb > Math.max(from, to - nameReach) && !(analysis.is(verb, 'speech-words') && analysis.syntax.isPast(analysis, verb))) verb--;
  const first = analysis.is(verb - 1, 'have-helpers') ? verb - 1 : verb;
  if (analysis.norm(first - 1) !== ',' || analysis.quoted[verb]) return false;
  let name = verb + 1;
  while (name < verb + sayerReach && analysis.is(name, 'today-words')) name++;
  if (!analysis.is(name, 'articles') || actorsIn(analysis, name, to).some(({ actor }) => actor !== 'other')) return false;
  return analysis.isCapital(name + 1) && (analysis.is(name + 1, 'named-bodies') || tellsOrganisation(analysis, name + 1, oneNameEnd(analysis, name + 1)));
}

const opened = new KeptOfWords<Analysis, boolean>();

/** Whether a text opens with what an organisation says of itself by its own name. */
export function isOfOrganisation(body: readonly Analysis[]): boolean {
  // The line of the date, and what a page leaves above an article, say nothing.
  return body.filter(({ tokens }) => /[.!?…”"»]/u.test(tokens.at(-1)?.text ?? '')).slice(0, openingParagraphs).some((analysis) => {
    let names = opened.get(analysis);
    if (names === undefined) opened.set(analysis, (names = analysis.plain.sentences.some(({ from }) => namesOrganisation(analysis, from) || saysOfOrganisation(analysis, from) || toldOfOrganisation(analysis, from) !== undefined || endsWithOrganisation(analysis, from, analysis.sentenceAt(from).to) || endsWithSayer(analysis, from, analysis.sentenceAt(from).to))));
    return names;
  });
}
