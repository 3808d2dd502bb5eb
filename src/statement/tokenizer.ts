import type { Grammar } from '../lexicon/grammar.js';
import { isCapitalized, nothingTold, OfWord, type Word } from '../lexicon/word.js';
import { LetterPattern } from '../letters.js';
import { isAbbreviation } from './abbreviations.js';
import type { Token, TokenKind } from './types.js';

const letter = new LetterPattern(String.raw`\p{L}`);
const digit = new LetterPattern(String.raw`\p{Nd}`);
const quotes = /^["“”„‟«»‹›‘’‚‛'`]+$/u;
const apostrophes = /['’ʼ‘‛´′ʹ＇\uFFFD]/u;
/** Marks that, doubled, stand for one: ''she must be released''. */
const singleMark = /^['’‘`]$/u;
/** Before a consonant nothing is elided: "N'Djamena" is one word. */
const elidedBefore = /^(?:[aeiouyhœæ]|\P{L})/u;
/** Nothing is cut off other words. */
const divisible = /['’ʼ‘‛´′ʹ＇\uFFFD.]/u;
const isDivisible = new OfWord(({ text }) => divisible.test(text));
/** A full stop glued to the next sentence. */
const gluedStop = new LetterPattern(String.raw`\.(?=\p{Lu}\p{Ll})`);
/** The parser leaves a full stop in the word when a small letter follows; only abbreviations may keep it. */
const keptStop = /^[^.]{2,}\.$/u;

/** ASCII but for the grave accent, which stands for an apostrophe: composed and plain as it is. */
const simple = /^[!-_a-~]+$/u;

/** The form in which words are compared: lower case, composed, plain apostrophes and hyphens, no invisible characters, the letters that a PDF has joined (ﬁ) each for itself. */
export function normalize(word: string): string {
  if (simple.test(word)) return word.toLowerCase();
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‘’ʼʻ´`‛′ʹ＇\uFFFD]/gu, "'")
    .replace(/[‐‑‒]/gu, '-')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/[\uFB00-\uFB06]/gu, (joined) => joined.normalize('NFKC'));
}

interface KnownWord extends Word {
  readonly kind: TokenKind;
}

function isDoubled(text: string): boolean {
  return text.length === 2 && text[0] === text[1] && singleMark.test(text.charAt(0));
}

/** Words seen before: a text has most of its words many times, and words that are the same object are compared soonest. */
const known = new Map<string, KnownWord>();
const mostKnown = 20_000;

/** Hardly a word is longer. */
const longestWord = 40;

/** Engines let a longer piece of a text keep all of the text alive. */
const longestCopied = 12;

function wordOf(written: string): KnownWord {
  let word = known.get(written);
  if (!word) {
    if (known.size >= mostKnown) known.clear();
    const text = written.length > longestCopied ? Array.from(written).join('') : written;
    const kind: TokenKind = letter.test(text) ? 'word' : digit.test(text) ? 'number' : quotes.test(text) ? 'quote' : 'punctuation';
    known.set(text, (word = { kind, text, norm: isDoubled(text) ? '"' : normalize(text), told: nothingTold() }));
  }
  return word;
}

/** In small letters without accents. */
function plainLetters(word: string): string {
  return word.normalize('NFD').toLowerCase();
}

/** Where a word's elided front ends ("d'Amina": behind the apostrophe), by the grammar; undefined when it has none. */
export function elisionEnd(word: string, { classes: { elisions } }: Grammar): number | undefined {
  if (elisions.isEmpty) return undefined;
  const end = word.search(apostrophes) + 1;
  return end > 0 && end < word.length && elisions.has(normalize(word.slice(0, end))) && elidedBefore.test(plainLetters(word.slice(end))) ? end : undefined;
}

/** Where the possessive of a word begins ("People's": at the apostrophe), by the grammar; undefined when it has none. */
export function possessiveStart(word: string, { classes: { possessives } }: Grammar): number | undefined {
  if (!apostrophes.test(word)) return undefined;
  let at = word.length - 1;
  while (!apostrophes.test(word.charAt(at))) at--;
  return possessives.has(normalize(word.slice(at))) ? at : undefined;
}

/** Makes tokens of what the parser cut, and cuts once more where the readers need it. */
export class Tokenizer {
  readonly tokens: Token[] = [];
  readonly #grammar: Grammar;

  constructor(grammar: Grammar) {
    this.#grammar = grammar;
  }

  /** Adds one token at an offset of the plain text; nothing for an empty one. */
  add(text: string, start: number): void {
    if (text === '') return;
    this.#push(wordOf(text), start);
  }

  #push(word: KnownWord, start: number): void {
    const { kind, text, norm } = word;
    this.tokens.push({ kind, text, norm, start, end: start + text.length, index: this.tokens.length, word });
  }

  /** Adds a word, nothing for an empty one: elisions, possessives, and a full stop glued to the next sentence are tokens of their own. */
  addWord(text: string, start: number): void {
    if (text === '') return;
    // What is longer is several words, and remembered with each of them alone.
    const whole = text.length <= longestWord ? wordOf(text) : undefined;
    if (whole ? !isDivisible.of(whole) : !divisible.test(text)) {
      this.#push(whole ?? wordOf(text), start);
      return;
    }
    const cut = elisionEnd(text, this.#grammar);
    if (cut !== undefined) {
      this.add(text.slice(0, cut), start);
      this.addWord(text.slice(cut), start + cut);
      return;
    }
    const stop = gluedStop.exec(text)?.index;
    const possessive = possessiveStart(text, this.#grammar);
    if (stop !== undefined && (possessive === undefined || stop < possessive)) {
      this.addWord(text.slice(0, stop), start);
      this.add('.', start + stop);
      this.addWord(text.slice(stop + 1), start + stop + 1);
    } else {
      const end = possessive ?? (keptStop.test(text) && !isAbbreviation(text, this.#grammar) ? text.length - 1 : text.length);
      this.add(text.slice(0, end), start);
      this.add(text.slice(end), start + end);
    }
  }

  /** Adds one mark. The apostrophe of an elision that no letter follows ("l’« ennemi »") belongs to the word before it. */
  addMark(mark: string, start: number): void {
    const last = this.tokens.at(-1);
    if (last?.end === start && apostrophes.test(mark) && this.#grammar.classes.elisions.has(normalize(last.text + mark))) {
      this.tokens.pop();
      this.add(last.text + mark, last.start);
    } else if (mark === '.' && last?.end === start && isCapitalized.of(last.word) && this.#grammar.classes['short-honorifics'].has(`${last.norm}.`)) {
      // The parser knows "Mr." by itself, but not "Dña.".
      this.tokens.pop();
      this.add(`${last.text}.`, last.start);
    } else if (last?.end === start && last.text === mark && singleMark.test(mark)) {
      this.tokens.pop();
      this.add(mark + mark, last.start);
    } else {
      this.add(mark, start);
    }
  }
}
