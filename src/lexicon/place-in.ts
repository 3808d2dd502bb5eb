/**
 * The place of a word in a list in the order of UTF-16 code units; `undefined` where it is not there.
 * It is asked once for each word of a text, and a `Map` of all words takes longer to make than a text to read.
 */
export function placeIn(words: readonly string[], word: string): number | undefined {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return words[low] === word ? low : undefined;
}

/** Letters that take two bytes. */
const wide = /[\u0100-\uFFFF]/;
const allWide = /[\u0100-\uFFFF]/g;

/**
 * A word as it stands in a list that is read at every start: letters that take two bytes are escapes. A single one would make the whole list
 * one of two bytes a letter, and each of its thousands of words too, which takes V8 longer to part, and to compare with words of one byte.
 */
export function narrowed(word: string): string {
  return wide.test(word) ? word.replace(allWide, (letter) => `\\${letter.charCodeAt(0).toString(16).padStart(4, '0')}`) : word;
}
