import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { knownCollection } from '../statements/known.js';
import { closeAll, fileUri, until } from './driver.js';

describe('Survey of statements', () => {
  const known = knownCollection(40);

  beforeEach(async () => {
    for (const { path, text } of known) await vscode.workspace.fs.writeFile(fileUri(`surveyed/${path}`), new TextEncoder().encode(text));
    await vscode.workspace.fs.writeFile(fileUri('surveyed/empty.md'), new Uint8Array());
  });
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(fileUri('surveyed'), { recursive: true });
  });

  const survey = async (): Promise<number | undefined> => vscode.commands.executeCommand('forthright.survey', fileUri('surveyed'));

  it('counts a folder, draws it, and shows it in a panel', async () => {
    // Pictures are drawn before the command ends: it fails where they cannot be.
    assert.equal(await survey(), known.length);
    await until('the panel', () => vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('forthright.survey'))) || undefined);
  });

  it('counts what has changed since', async () => {
    assert.equal(await survey(), known.length);
    await vscode.workspace.fs.delete(fileUri(`surveyed/${known[0]?.path ?? ''}`));
    assert.equal(await survey(), known.length - 1);
  });
});
