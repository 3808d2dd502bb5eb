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
