import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Offsets } from '../../../src/statement/offsets.js';
import { type Span, touch } from '../../../src/statement/span.js';
import { SpanIndex } from '../../../src/statement/span-index.js';
import { SpanSet } from '../../../src/statement/span-set.js';

const span = fc.tuple(fc.nat(60), fc.nat(6)).map(([start, length]): Span => ({ start, end: start + length }));

describe('What is looked up by place', () => {
  it('tells of spans that are taken in whether one touches another, as one by one', () => {
    fc.assert(fc.property(fc.array(span, { maxLength: 20 }), span, (spans, asked) => {
      const set = new SpanSet();
      const taken: Span[] = [];
      for (const each of spans) {
        assert.equal(set.touches(each), taken.some((other) => touch(other, each)));
        if (taken.some((other) => touch(other, each))) continue;
        set.add(each);
        taken.push(each);
      }
      assert.equal(set.touches(asked), taken.some((other) => touch(other, asked)));
      assert.equal(set.holds(asked.start), taken.some(({ start, end }) => start <= asked.start && asked.start < end));
    }));
  });

  it('tells whether one of some spans shares a code unit with another, as those that do', () => {
    fc.assert(fc.property(fc.array(span, { maxLength: 20 }), span, (spans, asked) => {
      const index = new SpanIndex(spans, (each) => each);
      assert.equal(index.overlaps(asked), spans.some(({ start, end }) => start < asked.end && end > asked.start));
      assert.equal(index.overlapping(asked).length > 0, index.overlaps(asked));
    }));
  });

  it('tells which offsets lie where', () => {
    const offsets = new Offsets([9, 4, 4, 30]);
    assert.deepEqual([offsets.hasIn(5, 9), offsets.hasIn(5, 10), offsets.hasIn(31, 99)], [false, true, false]);
    assert.deepEqual([0, 4, 5, 31].map((from) => offsets.countFrom(from)), [4, 4, 2, 0]);
  });
});
