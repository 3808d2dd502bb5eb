import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Edit, Fix } from '../../src/benchmarks/types.js';
import { applyEdits, fixAll, type Fixable, preferredEdits, preferredFixes } from '../../src/fixes.js';

function fix(edits: readonly Edit[], more: Partial<Fix> = { preferred: true }): Fix {
  return { title: 'Mend', edits, ...more };
}

function finding(start: number, end: number, ...fixes: readonly Fix[]): Fixable {
  return { start, end, fixes };
}

/** Finds every "bad" and mends it by `good`. */
function findBad(good: string): (text: string) => readonly Fixable[] {
  return (text) => [...text.matchAll(/bad/g)].map(({ index }) => finding(index, index + 3, fix([{ start: index, end: index + 3, text: good }])));
}

describe('edits', () => {
  it('are made at once, in any order', () => {
    assert.equal(applyEdits('abcdef', [{ start: 4, end: 6, text: 'X' }, { start: 0, end: 1, text: '' }, { start: 2, end: 2, text: '-' }]), 'b-cdX');
    assert.equal(applyEdits('abc', []), 'abc');
  });

  it('that overlap or lie outside are refused', () => {
    assert.throws(() => applyEdits('abcdef', [{ start: 0, end: 3, text: '' }, { start: 2, end: 4, text: '' }]), RangeError);
    assert.throws(() => applyEdits('abc', [{ start: 2, end: 4, text: '' }]), RangeError);
    assert.throws(() => applyEdits('abc', [{ start: -1, end: 1, text: '' }]), RangeError);
    assert.throws(() => applyEdits('abc', [{ start: 2, end: 1, text: '' }]), RangeError);
  });
});

describe('preferred fixes', () => {
  it('leave out what needs a second thought or has something to fill in', () => {
    const edit = { start: 0, end: 1, text: 'x' };
    const findings = [
      finding(0, 1, fix([edit], {})),
      finding(0, 1, fix([edit], { preferred: true, placeholders: true })),
      finding(0, 1),
      finding(0, 1, fix([])),
    ];
    assert.deepEqual(preferredEdits(findings, 'abc'), []);
  });

  it('take the second fix where it is the preferred one', () => {
    assert.deepEqual(preferredEdits([finding(0, 1, fix([{ start: 0, end: 1, text: 'x' }], {}), fix([{ start: 0, end: 1, text: 'y' }]))], 'abc'), [{ start: 0, end: 1, text: 'y' }]);
  });

  it('are taken in order, whole, and the first of those that touch', () => {
    const late = finding(6, 8, fix([{ start: 6, end: 8, text: 'L' }]));
    const split = finding(1, 2, fix([{ start: 1, end: 2, text: 'a' }, { start: 7, end: 8, text: 'b' }]));
    const touching = finding(8, 9, fix([{ start: 8, end: 9, text: 'T' }]));
    const apart = finding(9, 10, fix([{ start: 9, end: 10, text: 'Z' }]));
    assert.deepEqual(preferredFixes([late, split, touching, apart], '0123456789').map((taken) => taken.finding), [split, apart]);
    assert.deepEqual(preferredEdits([late, split, touching, apart], '0123456789').map((edit) => edit.text), ['a', 'b', 'Z']);
    const twice = [finding(3, 3, fix([{ start: 3, end: 3, text: 'one' }])), finding(3, 3, fix([{ start: 3, end: 3, text: 'two' }]))];
    assert.deepEqual(preferredEdits(twice, '0123456789').map((edit) => edit.text), ['one']);
  });

  it('are left out where the words have changed since', () => {
    const first = finding(0, 3, fix([{ start: 0, end: 3, text: 'x' }]));
    const second = finding(8, 11, fix([{ start: 8, end: 11, text: 'y' }]));
    assert.deepEqual(preferredEdits([first, second], 'bad and bad', 'bad and mad'), [{ start: 0, end: 3, text: 'x' }]);
    assert.deepEqual(preferredEdits([second], 'bad and bad', 'bad'), []);
  });
});

describe('fix all', () => {
  it('mends everything, round after round', () => {
    const { text, applied } = fixAll('bad, bad', findBad('good'));
    assert.equal(text, 'good, good');
    assert.deepEqual(applied.map(({ finding: { start }, inText }) => [start, inText]), [[0, 'bad, bad'], [5, 'bad, bad']]);
    assert.equal(fixAll('badbad', findBad('')).text, '');
    assert.equal(fixAll('babadd', findBad('')).text, '');
  });

  it('stops where nothing comes to rest', () => {
    assert.ok(fixAll('bad', findBad('bad bad')).text.length < 10_000);
    assert.deepEqual(fixAll('bad', findBad('bad')), { text: 'bad', applied: [] });
    const swap = (text: string): readonly Fixable[] => [finding(0, 1, fix([{ start: 0, end: 1, text: text === 'a' ? 'b' : 'a' }]))];
    assert.equal(fixAll('a', swap).text, 'b');
  });

  it('never applies edits that overlap, whatever is found', () => {
    const edits = fc.array(fc.record({ start: fc.nat(20), length: fc.nat(5), text: fc.string({ maxLength: 3 }) }), { maxLength: 12 });
    fc.assert(fc.property(edits, (made) => {
      const findings = made.map(({ start, length, text }) => finding(start, start + length, fix([{ start, end: start + length, text }])));
      const text = 'abcdefghijklmnopqrst';
      const taken = preferredEdits(findings, text);
      assert.doesNotThrow(() => applyEdits(text, taken));
      assert.ok(taken.length > 0 || made.every(({ start, length }) => start + length > text.length));
    }));
  });
});
