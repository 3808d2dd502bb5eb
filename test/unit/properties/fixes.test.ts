import assert from 'node:assert/strict';
import fc from 'fast-check';
import { allRules } from '../../../src/benchmarks/registry.js';
import type { Finding } from '../../../src/benchmarks/types.js';
import { check } from '../../../src/check.js';
import { fixAll } from '../../../src/fixes.js';
import { readStatement } from '../../../src/statement/index.js';
import { changedDraft, orderlyDraft, written } from './any-draft.js';
import { alone } from './alone.js';
import { assertMends } from './mends.js';
import { itHolds } from './runs.js';

const draft = fc.oneof(changedDraft, orderlyDraft('en').map(written));

describe('Fixes', () => {
  itHolds('remove their finding, and add none of the same rule', fc.property(draft, (given) => {
    const said = alone();
    const { text } = readStatement(given);
    for (const { id } of allRules) {
      // What one rule has said another leaves out: each is looked at alone.
      const found = said(text, id);
      for (const finding of found) for (const fix of finding.fixes) assertMends(text, id, found, finding, fix, said);
    }
  }), 25);

  itHolds('made twice are as good as once', fc.property(draft, (given) => {
    const { text } = readStatement(given);
    // What a text was found to have is asked for again where the second round begins: that it is the same is tried in "While a draft is written".
    const known = new Map<string, readonly Finding[]>();
    const findings = (draft: string): readonly Finding[] => {
      const found = known.get(draft) ?? check(draft).findings;
      known.set(draft, found);
      return found;
    };
    const once = fixAll(text, findings);
    assert.equal(fixAll(once.text, findings).text, once.text);
  }), 25);
});
