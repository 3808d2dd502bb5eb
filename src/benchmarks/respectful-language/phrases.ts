import { OfWord } from '../../lexicon/word.js';
import type { PlainText, Token } from '../../statement/types.js';
import { phrases, type PhrasesByFirst } from './phrases.built.js';
import { plainWord } from './plain-word.js';

type Phrases = PhrasesByFirst[string];
let byFirstWord: ReadonlyMap<string, Phrases> | undefined;
const none: Phrases = [];

function phrasesFrom(word: string): Phrases | undefined {
  return (byFirstWord ??= new Map(Object.entries(phrases.en()))).get(word);
}

/** The phrases of the library that a word begins; null where it begins none, as most words do. */
const begun = new OfWord(({ norm }) => phrasesFrom(plainWord(norm)) ?? null);

/**
 * The library's patterns of which a phrase can stand in a text, by their ids: a cheap look that never misses one, so that the library itself
 * runs only where it may find something, and looks for that alone (for all it knows it takes most of a millisecond a paragraph).
 */
export function patternsIn({ tokens }: PlainText): readonly string[] {
  const found = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const { norm, word } = tokens[at] as Token;
    for (const [pattern, ...rest] of begun.of(word) ?? none) if (follows(tokens, at + 1, rest)) found.add(pattern);
    const next = tokens[at + 1];
    // The possessive is a token of its own here, and part of the word to the library.
    if (next?.norm[0] !== "'") continue;
    for (const [pattern, ...rest] of phrasesFrom(plainWord(norm) + plainWord(next.norm)) ?? none) if (follows(tokens, at + 2, rest)) found.add(pattern);
  }
  return [...found];
}

/** Whether the words of a phrase follow from token `from` on. */
function follows(tokens: PlainText['tokens'], from: number, rest: readonly string[]): boolean {
  return rest.every((word, offset) => word === '*' || plainWord(tokens[from + offset]?.norm ?? '') === word);
}
