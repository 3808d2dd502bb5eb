import { firstWordsOf, gapWidth, type Inflections, numberSign, parsePhrase, type Unit } from './phrase.js';

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

/** A place in a phrase: which words lead on, and whether the phrase is complete here. */
interface State<Entry> {
  readonly next?: ReadonlyMap<string, readonly State<Entry>[]>;
  readonly gap?: readonly State<Entry>[];
  readonly entry?: Entry;
}

/** Compiles a sequence of units from its end; the states grow with the phrase, not with the sequences that it stands for. */
function compile<Entry>(units: readonly Unit[], tail: readonly State<Entry>[]): readonly State<Entry>[] {
  let states = tail;
  for (let at = units.length - 1; at >= 0; at--) {
    const unit = units[at] as Unit;
    const behind = states;
    if (unit.kind === 'gap') {
      states = [{ gap: behind }];
    } else if (unit.kind === 'words') {
      states = [{ next: new Map(unit.words.map((word) => [word, behind])) }];
    } else {
      states = unit.choices.flatMap((choice) => compile(choice, behind));
      if (unit.optional) states = [...states, ...behind];
    }
  }
  return states;
}

/** Whether a word begins with a digit: "4", "55th". */
function isNumber(norm: string): boolean {
  const first = norm.charCodeAt(0);
  return first >= 48 && first <= 57;
}

/** A phrase that is compiled when a text first has a word that it begins with. */
class Phrase<Entry> {
  #states: readonly State<Entry>[] | undefined;

  constructor(readonly phrase: string, readonly entry: Entry, readonly inflections: Inflections) {}

  /** The words that it begins with; only one that begins with a choice has to be compiled to tell. */
  firstWords(): Iterable<string> {
    return firstWordsOf(this.phrase, this.inflections) ?? new Set(this.#compiled().flatMap(({ next }) => [...(next?.keys() ?? [])]));
  }

  /** Where the phrase stands after `word`. */
  behind(word: string): readonly State<Entry>[] {
    return this.#compiled().flatMap(({ next }) => next?.get(word) ?? []);
  }

  #compiled(): readonly State<Entry>[] {
    return (this.#states ??= compile(parsePhrase(this.phrase, this.inflections), [{ entry: this.entry }]));
  }
}

/** The phrases that begin with a word, and where they stand after it. */
interface Start<Entry> {
  readonly phrases: Phrase<Entry>[];
  states?: readonly State<Entry>[];
}

/**
 * Finds many phrases in one pass over the words. The time hardly grows with the number of phrases:
 * each word looks up the phrases that begin with it, and most words begin none.
 * Phrases are compiled when they are first looked up, so that a short text need not wait for a long lexicon.
 */
export class PhraseTrie<Entry> {
  readonly #starts = new Map<string, Start<Entry>>();
  readonly #inflections: Inflections;

  /** @param inflections what `~` stands for in the phrases */
  constructor(inflections: Inflections) {
    this.#inflections = inflections;
  }

  /** Adds a phrase in the notation of `parsePhrase`. A malformed one makes this, or `matches` at a word that it begins with, throw a SyntaxError. */
  add(phrase: string, entry: Entry): void {
    const added = new Phrase(phrase, entry, this.#inflections);
    for (const word of added.firstWords()) {
      const start = this.#starts.get(word);
      if (start) start.phrases.push(added);
      else this.#starts.set(word, { phrases: [added] });
    }
  }

  /** All matches that begin at a word of `from`–`to`, in order; of one entry at one place the longest only. */
  matches(words: readonly TrieWord[], from: number, to: number): PhraseMatch<Entry>[] {
    const found: PhraseMatch<Entry>[] = [];
    for (let at = from; at < to; at++) {
      const { norm } = words[at] as TrieWord;
      const states = this.#statesBehind(norm);
      const numberStates = isNumber(norm) ? this.#statesBehind(numberSign) : undefined;
      if (!states && !numberStates) continue;
      const longest = new Map<Entry, number>();
      for (const state of states ?? []) this.#walk(state, words, at + 1, to, longest);
      for (const state of numberStates ?? []) this.#walk(state, words, at + 1, to, longest);
      for (const [entry, end] of longest) found.push({ entry, from: at, to: end });
    }
    return found;
  }

  #statesBehind(word: string): readonly State<Entry>[] | undefined {
    const start = this.#starts.get(word);
    if (start && !start.states) start.states = start.phrases.flatMap((phrase) => phrase.behind(word));
    return start?.states;
  }

  #walk(state: State<Entry>, words: readonly TrieWord[], at: number, to: number, longest: Map<Entry, number>): void {
    if (state.entry !== undefined && at > (longest.get(state.entry) ?? -1)) longest.set(state.entry, at);
    if (state.next && at < to) {
      const { norm } = words[at] as TrieWord;
      for (const behind of state.next.get(norm) ?? []) this.#walk(behind, words, at + 1, to, longest);
      if (isNumber(norm)) for (const behind of state.next.get(numberSign) ?? []) this.#walk(behind, words, at + 1, to, longest);
    }
    if (!state.gap) return;
    for (let skipped = 0; skipped <= gapWidth && at + skipped < to; skipped++) {
      for (const behind of state.gap) this.#walk(behind, words, at + skipped, to, longest);
      if ((words[at + skipped] as TrieWord).kind === 'punctuation') return;
    }
  }
}
