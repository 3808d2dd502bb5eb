import { gapWidth, type Inflections, numberSign, parsePhrase, type Unit } from './phrase.js';

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

/**
 * Finds many phrases in one pass over the words. The time hardly grows with the number of phrases:
 * each word looks up the phrases that begin with it, and most words begin none.
 */
export class PhraseTrie<Entry> {
  readonly #starts = new Map<string, State<Entry>[]>();
  readonly #inflections: Inflections;

  /** @param inflections what `~` stands for in the phrases */
  constructor(inflections: Inflections) {
    this.#inflections = inflections;
  }

  /** Adds a phrase in the notation of `parsePhrase`. Throws a SyntaxError when the phrase is malformed. */
  add(phrase: string, entry: Entry): void {
    for (const state of compile(parsePhrase(phrase, this.#inflections), [{ entry }])) {
      for (const [word, behind] of state.next ?? []) {
        const starts = this.#starts.get(word);
        if (starts) starts.push(...behind);
        else this.#starts.set(word, [...behind]);
      }
    }
  }

  /** All matches that begin at a word of `from`–`to`, in order; of one entry at one place the longest only. */
  matches(words: readonly TrieWord[], from: number, to: number): PhraseMatch<Entry>[] {
    const found: PhraseMatch<Entry>[] = [];
    for (let at = from; at < to; at++) {
      const { norm } = words[at] as TrieWord;
      const starts = this.#starts.get(norm);
      const numberStarts = isNumber(norm) ? this.#starts.get(numberSign) : undefined;
      if (!starts && !numberStarts) continue;
      const longest = new Map<Entry, number>();
      for (const state of starts ?? []) this.#walk(state, words, at + 1, to, longest);
      for (const state of numberStarts ?? []) this.#walk(state, words, at + 1, to, longest);
      for (const [entry, end] of longest) found.push({ entry, from: at, to: end });
    }
    return found;
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
