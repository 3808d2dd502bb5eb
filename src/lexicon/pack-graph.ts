import { frontCoded } from './front-coding.js';
import type { Numbers, PhraseGraph } from './graph.js';
import type { PackedGraph } from './packed-graph.js';
import { encodeVlq, zigzag } from './vlq.js';

/** Whether a value that is plain JSON is a graph. */
export function isGraph(value: unknown): value is PhraseGraph {
  return typeof value === 'object' && value !== null && ['words', 'numberWord', 'sets', 'states', 'starts'].every((key) => key in value);
}

/** Reads a list of numbers in which other lists stand behind their lengths. */
class Cursor {
  #at = 0;

  constructor(private readonly numbers: Numbers) {}

  get at(): number {
    return this.#at;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.numbers.length;
  }

  next(): number {
    const number = this.numbers[this.#at++];
    if (number === undefined) throw new RangeError('A list of the graph is cut off.');
    return number;
  }

  list(): number[] {
    return Array.from({ length: this.next() }, () => this.next());
  }
}

/** How many there are before what begins at a place. */
function numbered(places: readonly number[]): (place: number) => number {
  const numbers = new Map(places.map((place, number) => [place, number]));
  return (place) => {
    const number = numbers.get(place);
    if (number === undefined) throw new RangeError(`In the graph nothing begins at ${place}.`);
    return number;
  };
}

/** Each number less the one before; the first less `origin`. */
function differences(numbers: readonly number[], origin: number): number[] {
  return numbers.map((number, at) => zigzag(number - (numbers[at - 1] ?? origin)));
}

/**
 * Packs a graph, when the project is built.
 * @throws {RangeError} where it is none that a `GraphBuilder` makes
 */
export function packGraph({ words, numberWord, sets, states, starts }: PhraseGraph): PackedGraph {
  const { packed, setNumber } = packSets(sets);
  const { stateNumber, ...packedStates } = packStates(states, setNumber);
  return { words: frontCoded(words), numberWord, sets: packed, ...packedStates, starts: packStarts(starts, stateNumber) };
}

function packSets(sets: Numbers): { readonly packed: string; readonly setNumber: (place: number) => number } {
  const places: number[] = [];
  const packed: number[] = [];
  for (const cursor = new Cursor(sets); !cursor.isAtEnd;) {
    places.push(cursor.at);
    const words = cursor.list();
    packed.push(words.length, ...words.map((word, at) => word - (words[at - 1] ?? -1) - 1));
  }
  return { packed: encodeVlq(packed), setNumber: numbered(places) };
}

function packStates(states: Numbers, setNumber: (place: number) => number): Pick<PackedGraph, 'shapes' | 'leads' | 'nexts'> & { readonly stateNumber: (place: number) => number } {
  const read: { readonly at: number; readonly words: number; readonly next: readonly number[]; readonly gap: readonly number[]; readonly entry: number }[] = [];
  for (const cursor = new Cursor(states); !cursor.isAtEnd;) read.push({ at: cursor.at, words: cursor.next(), next: cursor.list(), gap: cursor.list(), entry: cursor.next() });
  const stateNumber = numbered(read.map(({ at }) => at));
  const leads: number[] = [];
  let newSet = 0;
  for (const { words } of read) {
    if (words > 0) leads.push(words - 1);
    if (words >= 0) continue;
    const set = setNumber(-words - 1);
    leads.push(zigzag(newSet - set));
    newSet = Math.max(newSet, set + 1);
  }
  return {
    stateNumber,
    shapes: encodeVlq(read.flatMap(({ words, next, gap, entry }) => [words === 0 ? 0 : words > 0 ? 1 : 2, next.length, gap.length, zigzag(entry)])),
    leads: encodeVlq(leads),
    nexts: encodeVlq(read.flatMap(({ next, gap }, number) => [next, gap].flatMap((list) => differences(list.map(stateNumber), number)))),
  };
}

function packStarts(starts: Numbers, stateNumber: (place: number) => number): string {
  const packed: number[] = [];
  let [firstWord, firstState] = [0, 0];
  for (const cursor = new Cursor(starts); !cursor.isAtEnd;) {
    const words = cursor.list();
    const states = cursor.list().map(stateNumber);
    packed.push(words.length, ...differences(words, firstWord), states.length, ...differences(states, firstState));
    [firstWord = firstWord] = words;
    [firstState = firstState] = states;
  }
  return encodeVlq(packed);
}
