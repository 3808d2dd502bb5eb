import type { Numbers, PhraseGraph } from './graph.js';
import { narrowed, placeIn } from './place-in.js';
import { OfWord, type Word } from './word.js';

/** A word as phrases are matched against it: a statement's `Token` serves. */
interface TrieWord {
  readonly word: Word;
}

/** Entries by their numbers: an array serves. */
export interface Numbered<Entry> {
  at(number: number): Entry | undefined;
}

/** `entry` was found at words `from` (inclusive) to `to` (exclusive). */
export interface PhraseMatch<Entry> {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
}

/** How far entries reach from one word on. Few begin there, so that looking through them is soonest done. It is used again for the next word, and makes nothing anew. */
class Longest {
  length = 0;
  #entries = new Int32Array(16);
  #ends = new Int32Array(16);

  entry(index: number): number {
    return this.#entries[index] as number;
  }

  end(index: number): number {
    return this.#ends[index] as number;
  }

  /** Keeps the longest match of an entry. */
  reach(entry: number, end: number): void {
    for (let index = 0; index < this.length; index++) {
      if (this.#entries[index] !== entry) continue;
      if (end > (this.#ends[index] as number)) this.#ends[index] = end;
      return;
    }
    if (this.length === this.#entries.length) this.#grow();
    this.#entries[this.length] = entry;
    this.#ends[this.length++] = end;
  }

  #grow(): void {
    const [entries, ends] = [this.#entries, this.#ends];
    this.#entries = new Int32Array(2 * entries.length);
    this.#ends = new Int32Array(2 * ends.length);
    this.#entries.set(entries);
    this.#ends.set(ends);
  }
}

/** Whether a word begins with a digit: "4", "55th". */
function isNumber(norm: string): boolean {
  const first = norm.charCodeAt(0);
  return first >= 48 && first <= 57;
}

/** Whether a sorted part of a list, `from` to `to`, has a number. */
function hasSorted(list: Numbers, from: number, to: number, number: number): boolean {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < number) low = middle + 1;
    else high = middle;
  }
  return low < to && list[low] === number;
}

/** No phrase has the word. */
const unknown = -1;

/** Places for what is kept of pairs, a power of 2. A text of 400 words asks for some 400, and few of them for the first time. */
const pairPlaces = 8192;

/** Keeps what was made of two numbers, the last one at each place: a pair that is not there is made again. To find it in a `Map` takes several times as long. */
class Pairs<Value> {
  readonly #firsts = new Int32Array(pairPlaces);
  readonly #seconds = new Int32Array(pairPlaces);
  readonly #values = new Array<Value | undefined>(pairPlaces);

  get(first: number, second: number): Value | undefined {
    const place = placeOf(first, second);
    return this.#firsts[place] === first && this.#seconds[place] === second ? this.#values[place] : undefined;
  }

  set(first: number, second: number, value: Value): void {
    const place = placeOf(first, second);
    this.#firsts[place] = first;
    this.#seconds[place] = second;
    this.#values[place] = value;
  }
}

function placeOf(first: number, second: number): number {
  return (first * 31 + second * 17) & (pairPlaces - 1);
}

/**
 * Finds many phrases in one pass over the words. The time hardly grows with the number of phrases:
 * each word looks up the phrases that begin with it, and most words begin none.
 */
export class PhraseTrie<Entry> {
  readonly #entries: Numbered<Entry>;
  readonly #graph: PhraseGraph;
  /** By their numbers, as `narrowed` writes them. */
  readonly #words: readonly string[];
  /** The number of a word, twice, and 1 more where it is a number. */
  readonly #told = new OfWord(({ norm }) => (placeIn(this.#words, narrowed(norm)) ?? unknown) * 2 + (isNumber(norm) ? 1 : 0));
  /** By first word: where in the graph the list stands of the states that it leads to. */
  readonly #starts: Int32Array;
  /** Those of such a list's states that are worth following before some word. Texts have the same two words many times. */
  readonly #worth = new Pairs<readonly number[]>();
  readonly #walk: Walk;

  /** @param entries by the numbers that the graph has for them */
  constructor(entries: Numbered<Entry>, graph: PhraseGraph) {
    this.#entries = entries;
    this.#graph = graph;
    this.#words = graph.words.split('\n');
    this.#starts = new Int32Array(this.#words.length).fill(unknown);
    const { starts } = graph;
    for (let at = 0; at < starts.length; ) {
      const behind = at + 1 + (starts[at] as number);
      for (let word = at + 1; word < behind; word++) this.#starts[starts[word] as number] = behind;
      at = behind + 1 + (starts[behind] as number);
    }
    this.#walk = new Walk(graph);
  }

  /** Whether any phrase has a word, in the form in which words are compared. */
  knows(norm: string): boolean {
    return placeIn(this.#words, narrowed(norm)) !== undefined;
  }

  /**
   * All matches that begin at a word of `from`–`to`, in order; of one entry at one place the longest only.
   * Quotation marks between the words of a phrase are passed over: "hace un «llamado a la calma»", "es “urgente” que".
   */
  matches(words: readonly TrieWord[], from: number, to: number): PhraseMatch<Entry>[] {
    const found: PhraseMatch<Entry>[] = [];
    const walk = this.#walk;
    const { longest } = walk;
    const length = walk.begin(words, from, to, this.#told);
    for (let at = 0; at < length; at++) {
      const word = walk.number(at);
      const start = word === unknown ? unknown : this.#starts[word] as number;
      const numberStart = walk.isNumeric(at) && this.#graph.numberWord !== unknown ? this.#starts[this.#graph.numberWord] as number : unknown;
      if (start === unknown && numberStart === unknown) continue;
      longest.length = 0;
      if (start !== unknown) walk.followAll(this.#worthFollowing(start, at + 1), at + 1);
      if (numberStart !== unknown) walk.followAll(this.#worthFollowing(numberStart, at + 1), at + 1);
      for (let index = 0; index < longest.length; index++) {
        found.push({ entry: this.#entries.at(longest.entry(index)) as Entry, from: walk.tokenAt(at), to: walk.tokenAt(longest.end(index) - 1) + 1 });
      }
    }
    walk.end();
    return found;
  }

  /** Of the states of a list those that may lead on from the word at `at`, in their order. */
  #worthFollowing(list: number, at: number): readonly number[] {
    const walk = this.#walk;
    const next = walk.number(at) * 2 + (walk.isNumeric(at) ? 1 : 0);
    let worth = this.#worth.get(list, next);
    if (!worth) {
      const { starts } = this.#graph;
      worth = walk.leadingOn(starts, list + 1, list + 1 + (starts[list] as number), at);
      this.#worth.set(list, next, worth);
    }
    return worth;
  }
}

const none: readonly number[] = [];
const noWords: readonly TrieWord[] = [];

/** Follows states through the words of a sentence. Most states do not fit the word that stands there: that is looked at before they are followed. */
class Walk {
  /** The entries that were reached from one word on. */
  readonly longest = new Longest();
  readonly #states: Numbers;
  readonly #sets: Numbers;
  readonly #numberWord: number;
  #words = noWords;
  /** How many words of the sentence are no quotation marks, and where each of them stands. Below, a word is known by its place among these. */
  #length = 0;
  #tokens = new Int32Array(128);
  /** The number of each word, and `unknown` behind the last. */
  #numbers = new Int32Array(128);
  /** 1 where a word is a number. */
  #numeric = new Uint8Array(128);

  constructor({ states, sets, numberWord }: PhraseGraph) {
    this.#states = states;
    this.#sets = sets;
    this.#numberWord = numberWord;
  }

  /** @returns how many words there are to follow */
  begin(words: readonly TrieWord[], from: number, to: number, told: OfWord<number>): number {
    if (to - from >= this.#numbers.length) {
      this.#tokens = new Int32Array((to - from) * 2);
      this.#numbers = new Int32Array((to - from) * 2);
      this.#numeric = new Uint8Array((to - from) * 2);
    }
    const tokens = this.#tokens;
    const numbers = this.#numbers;
    const numeric = this.#numeric;
    let length = 0;
    for (let at = from; at < to; at++) {
      const { word } = words[at] as TrieWord;
      if (word.kind === 'quote') continue;
      const number = told.of(word);
      tokens[length] = at;
      numbers[length] = number >> 1;
      numeric[length] = number & 1;
      length++;
    }
    numbers[length] = unknown;
    numeric[length] = 0;
    this.#words = words;
    this.#length = length;
    return length;
  }

  /** Where a word stands among all tokens. */
  tokenAt(at: number): number {
    return this.#tokens[at] as number;
  }

  /** Lets go of the words. */
  end(): void {
    this.#words = noWords;
  }

  number(at: number): number {
    return this.#numbers[at] as number;
  }

  isNumeric(at: number): boolean {
    return this.#numeric[at] === 1;
  }

  /** Those of a part of a list, `from` to `to`, that lead on from the word at `at`. */
  leadingOn(list: Numbers, from: number, to: number, at: number): readonly number[] {
    const leading: number[] = [];
    for (let index = from; index < to; index++) {
      const state = list[index] as number;
      if (this.#mayFollow(state, at)) leading.push(state);
    }
    return leading.length === 0 ? none : leading;
  }

  followAll(states: readonly number[], at: number): void {
    for (let index = 0; index < states.length; index++) this.#follow(states[index] as number, at);
  }

  /** Follows a state from the word at `at` on, which it fits. A state leads on by words, stands before a gap, or is the end of a phrase. */
  #follow(state: number, at: number): void {
    const states = this.#states;
    if (states[state] !== 0) {
      const behind = state + 2 + (states[state + 1] as number);
      for (let next = state + 2; next < behind; next++) {
        if (this.#mayFollow(states[next] as number, at + 1)) this.#follow(states[next] as number, at + 1);
      }
      return;
    }
    const gaps = states[state + 2] as number;
    if (gaps === 0) this.longest.reach(states[state + 3] as number, at);
    else this.#overGap(state + 3, state + 3 + gaps, at);
  }

  /** Follows the states of a list in the graph from each word on that a gap may reach to; how wide it is stands behind them. */
  #overGap(first: number, behind: number, from: number): void {
    const states = this.#states;
    const last = Math.min(from + (states[behind] as number), this.#length - 1);
    for (let at = from; at <= last; at++) {
      for (let next = first; next < behind; next++) {
        if (this.#mayFollow(states[next] as number, at)) this.#follow(states[next] as number, at);
      }
      if ((this.#words[this.tokenAt(at)] as TrieWord).word.kind === 'punctuation') return;
    }
  }

  /** Whether the word at `at` is one of those of a state, or the state needs none; nothing stands behind the last word. */
  #mayFollow(state: number, at: number): boolean {
    const packed = this.#states[state] as number;
    if (packed === 0) return true;
    const word = this.#numbers[at] as number;
    const isNumeric = this.#numeric[at] === 1 && this.#numberWord !== unknown;
    if (packed > 0) return packed - 1 === word || (isNumeric && packed - 1 === this.#numberWord);
    if (word === unknown && !isNumeric) return false;
    const set = -packed;
    const end = set + (this.#sets[set - 1] as number);
    return hasSorted(this.#sets, set, end, word) || (isNumeric && hasSorted(this.#sets, set, end, this.#numberWord));
  }
}
