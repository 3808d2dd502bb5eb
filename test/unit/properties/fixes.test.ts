import assert from 'node:assert/strict';
import fc from 'fast-check';
import { allRules } from '../../../src/benchmarks/registry.js';
import type { Finding } from '../../../src/benchmarks/types.js';
import { check } from '../../../src/check.js';
import { fixAll } from '../../../src/fixes.js';
import { readStatement } from '../../../src/statement/index.js';
import { changedDraft, orderlyDraft, written } from './any-draft.js';
import { alone } from './alone.js';
import type { Tongue } from './collection.js';
import { assertMends } from './mends.js';
import { itHolds } from './runs.js';

const draft = fc.oneof(changedDraft, fc.constantFrom<Tongue>('en', 'en', 'fr', 'es').chain((tongue) => orderlyDraft(tongue)).map(written));

/** So many findings of a draft have their fixes made, of those that change its words and of those that only add some, as nearly each draft has by the dozen: some of each of many drafts show more than all of a few. */
const triedOfWords = 4;
const triedOfMissing = 4;

/** Some of a list, from a place that is chosen, spread over all of it. */
function some<Item>(all: readonly Item[], tried: number, choice: number): readonly Item[] {
  const step = Math.max(1, Math.floor(all.length / tried));
  return Array.from({ length: Math.min(tried, all.length) }, (_, index) => all[(choice + index * step) % all.length] as Item);
}

/** Whether a fix of a finding changes or deletes words of the draft. */
function changesWords({ fixes }: Finding): boolean {
  return fixes.some(({ edits }) => edits.some(({ start, end }) => start < end));
}

describe('Fixes', () => {
  const mend = (triesFixes: boolean) => fc.property(draft, fc.nat(), (given, choice) => {
    const said = alone(triesFixes);
    const { text } = readStatement(given);
    // What one rule has said another leaves out: each is looked at alone.
    const all = allRules.flatMap(({ id }) => {
      const found = said(text, id);
      return found.map((finding) => ({ id, found, finding }));
    });
    const ofWords = all.filter(({ finding }) => changesWords(finding));
    const chosen = [...some(ofWords, triedOfWords, choice), ...some(all.filter((each) => !ofWords.includes(each)), triedOfMissing, choice)];
    for (const { id, found, finding } of chosen) for (const fix of finding.fixes) assertMends(text, id, found, finding, fix, said);
  });
  itHolds('remove their finding, and add none of the same rule', mend(false), 50);
  itHolds('as the editor offers them remove their finding, and add none of the same rule', mend(true), 15);

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
