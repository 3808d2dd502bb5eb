import type { Words } from './words.js';

/* "the State Department said", "said the minister": a ministry, or whoever leads it, that is told to have said something. */

/** Words of the name of a ministry: "the Foreign, Commonwealth and Development Office". */
const nameReach = 7;

/** The token with which a ministry's name, or the noun for it, begins that ends right before token `end`; undefined where none does. */
function endingAt(words: Words, end: number): number | undefined {
  for (let at = end - 1; at >= Math.max(0, end - nameReach); at--) if (at + words.phraseLength(at, 'foreign-ministers') === end) return at;
  return words.is(end - 1, 'ministry-nouns') ? end - 1 : undefined;
}

/** The token with which the ministry begins that is the subject right beside the verb of saying at token `verb`; undefined where none is. */
export function ministryBeside(words: Words, verb: number): number | undefined {
  const before = endingAt(words, verb);
  if (before !== undefined) return before;
  const behind = words.is(verb + 1, 'articles') ? verb + 2 : verb + 1;
  return words.phraseLength(behind, 'foreign-ministers') > 0 || words.is(behind, 'ministry-nouns') || words.is(behind, 'ministers') ? behind : undefined;
}
