import { isSmall } from '../../lexicon/word.js';
import { tellingIn, type Words } from '../words.js';
import { KeptOfWords } from '../kept-of-words.js';
import type { Token } from '../../statement/types.js';

/** Of so many words in small letters one at least is a function word of the text's language; of more words so large a share. */
const fewestWords = 6;
const manyWords = 12;
const smallestShare = 0.08;

/** A sentence may lack such words by chance; its paragraph, where it goes on, does not. */
const sureShare = 0.2;

const knownClasses = ['function-words', 'home-words', 'articles', 'of-words', 'complementizers', 'done-after-name'] as const;
/** What a word in small letters tells: 2 where it is one of those that texts in its language have, small ones and what was done to somebody, 1 else; 0 for other words. */
const tellsIn = tellingIn(({ classes }, word) => (!isSmall.of(word) ? 0 : knownClasses.some((name) => classes[name].has(word.norm)) ? 2 : 1));

function shareKnown(words: Words, from: number, to: number): { readonly small: number; readonly known: number } {
  let small = 0;
  let known = 0;
  const tells = tellsIn(words.grammar);
  for (let at = from; at < to; at++) {
    const told = tells.of((words.tokens[at] as Token).word);
    if (told > 0) small++;
    if (told > 1) known++;
  }
  return { small, known };
}

/** "X, a political prisoner, died last month in a penal colony in unclear circumstances": so large a share of articles and prepositions that other languages have too is that of the text's own. */
const sharedShare = 0.25;

/** "Anton Zhuk, a poet, died in a camp": an indefinite article and a preposition of the language, each of which another one has too; "El juez ordenó poner en libertad a X": an article that opens the sentence. */
function hasSmallest(words: Words, from: number, to: number): boolean {
  return words.is(from, 'articles') || (words.any(from, to, 'indefinite-articles') && words.any(from, to, 'place-prepositions'));
}

function hasManyShared(words: Words, from: number, to: number, small: number): boolean {
  let shared = 0;
  for (let at = from; at < to; at++) if (words.is(at, 'indefinite-articles') || words.is(at, 'place-prepositions')) shared++;
  return shared / small >= sharedShare;
}

function isForeign(words: Words, from: number, to: number): boolean {
  const { small, known } = shareKnown(words, from, to);
  return (small >= fewestWords && known === 0 && !hasSmallest(words, from, to)) || (small >= manyWords && known / small < smallestShare && !hasManyShared(words, from, to, small));
}

/** Whether the whole paragraph is in its text's language beyond doubt. */
function isAtHome(words: Words): boolean {
  const { small, known } = shareKnown(words, 0, words.tokens.length);
  return small >= manyWords && known / small >= sureShare;
}

const marked = new KeptOfWords<Words, Uint8Array>();

/**
 * Marks the tokens of sentences that are not in the language of their text (1), as in a statement with its translation below:
 * capitals tell other things there, and only names that are known are people.
 */
export function foreignTokens(words: Words): Uint8Array {
  const known = marked.get(words);
  if (known) return known;
  const marks = new Uint8Array(words.tokens.length);
  marked.set(words, marks);
  if (isAtHome(words)) return marks;
  for (const { from, to } of words.plain.sentences) if (isForeign(words, from, to)) marks.fill(1, from, to);
  return marks;
}
