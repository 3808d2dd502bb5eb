import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, fileUri, found, foundOf, openFile, openText, ruleOf, until, withSettings } from './driver.js';

const weak = 'While fully respecting the independence of the judiciary, the European Union hopes for the release of Ana Paredes.';

describe('Diagnostics', () => {
  afterEach(closeAll);

  it('have source, rule, link, severity and range', async () => {
    const { document } = await openFile('weak.statement.md');
    const hedges = await foundOf(document, 'no-hedging');
    const [first] = hedges;
    assert.ok(first);
    assert.equal(first.source, 'Forthright');
    assert.equal(first.severity, vscode.DiagnosticSeverity.Warning);
    assert.ok(typeof first.code === 'object');
    assert.equal(first.code.value, 'no-hedging');
    assert.equal(first.code.target.toString(), 'forthright-page:/no-hedging.md');
    assert.match(document.getText(first.range), /^While fully respecting the independence of the judiciary/u);
    assert.equal(first.range.start.line, 10);
    assert.ok(first.message.length > 0);
  });

  it('stay away from a README', async () => {
    const readme = await openFile('README.md');
    const { document } = await openFile('weak.statement.md');
    await foundOf(document, 'no-hedging');
    assert.deepEqual(found(readme.document), []);
  });

  it('stay away from Markdown that is no statement, until asked', async () => {
    const { document } = await openText(weak);
    const other = await openFile('weak.statement.md');
    await foundOf(other.document, 'no-hedging');
    assert.deepEqual(found(document), []);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('forthright.checkDocument');
    await foundOf(document, 'no-hedging');
    await vscode.commands.executeCommand('forthright.stopChecking');
    await until('no findings', () => found(document).length === 0 || undefined);
  });

  it('come with front matter that says it is a statement, as soon as it is typed', async () => {
    const editor = await openText(weak);
    await editor.edit((edit) => { edit.insert(new vscode.Position(0, 0), '---\nlevel: local\n---\n\n'); });
    await foundOf(editor.document, 'no-hedging');
  });

  it('come in plain text, and in a folder named in the settings', async () => {
    const { document } = await openText(`---\ncountry: HN\n---\n\n${weak}`, 'plaintext');
    await foundOf(document, 'no-hedging');
    const note = await openFile('drafts/note.md');
    assert.deepEqual(found(note.document), []);
    await withSettings({ statementFolders: ['drafts'] }, async () => {
      await foundOf(note.document, 'no-hedging');
    });
    await until('no findings', () => found(note.document).length === 0 || undefined);
  });

  it('stand where they should in a file with a byte-order mark and CRLF', async () => {
    const { document } = await openFile('windows.statement.md');
    assert.equal(document.eol, vscode.EndOfLine.CRLF);
    const [first] = await foundOf(document, 'no-hedging');
    assert.match(document.getText(first?.range), /^While fully respecting the independence of the judiciary/u);
  });

  it('stand where they should behind a byte-order mark that was pasted', async () => {
    const { document } = await openText(`\uFEFF---\nlevel: local\n---\n\n${weak}`);
    const [first] = await foundOf(document, 'no-hedging');
    assert.match(document.getText(first?.range), /^While fully respecting the independence of the judiciary/u);
  });

  it('go when the words go, and when the document is closed', async () => {
    const editor = await openFile('weak.statement.md');
    const before = await foundOf(editor.document, 'no-hedging');
    const line = editor.document.lineAt(10).rangeIncludingLineBreak;
    await editor.edit((edit) => { edit.delete(line); });
    await until('fewer findings', () => found(editor.document).filter((each) => ruleOf(each) === 'no-hedging').length < before.length || undefined);
    await closeAll();
    await until('no findings', () => vscode.languages.getDiagnostics(fileUri('weak.statement.md')).length === 0 || undefined);
  });

  it('leave the sentence being typed alone until the cursor leaves it', async () => {
    const editor = await openText('---\nlevel: local\n---\n\nFirst.\n\nLast.\n\n');
    const { document } = editor;
    const hedged = 'While fully respecting the independence of the judiciary, the European Union';
    await withSettings({ delay: 2000 }, async () => {
      const end = document.positionAt(document.getText().length);
      editor.selection = new vscode.Selection(end, end);
      await editor.edit((edit) => {
        edit.insert(new vscode.Position(4, 0), `${hedged} is silent. `);
        edit.insert(end, hedged);
      });
      // The pause has passed once the finished sentence has its finding.
      const early = await foundOf(document, 'no-hedging');
      assert.deepEqual(early.map(({ range }) => range.start.line), [4]);
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      await until('the finding in the last sentence', () => found(document).some((each) => ruleOf(each) === 'no-hedging' && each.range.start.line === 8) || undefined);
    });
  });

  it('have the severity that the settings give, or are off', async () => {
    const { document } = await openFile('weak.statement.md');
    await foundOf(document, 'no-hedging');
    await withSettings({ rules: { 'no-hedging': 'error' } }, async () => {
      await until('errors', () => found(document).some((each) => ruleOf(each) === 'no-hedging' && each.severity === vscode.DiagnosticSeverity.Error) || undefined);
    });
    await withSettings({ rules: { 'no-hedging': 'off' } }, async () => {
      await until('none of the rule', () => found(document).every((each) => ruleOf(each) !== 'no-hedging') || undefined);
    });
    await foundOf(document, 'no-hedging');
  });

  it('are cleared when a document is longer than the setting allows', async () => {
    const editor = await openText(`---\nlevel: local\n---\n\n${weak}\n\n${'More. '.repeat(200)}`);
    await foundOf(editor.document, 'no-hedging');
    await withSettings({ maxFileSize: 1000 }, async () => {
      await until('no findings', () => found(editor.document).length === 0 || undefined);
    });
    await foundOf(editor.document, 'no-hedging');
  });

  it('link to a page that opens inside the editor, rendered', async () => {
    const { document } = await openFile('weak.statement.md');
    const [first] = await foundOf(document, 'no-hedging');
    assert.ok(typeof first?.code === 'object');
    const page = await vscode.workspace.openTextDocument(first.code.target);
    assert.match(page.getText(), /^# \S/u);
    await vscode.commands.executeCommand('vscode.open', first.code.target);
    await until('the preview', () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return (input instanceof vscode.TabInputCustom && input.uri.path === '/no-hedging.md') || undefined;
    });
  });
});
