import type { Grammar } from '../lexicon/grammar.js';
import { grammarOf } from '../lexicon/index.js';
import type { Language } from '../lexicon/language.js';
import type { OwnPhrases } from '../lexicon/own-phrases.js';
import { isSmall } from '../lexicon/word.js';
import { beginsWithCapital, LetterPattern } from '../letters.js';
import { endsWithAbbreviation } from './abbreviations.js';
import { cutLatin } from './cut-latin.js';
import type { Piece } from './pieces.js';
import { parsedSentences } from './parsed-sentences.js';
import { Tokenizer } from './tokenizer.js';
import type { PlainText, Sentence as TokenSentence, Token } from './types.js';

/** Whether a new sentence begins at token `at`, behind a full stop, though the parser saw none: the stop is glued to it. */
function gluedBoundary(tokens: readonly Token[], at: number): boolean {
  const stop = tokens[at - 1];
  const next = tokens[at];
  const before = tokens[at - 2];
  return stop !== undefined && next !== undefined && before !== undefined && stop.end === next.start && before.text.length > 2 && /^\p{Lu}\p{Ll}/u.test(next.text);
}

/** "the cell that he is held in. The EU", "on October 10. The EU": whether a new sentence begins at token `at`, though the parser took the stop for that of an inch or of an ordinal. */
function missedBoundary(tokens: readonly Token[], at: number, from: number, { classes }: Grammar): boolean {
  const next = tokens[at];
  const before = tokens[at - 2];
  const first = tokens[at - 3];
  if (next?.kind !== 'word' || !beginsWithCapital(next.text) || before === undefined || first === undefined) return false;
  if (classes['final-prepositions'].has(before.text)) return true;
  // "1. The": what stands first counts.
  if (!/^\d{1,2}$/u.test(before.text) || at - 3 < from) return false;
  return classes.months.has(first.word.norm) || (!classes['abbreviations-before-number'].has(first.word.norm) && first.text !== '.' && classes['sentence-subjects'].has(next.word.norm));
}

/** "1.": the number of a point. */
const pointNumber = /^\d{1,2}\.$/u;

/** "arrested on 12 May; 1. | Calls for": whether the words of one of several points that stand in one line begin at token `at`, behind its number, and behind the mark that ends what stands before it. */
function pointBoundary(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next?.kind === 'word' && pointNumber.test(tokens[at - 1]?.text ?? '') && /^[;:.]$/u.test(tokens[at - 2]?.text ?? '') && beginsWithCapital(next.text);
}

/** Whether the parser's boundary at token `at` is none: an abbreviation before it, or a small letter behind it. */
function falseBoundary(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const next = tokens[at];
  if (!next) return false;
  return isSmall.of(next.word) || endsWithAbbreviation(tokens, at, next, grammar);
}

/**
 * Cuts plain text into sentences and tokens as retext-english does, and mends what it gets wrong in official prose:
 * "No. 5", "Art. 19", initials, and a missing space between two sentences. The parser's rules are those of all languages in
 * Latin letters but for its abbreviations; what is cut off a word ("d'", "'s") and what ends no sentence, the language's grammar says.
 */
export function cutIntoWords(text: string, language: Language, own?: OwnPhrases): PlainText {
  const grammar = grammarOf(language);
  const tokenizer = new Tokenizer(grammar);
  const starts: number[] = [];
  const shown = withoutEndlessRuns(withPlainApostrophes(text));
  for (const sentence of cutLatin(shown) ?? parsedSentences(shown)) {
    starts.push(tokenizer.tokens.length);
    for (let piece = 0; piece < sentence.length; piece++) {
      const { kind, start, end } = sentence[piece] as Piece;
      if (kind === 'word') tokenizer.addWord(text.slice(start, end), start);
      // One mark a token: readers look at each quotation mark and each comma by itself.
      else if (kind === 'mark') for (let at = start; at < end; at++) tokenizer.addMark(text.charAt(at), at);
    }
  }
  return { text, language, own, tokens: tokenizer.tokens, sentences: sentencesOf(tokenizer.tokens, starts, grammar) };
}

/** Between two letters the opening mark is an apostrophe, as in the Uzbek "Yo‘ldoshev", and so are accents and primes that stand alone, and the sign for one that was not read: "l´Union", "l′Union". */
const innerMark = new LetterPattern(String.raw`(?<=\p{L})[‘‛´′ʹ＇\uFFFD](?=\p{L})`, 'gu');
const mayBeInner = /[‘‛´′ʹ＇\uFFFD]/u;

function withPlainApostrophes(text: string): string {
  return mayBeInner.test(text) ? text.replace(innerMark.for(text), '’') : text;
}

/** No word is so long. The parser takes such a run of letters and marks apart mark by mark, and its stack does not last: it is shown one word of the same length. */
const longestRun = 1000;
const endlessRun = /\S{1000,}/gu;

function withoutEndlessRuns(text: string): string {
  return text.length < longestRun ? text : text.replace(endlessRun, (run) => 'x'.repeat(run.length));
}

/** Nobody writes a sentence of so many words: what is longer is cut, so that readers may look through a sentence for each of its words. */
const longestSentence = 400;

function sentencesOf(tokens: readonly Token[], starts: readonly number[], grammar: Grammar): TokenSentence[] {
  const sentences: TokenSentence[] = [];
  let from = 0;
  // Of the starts, which are in order, the next one.
  let next = 0;
  for (let to = 1; to <= tokens.length; to++) {
    const last = tokens[to - 1] as Token;
    while ((starts[next] ?? Infinity) < to) next++;
    if (to < tokens.length && to - from < longestSentence && (starts[next] === to ? falseBoundary(tokens, to, grammar) : !(pointBoundary(tokens, to) || pointBoundary(tokens, to + 1) || (last.text === '.' && (gluedBoundary(tokens, to) || missedBoundary(tokens, to, from, grammar)))))) continue;
    sentences.push({ from, to, start: (tokens[from] as Token).start, end: last.end });
    from = to;
  }
  return sentences;
}
