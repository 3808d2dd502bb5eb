import { type Inflections, parsePhrase, type Unit } from './phrase.js';

/** A place in a phrase: which words or gap lead on, and to which states; or which entry is complete here. States are numbers. */
export interface State {
  readonly words?: string | readonly string[];
  readonly next?: readonly number[];
  readonly gap?: readonly number[];
  readonly entry?: number;
}

/** Phrases compiled; plain JSON, so that it can be worked out when the project is built. */
export interface PhraseGraph {
  readonly states: readonly State[];
  /** First words, and the states that they lead to: words that lead to the same ones stand together. */
  readonly starts: readonly (readonly [words: readonly string[], next: readonly number[]])[];
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
      for (const word of typeof words === 'string' ? [words] : words) this.#startWith(word, next);
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
    return { states: this.#states, starts: [...starts.values()] };
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
        states = [this.#state({ gap: behind })];
      } else if (unit.kind === 'words') {
        const words = [...new Set(unit.words)];
        states = [this.#state({ words: words.length === 1 && words[0] !== undefined ? words[0] : words, next: behind })];
      } else {
        states = mergeWords(unit.choices).flatMap((choice) => this.#compile(choice, behind));
        if (unit.optional) states = [...states, ...behind];
      }
    }
    return states;
  }
}
