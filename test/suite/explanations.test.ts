import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import manifest from '../../package.json';
import { closeAll, foundOf, openFile, until } from './driver.js';

describe('Hover', () => {
  afterEach(closeAll);

  it('says why, and links to the page', async () => {
    const { document } = await openFile('weak.statement.md');
    const [first] = await foundOf(document, 'no-hedging');
    const at = first?.range.start.translate(0, 3) ?? assert.fail();
    const text = await until('the hover', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
      return hovers.flatMap(({ contents }) => contents).map((part) => (part instanceof vscode.MarkdownString ? part.value : ''))
        .find((value) => value.includes('command:forthright.openPage'));
    });
    assert.match(text, /For example:/u);
    assert.match(text, /no-hedging/u);
  });

  it('is silent where nothing is wrong', async () => {
    const { document } = await openFile('weak.statement.md');
    await foundOf(document, 'no-hedging');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, new vscode.Position(9, 0));
    assert.deepEqual(hovers, []);
  });
});

describe('Commands', () => {
  afterEach(closeAll);

  it('are all there', async () => {
    const extension = vscode.extensions.getExtension('forthright.forthright');
    assert.ok(extension);
    await extension.activate();
    const known = await vscode.commands.getCommands(true);
    for (const { command } of manifest.contributes.commands) assert.ok(known.includes(command), command);
  });

  it('open the page of a benchmark beside the draft', async () => {
    await openFile('weak.statement.md');
    await vscode.commands.executeCommand('forthright.openPage', 'hrd-term');
    await until('the page', () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs)
      .some(({ input }) => input instanceof vscode.TabInputCustom && input.uri.path === '/hrd-term.md') || undefined);
    const page = await until('its text', () => vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'forthright-page' && uri.path === '/hrd-term.md'));
    assert.match(page.getText(), /^# The term/u);
  });

  it('go from a row of the scorecard to its place', async () => {
    const editor = await openFile('weak.statement.md');
    const [first] = await foundOf(editor.document, 'no-hedging');
    await vscode.commands.executeCommand('forthright.goToRow', 'no-hedging/finding/0');
    assert.ok(first && editor.selection.active.isEqual(first.range.start));
  });

  it('go from finding to finding, and round', async () => {
    const editor = await openFile('weak.statement.md');
    await foundOf(editor.document, 'no-hedging');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('forthright.nextFinding');
    const first = editor.selection;
    await vscode.commands.executeCommand('forthright.nextFinding');
    assert.ok(editor.selection.start.isAfter(first.start));
    await vscode.commands.executeCommand('forthright.previousFinding');
    assert.ok(editor.selection.isEqual(first));
    await vscode.commands.executeCommand('forthright.previousFinding');
    assert.ok(editor.selection.start.isAfter(first.start));
  });

  it('open an example as a new document, which is checked', async () => {
    await vscode.commands.executeCommand('forthright.openExample', 'conviction-weak-jordan');
    const document = vscode.window.activeTextEditor?.document ?? assert.fail();
    assert.ok(document.isUntitled);
    await foundOf(document, 'no-hedging');
  });
});
