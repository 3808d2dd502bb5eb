import assert from 'node:assert/strict';
import fc from 'fast-check';
import { align } from '../../../src/align.js';
import { compare } from '../../../src/comparison/index.js';
import { verdictOn } from '../../../src/comparison/verdict.js';
import { draft, judged, wordsOf } from './judged.js';

const strong = judged(draft(
  'On 4 May the human rights defender Marta Quiñones was arrested at her home in Tela.',
  'The EU condemns her detention. It breaches the International Covenant on Civil and Political Rights.',
  'The EU calls on the authorities to release Marta Quiñones immediately and to drop all charges against her. The EU Delegation will attend the hearing on 12 May.',
));
const weak = judged(draft(
  'On 9 June the activist Rosa Lobo was questioned in Tela.',
  'The EU hopes that the authorities will release Rosa Lobo.',
).replace('Marta Quiñones', 'Rosa Lobo'));

describe('Two statements side by side', () => {
  const compared = compare(strong, weak);

  it('are compared benchmark by benchmark, in the order of the scorecard', () => {
    assert.deepEqual(compared.rows.map(({ benchmark }) => benchmark), strong.scorecard.benchmarks.map(({ id }) => id));
    const verdicts = new Map(compared.rows.map(({ benchmark, verdict }) => [benchmark, verdict]));
    assert.equal(verdicts.get('hrd-term'), 'left-stronger');
    assert.equal(verdicts.get('no-hedging'), 'left-stronger');
    assert.equal(verdicts.get('restrictive-law'), 'not-comparable');
  });

  it('have a mean strength of what they ask for', () => {
    assert.deepEqual(compared.strength, { left: 4, right: 1 });
    assert.deepEqual(compare(judged(''), weak).strength, { left: 0, right: 1 });
  });

  it('have their passages beside each other by what they do', () => {
    assert.deepEqual(compared.passages.map(({ role, left, right }) => [role, wordsOf(strong, left), wordsOf(weak, right)]), [
      ['facts', 'On 4 May the human rights defender Marta Quiñones was arrested at her home in Tela.', 'On 9 June the activist Rosa Lobo was questioned in Tela.'],
      ['assessment', 'The EU condemns her detention.', null],
      ['obligations', 'It breaches the International Covenant on Civil and Political Rights.', null],
      ['recommendation', 'The EU calls on the authorities to release Marta Quiñones immediately and to drop all charges against her.', 'The EU hopes that the authorities will release Rosa Lobo.'],
      ['follow-up', 'The EU Delegation will attend the hearing on 12 May.', null],
    ]);
  });

  it('tell what only one of them has, with the sentence that says it', () => {
    const { onlyLeft, onlyRight } = compared;
    assert.deepEqual(onlyLeft.asks.map(({ name }) => name), ['drop-charges']);
    assert.deepEqual(onlyLeft.people.map(({ name }) => name), ['Marta Quiñones']);
    assert.deepEqual(onlyLeft.instruments.map(({ name, sentence }) => [name, wordsOf(strong, sentence)]), [['ICCPR', 'It breaches the International Covenant on Civil and Political Rights.']]);
    assert.equal(onlyLeft.followUps.length, 1);
    assert.deepEqual(onlyRight.people.map(({ name }) => name), ['Rosa Lobo']);
    assert.deepEqual([onlyRight.asks, onlyRight.instruments, onlyRight.followUps], [[], [], []]);
  });

  it('mirror each other when they change sides', () => {
    const mirrored = compare(weak, strong);
    assert.deepEqual(mirrored.onlyLeft, compared.onlyRight);
    assert.deepEqual(mirrored.strength, { left: 1, right: 4 });
    const turned = { 'left-stronger': 'right-stronger', 'right-stronger': 'left-stronger', same: 'same', 'not-comparable': 'not-comparable' } as const;
    assert.deepEqual(mirrored.rows.map(({ verdict }) => verdict), compared.rows.map(({ verdict }) => turned[verdict]));
  });

  it('are the same as themselves', () => {
    const same = compare(strong, strong);
    assert.ok(same.rows.every(({ verdict }) => verdict === 'same' || verdict === 'not-comparable'));
    assert.ok(same.passages.every(({ left, right }) => left !== null && left.start === right?.start));
    assert.deepEqual(same.onlyLeft, { asks: [], people: [], instruments: [], followUps: [] });
  });

  it('may be empty, or very long', () => {
    assert.deepEqual(compare(judged(''), judged('')).passages, []);
    const long = judged(draft(...Array.from({ length: 3_000 }, (_, at) => `The EU calls on the authorities to publish report number ${at}.`)));
    assert.equal(compare(long, long).passages.length, 3_000);
  });
});

describe('An alignment', () => {
  it('has everything of both sides once and in order', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 450 }), fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 450 }), (left, right) => {
      const pairs = align(left.length, right.length, (a, b) => (left[a] === right[b] ? 1 : 0));
      const sides = [pairs.flatMap((pair) => pair.left ?? []), pairs.flatMap((pair) => pair.right ?? [])];
      assert.deepEqual(sides, [left.map((_, at) => at), right.map((_, at) => at)]);
      assert.ok(pairs.every((pair) => pair.left === undefined || pair.right === undefined || left[pair.left] === right[pair.right]));
    }), { numRuns: 60, seed: 4 });
  });

  it('finds the longest part that two lists share in order', () => {
    const [left, right] = [['a', 'b', 'c', 'd', 'e', 'f'], ['x', 'b', 'c', 'y', 'e', 'f']];
    const pairs = align(left.length, right.length, (a, b) => (left[a] === right[b] ? 1 : 0));
    assert.equal(pairs.filter((pair) => pair.left !== undefined && pair.right !== undefined).length, 4);
  });
});

describe('A verdict', () => {
  it('goes by the status, and leaves out what does not apply', () => {
    assert.equal(verdictOn('met', 'partial'), 'left-stronger');
    assert.equal(verdictOn('missing', 'partial'), 'right-stronger');
    assert.equal(verdictOn('partial', 'partial'), 'same');
    assert.equal(verdictOn('not-applicable', 'met'), 'not-comparable');
    assert.equal(verdictOn('met', 'unknown'), 'not-comparable');
  });
});
