import type { Grammar } from '../../../lexicon/grammar.js';
import { isCapitalized, type Word } from '../../../lexicon/word.js';
import type { Analysis } from '../../analysis.js';
import { nameClassesOf } from '../name-classes.js';

/* What stands beside a name, in its sentence: the words and their classes, each by its place. What the weights are learned of, and what they weigh. */

/** Where a token stands: one of the three right beside the name, one of those near it, one farther off. */
export const places = ['before-1', 'before-2', 'before-3', 'behind-1', 'behind-2', 'behind-3', 'before', 'behind', 'far-before', 'far-behind'] as const;
export type Place = (typeof places)[number];

const [firstBefore, firstBehind, near, far] = [0, 3, 6, 8];
/** So many tokens stand right beside a name, and so many near it, on each side. */
const right = 3;
const nearReach = 9;

/** What a token is to names by what stands around it. */
export const signs = ['office', 'role', 'honorific'] as const;
export type Sign = (typeof signs)[number];

/** No token: the sentence begins or ends there. */
export const edge = '^';

/** What a word is known by beside names, wherever it stands: itself (numbers are all one, and so are words with a capital that no grammar knows), and its classes. */
export function keysOfWord(grammar: Grammar, word: Word): readonly string[] {
  const classes = grammar.told.of(word.norm)?.classes;
  const own = word.kind === 'number' ? '0' : isCapitalized.of(word) && !classes ? 'Capital' : word.norm;
  return [`=${own}`, ...[...(classes ?? [])].map((name) => `:${name}`)];
}

/** Whether a token is a sign. */
export function isSign(analysis: Analysis, at: number, sign: Sign): boolean {
  return nameClassesOf(analysis)[sign][at] === 1;
}

/**
 * Goes through the tokens of a name's sentence, from the nearest on each side.
 * @param from token, inclusive
 * @param to token, exclusive
 * @param see is given the place, by its number in `places`, and the token there; undefined where the sentence has none beside the name. A token right beside it is near, too.
 */
export function lookBeside(analysis: Analysis, from: number, to: number, see: (place: number, at: number | undefined) => void): void {
  const sentence = analysis.sentenceAt(from);
  for (let distance = 0; distance < right; distance++) {
    const [before, behind] = [from - 1 - distance, to + distance];
    see(firstBefore + distance, before >= sentence.from ? before : undefined);
    see(firstBehind + distance, behind < sentence.to ? behind : undefined);
  }
  for (let at = from - 1; at >= sentence.from; at--) see(from - at <= nearReach ? near : far, at);
  for (let at = to; at < sentence.to; at++) see((at - to < nearReach ? near : far) + 1, at);
}
