import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { benchmarks, judge, rules } from '../../../src/benchmarks/registry.js';
import { benchmarkIds } from '../../../src/benchmarks/types.js';
import { check } from '../../../src/check.js';
import { read } from '../../../src/reading/index.js';
import { readStatement } from '../../../src/statement/index.js';
import { draft } from './drafts.js';

const weakDraft = `---\nlevl: spokesperson\n---\n${draft('While fully respecting the prerogatives of the judiciary, the EU hopes that the authorities will release the activist Iria Montoro. She was reportedly beaten by policemen.')}`;

describe('Registry', () => {
  it('has every benchmark once, in order', () => assert.deepEqual(benchmarks.map(({ id }) => id), [...benchmarkIds]));

  it('stamps rule, severity and page', () => {
    for (const finding of check(weakDraft).findings) {
      assert.equal(finding.url, `docs/benchmarks/${finding.rule}.md`);
      assert.ok(existsSync(finding.url), `${finding.url} is there`);
      assert.ok(['error', 'warning', 'info'].includes(finding.severity));
    }
    const severities = new Map(check(weakDraft).findings.map(({ rule, severity }) => [rule, severity]));
    assert.equal(severities.get('no-hedging'), 'warning');
    assert.equal(severities.get('respectful-language'), 'info');
  });

  it('gives findings in order of their start, and the same ones each time', () => {
    const starts = check(weakDraft).findings.map(({ start }) => start);
    assert.deepEqual(starts, [...starts].sort((a, b) => a - b));
    assert.deepEqual(check(weakDraft).findings, check(weakDraft).findings);
  });

  it('takes another severity for all findings of a rule', () => {
    const { findings } = check(draft('The EU expects the authorities to release Iria Montoro immediately.'), { rules: { 'direct-recommendation': 'error' } });
    assert.deepEqual(findings.filter(({ rule }) => rule === 'direct-recommendation').map(({ severity }) => severity), ['error']);
  });

  it('silences a rule that is off, and keeps it in the scorecard', () => {
    const loud = check(weakDraft);
    const silent = check(weakDraft, { rules: { 'no-hedging': 'off', 'front-matter': 'off' } });
    assert.ok(loud.findings.some(({ rule }) => rule === 'no-hedging') && loud.findings.some(({ rule }) => rule === 'front-matter'));
    assert.ok(!silent.findings.some(({ rule }) => rule === 'no-hedging' || rule === 'front-matter'));
    assert.deepEqual(silent.scorecard, loud.scorecard);
  });

  it('says once what two rules see in the same words', () => {
    const text = draft('The EU hopes that the authorities will release Iria Montoro.');
    const kinds = (findings: ReturnType<typeof check>['findings']): string[] => findings.filter(({ kind }) => ['hope', 'weak', 'weak-verb'].includes(kind ?? '')).map(({ rule }) => rule);
    assert.deepEqual(kinds(check(text).findings), ['no-hedging']);
    assert.deepEqual(kinds(check(text, { rules: { 'no-hedging': 'off' } }).findings), ['case-recommendation']);
    assert.deepEqual(kinds(check(text, { rules: { 'no-hedging': 'off', 'case-recommendation': 'off' } }).findings), ['direct-recommendation']);
  });

  it('counts what is met of what applies', () => {
    const { scorecard } = check(draft('The law on associations was adopted yesterday.', 'Honduras: Statement by the Spokesperson on the law on associations'));
    const statuses = scorecard.benchmarks.map(({ status }) => status);
    assert.equal(scorecard.applicable, statuses.filter((status) => status !== 'not-applicable' && status !== 'unknown').length);
    assert.equal(scorecard.met, statuses.filter((status) => status === 'met').length);
    assert.ok(scorecard.applicable < benchmarks.length);
  });

  it('judges no language that is not read, but checks the front matter', () => {
    const { scorecard, findings } = check('---\nlanguage: pt\nlevl: local\n---\n# Declaração\n\nEsperamos que as autoridades libertem Iria Montoro.\n');
    assert.deepEqual(new Set(scorecard.benchmarks.map(({ status }) => status)), new Set(['unknown']));
    assert.equal(scorecard.applicable, 0);
    assert.deepEqual(findings.map(({ rule }) => rule), ['front-matter']);
  });

  it('keeps every edit inside the text, in order and apart', () => {
    for (const { fixes } of check(weakDraft).findings) {
      assert.ok(fixes.filter(({ preferred }) => preferred).length <= 1);
      for (const { edits } of fixes) {
        edits.forEach(({ start, end }, index) => {
          assert.ok(start <= end && end <= weakDraft.length);
          assert.ok(start >= (edits[index - 1]?.end ?? 0));
        });
      }
    }
  });

  it('survives a text with nothing in it', () => {
    for (const text of ['', '\n', '# Title\n', '---\n---\n', '***']) {
      const { findings, scorecard } = check(text);
      assert.equal(scorecard.benchmarks.length, benchmarks.length);
      for (const { start, end } of findings) assert.ok(start >= 0 && end <= text.length);
    }
  });

  it('speaks French', () => {
    const reading = read(readStatement(weakDraft));
    const english = judge(reading, { locale: 'en' }).findings;
    const french = judge(reading, { locale: 'fr' }).findings;
    assert.equal(french.length, english.length);
    french.forEach((finding, index) => assert.notEqual(finding.message, english[index]?.message));
  });

  it('has rules beside the benchmarks that the scorecard does not count', () => {
    assert.deepEqual(rules.map(({ id }) => id), ['front-matter', 'comments']);
    assert.ok(!check(weakDraft).scorecard.benchmarks.some(({ id }) => (id as string) === 'front-matter'));
  });
});
