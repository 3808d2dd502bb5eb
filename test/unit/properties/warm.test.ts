import assert from 'node:assert/strict';
import fc from 'fast-check';
import { judge } from '../../../src/benchmarks/registry.js';
import type { Finding } from '../../../src/benchmarks/types.js';
import { check } from '../../../src/check.js';
import { read } from '../../../src/reading/index.js';
import { readStatement } from '../../../src/statement/index.js';
import { anyChange, applyChange, changedDraft } from './any-draft.js';
import { itHolds } from './runs.js';

/** A finding with its fixes, which are worked out now. */
function withFixes(finding: Finding): Finding {
  return { ...finding, fixes: finding.fixes };
}

describe('While a draft is written', () => {
  itHolds('what is said of it does not depend on what it was before', fc.property(changedDraft, fc.array(anyChange, { minLength: 1, maxLength: 6 }), (first, changes) => {
    let text = first;
    check(text);
    for (const change of changes) check((text = applyChange(text, change)));
    const { reading, scorecard, findings } = check(text);
    // As fixes are read: what the first draft has become.
    const become = read(readStatement(text, { before: readStatement(first), once: true }));
    // None of whose paragraphs has been seen before.
    const fresh = read(readStatement(text, { once: true }));
    assert.deepEqual({ ...reading, statement: undefined }, { ...fresh, statement: undefined });
    assert.deepEqual({ ...become, statement: undefined }, { ...fresh, statement: undefined });
    const judged = judge(fresh, { locale: 'en' });
    assert.deepEqual(scorecard, judged.scorecard);
    assert.deepEqual(findings.map(withFixes), judged.findings.map(withFixes));
  }), 50);
});
