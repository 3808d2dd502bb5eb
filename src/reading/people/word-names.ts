import { LetterPattern } from '../../letters.js';
import type { Analysis, Match } from '../analysis.js';
import { KeptOfWords } from '../kept-of-words.js';
import { OfWord } from '../../lexicon/word.js';
import type { Token } from '../../statement/types.js';
import { holding, startingAt, within } from '../matches.js';

/*
 * “The lawyer Beauty Chirwa”, “John King was arrested”, “the trial of Jordan Malik”: names of people that are words of another kind elsewhere.
 * They are told by what stands beside them, before anything else asks what the words are.
 */

/** A run of words with capitals, by tokens, end exclusive, behind the honorific, the office or the role noun that opens it or stands before it. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly isTitled: boolean;
  /** The first word with a capital, of the title too. */
  readonly opening: number;
}

/** Names of people have so many words at most. */
const mostWords = 5;
/** How far behind a name stands what was done to its bearer. */
const deedReach = 10;
/** So near behind a name and its comma stands what somebody is. */
const appositionReach = 5;

const twoSyllables = new LetterPattern(String.raw`^\p{Lu}\p{Ll}+[-‑]\p{Ll}{2,}$`);
/** A given name of two syllables, as Cantonese and Korean ones are written: “Park Lae-gwon”. */
export const syllables = new OfWord(({ text }) => twoSyllables.test(text));

const titleKinds: ReadonlySet<string> = new Set(['honorific', 'office']);
const roleKinds: ReadonlySet<string> = new Set(['role', 'hrd', 'hrd-short']);
const wordKinds: ReadonlySet<string> = new Set(['body', 'calendar', 'honorific', 'never', 'office', 'place', 'thing']);
const deeds: ReadonlySet<string> = new Set(['detention', 'conviction', 'killing', 'charges', 'disappearance', 'trial', 'release']);
const verbs = ['and-words', 'copulas', 'perfect-helpers', 'relatives'] as const;

const startsAt = (matches: readonly Match[], at: number, kinds: ReadonlySet<string>): Match | undefined => within(matches, at, at + mostWords).find(({ entry, from }) => from === at && kinds.has(entry.kind));
const titleAt = ({ matches }: Analysis, at: number): Match | undefined => startsAt(matches.name, at, titleKinds) ?? startsAt(matches.term, at, roleKinds);

/** Whether an honorific, an office or a role noun ends right before a token, in the same sentence. */
function isBehindTitle(analysis: Analysis, at: number): boolean {
  const { from } = analysis.sentenceAt(at);
  const before = analysis.norm(at - 1) === '.' ? at - 1 : at;
  return [...within(analysis.matches.name, Math.max(from, at - mostWords), at).filter(({ entry }) => titleKinds.has(entry.kind)), ...within(analysis.matches.term, Math.max(from, at - mostWords), at).filter(({ entry }) => roleKinds.has(entry.kind))].some(({ to }) => to === before);
}

function runAround(analysis: Analysis, at: number): Run {
  const sentence = analysis.sentenceAt(at);
  let from = at;
  while (from > sentence.from && analysis.isCapital(from - 1)) from--;
  const opening = from;
  let to = at + 1;
  while (to < sentence.to && analysis.isCapital(to)) to++;
  for (let title = from < at ? titleAt(analysis, from) : undefined; title && title.to <= at; title = from < at ? titleAt(analysis, from) : undefined) from = title.to;
  return { from, to, isTitled: isBehindTitle(analysis, from) || (isTrade(analysis, from - 1) && (analysis.is(from - 2, 'articles') || analysis.is(from - 3, 'articles'))), opening };
}

/** Whether a word belongs to an office, a body or a country of several words: “Chief Justice”, “South Sudan”; towns are called like people too. */
function isInPhrase({ matches, countries }: Analysis, at: number): boolean {
  const holds = ({ from, to }: { readonly from: number; readonly to: number }): boolean => to - from > 1 && from <= at && at < to;
  return within(matches.name, at - mostWords, at + 1).some((match) => match.entry.kind !== 'town' && holds(match)) || within(countries, at - mostWords, at + 1).some(holds);
}

/** Whether no word of a run is of another kind elsewhere, but for those of the class. */
function holdsNamesOnly(analysis: Analysis, { from, to }: Run): boolean {
  const { matches, countries } = analysis;
  for (let at = from; at < to; at++) {
    if (isInPhrase(analysis, at) || analysis.is(at, 'place-prepositions')) return false;
    if (analysis.is(at, 'names-like-words')) continue;
    if (holding(countries, at).length > 0 || startingAt(matches.name, at).some(({ entry, to: end }) => end <= to && wordKinds.has(entry.kind)) || titleAt(analysis, at)) return false;
  }
  return true;
}

/** Whether a word of it is a name and nothing else. */
const holdsPlainName = (analysis: Analysis, { from, to }: Run): boolean => {
  for (let at = from; at < to; at++) if (!analysis.is(at, 'names-like-words')) return true;
  return false;
};

/** “midwife”, “beekeeper”: a word in small letters for what somebody does, known or not. */
const isTrade = (analysis: Analysis, at: number): boolean => analysis.tokens[at]?.kind === 'word' && !analysis.isCapital(at) && (analysis.ends(at, 'doer') || analysis.is(at, 'body-members')) && !analysis.is(at, 'and-words');

/** “X, 34, …”, “X, a lawyer from Gweru, …”, “X (34)”. */
function isDescribedBehind(analysis: Analysis, { to }: Run): boolean {
  const mark = analysis.norm(to);
  if (mark !== ',' && mark !== '(') return false;
  if ((/^\d\d$/u.test(analysis.norm(to + 1)) && analysis.isMark(to + 2, ',)')) || analysis.is(to + 1, 'after-name-and-comma')) return true;
  if (analysis.is(to + 1, 'indefinite-articles') && (isTrade(analysis, to + 2) || isTrade(analysis, to + 3))) return true;
  return !analysis.is(to + 1, 'and-words') && within(analysis.matches.term, to + 1, to + 1 + appositionReach).some(({ entry }) => roleKinds.has(entry.kind));
}

/** “release X”, “charges against X”. */
const isBeforeObject = (analysis: Analysis, at: number): boolean => analysis.is(at - 1, 'before-object') && !analysis.is(at - 1, 'function-words') && !analysis.is(at - 1, 'of-words');

/** Whether the word at `to`, behind a name that opens at `from`, is no noun that the name belongs to: “the trial of X opened”, “release X at once”. */
function goesOn(analysis: Analysis, to: number, from: number): boolean {
  if (analysis.isAny(to, verbs) || analysis.is(to, 'function-words') || analysis.is(to, 'place-prepositions') || analysis.is(to, 'after-subject')) return true;
  return analysis.ends(to, 'adverb') || (analysis.is(from - 1, 'of-words') && analysis.ends(to, 'participle'));
}

/** “X was arrested”, “X, who lives in Gweru, was arrested”, “the arrest of X”, “X’s trial”. */
function isPatient(analysis: Analysis, { from, to }: Run): boolean {
  const owned = analysis.syntax.ownedBehind(analysis, to);
  if (owned !== undefined) return analysis.is(owned, 'possessed-nouns');
  if (analysis.tokens[to]?.kind === 'word' && !goesOn(analysis, to, from)) return false;
  if (analysis.is(from - 1, 'of-words')) return analysis.is(from - 2, 'event-nouns');
  const end = Math.min(analysis.sentenceAt(from).to, to + deedReach);
  return isBeforeObject(analysis, from) || analysis.any(to, end, 'struck-verbs') || within(analysis.matches.event, to, end).some(({ entry }) => deeds.has(entry.kind));
}

/** Whether words made of plain names alone stand at a comma or an “and” from the run: it is of a list of people. */
function isListed(analysis: Analysis, { from, to }: Run): boolean {
  const isName = (at: number): boolean => {
    if (!analysis.isCapital(at)) return false;
    const other = runAround(analysis, at);
    for (let word = other.from; word < other.to; word++) if (analysis.is(word, 'names-like-words')) return false;
    return other.to - other.from > 1 && other.to - other.from <= mostWords && holdsNamesOnly(analysis, other);
  };
  let before = from;
  while (analysis.norm(before - 1) === ',' || analysis.is(before - 1, 'and-words')) before--;
  if (before < from && isName(before - 1)) return true;
  let behind = to;
  while (analysis.norm(behind) === ',' || analysis.is(behind, 'and-words') || (behind > to && analysis.is(behind, 'short-honorifics'))) behind++;
  return behind > to && isName(behind);
}

const isOfTime = ({ matches }: Analysis, at: number): boolean => within(matches.name, at, at + 1).some(({ entry }) => entry.kind === 'calendar');

/** Whether what stands before token `at` goes on with somebody: “release X”, “the trial of X”, “Y and X”, a mark. */
function leadsToPerson(analysis: Analysis, at: number): boolean {
  const before = analysis.tokens[at - 1]?.kind;
  // "on 3 March X": a day.
  if (before === 'number') return false;
  if (at === analysis.sentenceAt(at).from || before !== 'word') return true;
  if (analysis.is(at - 1, 'of-words')) return analysis.is(at - 2, 'event-nouns');
  return analysis.is(at - 1, 'and-words') || isBeforeObject(analysis, at);
}

/** Whether the word at `at`, which opens a run, is the bearer's only behind a title: “Bishop X”, “on Monday X”, “So X”; not “Pastor X” where that title has an article before names. */
function needsTitle(analysis: Analysis, at: number): boolean {
  const isSmallWord = analysis.is(at, 'names-like-small-words') && !analysis.is(at, 'subject-pronouns') && at === analysis.sentenceAt(at).from;
  return (titleAt(analysis, at) !== undefined && !analysis.is(at, 'names-like-titles')) || isSmallWord || (isOfTime(analysis, at) && !leadsToPerson(analysis, at));
}

/** Words of a run that tells where somebody with two names holds an office. */
const townWords = 4;

function isOfPerson(analysis: Analysis, run: Run): boolean {
  const { from, to, opening } = run;
  // "the Human Rights Defenders Protection Bill"
  if (to - from > mostWords || analysis.is(from - 1, 'articles') || analysis.is(opening - 1, 'articles') || !holdsNamesOnly(analysis, run)) return false;
  // "Istanbul Mayor Ana Duarte": a town, an office and two names.
  if (to - from === townWords && !analysis.grammar.traits.has('nouns-first') && titleAt(analysis, from + 1) !== undefined) return false;
  // "the defender Bishop Tendai Moyo": a title with two names behind it, behind what somebody is.
  if (run.isTitled) return to - from > 1 && !(to - from > 2 && titleAt(analysis, from) !== undefined && !analysis.is(from, 'names-like-titles'));
  if (to - from === 2 && syllables.of((analysis.token(from + 1) as Token).word)) return true;
  if (to - from < 2 || analysis.is(from - 1, 'place-prepositions') || needsTitle(analysis, from) || (analysis.is(from - 1, 'of-words') && !analysis.is(from - 2, 'event-nouns'))) return false;
  // "Early Sunday, two teachers were arrested."
  if (from === analysis.sentenceAt(from).from && isOfTime(analysis, to - 1) && analysis.tokens[to]?.kind !== 'word') return false;
  return isDescribedBehind(analysis, run) || (holdsPlainName(analysis, run) && (isPatient(analysis, run) || isListed(analysis, run)));
}

const none = new Uint8Array(0);
const cache = new KeptOfWords<Analysis, Uint8Array>();

function read(analysis: Analysis): Uint8Array {
  let marks = none;
  for (let at = 0; at < analysis.tokens.length; at++) {
    if (!analysis.is(at, 'names-like-words') || !analysis.isCapital(at)) continue;
    const run = runAround(analysis, at);
    if (run.from > at || !isOfPerson(analysis, run)) continue;
    if (marks === none) marks = new Uint8Array(analysis.tokens.length);
    for (let part = run.from; part < run.to; part++) marks[part] = analysis.is(part, 'names-like-words') ? 1 : 0;
    at = run.to - 1;
  }
  return marks;
}

/** By token, 1 where a word that is no name elsewhere is a person's; empty where none is. Depends on the paragraph alone. */
export function wordNamesOf(analysis: Analysis): Uint8Array {
  let found = cache.get(analysis);
  if (!found) cache.set(analysis, (found = read(analysis)));
  return found;
}
