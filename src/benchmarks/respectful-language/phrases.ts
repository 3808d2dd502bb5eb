import type { PlainText } from '../../statement/types.js';
import { phrases } from './phrases.built.js';
import { plainWord } from './plain-word.js';

type Rests = readonly (readonly string[])[];
let byFirstWord: ReadonlyMap<string, Rests> | undefined;

/**
 * Whether a phrase of the library can stand in a text: a cheap look that never misses one, so that the library itself
 * (a quarter of a millisecond a paragraph) runs only where it may find something.
 */
export function mayHold({ tokens }: PlainText): boolean {
  const known = (byFirstWord ??= new Map(Object.entries(phrases.en())));
  for (let at = 0; at < tokens.length; at++) {
    const word = plainWord(tokens[at]?.norm ?? '');
    const rests = known.get(word);
    if (rests?.some((rest) => follows(tokens, at + 1, rest))) return true;
    // The possessive is a token of its own here, and part of the word to the library.
    const suffix = tokens[at + 1]?.norm ?? '';
    if (suffix.startsWith("'") && known.get(word + plainWord(suffix))?.some((rest) => follows(tokens, at + 2, rest))) return true;
  }
  return false;
}

/** Whether the words of a phrase follow from token `from` on. */
function follows(tokens: PlainText['tokens'], from: number, rest: readonly string[]): boolean {
  return rest.every((word, offset) => word === '*' || plainWord(tokens[from + offset]?.norm ?? '') === word);
}
