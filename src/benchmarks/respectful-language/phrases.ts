import { OfWord } from '../../lexicon/word.js';
import type { PlainText, Token } from '../../statement/types.js';
import { phrases } from './phrases.built.js';
import { plainWord } from './plain-word.js';

type Rests = readonly (readonly string[])[];
let byFirstWord: ReadonlyMap<string, Rests> | undefined;

function restsBehind(word: string): Rests | undefined {
  return (byFirstWord ??= new Map(Object.entries(phrases.en()))).get(word);
}

/** What stands behind a word in phrases of the library; null where it begins none, as most words do. */
const rests = new OfWord(({ norm }) => restsBehind(plainWord(norm)) ?? null);
/** Whether a word is the end of the one before it: the possessive is a token of its own here, and part of the word to the library. */
const isSuffix = new OfWord(({ norm }) => norm.startsWith("'"));

/**
 * Whether a phrase of the library can stand in a text: a cheap look that never misses one, so that the library itself
 * (a quarter of a millisecond a paragraph) runs only where it may find something.
 */
export function mayHold({ tokens }: PlainText): boolean {
  for (let at = 0; at < tokens.length; at++) {
    const { norm, word } = tokens[at] as Token;
    if (rests.of(word)?.some((rest) => follows(tokens, at + 1, rest)) === true) return true;
    const next = tokens[at + 1];
    if (next && isSuffix.of(next.word) && restsBehind(plainWord(norm) + plainWord(next.norm))?.some((rest) => follows(tokens, at + 2, rest)) === true) return true;
  }
  return false;
}

/** Whether the words of a phrase follow from token `from` on. */
function follows(tokens: PlainText['tokens'], from: number, rest: readonly string[]): boolean {
  return rest.every((word, offset) => word === '*' || plainWord(tokens[from + offset]?.norm ?? '') === word);
}
