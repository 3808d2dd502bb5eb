import assert from 'node:assert/strict';
import { viewOf } from '../../../src/benchmarks/library/view-of.js';
import { benchmarks, rules } from '../../../src/benchmarks/registry.js';
import type { Example, Finding, RuleId } from '../../../src/benchmarks/types.js';
import { check } from '../../../src/check.js';
import { applyEdits } from '../../../src/fixes.js';

function findingsOf(rule: RuleId, text: string, past?: Example['past']): readonly Finding[] {
  // Alone, so that what another rule says of the same words does not hide a finding.
  const others = Object.fromEntries([...benchmarks, ...rules].filter(({ id }) => id !== rule).map(({ id }) => [id, 'off' as const]));
  return check(text, { rules: others, library: past && viewOf(past) }).findings;
}

function runExample(rule: RuleId, { text, past, findings, fixed }: Omit<Example, 'status'>): void {
  const found = findingsOf(rule, text, past);
  assert.deepEqual(found.map(({ kind }) => kind ?? ''), findings);
  const preferred = found[0]?.fixes.find((fix) => fix.preferred);
  assert.equal(preferred && applyEdits(text, preferred.edits), fixed);
  if (fixed !== undefined) {
    const again = findingsOf(rule, fixed, past);
    assert.ok(!again.some(({ kind, start }) => kind === found[0]?.kind && start === found[0]?.start), 'the finding is still there after its fix');
  }
}

describe('Examples of the pages', () => {
  for (const { id, examples } of benchmarks) {
    examples.forEach((example, index) => {
      it(`${id} ${index + 1}: ${example.status}`, () => {
        assert.equal(check(example.text, { library: example.past && viewOf(example.past) }).scorecard.benchmarks.find((judged) => judged.id === id)?.status, example.status);
        runExample(id, example);
      });
    });
  }
  for (const { id, examples } of rules) examples.forEach((example, index) => it(`${id} ${index + 1}`, () => runExample(id, example)));

  it('show a good and a bad draft for every benchmark', () => {
    for (const { id, examples } of benchmarks) {
      assert.ok(examples.some(({ status }) => status === 'met'), `${id} has no good example`);
      assert.ok(examples.some(({ findings }) => findings.length > 0), `${id} has no bad example`);
    }
  });
});
