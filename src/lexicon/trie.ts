import { gapWidth, parsePhrase, type Unit } from './phrase.js';

/** A word as phrases are matched against it: a statement's `Token` serves. */
export interface TrieWord {
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
    const after = states;
    if (unit.kind === 'gap') {
      states = [{ gap: after }];
    } else if (unit.kind === 'words') {
      states = [{ next: new Map(unit.words.map((word) => [word, after])) }];
    } else {
      states = unit.choices.flatMap((choice) => compile(choice, after));
      if (unit.optional) states = [...states, ...after];
    }
  }
  return states;
}

/**
 * Finds many phrases in one pass over the words. The time hardly grows with the number of phrases:
 * each word looks up the phrases that begin with it, and most words begin none.
 */
export class PhraseTrie<Entry> {
  readonly #starts = new Map<string, State<Entry>[]>();

  /** Adds a phrase in the notation of `parsePhrase`. Throws a SyntaxError when the phrase is malformed. */
  add(phrase: string, entry: Entry): void {
    for (const state of compile(parsePhrase(phrase), [{ entry }])) {
      for (const [word, after] of state.next ?? []) {
        const starts = this.#starts.get(word);
        if (starts) starts.push(...after);
        else this.#starts.set(word, [...after]);
      }
    }
  }

  /** All matches that begin at a word of `from`–`to`, in order; of one entry at one place the longest only. */
  matches(words: readonly TrieWord[], from: number, to: number): PhraseMatch<Entry>[] {
    const found: PhraseMatch<Entry>[] = [];
    for (let at = from; at < to; at++) {
      const starts = this.#starts.get((words[at] as TrieWord).norm);
      if (!starts) continue;
      const longest = new Map<Entry, number>();
      for (const state of starts) this.#walk(state, words, at + 1, to, longest);
      for (const [entry, end] of longest) found.push({ entry, from: at, to: end });
    }
    return found;
  }

  #walk(state: State<Entry>, words: readonly TrieWord[], at: number, to: number, longest: Map<Entry, number>): void {
    if (state.entry !== undefined && at > (longest.get(state.entry) ?? -1)) longest.set(state.entry, at);
    if (state.next && at < to) {
      for (const after of state.next.get((words[at] as TrieWord).norm) ?? []) this.#walk(after, words, at + 1, to, longest);
    }
    if (!state.gap) return;
    for (let skipped = 0; skipped <= gapWidth && at + skipped < to; skipped++) {
      for (const after of state.gap) this.#walk(after, words, at + skipped, to, longest);
      if ((words[at + skipped] as TrieWord).kind === 'punctuation') return;
    }
  }
}
