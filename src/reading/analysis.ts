import { type Entry, type Group, lexiconOf, type PhraseMatch } from '../lexicon/index.js';
import type { PhraseTrie } from '../lexicon/trie.js';
import { Kept } from '../statement/kept.js';
import type { PlainText, Sentence } from '../statement/types.js';
import { countriesIn, type CountryMatch } from './country-names.js';
import { within } from './matches.js';
import { ministryBeside } from './ministry.js';
import { quotedTokens, type Speaker } from './quotation.js';
import { syntaxOf } from './syntax/index.js';
import type { Syntax } from './syntax/syntax.js';
import { Words } from './words.js';

export type Match = PhraseMatch<Entry>;

/**
 * What all readers ask of a paragraph, found in one pass over its words and kept with its text:
 * a paragraph that did not change is not looked at again.
 */
export class Analysis extends Words {
  readonly syntax: Syntax;
  /** By group, in order of `from`. */
  readonly matches: Readonly<Record<Group, readonly Match[]>>;
  readonly countries: readonly CountryMatch[];
  /** 1 where a token is somebody else's words, quoted, 2 where those of a body that issues statements itself; empty where nothing is. */
  readonly quoted: Uint8Array;
  /** By token. */
  readonly #sentences: readonly Sentence[];

  constructor(plain: PlainText) {
    super(plain);
    this.syntax = syntaxOf(plain.language);
    const matches = emptyGroups();
    const countries: CountryMatch[] = [];
    const { trie } = lexiconOf(plain.language);
    for (const sentence of plain.sentences) {
      const found = trie.matches(plain.tokens, sentence.from, sentence.to);
      for (let index = 0; index < found.length; index++) {
        const match = found[index] as Match;
        matches[match.entry.group].push(match);
      }
      for (const country of countriesIn(plain, sentence)) countries.push(country);
    }
    const own = plain.own?.trieOf(plain.language);
    if (own) addOwn(plain, own, matches);
    this.matches = matches;
    this.countries = countries;
    const sentences = new Array<Sentence>(plain.tokens.length);
    for (const sentence of plain.sentences) sentences.fill(sentence, sentence.from, sentence.to);
    this.#sentences = sentences;
    this.quoted = quotedTokens(this, (from, to) => speakerIn(this, from, to));
  }

  /** The sentence that token `at` stands in. */
  sentenceAt(at: number): Sentence {
    return (this.#sentences[at] ?? this.plain.sentences[0]) as Sentence;
  }
}

/** Words of "on the arrest of Afi Agbo" between a text and its verb. */
const textReach = 8;

/** "the statement | said", "the joint statement on X | said": whether a text that speaks for whoever wrote it is named before a verb of saying, with nothing but words on what it is between. */
export function isTextBefore(words: Words, verb: number): boolean {
  const isText = (at: number): boolean => words.is(at, 'title-words') || words.is(at, 'speaking-texts');
  let noun = verb - 1;
  if (!isText(noun)) while (noun > verb - textReach && words.tokens[noun]?.kind === 'word' && !isText(noun)) noun--;
  if (!isText(noun) || (noun < verb - 1 && !words.is(noun + 1, 'office-prepositions'))) return false;
  return words.is(noun - 1, 'articles') || words.is(noun - 2, 'articles');
}

/** "añade | el comunicado", "lit-on | dans le communiqué", "selon | le communiqué": whether such a text is named right behind the word at token `says`, or where it is to be read. */
export function isTextBehind(words: Words, says: number): boolean {
  const article = words.is(says + 1, 'place-prepositions') ? says + 2 : says + 1;
  return (words.is(article + 1, 'title-words') || words.is(article + 1, 'speaking-texts')) && words.is(article, 'articles');
}

/** Words of "according to" at token `at`: "según", "d'après"; 0 where none stand there. */
export function sourceOpenerLength(words: Words, at: number): number {
  return words.is(at, 'reporting-openers') ? 1 : words.phraseLength(at, 'reporting-phrases');
}

/** "selon Mme Berg", "según el comunicado": whether words behind "according to" at token `at` can be whoever speaks in the statements of other bodies. */
export function isSource(words: Words, at: number): boolean {
  const length = sourceOpenerLength(words, at);
  if (length === 0) return false;
  const first = at + length;
  const name = words.is(first, 'short-honorifics') ? first + 1 : first;
  return words.isCapital(name) || isTextBehind(words, first - 1);
}

/** "a-t-elle | fait valoir", "peut-on lire | dans le communiqué": whether words of saying that are more than one stand at token `at`, behind or before who or what says it. */
function isPhraseOfSpeech(words: Words, at: number): boolean {
  const length = words.phraseLength(at, 'speech-phrases');
  return length > 0 && (words.is(at - 1, 'inverted-pronouns') || words.is(at - 1, 'subject-pronouns') || words.isCapital(at - 1) || words.isCapital(at + length) || words.is(at + length, 'short-honorifics') || isTextBehind(words, at + length - 1));
}

/** "groups", "organisations", "coalition": whether a word is for several who speak together; not "spokesman", "office", which those in power have too. */
function isForMany(words: Words, noun: number): boolean {
  return words.is(noun, 'organisation-nouns') || (words.is(noun, 'issuing-nouns') && words.ends(noun, 'plural')) || (words.is(noun, 'speaking-nouns') && words.is(noun, 'named-bodies') && !words.is(noun, 'public-bodies'));
}

/** "the groups said", "the three organisations added", "the coalition said", "our organisation said": whether a body without a name stands right before the verb of saying at token `verb`. */
function isBodyBefore(words: Words, verb: number): boolean {
  if (words.is(verb - 2, 'speaking-owners') && words.is(verb - 1, 'issuing-nouns')) return true;
  if (!isForMany(words, verb - 1)) return false;
  const first = words.is(verb - 2, 'small-numbers') || words.is(verb - 2, 'protected-rights') || words.tokens[verb - 2]?.kind === 'number' ? verb - 3 : verb - 2;
  return words.is(first, 'articles');
}

/** "…», ha apuntado, sin dar detalles": whether the verb of saying at token `verb` stands alone behind what is said, so that its subject is left out. */
export function leavesOutSayer(words: Words, verb: number): boolean {
  const first = words.is(verb - 1, 'have-helpers') ? verb - 1 : verb;
  const isWord = (at: number): boolean => words.tokens[at]?.kind === 'word';
  const isBehindSpeech = words.tokens[first - 1]?.kind === 'quote' || (words.norm(first - 1) === ',' && words.tokens[first - 2]?.kind === 'quote');
  return isBehindSpeech && (!isWord(verb + 1) || words.is(verb + 1, 'place-prepositions'));
}

/** Words in brackets between whoever says something and the verb. */
const bracketReach = 8;

/** "Berg also said", "she later added", "elle a ajouté", "Berg (S&D, Spain) said": the token before a verb of saying at token `verb`, and before an adverb of its subject, or what stands in brackets behind it. */
export function sayerBefore(analysis: Words, verb: number): number {
  const first = analysis.is(verb - 1, 'perfect-helpers') ? verb - 1 : verb;
  const before = analysis.is(first - 1, 'subject-adverbs') ? first - 2 : first - 1;
  if (analysis.norm(before) !== ')') return before;
  for (let at = before - 1; at > before - bracketReach; at--) if (analysis.norm(at) === '(') return at - 1;
  return before;
}

/** "The joint statement deplored": the last token of a text, or of a pronoun, that opens the sentence which begins at token `from`; undefined where none does. */
function textAtHead(words: Words, from: number): number | undefined {
  if (words.is(from, 'subject-pronouns')) return from;
  if (!words.is(from, 'articles')) return undefined;
  const noun = words.is(from + 1, 'title-words') || words.is(from + 1, 'speaking-texts') || words.isCapital(from + 1) ? from + 1 : from + 2;
  return words.is(noun, 'title-words') || words.is(noun, 'speaking-texts') ? noun : undefined;
}

/** "The statement deplored the arrests, | adding: “…”", "She deplored them and | said: “…”": the text or the pronoun at the head of the sentence, by its last token, where the verb of saying at token `verb` stands right before a quotation and has no subject of its own. */
export function sayerAtHead(analysis: Analysis, verb: number): number | undefined {
  if (!analysis.is(verb, 'speech-words') && !(analysis.is(verb, 'remark-openers') && analysis.ends(verb, 'gerund'))) return undefined;
  const before = sayerBefore(analysis, verb);
  // "deplored “raids and arrests,” adding".
  const link = analysis.tokens[before]?.kind === 'quote' ? before - 1 : before;
  if (!analysis.is(link, 'and-words') && analysis.norm(link) !== ',') return undefined;
  let mark = analysis.is(verb + 1, 'complementizers') ? verb + 2 : verb + 1;
  if (analysis.isMark(mark, ':,')) mark++;
  return analysis.tokens[mark]?.kind === 'quote' ? textAtHead(analysis, analysis.sentenceAt(verb).from) : undefined;
}

/** "dijo | este martes | Jan Palm", "a dit mardi le rapporteur": the token behind the day on which somebody said something at token `verb`; the one behind the verb where no day stands there. */
function behindDay(words: Words, verb: number): number {
  const opener = words.is(verb + 1, 'demonstratives') || words.is(verb + 1, 'articles') ? verb + 2 : verb + 1;
  return words.is(opener, 'days-of-week') ? opener + 1 : verb + 1;
}

/** "el presidente | de la Asamblea", "su presidenta": whether somebody who chairs a body that speaks for many, or one that was told of before, is named at token `at`; not "el presidente de la República". */
function isChairOfBody(words: Words, at: number): boolean {
  if (!words.is(at + 1, 'chairs')) return false;
  if (words.is(at, 'kin-owners') && !words.is(at, 'articles')) return true;
  if (!words.is(at, 'articles') || !words.is(at + 2, 'of-words')) return false;
  const body = words.is(at + 3, 'articles') ? at + 4 : at + 3;
  return words.is(body, 'speaking-nouns') || words.is(body, 'issuing-nouns');
}

/** Nouns for an office in which somebody speaks. */
const officesThatSpeak = ['chairs', 'thanked-offices', 'house-members', 'diplomats'] as const;

/** "la présidente", "the President": whether an office stands alone with its article at token `at`, and not with whose it is. */
function isOfficeAlone(words: Words, at: number): boolean {
  return words.is(at, 'articles') && words.isAny(at + 1, officesThatSpeak) && !words.is(at + 2, 'of-words');
}

/** Whose voice is named in tokens `from`–`to`; “she said” and “Ms Berg said” are said of whoever speaks in the statements of other bodies. */
function speakerIn(analysis: Analysis, from: number, to: number): Speaker {
  const voices = within(analysis.matches.actor, from, to).filter(({ entry, to: end }) => entry.kind === 'eu' ? entry.settings.pronoun !== true || analysis.is(end, 'speech-words') : entry.settings.issues === true);
  if (voices.some(({ entry }) => entry.kind === 'eu')) return 'eu';
  if (voices.length > 0) return 'issuer';
  // "she said", "Ms Berg added", "the Minister, Ms Berg, said", "señalaron los expertos", "the statement said".
  for (let at = from; at < to; at++) if (analysis.is(at, 'speech-words') && (analysis.is(at, 'inverted-pronouns') || [sayerBefore(analysis, at), behindDay(analysis, at)].some((speaker) => analysis.is(speaker, 'subject-pronouns') || analysis.isCapital(speaker)) || (analysis.norm(at - 1) === ',' && analysis.isCapital(at - 2)) || isTextBefore(analysis, at) || isBodyBefore(analysis, at) || leavesOutSayer(analysis, at) || isTextBehind(analysis, at) || isChairOfBody(analysis, behindDay(analysis, at)) || isOfficeAlone(analysis, behindDay(analysis, at)) || isOfficeAlone(analysis, sayerBefore(analysis, at) - 1) || (analysis.is(behindDay(analysis, at), 'articles') && analysis.is(behindDay(analysis, at) + 1, 'issuing-nouns')))) return 'issuer';
  for (let at = from; at < to; at++) if (isSource(analysis, at) || isPhraseOfSpeech(analysis, at)) return 'issuer';
  for (let at = from; at < to; at++) if (sayerAtHead(analysis, at) !== undefined) return 'issuer';
  // "the State Department said", "a indiqué le ministère".
  for (let at = from; at < to; at++) if (analysis.is(at, 'speech-words') && ministryBeside(analysis, at) !== undefined) return 'issuer';
  return undefined;
}

function emptyGroups(): Record<Group, Match[]> {
  return { actor: [], act: [], 'ask-kind': [], ask: [], event: [], 'follow-up': [], hedge: [], instrument: [], level: [], name: [], obligation: [], term: [], theme: [] };
}

/** Adds what somebody's own phrases find. Each group stays in order of `from`; at one place what is their own comes first. */
function addOwn(plain: PlainText, trie: PhraseTrie<Entry>, matches: Record<Group, Match[]>): void {
  const found = plain.sentences.flatMap(({ from, to }) => trie.matches(plain.tokens, from, to));
  for (const group of new Set(found.map(({ entry }) => entry.group))) {
    const own = found.filter(({ entry }) => entry.group === group);
    matches[group] = [...own, ...matches[group]].sort((a, b) => a.from - b.from);
  }
}

const analyses = new Kept<PlainText, Analysis>();

/** Analyses a text in its language, or gives what was found before in the same text. */
export function analyse(plain: PlainText): Analysis {
  let analysis = analyses.get(plain);
  if (!analysis) analyses.set(plain, (analysis = new Analysis(plain)));
  return analysis;
}
