import { beginsWithSmall } from '../../letters.js';

/** Words for the start of a sentence. */
export function capitalized(words: string): string {
  const [first = ''] = words;
  return beginsWithSmall(words) ? first.toUpperCase() + words.slice(first.length) : words;
}
