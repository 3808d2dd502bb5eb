import { type Inflections, numberSign, parsePhrase, type Unit } from './phrase.js';
import { narrowed } from './place-in.js';

/** A long list of whole numbers of 32 bits: an array where it was worked out or came as JSON, else read from a file as it is. */
export type Numbers = Readonly<ArrayLike<number>>;

/**
 * Phrases compiled to a graph. Plain JSON, so that it can be worked out when the project is built, and numbers in long lists, since
 * it is read at every start: thousands of small objects would take several times as long.
 */
export interface PhraseGraph {
  /** All words of the phrases as `narrowed` writes them, a line each, in the order of their code units; words are numbers below, by their line. */
  readonly words: string;
  /** The number of the word that stands for any number; -1 where no phrase has it. */
  readonly numberWord: number;
  /** Sets of words, one after the other: how many, then the words in ascending order. A set is known by where it begins. */
  readonly sets: Numbers;
  /**
   * States, one after the other; one is known by where it begins: which words lead on, how many states they lead to and these,
   * how many states stand behind a gap and these, and the entry that is complete here (-1 where none is; before a gap how many words that
   * may stand for). The words are 0 where there are
   * none, a word's number and 1 for one, and for a set where it begins and 1, negative.
   */
  readonly states: Numbers;
  /** First words: how many, these words, how many states they lead to, and these. Words that lead to the same ones stand together. */
  readonly starts: Numbers;
}

/** A place in a phrase: which words or gap lead on, and to which states; or which entry is complete here. States are numbers. */
interface State {
  readonly words?: readonly string[];
  readonly next?: readonly number[];
  readonly gap?: readonly number[];
  /** How many words the gap may stand for. */
  readonly width?: number;
  readonly entry?: number;
}

/** Choices that are one word each are one choice of words: "(visit | visits)" is "visit|visits". */
function mergeWords(choices: readonly (readonly Unit[])[]): readonly (readonly Unit[])[] {
  const words = choices.flatMap(([first, ...more]) => (first?.kind === 'words' && more.length === 0 ? first.words : []));
  return words.length === 0 ? choices : [[{ kind: 'words', words }], ...choices.filter(([first, ...more]) => first?.kind !== 'words' || more.length > 0)];
}

/** Compiles phrases of numbered entries into one graph. */
export class GraphBuilder {
  readonly #states: State[] = [];
  /** States by what they are: phrases that end alike share their ends, which makes the graph a good deal smaller. */
  readonly #known = new Map<string, number>();
  readonly #starts = new Map<string, Set<number>>();
  readonly #inflections: Inflections;

  /** @param inflections what `~` stands for in the phrases */
  constructor(inflections: Inflections) {
    this.#inflections = inflections;
  }

  /** Adds a phrase in the notation of `parsePhrase`. Throws a SyntaxError when the phrase is malformed. */
  add(phrase: string, entry: number): void {
    for (const state of this.#compile(parsePhrase(phrase, this.#inflections), [this.#state({ entry })])) {
      const { words = [], next = [] } = this.#states[state] as State;
      for (const word of words) this.#startWith(word, next);
    }
  }

  /** What was compiled so far. */
  get graph(): PhraseGraph {
    const starts = new Map<string, [string[], readonly number[]]>();
    for (const [word, states] of this.#starts) {
      const next = [...states];
      const same = starts.get(next.join());
      if (same) same[0].push(word);
      else starts.set(next.join(), [[word], next]);
    }
    return new Packer().packed(this.#states, [...starts.values()]);
  }

  #startWith(word: string, next: readonly number[]): void {
    const states = this.#starts.get(word) ?? new Set();
    this.#starts.set(word, states);
    for (const state of next) states.add(state);
  }

  #state(state: State): number {
    const key = JSON.stringify(state);
    const known = this.#known.get(key) ?? this.#states.push(state) - 1;
    this.#known.set(key, known);
    return known;
  }

  /** Compiles a sequence of units from its end; the states grow with the phrase, not with the sequences that it stands for. */
  #compile(units: readonly Unit[], tail: readonly number[]): readonly number[] {
    let states = tail;
    for (let at = units.length - 1; at >= 0; at--) {
      const unit = units[at] as Unit;
      const behind = states;
      if (unit.kind === 'gap') {
        states = [this.#state({ gap: behind, width: unit.width })];
      } else if (unit.kind === 'words') {
        states = [this.#state({ words: [...new Set(unit.words)], next: behind })];
      } else {
        states = mergeWords(unit.choices).flatMap((choice) => this.#compile(choice, behind));
        if (unit.optional) states = [...states, ...behind];
      }
    }
    return states;
  }
}

/** Writes states and first words as numbers. */
class Packer {
  #words: ReadonlyMap<string, number> = new Map();
  readonly #sets: number[] = [];
  readonly #knownSets = new Map<string, number>();

  packed(states: readonly State[], starts: readonly (readonly [readonly string[], readonly number[]])[]): PhraseGraph {
    const words = new Set([...states.flatMap((state) => state.words ?? []), ...starts.flatMap(([first]) => first)]);
    const written = [...words].map((word) => ({ word, narrow: narrowed(word) })).sort((a, b) => (a.narrow < b.narrow ? -1 : 1));
    this.#words = new Map(written.map(({ word }, number) => [word, number]));
    const places: number[] = [];
    let length = 0;
    for (const { next = [], gap = [] } of states) {
      places.push(length);
      length += next.length + gap.length + 4;
    }
    const placed = (numbers: readonly number[]): number[] => [numbers.length, ...numbers.map((number) => places[number] ?? 0)];
    const packedStates = states.flatMap(({ words, next = [], gap = [], width, entry = width ?? -1 }) => [this.#wordsOf(words), ...placed(next), ...placed(gap), entry]);
    const packedStarts = starts.flatMap(([words, next]) => [words.length, ...words.map((word) => this.#word(word)), ...placed(next)]);
    return { words: written.map(({ narrow }) => narrow).join('\n'), numberWord: this.#words.get(numberSign) ?? -1, sets: this.#sets, states: packedStates, starts: packedStarts };
  }

  #word(word: string): number {
    return this.#words.get(word) as number;
  }

  #wordsOf(words: readonly string[] | undefined): number {
    const [first, ...more] = words ?? [];
    if (words === undefined || first === undefined) return 0;
    return more.length === 0 ? this.#word(first) + 1 : -(this.#set(words) + 1);
  }

  #set(words: readonly string[]): number {
    const numbers = words.map((word) => this.#word(word)).sort((a, b) => a - b);
    const known = this.#knownSets.get(numbers.join()) ?? this.#sets.length;
    if (known === this.#sets.length) this.#sets.push(numbers.length, ...numbers);
    this.#knownSets.set(numbers.join(), known);
    return known;
  }
}
