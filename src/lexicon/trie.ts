import type { PhraseGraph } from './graph.js';
import { gapWidth } from './phrase.js';

/** A word as phrases are matched against it: a statement's `Token` serves. */
interface TrieWord {
  readonly norm: string;
  readonly kind: string;
}

/** `entry` was found at words `from` (inclusive) to `to` (exclusive). */
export interface PhraseMatch<Entry> {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
}

/** How far an entry reaches from one word on. */
interface Reached {
  readonly entry: number;
  end: number;
}

/** Keeps the longest match of an entry. Few begin at one word, so that looking through them is soonest done. */
function reach(longest: Reached[], entry: number, end: number): void {
  for (const reached of longest) {
    if (reached.entry !== entry) continue;
    if (end > reached.end) reached.end = end;
    return;
  }
  longest.push({ entry, end });
}

/** Whether a word begins with a digit: "4", "55th". */
function isNumber(norm: string): boolean {
  const first = norm.charCodeAt(0);
  return first >= 48 && first <= 57;
}

/** A first word that was met so often has its index made: it pays where a text has the word many times, and not in a single short one. */
const usesBeforeIndex = 8;

/** Whether a sorted part of a list, `from` to `to`, has a number. */
function hasSorted(list: readonly number[], from: number, to: number, number: number): boolean {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < number) low = middle + 1;
    else high = middle;
  }
  return low < to && list[low] === number;
}

/** The states behind a first word, and which of them are worth following before each second word. */
class Start {
  #uses = 0;
  /** Those that need no second word, because a gap or the end of a phrase stands there. */
  #always: readonly number[] = [];
  #bySecond: ReadonlyMap<number, readonly number[]> | undefined;

  constructor(private readonly next: readonly number[]) {}

  /**
   * The states to follow, in their order, where `second` is the word behind the first one; -1 for one that no phrase has.
   * @param isNumeric whether that word is a number: any may stand where a phrase has one
   */
  before(second: number, isNumeric: boolean, graph: PhraseGraph): readonly number[] {
    if (!this.#bySecond) {
      if (this.#uses++ < usesBeforeIndex) return this.next;
      this.#index(graph);
    }
    return isNumeric ? this.next : this.#bySecond?.get(second) ?? this.#always;
  }

  #index({ states, sets }: PhraseGraph): void {
    const bySecond = new Map<number, number[]>();
    const always: number[] = [];
    for (const state of this.next) {
      const words = states[state] as number;
      if (words === 0) {
        always.push(state);
        for (const list of bySecond.values()) list.push(state);
      } else {
        const set = -words;
        for (const word of words > 0 ? [words - 1] : sets.slice(set, set + (sets[set - 1] as number))) {
          const list = bySecond.get(word);
          if (list) list.push(state);
          else bySecond.set(word, [...always, state]);
        }
      }
    }
    this.#always = always;
    this.#bySecond = bySecond;
  }
}

/** No phrase has the word. */
const unknown = -1;

/**
 * Finds many phrases in one pass over the words. The time hardly grows with the number of phrases:
 * each word looks up the phrases that begin with it, and most words begin none.
 */
export class PhraseTrie<Entry> {
  readonly #entries: readonly Entry[];
  readonly #graph: PhraseGraph;
  readonly #states: readonly number[];
  readonly #sets: readonly number[];
  /** The numbers of the words. */
  readonly #numbers = new Map<string, number>();
  readonly #numberWord: number;
  /** By first word: which of the lists of states it leads to. */
  readonly #lists: Int32Array;
  /** By list: where it stands in the graph, and what is made of it at first use. */
  readonly #places: number[] = [];
  readonly #starts: (Start | undefined)[] = [];

  /** @param entries by the numbers that the graph has for them */
  constructor(entries: readonly Entry[], graph: PhraseGraph) {
    this.#entries = entries;
    this.#graph = graph;
    this.#states = graph.states;
    this.#sets = graph.sets;
    this.#numberWord = graph.numberWord;
    const words = graph.words.split('\n');
    for (let word = 0; word < words.length; word++) this.#numbers.set(words[word] as string, word);
    this.#lists = new Int32Array(words.length).fill(unknown);
    const { starts } = graph;
    for (let at = 0; at < starts.length; ) {
      const behind = at + 1 + (starts[at] as number);
      for (let word = at + 1; word < behind; word++) this.#lists[starts[word] as number] = this.#places.length;
      this.#places.push(behind);
      this.#starts.push(undefined);
      at = behind + 1 + (starts[behind] as number);
    }
  }

  /** All matches that begin at a word of `from`–`to`, in order; of one entry at one place the longest only. */
  matches(words: readonly TrieWord[], from: number, to: number): PhraseMatch<Entry>[] {
    const found: PhraseMatch<Entry>[] = [];
    const longest: Reached[] = [];
    const numbers = new Int32Array(to - from);
    for (let at = from; at < to; at++) numbers[at - from] = this.#numbers.get((words[at] as TrieWord).norm) ?? unknown;
    const walk = new Walk(words, numbers, from, to, longest);
    for (let at = from; at < to; at++) {
      const start = this.#startOf(numbers[at - from] as number);
      const numberStart = isNumber((words[at] as TrieWord).norm) ? this.#startOf(this.#numberWord) : undefined;
      if (!start && !numberStart) continue;
      longest.length = 0;
      const second = at + 1 < to ? numbers[at + 1 - from] as number : unknown;
      const isNumeric = at + 1 < to && isNumber((words[at + 1] as TrieWord).norm);
      if (start) for (const state of start.before(second, isNumeric, this.#graph)) this.#walk(state, walk, at + 1);
      if (numberStart) for (const state of numberStart.before(second, isNumeric, this.#graph)) this.#walk(state, walk, at + 1);
      for (const { entry, end } of longest) found.push({ entry: this.#entries[entry] as Entry, from: at, to: end });
    }
    return found;
  }

  /** What begins with a word; undefined where nothing does. */
  #startOf(word: number): Start | undefined {
    const list = word === unknown ? unknown : this.#lists[word] as number;
    if (list === unknown) return undefined;
    const { starts } = this.#graph;
    const place = this.#places[list] as number;
    return (this.#starts[list] ??= new Start(starts.slice(place + 1, place + 1 + (starts[place] as number))));
  }

  #walk(state: number, walk: Walk, at: number): void {
    const states = this.#states;
    const nexts = states[state + 1] as number;
    const gapAt = state + 2 + nexts;
    const gaps = states[gapAt] as number;
    const entry = states[gapAt + gaps + 1] as number;
    if (entry !== -1) reach(walk.longest, entry, at);
    if (nexts > 0 && at < walk.to && this.#leadsOn(states[state] as number, walk, at)) {
      for (let next = state + 2; next < gapAt; next++) this.#walk(states[next] as number, walk, at + 1);
    }
    if (gaps === 0) return;
    for (let skipped = 0; skipped <= gapWidth && at + skipped < walk.to; skipped++) {
      for (let next = gapAt + 1; next <= gapAt + gaps; next++) this.#walk(states[next] as number, walk, at + skipped);
      if ((walk.words[at + skipped] as TrieWord).kind === 'punctuation') return;
    }
  }

  /** Whether the word at `at` is one of those of a state. */
  #leadsOn(packed: number, { words, numbers, from }: Walk, at: number): boolean {
    const word = numbers[at - from] as number;
    const orNumber = this.#numberWord !== unknown && isNumber((words[at] as TrieWord).norm) ? this.#numberWord : word;
    if (packed > 0) return packed - 1 === word || packed - 1 === orNumber;
    const set = -packed;
    const end = set + (this.#sets[set - 1] as number);
    return hasSorted(this.#sets, set, end, word) || (orNumber !== word && hasSorted(this.#sets, set, end, orNumber));
  }
}

/** The words that phrases are looked for in, and how far those that begin at one of them reach. */
class Walk {
  constructor(readonly words: readonly TrieWord[], readonly numbers: Int32Array, readonly from: number, readonly to: number, readonly longest: Reached[]) {}
}
