import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PackedTerms } from '../../../src/packed-terms.js';
import { PackedTexts } from '../../../src/packed-texts.js';
import { survey } from '../../../src/survey/index.js';
import type { SurveyRow } from '../../../src/survey/row.js';
import { RowTable } from '../../../src/survey/row-table.js';
import { noPlace, Rows } from '../../../src/survey/rows.js';
import { plainRow, row } from './hand-made.js';

const names = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 4 });
const anyRow: fc.Arbitrary<SurveyRow> = fc.record({
  title: fc.string({ unit: 'grapheme', minLength: 1 }), country: fc.option(fc.constantFrom('HN', 'TR', 'CN'), { nil: undefined }), level: fc.option(fc.constantFrom('local' as const, 'ngo' as const), { nil: undefined }),
  date: fc.option(fc.constantFrom('2019', '2019-05', '2019-05-06'), { nil: undefined }), eventDate: fc.option(fc.constantFrom('2019-05-01'), { nil: undefined }), event: fc.constantFrom('detention' as const, 'other' as const),
  language: fc.constantFrom('en', 'my'), isRead: fc.boolean(), isCoded: fc.boolean(), words: fc.nat(4_000_000_000), people: names, usesTerm: fc.boolean(), onCase: fc.boolean(), onSituation: fc.boolean(), asksRelease: fc.boolean(),
  citesObligations: fc.boolean(), isHedged: fc.boolean(), hedges: fc.constant({}), translated: fc.boolean(), asks: fc.nat(100_000), strength: fc.double({ min: 0, max: 5, noNaN: true, noDefaultInfinity: true }),
}).chain((given) => fc.constantFrom({}, { hope: 2 }, { deference: 1, 'false-balance': 70_000 }).map((hedges) => ({ ...given, hedges, isHedged: given.isHedged || Object.keys(hedges).length > 0 }))).map((given) => row({ ...given, releaseAskedFor: given.people.slice(1), closed: given.people.slice(0, 1) }));

describe('a table of rows', () => {
  it('gives each row back as it was', () => {
    fc.assert(fc.property(fc.array(anyRow, { maxLength: 20 }), (all) => {
      const table = RowTable.of(all);
      assert.deepEqual(Array.from(table.rows(), plainRow), all.map(plainRow));
    }), { numRuns: 200 });
  });

  it('does so over many blocks, in any order, and for some of them', () => {
    const all = Array.from({ length: 5000 }, (_, number) => row({ file: `${number}.md`, title: number % 3 === 0 ? `${number}.md` : `Title ${number}`, words: number, people: [`Ana ${number % 100}`], asks: 1, strength: number % 5 }));
    const table = RowTable.of(all);
    assert.equal(table.length, 5000);
    for (const place of [0, 1023, 1024, 4095, 4999]) assert.deepEqual(plainRow(table.row(place)), plainRow(all[place] ?? row()), String(place));
    assert.throws(() => table.row(9999), RangeError);
    const backwards = table.rowsAt(Uint32Array.of(4999, noPlace, 2, 1030));
    assert.deepEqual(backwards.map(({ words }) => words), [4999, 2, 1030]);
    assert.deepEqual(backwards.sortedBy(({ words }) => words).map(({ words }) => words), [4999, 1030, 2]);
    assert.deepEqual(backwards.reversed().map(({ words }) => words), [1030, 2, 4999]);
    const rows = table.rows();
    // Those with the same figure keep their order.
    assert.deepEqual(rows.sortedBy(({ strength }) => strength).first(3).map(({ words }) => words), [4, 9, 14]);
    assert.equal(rows.filter(({ words }) => words % 2 === 0).length, 2500);
    assert.equal(Rows.of(table, [backwards, rows]).length, 5003);
  });

  it('tells who is named from whose release was asked for in it, whatever the order', () => {
    const all = [
      row({ date: '2020-01-01', people: ['Ana Paredes', 'Iria Montoro'], releaseAskedFor: ['Iria Montoro'] }), row({ date: '2019-01-01', people: ['IRIA MONTORO', 'Iria Montoro'], closed: ['IRIA MONTORO'] }),
      row({ people: ['Ana Paredes'], releaseAskedFor: ['Ana Paredes'] }), row({ date: '2018-01-01', people: ['Samir Haddouche'], releaseAskedFor: ['Samir Haddouche', 'Nobody Here'] }), row({ date: '2018-01-01', people: ['Samir Haddouche'], closed: ['Samir Haddouche'] }),
    ];
    const { people } = survey(all, { by: [] });
    assert.deepEqual(Array.from(people, ({ name, times, first, last, isOpen }) => [name, times, first, last, isOpen]), [
      ['Ana Paredes', 2, '2020-01-01', '2020-01-01', true], ['Iria Montoro', 2, '2019-01-01', '2020-01-01', true], ['Samir Haddouche', 2, '2018-01-01', '2018-01-01', false],
    ]);
    assert.deepEqual([people.length, people.open, people.firstOpen(1), people.firstOpen(9), people.first(1).map(({ name }) => name)], [3, 2, ['Ana Paredes'], ['Ana Paredes', 'Iria Montoro'], ['Ana Paredes']]);
    // In order of date; those without one at the end.
    assert.deepEqual(people.first(1)[0]?.rows.map(({ date }) => date), ['2020-01-01', undefined]);
  });
});

describe('packed terms', () => {
  it('have each text once, by its number', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 60 }), (texts) => {
      const terms = new PackedTerms();
      const numbers = texts.map((text) => terms.number(text));
      const distinct = [...new Set(texts)];
      assert.deepEqual(numbers, texts.map((text) => distinct.indexOf(text)));
      assert.deepEqual(distinct.map((_, number) => terms.text(number)), distinct);
      assert.deepEqual(texts.map((text) => terms.find(text)), numbers);
      assert.equal(terms.find('no such text'), undefined);
    }));
    const terms = new PackedTerms();
    const many = Array.from({ length: 5000 }, (_, number) => `Ana ${number}`);
    for (const name of [...many, ...many]) terms.number(name);
    assert.equal(terms.length, 5000);
    assert.deepEqual(many.map((name) => terms.find(name)), many.map((_, number) => number));
  });
});

describe('packed texts', () => {
  it('are what they were', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 50 }), fc.nat(60_000), (texts, long) => {
      const all = [...texts, '\uFEFFmarked', '', 'ünï'.repeat(long), ...texts];
      const packed = new PackedTexts();
      for (const text of all) packed.add(text);
      assert.deepEqual(all.map((_, number) => packed.text(number)), all);
    }), { numRuns: 50 });
    const packed = new PackedTexts();
    for (let number = 0; number < 3000; number++) packed.add(`текст ${number}`);
    assert.deepEqual([packed.length, packed.text(0), packed.text(1023), packed.text(1024), packed.text(2999)], [3000, 'текст 0', 'текст 1023', 'текст 1024', 'текст 2999']);
  });
});
