import assert from 'node:assert/strict';
import fc from 'fast-check';
import { GraphBuilder, type PhraseGraph } from '../../../src/lexicon/graph.js';
import { languages } from '../../../src/lexicon/language.js';
import { lexicons } from '../../../src/lexicon/lexicon.built.js';
import { isGraph, packGraph } from '../../../src/lexicon/pack-graph.js';
import { type PackedGraph, unpackGraph } from '../../../src/lexicon/packed-graph.js';
import { sources } from '../../../src/lexicon/sources.js';
import { writtenEntries } from '../../../src/lexicon/written.js';

function graphOf(phrases: readonly string[], inflections: (base: string) => readonly string[] = (base) => [base, `${base}s`]): PhraseGraph {
  const builder = new GraphBuilder(inflections);
  phrases.forEach((phrase, number) => { builder.add(phrase, number); });
  return builder.graph;
}

/** With arrays, however the numbers are kept. */
function plain({ words, numberWord, sets, states, starts }: PhraseGraph): PhraseGraph {
  return { words, numberWord, sets: Array.from(sets), states: Array.from(states), starts: Array.from(starts) };
}

const word = fc.constantFrom('call', 'calls', 'for', 'release', '#', '~urge', 'note|notes|noted', 'é', '’');
const unit = fc.oneof({ weight: 4, arbitrary: word }, fc.tuple(word, word).map(([one, other]) => `(${one} | ${other} ${one})`), word.map((optional) => `[${optional}]`));
const phrase = fc.tuple(word, fc.array(unit, { maxLength: 5 }), fc.boolean(), word).map(([first, units, hasGap, last]) => [first, ...units, ...(hasGap ? ['...'] : []), last].join(' '));

/** Graphs that no phrases make: states that lead to any others, sets that nobody needs, in any order. */
const anyGraph = fc.record({ sets: fc.array(fc.uniqueArray(fc.nat(300), { maxLength: 5 })), count: fc.integer({ min: 1, max: 12 }) }).chain(({ sets, count }) => {
  const state = fc.nat(count - 1);
  const list = fc.array(state, { maxLength: 4 });
  const lead = fc.oneof(fc.constant(0), fc.nat(40_000).map((number) => number + 1), ...(sets.length === 0 ? [] : [fc.nat(sets.length - 1).map((set) => -(set + 1))]));
  return fc.record({
    sets: fc.constant(sets.map((words) => words.sort((a, b) => a - b))),
    states: fc.array(fc.record({ lead, next: list, gap: list, entry: fc.integer({ min: -1, max: 5000 }) }), { minLength: count, maxLength: count }),
    starts: fc.array(fc.record({ words: fc.array(fc.nat(40_000), { maxLength: 4 }), next: list })),
  });
}).map(({ sets, states, starts }): PhraseGraph => {
  const setPlaces: number[] = [];
  const packedSets: number[] = [];
  for (const words of sets) {
    setPlaces.push(packedSets.length);
    packedSets.push(words.length, ...words);
  }
  const places = states.map((_, number) => states.slice(0, number).reduce((length, { next, gap }) => length + next.length + gap.length + 4, 0));
  const placed = (list: readonly number[]): number[] => [list.length, ...list.map((state) => places[state] ?? 0)];
  return {
    words: 'a\nb', numberWord: -1, sets: packedSets,
    states: states.flatMap(({ lead, next, gap, entry }) => [lead < 0 ? -(setPlaces[-lead - 1] ?? 0) - 1 : lead, ...placed(next), ...placed(gap), entry]),
    starts: starts.flatMap(({ words, next }) => [words.length, ...words, ...placed(next)]),
  };
});

describe('A packed graph', () => {
  const graph = graphOf(['call for [the] release', '~urge ... release|releases|released', 'take # note']);

  it('is text that stands in a program as it is, and gives the graph back', () => {
    const packed = packGraph(graph);
    assert.deepEqual(JSON.parse(JSON.stringify(packed)), packed);
    assert.deepEqual(plain(unpackGraph(packed)), graph);
  });

  it('may be of no phrases', () => { assert.deepEqual(plain(unpackGraph(packGraph(graphOf([])))), graphOf([])); });

  for (const language of languages) {
    it(`is the whole lexicon of ${language}`, () => {
      const builder = new GraphBuilder(sources[language].inflections);
      writtenEntries(language).forEach(({ phrases }, number) => phrases.forEach((each) => { builder.add(each, number); }));
      const shipped = lexicons[language]().graph;
      assert.ok(shipped.states instanceof Int32Array, 'the lexicon of this program was packed');
      assert.deepEqual(plain(shipped), builder.graph);
    }).timeout(30_000);
  }

  it('gives any graph of phrases back', () => {
    fc.assert(fc.property(fc.array(phrase, { maxLength: 8 }), (phrases) => {
      const any = graphOf(phrases);
      assert.deepEqual(plain(unpackGraph(packGraph(any))), any);
    }), { seed: 1 });
  });

  it('gives any graph back', () => {
    fc.assert(fc.property(anyGraph, (any) => { assert.deepEqual(plain(unpackGraph(packGraph(any))), any); }), { seed: 1 });
  });

  it('is told from other values', () => {
    assert.ok(isGraph(graph));
    for (const other of [null, 'words', [], {}, { words: '', sets: [] }]) assert.ok(!isGraph(other));
  });

  for (const column of ['sets', 'shapes', 'leads', 'nexts', 'starts'] as const) {
    it(`is refused where its ${column} are cut off, too many or no numbers`, () => {
      const packed = packGraph(graph);
      for (const text of [packed[column].slice(0, -1), `${packed[column]}B`, `${packed[column]}!`, `${packed[column]}g`]) {
        assert.throws(() => unpackGraph({ ...packed, [column]: text } satisfies PackedGraph), SyntaxError, text);
      }
    });
  }

  it('is refused where it leads to states or sets that are not there', () => {
    for (const column of ['leads', 'nexts', 'starts'] as const) {
      const packed = packGraph(graphOf(['release|releases note']));
      assert.throws(() => unpackGraph({ ...packed, [column]: packed[column].replace(/.$/u, '/f') }), SyntaxError, column);
    }
  });

  it('is not made of lists that are cut off or lead nowhere', () => {
    for (const [key, numbers] of Object.entries({ sets: [2, 1], states: [0, 1, 0], starts: [1, 0] })) assert.throws(() => packGraph({ ...graph, [key]: numbers }), RangeError, key);
    assert.throws(() => packGraph({ ...graph, states: [1, 1, 3, 0, -1] }), RangeError);
  });
});
