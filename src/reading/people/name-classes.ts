import type { Grammar } from '../../lexicon/grammar.js';
import { isSmall, OfWord, type Word } from '../../lexicon/word.js';
import { endsIn } from '../../lexicon/word-classes.js';
import { LetterPattern } from '../../letters.js';
import { KeptOfWords } from '../kept-of-words.js';
import { isCompoundPeople } from '../compound-peoples.js';
import { within } from '../matches.js';
import type { Token } from '../../statement/types.js';
import type { Analysis, Match } from '../analysis.js';
import { tellingIn, type Words } from '../words.js';
import { wordNamesOf } from './word-names.js';

/** What a token can be to a name, by the lexicon (1 where it is); a token may be several things. Of what a paragraph has none of, the marks are empty. */
export interface NameClasses {
  readonly honorific: Uint8Array;
  readonly office: Uint8Array;
  readonly body: Uint8Array;
  readonly thing: Uint8Array;
  readonly place: Uint8Array;
  /** In the name of a town or a province of several words. */
  readonly town: Uint8Array;
  readonly calendar: Uint8Array;
  readonly never: Uint8Array;
  readonly particle: Uint8Array;
  readonly contact: Uint8Array;
  /** Stands beside the name of an organisation: before it ("the closure of"), behind it ("led by"). */
  readonly 'before-body': Uint8Array;
  readonly 'behind-body': Uint8Array;
  readonly alias: Uint8Array;
  readonly versus: Uint8Array;
  readonly role: Uint8Array;
  readonly country: Uint8Array;
  /** Of a country's words those for its people: Thai, German. */
  readonly people: Uint8Array;
  /** A common noun, adjective or verb, by its ending or because the lexicon knows it as an act, an event or an actor. */
  readonly common: Uint8Array;
  /** Written like part of a name. */
  readonly capitalized: Uint8Array;
}

/** Lines that are wrapped are longer than this. */
const shortestWrapped = 45;

/** Shorter words are names as often as not, whatever they end in. */
const shortestCommon = 7;

const isCommonIn = tellingIn(({ classes, endings }, { norm }) => classes['common-words'].has(norm) || (norm.length >= shortestCommon && endsIn(norm, endings['common-noun']) && !endsIn(norm, endings['noun-like-name'])));

/** Whether a word is one that nobody bears as a name, or ends as common nouns and adjectives do, and names do not. */
export function isCommonNoun({ grammar, tokens }: Words, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isCommonIn(grammar).of(token.word);
}

/** "Agradecemos", "Regrettably": the capital is the sentence's. Shorter words are names as often ("Ramos", "Kelly"). */
function isOpening({ endings }: Grammar, { norm }: Word): boolean {
  return norm.length >= shortestCommon && (endsIn(norm, endings['first-person']) || endsIn(norm, endings['opening-adverb']));
}

/** Months cut short are names too (Ma Jun): they are dates next to a number only. */
function isBesideNumber(words: Words, at: number): boolean {
  return [-2, -1, 1, 2].some((offset) => /^\d/u.test(words.text(at + offset)));
}

/** "EU-China", "UE-Viêt": an acronym joined to a name. */
const relation = new LetterPattern(String.raw`^\p{Lu}{2,5}[-‑]\p{Lu}\p{Ll}`);
const hyphenated = new LetterPattern(String.raw`^(\p{Ll}+)[-‑‐–]\p{Lu}`);
/** An address of the web or of mail; "Type:pdf". */
const address = new LetterPattern(String.raw`@|\.\p{Ll}{2,}$|\p{L}:[\p{L}\d]`);
/** "UNESCO-awarded", "EU-funded": an acronym in an adjective. */
const withAcronym = new LetterPattern(String.raw`^\p{Lu}{2,}[-‑]\p{Ll}`);
/** "Duarte", "d’Almeida". */
const withCapital = new LetterPattern(String.raw`^(?:d?['‘’]|[ʻ\x60])?\p{Lu}`);

/** Whether a word is written like part of a name: with a capital, or with an article before one ("al-Khawaja"). */
function isCapitalized({ classes }: Grammar, { kind, text }: Word): boolean {
  if (kind !== 'word') return false;
  if (address.test(text) || withAcronym.test(text)) return false;
  if (relation.test(text) && !classes['name-articles'].has(text.slice(0, text.search(/[-‑]/u)).toLowerCase())) return false;
  if (withCapital.test(text)) return true;
  const article = hyphenated.exec(text)?.[1];
  return article !== undefined && classes['name-articles'].has(article);
}

/** "LGBT-activist": what somebody does, joined to what for. Shorter endings are syllables of a name as often ("Sung-er"). */
const compound = new LetterPattern(String.raw`^\p{Lu}.*[-‑]\p{Ll}{5,}$`);

function isRoleCompound({ endings }: Grammar, { norm, text }: Word): boolean {
  return compound.test(text) && endsIn(norm, endings.doer);
}

const unmarked = new Uint8Array(0);

/** Nothing marked: a paragraph has few of the classes, and arrays cost more than words. */
function noMarks(): { -readonly [Name in keyof NameClasses]: NameClasses[Name] } {
  return {
    honorific: unmarked, office: unmarked, body: unmarked, thing: unmarked, place: unmarked, town: unmarked, calendar: unmarked, never: unmarked,
    particle: unmarked, contact: unmarked, 'before-body': unmarked, 'behind-body': unmarked, alias: unmarked, versus: unmarked, role: unmarked, country: unmarked, people: unmarked, common: unmarked, capitalized: unmarked,
  };
}

/** Two words in one: "Swedish-Iranian". */
const joined = /[^\-‑]{3}[-‑][^\-‑]{3}/u;

/** What a word by itself can be to a name: bits. */
const isCommonBit = 1;
const isCapitalizedBit = 2;
const isNeverBit = 4;
const isShortDateBit = 8;
const isRoleBit = 16;
const isJoinedBit = 32;

const looksIn = tellingIn((grammar, word): number => (isCommonIn(grammar).of(word) ? isCommonBit : 0) | (isCapitalized(grammar, word) ? isCapitalizedBit : 0)
  | (isOpening(grammar, word) ? isNeverBit : 0) | (grammar.classes['short-dates'].has(word.norm) ? isShortDateBit : 0) | (isRoleCompound(grammar, word) ? isRoleBit : 0) | (joined.test(word.text) ? isJoinedBit : 0));

function read(analysis: Analysis): NameClasses {
  const { matches, tokens } = analysis;
  const classes = noMarks();
  const names = wordNamesOf(analysis);
  const mark = (name: keyof NameClasses, from: number, to: number): void => {
    const marks = classes[name].length > 0 ? classes[name] : (classes[name] = new Uint8Array(tokens.length));
    // What is a person's name here is no word of another kind, but written like a name all the same.
    for (let at = from; at < to; at++) if (names[at] !== 1 || name === 'capitalized') marks[at] = 1;
  };
  for (let index = 0; index < matches.name.length; index++) {
    const { entry, from, to } = matches.name[index] as Match;
    if (!isInName(analysis, entry.settings.unless, from)) mark(entry.kind as keyof NameClasses, from, to);
  }
  for (const { entry, from, to } of matches.term) if (entry.kind === 'role' || entry.kind === 'hrd' || entry.kind === 'hrd-short') mark('role', from, to);
  for (const { from, to, kind } of analysis.countries) {
    mark('country', from, to);
    if (kind !== 'name' && kind !== 'capital') mark('people', from, to);
  }
  for (const group of ['act', 'event', 'actor'] as const) {
    for (const { entry, from, to } of matches[group]) if (to - from === 1 && entry.settings.names !== 'person') mark('common', from, to);
  }
  const looks = looksIn(analysis.grammar);
  for (let at = 0; at < tokens.length; at++) {
    const look = looks.of((tokens[at] as Token).word);
    if (look === 0) continue;
    if (look & isJoinedBit && isCompoundPeople(analysis.plain.language, (tokens[at] as Token).word)) {
      mark('country', at, at + 1);
      mark('people', at, at + 1);
    }
    if (look & isShortDateBit && isBesideNumber(analysis, at)) mark('calendar', at, at + 1);
    if (look & isCommonBit) mark('common', at, at + 1);
    if (look & isCapitalizedBit) mark('capitalized', at, at + 1);
    if (look & isNeverBit) mark('never', at, at + 1);
    if (look & isRoleBit) mark('role', at, at + 1);
  }
  markOpeners(analysis, (at) => mark('never', at, at + 1));
  return classes;
}

/** How far behind a name stands what was done to its bearer: "Pride Moyo, a nurse from Mutare, was arrested". */
const deedReach = 10;
const verbs = ['and-words', 'copulas', 'perfect-helpers', 'relatives'] as const;
const deeds: ReadonlySet<string> = new Set(['detention', 'conviction', 'killing', 'charges', 'disappearance', 'trial', 'release']);

const cased = new LetterPattern(String.raw`^\p{Lu}\p{Ll}+$`);

/** "Mr Ngo Van Dung", where an NGO is an acronym: written as a name, before another capital. */
function isCasedName(analysis: Analysis, at: number): boolean {
  return cased.test(analysis.text(at)) && analysis.isCapital(at + 1) && !analysis.is(at - 1, 'articles') && !isTitleCase(analysis);
}

/**
 * "Pride Moyo was arrested", "Mary Faces was tried": a first name (`unless: first`) or any name (`unless: named`) that is a noun or a verb elsewhere,
 * in a sentence, beside another capital, no article before them, and the subject of what is done to people only; not "Pride Lusaka members were arrested".
 */
function isInName(analysis: Analysis, unless: unknown, at: number): boolean {
  if (unless === undefined) return false;
  if (unless === 'cased') return isCasedName(analysis, at);
  // "Princess Kollie", "Ana Kumari Rai": a title that is a name as well, before one name or behind another.
  if (unless === 'short') return analysis.isCapital(at - 1) && at > analysis.sentenceAt(at).from || !(analysis.isCapital(at + 1) && analysis.isCapital(at + 2));
  const { from, to } = analysis.sentenceAt(at);
  let first = at;
  while (first > from && analysis.isCapital(first - 1)) first--;
  let end = at + 1;
  while (end < to && analysis.isCapital(end)) end++;
  if (end - first < 2 || (unless === 'first' && first < at) || analysis.is(first, 'articles') || analysis.is(first - 1, 'articles')) return false;
  if (analysis.tokens[end]?.kind === 'word' && !analysis.isAny(end, verbs)) return false;
  return within(analysis.matches.event, end, Math.min(to, end + deedReach)).some(({ entry }) => deeds.has(entry.kind)) && !isTitleCase(analysis);
}

/** "Mataron a X", "Allanaron la casa de X": a verb in the past at the head of a sentence, where subjects are left out; not "Aaron Fajardo fue", "Sharon fue". */
function isOpeningVerb(analysis: Analysis, at: number): boolean {
  return analysis.ends(at, 'told-verb') && (analysis.is(at + 1, 'infinitive-markers') || analysis.is(at + 1, 'articles') || analysis.is(at + 1, 'article-prepositions'));
}

/** Marks what opens a sentence and is no name there ("Still, X was convicted"), in capitals, behind a number or a mark too. */
function markOpeners(analysis: Analysis, mark: (at: number) => void): void {
  for (const { from, to } of analysis.plain.sentences) {
    let first = from;
    while (first < to && analysis.tokens[first]?.kind !== 'word') first++;
    if (first < to && (analysis.is(first, 'sentence-openers') || analysis.is(first, 'opening-verbs') || isOpeningVerb(analysis, first))) mark(first);
  }
}

/** Whether the token at `at` is one of several things. */
export function isAnyOf(classes: NameClasses, at: number, names: readonly (keyof NameClasses)[]): boolean {
  for (let index = 0; index < names.length; index++) if (classes[names[index] as keyof NameClasses][at] === 1) return true;
  return false;
}

const cache = new KeptOfWords<Analysis, NameClasses>();

/** Marks each token of a paragraph with what it can be in a run of capitalized words. */
export function nameClassesOf(analysis: Analysis): NameClasses {
  let classes = cache.get(analysis);
  if (!classes) cache.set(analysis, (classes = read(analysis)));
  return classes;
}

const oneCapital = new LetterPattern(String.raw`^\p{Lu}\.?$`);
const initial = new OfWord(({ text }) => oneCapital.test(text));

/** Whether a word is one capital letter, with or without its full stop, or a first name cut short ("Md.", "Ma."). */
export function isInitial(words: Words, at: number): boolean {
  const token = words.token(at);
  return token !== undefined && (initial.of(token.word) || (words.is(at, 'short-names') && words.norm(at + 1) === '.'));
}

const capitals = new LetterPattern(String.raw`^\p{Lu}{2,7}$`);
const acronym = new OfWord(({ text }) => capitals.test(text));

/** Whether a word is what is short for a body ("OSCE"), or may be. */
export function isAcronym(words: Words, at: number): boolean {
  const token = words.token(at);
  return token !== undefined && acronym.of(token.word);
}

/** Whether a line of few words ends between tokens `at - 1` and `at`: signatures and contacts have a line each; other lines are wrapped. */
export function isShortLineEnd({ plain, tokens }: Words, at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at];
  if (!before || !next || !plain.text.slice(before.end, next.start).includes('\n')) return false;
  return before.end - plain.text.lastIndexOf('\n', before.start) <= shortestWrapped;
}

/** Below this share of small first letters (of words longer than three letters, when there are a few) capitals tell nothing. */
const titleCaseShare = 0.3;
const shortestCounted = 4;
const fewestCounted = 4;

/** "Rosa Paucar Quispe, de Tocoa", "Rosa Paucar Quispe (COPINH)": a line that begins with a name and tells from where, or with whom, somebody is; no headline is built so. */
function opensWithName(text: Words): boolean {
  let at = 0;
  while (text.isCapital(at)) at++;
  return at > 1 && (text.norm(at) === '(' || (text.norm(at) === ',' && text.is(at + 1, 'of-words')));
}

const titleCase = new KeptOfWords<Words, boolean>();

/** Whether most words of a paragraph are capitalized. What ends in a full stop is a sentence, with many names in it; "Statement on the arrest of X" and "X arrested in Y" write small what is no name. */
export function isTitleCase(text: Words): boolean {
  let found = titleCase.get(text);
  if (found === undefined) titleCase.set(text, (found = readTitleCase(text)));
  return found;
}

function readTitleCase(text: Words): boolean {
  const { tokens } = text;
  if (tokens.at(-1)?.text === '.') return false;
  let words = 0;
  let small = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { kind, text: written, word } = tokens[at] as Token;
    if (kind !== 'word' || written.length < shortestCounted) continue;
    words++;
    if (!isSmall.of(word)) continue;
    if (text.is(at, 'event-nouns') || text.is(at, 'done-after-name')) return false;
    small++;
  }
  return words >= fewestCounted && small / words < titleCaseShare && !opensWithName(text);
}

/** Whether a paragraph is all in capitals, which tell nothing then. */
export function isAllCapitals({ tokens }: Words): boolean {
  return tokens.length >= fewestCounted && tokens.every(({ text }) => text === text.toUpperCase());
}
