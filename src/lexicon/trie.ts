import type { PhraseGraph, State } from './graph.js';
import { gapWidth, numberSign } from './phrase.js';

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
  const known = longest.find((reached) => reached.entry === entry);
  if (!known) longest.push({ entry, end });
  else if (end > known.end) known.end = end;
}

/** Whether a word begins with a digit: "4", "55th". */
function isNumber(norm: string): boolean {
  const first = norm.charCodeAt(0);
  return first >= 48 && first <= 57;
}

/** A first word that was met so often has its index made: it pays where a text has the word many times, and not in a single short one. */
const usesBeforeIndex = 8;

/** The states behind a first word, and which of them are worth following before each second word. */
class Start {
  #uses = 0;
  /** Those that need no second word, because a gap or the end of a phrase stands there. */
  #always: readonly number[] = [];
  #bySecond: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(private readonly next: readonly number[]) {}

  /** The states to follow, in their order, where `second` is the word behind the first one; undefined where none is. */
  before(second: string | undefined, states: readonly State[]): readonly number[] {
    if (!this.#bySecond) {
      if (this.#uses++ < usesBeforeIndex) return this.next;
      this.#index(states);
    }
    // Any number may stand where a phrase has one.
    if (second !== undefined && isNumber(second)) return this.next;
    return (second === undefined ? undefined : this.#bySecond?.get(second)) ?? this.#always;
  }

  #index(states: readonly State[]): void {
    const bySecond = new Map<string, number[]>();
    const always: number[] = [];
    for (const number of this.next) {
      const { words } = states[number] as State;
      if (words === undefined) {
        always.push(number);
        for (const list of bySecond.values()) list.push(number);
      } else {
        for (const word of typeof words === 'string' ? [words] : words) {
          const list = bySecond.get(word);
          if (list) list.push(number);
          else bySecond.set(word, [...always, number]);
        }
      }
    }
    this.#always = always;
    this.#bySecond = bySecond;
  }
}

/**
 * Finds many phrases in one pass over the words. The time hardly grows with the number of phrases:
 * each word looks up the phrases that begin with it, and most words begin none.
 */
export class PhraseTrie<Entry> {
  readonly #entries: readonly Entry[];
  readonly #states: readonly State[];
  readonly #starts: ReadonlyMap<string, Start>;
  /** The words of states that have many, made when first asked for. */
  readonly #sets: (ReadonlySet<string> | undefined)[] = [];

  /** @param entries by the numbers that the graph has for them */
  constructor(entries: readonly Entry[], { states, starts }: PhraseGraph) {
    this.#entries = entries;
    this.#states = states;
    this.#starts = new Map(starts.flatMap(([words, next]) => {
      const start = new Start(next);
      return words.map((word) => [word, start] as const);
    }));
  }

  /** All matches that begin at a word of `from`–`to`, in order; of one entry at one place the longest only. */
  matches(words: readonly TrieWord[], from: number, to: number): PhraseMatch<Entry>[] {
    const found: PhraseMatch<Entry>[] = [];
    const longest: Reached[] = [];
    for (let at = from; at < to; at++) {
      const { norm } = words[at] as TrieWord;
      const starts = this.#starts.get(norm);
      const numberStarts = isNumber(norm) ? this.#starts.get(numberSign) : undefined;
      if (!starts && !numberStarts) continue;
      longest.length = 0;
      const second = at + 1 < to ? words[at + 1]?.norm : undefined;
      if (starts) for (const state of starts.before(second, this.#states)) this.#walk(state, words, at + 1, to, longest);
      if (numberStarts) for (const state of numberStarts.before(second, this.#states)) this.#walk(state, words, at + 1, to, longest);
      for (const { entry, end } of longest) found.push({ entry: this.#entries[entry] as Entry, from: at, to: end });
    }
    return found;
  }

  #walk(number: number, words: readonly TrieWord[], at: number, to: number, longest: Reached[]): void {
    const state = this.#states[number] as State;
    if (state.entry !== undefined) reach(longest, state.entry, at);
    if (state.next && at < to && this.#leadsOn(number, state, (words[at] as TrieWord).norm)) {
      for (const behind of state.next) this.#walk(behind, words, at + 1, to, longest);
    }
    if (!state.gap) return;
    for (let skipped = 0; skipped <= gapWidth && at + skipped < to; skipped++) {
      for (const behind of state.gap) this.#walk(behind, words, at + skipped, to, longest);
      if ((words[at + skipped] as TrieWord).kind === 'punctuation') return;
    }
  }

  /** Whether a word is one of those of a state. */
  #leadsOn(number: number, { words = '' }: State, norm: string): boolean {
    if (typeof words === 'string') return words === norm || (words === numberSign && isNumber(norm));
    const known = (this.#sets[number] ??= new Set(words));
    return known.has(norm) || (isNumber(norm) && known.has(numberSign));
  }
}
