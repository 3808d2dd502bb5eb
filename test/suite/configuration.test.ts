import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, fileUri, found, foundOf, openFile, ruleOf, until } from './driver.js';

const folder = 'configured';
const config = `${folder}/forthright.config.yaml`;
const phrases = `${folder}/own.yaml`;
const draft = '# Honduras: Statement by the Spokesperson on the arrest of Ana Duarte\n\nIn good company, the EU hopes that Ana Duarte will be released.\n';

async function write(name: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(fileUri(name), new TextEncoder().encode(text));
}

/** Messages about a configuration or phrase file, with their lines from 1, once there are any. */
async function problems(name: string): Promise<string[]> {
  return until(`problems in ${name}`, () => {
    const some = vscode.languages.getDiagnostics(fileUri(name)).filter(({ source }) => source === 'Forthright');
    return some.length > 0 ? some.map(({ range: { start }, message }) => `${start.line + 1}:${start.character + 1} ${message}`) : undefined;
  });
}

describe('Configuration', () => {
  beforeEach(() => write(`${folder}/draft.statement.md`, draft));
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(fileUri(config));
    await until('the configuration to be forgotten', () => vscode.languages.getDiagnostics(fileUri(config)).length === 0 || undefined);
    await vscode.workspace.fs.delete(fileUri(folder), { recursive: true });
  });

  it('sets severities, and is followed when it changes', async () => {
    await write(config, 'rules: { no-hedging: error }\n');
    const { document } = await openFile(`${folder}/draft.statement.md`);
    const hasSeverity = (severity: vscode.DiagnosticSeverity): true | undefined => found(document).some((each) => ruleOf(each) === 'no-hedging' && each.severity === severity) || undefined;
    await until('an error', () => hasSeverity(vscode.DiagnosticSeverity.Error));
    await write(config, 'rules: { no-hedging: info }\n');
    await until('an info', () => hasSeverity(vscode.DiagnosticSeverity.Information));
  });

  it('adds phrases, and is followed when their file changes', async () => {
    await write(config, 'lexicon: [own.yaml]\n');
    const { document } = await openFile(`${folder}/draft.statement.md`);
    assert.match((await problems(config))[0] ?? '', /^1:11 There is no file “own\.yaml”/u);
    await foundOf(document, 'no-hedging');
    await write(phrases, 'group: hedge\nentries:\n  - {id: company, kind: softener, phrases: ["in good company"]}\n');
    await until('the phrase', () => found(document).some(({ range }) => document.getText(range) === 'In good company') || undefined);
    await write(phrases, 'group: hedge\nentries:\n  - {id: company, kind: soft, phrases: ["in good company"]}\n');
    assert.match((await problems(phrases))[0] ?? '', /^3:25 “soft” is no value of “kind”/u);
  });

  it('is told what is wrong in it, at the line', async () => {
    await write(config, 'rules:\n  no-hedgin: error\n');
    const { document } = await openFile(`${folder}/draft.statement.md`);
    await foundOf(document, 'no-hedging');
    assert.deepEqual(await problems(config), ['2:3 “no-hedgin” is not known here: did you mean “no-hedging”?']);
  });
});
