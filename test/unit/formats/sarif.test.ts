import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import type { CheckedFile, UnreadFile } from '../../../src/formats/check-json.js';
import { checkSarif, sarifResults } from '../../../src/formats/sarif.js';
import { benchmarks } from '../../../src/benchmarks/registry.js';
import { ruleIds } from '../../../src/benchmarks/types.js';
import { sarifTool } from '../../../src/cli/rule-text.js';
import { ruleOfLink } from '../../../src/editor/pure/rule-of-link.js';
import { checked, draft } from './hand-made.js';

const schema: unknown = JSON.parse(readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8'));
const isSarif = new Ajv({ allErrors: true, strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema as object);

/** Fails with what the official schema finds wrong. */
function assertSarif(log: object): void {
  assert.ok(isSarif(log), JSON.stringify(isSarif.errors, undefined, 2));
}

const tool = { version: '1.2.3', rules: [{ id: 'hrd-term', title: 'Term', why: 'Why.', severity: 'warning', family: 'content', help: 'Why. Do this.', helpUri: 'vscode://a.b/hrd-term' }, { id: 'no-hedging', title: 'No hedging', why: 'Why.', severity: 'warning', family: 'content', help: 'Why. Do this.', helpUri: 'vscode://a.b/no-hedging' }] } as const;

function log(files: readonly CheckedFile[], unread: readonly UnreadFile[]): object {
  return checkSarif(files.map(({ file }) => file), files.flatMap((file) => sarifResults(file, tool.rules.map(({ id }) => id))), unread, tool);
}

describe('SARIF', () => {
  it('is valid by the official schema, with findings, fixes and unreadable files', () => {
    assertSarif(log([checked], [{ file: 'missing.md', message: 'There is no such file.' }]));
    assertSarif(log([], []));
    assert.ok(!isSarif({ ...log([checked], []), version: '3' }), 'the schema refuses what is none');
  });

  it('points at what the findings point at', () => {
    const run = JSON.parse(JSON.stringify(log([checked], []))) as { runs: { results: { ruleId: string; ruleIndex: number; locations: { physicalLocation: { region: Record<string, number> } }[] }[] }[] };
    const results = run.runs[0]?.results ?? [];
    assert.deepEqual(results.map(({ ruleId, ruleIndex }) => [ruleId, ruleIndex]), [['hrd-term', 0], ['no-hedging', 1], ['no-hedging', 1]]);
    const region = results[1]?.locations[0]?.physicalLocation.region;
    assert.deepEqual(region, { startLine: 3, startColumn: 1, endLine: 3, endColumn: 28, charOffset: draft.indexOf('While'), charLength: 'While respecting the courts'.length });
  });

  it('says what each rule is for, and where in a file something could not be read', () => {
    const made = log([], [{ file: 'forthright.config.yaml', message: 'No.', place: { line: 2, column: 3 } }]);
    assertSarif(made);
    const [{ tool: { driver: { rules } }, columnKind, invocations }] = (JSON.parse(JSON.stringify(made)) as { runs: [{ columnKind: string; tool: { driver: { rules: unknown[] } }; invocations: { toolExecutionNotifications: { locations: { physicalLocation: object }[] }[] }[] }] }).runs;
    assert.equal(columnKind, 'utf16CodeUnits');
    assert.deepEqual(rules[0], {
      id: 'hrd-term', name: 'Term', shortDescription: { text: 'Term' }, fullDescription: { text: 'Why.' }, help: { text: 'Why. Do this.' }, helpUri: 'vscode://a.b/hrd-term', defaultConfiguration: { level: 'warning' }, properties: { tags: ['content'] },
    });
    assert.deepEqual(invocations[0]?.toolExecutionNotifications[0]?.locations[0]?.physicalLocation, { artifactLocation: { uri: 'forthright.config.yaml' }, region: { startLine: 2, startColumn: 3 } });
  });

  it('links each rule to its page in the editor', () => {
    const { rules } = sarifTool('en');
    assert.deepEqual(rules.map(({ id }) => id), [...benchmarks.map(({ id }) => id), 'front-matter', 'comments']);
    for (const { id, helpUri } of rules) {
      const { protocol, host, pathname } = new URL(helpUri);
      assert.deepEqual([protocol, host, ruleOfLink(pathname)], ['vscode:', 'forthright.forthright', id]);
    }
    assertSarif(checkSarif([], [], [], sarifTool('fr')));
    for (const path of ['', '/', '/none', `/${ruleIds[0] ?? ''}/x`, '/../no-hedging']) assert.equal(ruleOfLink(path), undefined);
  });

  it('writes paths as URIs', () => {
    const uriOf = (file: string): unknown => (JSON.parse(JSON.stringify(log([{ ...checked, file }], []))) as { runs: { artifacts: { location: { uri: string } }[] }[] }).runs[0]?.artifacts[0]?.location.uri;
    assert.equal(uriOf('drafts/été 1.md'), 'drafts/%C3%A9t%C3%A9%201.md');
    assert.equal(uriOf('drafts\\one.md'), 'drafts/one.md');
    assert.equal(uriOf('C:\\drafts\\one.md'), 'file:///C:/drafts/one.md');
  });

  it('says that a run that could not read a file was not successful', () => {
    const successful = (unread: readonly UnreadFile[]): unknown => (JSON.parse(JSON.stringify(log([checked], unread))) as { runs: { invocations: { executionSuccessful: boolean }[] }[] }).runs[0]?.invocations[0]?.executionSuccessful;
    assert.equal(successful([]), true);
    assert.equal(successful([{ file: 'missing.md', message: 'There is no such file.' }]), false);
  });
});
