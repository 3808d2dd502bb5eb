import assert from 'node:assert/strict';
import { outermost, overlapping, withoutRepeats } from '../../../src/benchmarks/said-once.js';
import type { Finding, RuleId } from '../../../src/benchmarks/types.js';

/** A finding that counts how often its place is looked at. */
function counted(rule: RuleId, kind: string, start: number, end: number, looked: { times: number }): Finding {
  return {
    rule, kind, severity: 'warning', url: '', message: '', fixes: [], hasFixes: false, end,
    get start() {
      looked.times++;
      return start;
    },
  };
}

/** How often places are looked at when `size` wishes are found by two rules each. */
function looksFor(size: number): number {
  const looked = { times: 0 };
  const findings = Array.from({ length: size }, (_, at) => [
    counted('no-hedging', 'hope', at * 10, at * 10 + 4, looked), counted('direct-recommendation', 'weak-verb', at * 10, at * 10 + 5, looked),
  ]).flat();
  assert.equal(withoutRepeats(findings).length, size);
  return looked.times;
}

describe('What is said once', () => {
  it('looks at the places of twice as many findings about twice as often', () => {
    const [one, two] = [looksFor(2000), looksFor(4000)];
    assert.ok(two < 3 * one, `${one} looks, then ${two}`);
  });

  it('finds the spans that overlap others, as one by one', () => {
    const spans = [{ start: 0, end: 4 }, { start: 4, end: 9 }, { start: 2, end: 30 }, { start: 12, end: 12 }, { start: 20, end: 22 }];
    const others = [{ start: 25, end: 26 }, { start: 3, end: 4 }, { start: 10, end: 20 }];
    const oneByOne = spans.filter((span) => others.some((other) => other.start < span.end && span.start < other.end));
    assert.deepEqual(new Set(overlapping(spans, others)), new Set(oneByOne));
    assert.deepEqual(overlapping(spans, []), new Set());
  });

  it('keeps the outermost spans, each once, in their order', () => {
    const spans = [{ start: 5, end: 7 }, { start: 0, end: 10 }, { start: 0, end: 10 }, { start: 8, end: 12 }, { start: 0, end: 3 }];
    assert.deepEqual(outermost(spans), [{ start: 0, end: 10 }, { start: 8, end: 12 }]);
  });
});
