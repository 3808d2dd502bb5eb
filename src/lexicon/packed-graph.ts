import { fromFrontCoded } from './front-coding.js';
import type { PhraseGraph } from './graph.js';
import { decodeVlq, unzigzag } from './vlq.js';

/**
 * A graph for a bundle that is compressed and has no files beside it. Numbers stand in columns of like ones and are small: sets and states are
 * counted instead of placed, and most are what they are more than the one before. Compressed, that is two fifths of the same lists as JSON.
 * What has a sign is zigzag coded.
 */
export interface PackedGraph {
  /** Front coded. */
  readonly words: string;
  readonly numberWord: number;
  /** As in the graph, though of each word how many words stand between it and the one before in its set. */
  readonly sets: string;
  /**
   * Four numbers a state: whether no word, one, or a set of them leads on (0, 1, 2), to how many states; how many states stand behind a
   * gap; and the entry, with its sign.
   */
  readonly shapes: string;
  /** Which word or set leads on, of states that have one. A set is how far it stands, with a sign, before the first that no state had yet: mostly it is that one. */
  readonly leads: string;
  /** The states of all lists: each less the one before in its list, the first less the state that has the list, with a sign. */
  readonly nexts: string;
  /** As in the graph, though words and states less the one before in their list, the first less the first of the last list of its kind, with a sign. */
  readonly starts: string;
}

function malformed(): SyntaxError {
  return new SyntaxError('The columns of a packed graph do not fit each other.');
}

/**
 * The graph that was packed. It is unpacked once, at a start, before V8 has made fast code of any of this: so loops are plain, and call
 * little in their 200,000 rounds.
 * @throws {SyntaxError} where a column is malformed, or does not fit the others
 */
export function unpackGraph(packed: PackedGraph): PhraseGraph {
  const { sets, places: setPlaces } = unpackSets(packed);
  const { states, places } = unpackStates(packed, setPlaces);
  return { words: fromFrontCoded(packed.words), numberWord: packed.numberWord, sets, states, starts: unpackStarts(packed, places) };
}

/** @returns also where each set begins */
function unpackSets(packed: PackedGraph): { readonly sets: Int32Array; readonly places: readonly number[] } {
  const sets = decodeVlq(packed.sets);
  const places: number[] = [];
  for (let at = 0; at < sets.length;) {
    places.push(at);
    const end = at + 1 + (sets[at] as number);
    if (end > sets.length) throw malformed();
    let word = -1;
    for (at++; at < end; at++) {
      word += (sets[at] as number) + 1;
      sets[at] = word;
    }
  }
  return { sets, places };
}

const shapeLength = 4;

/** @returns also where each state begins */
function unpackStates(packed: PackedGraph, setPlaces: readonly number[]): { readonly states: Int32Array; readonly places: Int32Array } {
  const [shapes, leads, nexts] = [decodeVlq(packed.shapes), decodeVlq(packed.leads), decodeVlq(packed.nexts)];
  const places = new Int32Array(shapes.length / shapeLength);
  let length = 0;
  for (let number = 0; number < places.length; number++) {
    places[number] = length;
    length += 4 + (shapes[number * shapeLength + 1] as number) + (shapes[number * shapeLength + 2] as number);
  }
  if (shapes.length % shapeLength !== 0 || length !== 4 * places.length + nexts.length) throw malformed();
  const states = new Int32Array(length);
  let [end, lead, next, newSet] = [0, 0, 0, 0];
  for (let number = 0; number < places.length; number++) {
    const shape = number * shapeLength;
    const kind = shapes[shape] as number;
    if (kind === 0) {
      states[end++] = 0;
    } else if (kind === 1) {
      states[end++] = (leads[lead++] ?? missing()) + 1;
    } else {
      const set = newSet - unzigzag(leads[lead++] ?? missing());
      newSet = Math.max(newSet, set + 1);
      states[end++] = -(setPlaces[set] ?? missing()) - 1;
    }
    for (let list = shape + 1; list <= shape + 2; list++) {
      const size = shapes[list] as number;
      states[end++] = size;
      let state = number;
      for (const last = end + size; end < last; end++) {
        const relative = nexts[next++] as number;
        state += (relative >>> 1) ^ -(relative & 1);
        states[end] = places[state] ?? missing();
      }
    }
    states[end++] = unzigzag(shapes[shape + 3] as number);
  }
  if (lead !== leads.length) throw malformed();
  return { states, places };
}

function unpackStarts(packed: PackedGraph, places: Int32Array): Int32Array {
  const starts = decodeVlq(packed.starts);
  let [word, state] = [0, 0];
  let isOfStates = false;
  for (let at = 0; at < starts.length; isOfStates = !isOfStates) {
    const end = at + 1 + (starts[at] as number);
    if (end > starts.length) throw malformed();
    at++;
    let number = isOfStates ? state : word;
    for (const first = at; at < end; at++) {
      const relative = starts[at] as number;
      number += (relative >>> 1) ^ -(relative & 1);
      starts[at] = isOfStates ? places[number] ?? missing() : number;
      if (at > first) continue;
      if (isOfStates) state = number;
      else word = number;
    }
  }
  if (isOfStates) throw malformed();
  return starts;
}

function missing(): never {
  throw malformed();
}
