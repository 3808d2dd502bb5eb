import { placeIn } from '../../lexicon/place-in.js';
import { OfWord } from '../../lexicon/word.js';
import type { PlainText, Token } from '../../statement/types.js';
import { phrases as built } from './phrases.built.js';
import { plainWord } from './plain-word.js';

/** Phrases that a word begins: each the id of its pattern, and its other words. */
type Phrases = readonly (readonly [pattern: string, ...rest: string[]])[];
let firstWords: readonly string[] | undefined;
let lines: readonly string[] = [];

function phrasesFrom(word: string): Phrases | undefined {
  if (firstWords === undefined) {
    const { words, phrases } = built.en();
    firstWords = words.split('\n');
    lines = phrases.split('\n');
  }
  const place = placeIn(firstWords, word);
  return place === undefined ? undefined : (lines[place] as string).split('|').map((phrase) => phrase.split(' ') as [string, ...string[]]);
}

/** The phrases of the library that a word begins; null where it begins none, as most words do. */
const begun = new OfWord(({ norm }) => phrasesFrom(plainWord(norm)) ?? null);

/** A word as the library compares it: asked for each phrase that a small word begins. */
const plain = new OfWord(({ norm }) => ({ word: plainWord(norm) }));

const none: readonly string[] = [];

/**
 * The library's patterns of which a phrase can stand in a text, by their ids: a cheap look that never misses one, so that the library itself
 * runs only where it may find something, and looks for that alone (for all it knows it takes most of a millisecond a paragraph).
 */
export function patternsIn({ tokens }: PlainText): readonly string[] {
  let found: Set<string> | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const { norm, word } = tokens[at] as Token;
    const phrasesHere = begun.of(word);
    if (phrasesHere) found = withFitting(found, phrasesHere, tokens, at + 1);
    const next = tokens[at + 1];
    // The possessive is a token of its own here, and part of the word to the library.
    if (next?.norm[0] !== "'") continue;
    const phrasesOfBoth = phrasesFrom(plainWord(norm) + plainWord(next.norm));
    if (phrasesOfBoth) found = withFitting(found, phrasesOfBoth, tokens, at + 2);
  }
  return found ? [...found] : none;
}

/** Patterns with those of the phrases, a pattern and its other words each, whose other words stand from token `from` on; most paragraphs have none at all. */
function withFitting(known: Set<string> | undefined, begunPhrases: Phrases, tokens: PlainText['tokens'], from: number): Set<string> | undefined {
  let found = known;
  for (const phrase of begunPhrases) if (follows(tokens, from, phrase)) found = (found ?? new Set<string>()).add(phrase[0]);
  return found;
}

/** Whether the words of a phrase follow from token `from` on. The first of them stands behind its pattern. */
function follows(tokens: PlainText['tokens'], from: number, phrase: readonly string[]): boolean {
  for (let offset = 1; offset < phrase.length; offset++) {
    const word = phrase[offset];
    const token = tokens[from + offset - 1];
    if (word !== '*' && (token ? plain.of(token.word).word : '') !== word) return false;
  }
  return true;
}
