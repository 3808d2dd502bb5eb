import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsAt, apply, closeAll, found, foundOf, openFile, openText, until } from './driver.js';

const { QuickFix, SourceFixAll } = vscode.CodeActionKind;

describe('Fixes', () => {
  afterEach(closeAll);

  it('mend a finding, and at most one is preferred', async () => {
    const { document } = await openFile('weak.statement.md');
    const [first] = await foundOf(document, 'no-hedging');
    assert.ok(first);
    const actions = await actionsAt(document, first.range, QuickFix, ({ isPreferred }) => isPreferred === true);
    const preferred = actions.filter(({ isPreferred }) => isPreferred);
    assert.equal(preferred.length, 1);
    await apply(preferred[0]);
    assert.match(document.lineAt(10).text, /^The European Union underlines the importance/u);
    await until('the finding to go', () => !found(document).some(({ range }) => range.start.line === 10 && range.isEqual(first.range)) || undefined);
  });

  it('are offered with the cursor anywhere in the finding, and nowhere else', async () => {
    const { document } = await openFile('weak.statement.md');
    const [first] = await foundOf(document, 'no-hedging');
    assert.ok(first);
    const inside = first.range.start.translate(0, 5);
    await actionsAt(document, new vscode.Range(inside, inside), QuickFix, ({ isPreferred }) => isPreferred === true);
    const blank = new vscode.Range(9, 0, 9, 0);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, blank, QuickFix.value);
    assert.deepEqual(actions.filter(({ isPreferred }) => isPreferred), []);
  });

  it('mend all findings of a kind', async () => {
    const { document } = await openFile('weak.statement.md');
    const [first] = await foundOf(document, 'no-hedging');
    assert.ok(first);
    const ofKind = ({ title }: vscode.CodeAction): boolean => /of this kind/u.test(title);
    await apply((await actionsAt(document, first.range, QuickFix, ofKind)).find(ofKind));
    assert.doesNotMatch(document.getText(), /While fully respecting/u);
  });

  it('are applied together by source.fixAll.forthright, which also answers to source.fixAll', async () => {
    const { document } = await openFile('weak.statement.md');
    await foundOf(document, 'no-hedging');
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const kind = SourceFixAll.append('forthright');
    await actionsAt(document, whole, SourceFixAll, (action) => action.kind?.value === kind.value);
    const [all] = await actionsAt(document, whole, kind, ({ edit }) => edit !== undefined);
    await apply(all);
    assert.doesNotMatch(document.getText(), /While fully respecting/u);
    assert.doesNotMatch(document.getText(), /\[[A-Z]+\]/u);
    await until('no safe fix left', async () => {
      const left = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, whole, kind.value);
      return left.length === 0 || undefined;
    });
  });

  it('are applied on save where the settings say so', async () => {
    const onSave = vscode.workspace.getConfiguration('editor');
    await onSave.update('codeActionsOnSave', { 'source.fixAll.forthright': 'explicit' }, vscode.ConfigurationTarget.Global);
    try {
      const editor = await openFile('saved.statement.md');
      await foundOf(editor.document, 'no-hedging');
      await editor.edit((edit) => { edit.insert(new vscode.Position(0, 0), '\n'); });
      await editor.document.save();
      assert.doesNotMatch(editor.document.getText(), /While fully respecting/u);
      assert.equal(editor.document.isDirty, false);
    } finally {
      await onSave.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('are all applied by the command', async () => {
    const { document } = await openFile('weak.statement.md');
    await foundOf(document, 'no-hedging');
    await vscode.commands.executeCommand('forthright.fixAll');
    assert.doesNotMatch(document.getText(), /While fully respecting/u);
  });

  it('with placeholders put the cursor into the first one', async () => {
    const editor = await openText('---\nlevel: spokesperson\ncountry: HN\nevent: detention\n---\n\n# Honduras: Statement by the Spokesperson\n\nA lawyer was arrested on 4 March.\n');
    const { document } = editor;
    const missing = await foundOf(document, 'case-recommendation');
    const range = missing[0]?.range ?? assert.fail();
    // A snippet is no text edit, so `get` tells none.
    const fills = ({ edit }: vscode.CodeAction): boolean => edit?.get(document.uri).length === 0;
    const action = (await actionsAt(document, range, QuickFix, fills)).find(fills);
    await apply(action);
    await until('a placeholder to be selected', () => /^\[[A-Z ]+\]$/u.test(document.getText(editor.selection)) || undefined);
  });

  it('move with the text', async () => {
    const editor = await openFile('weak.statement.md');
    const { document } = editor;
    await foundOf(document, 'no-hedging');
    await editor.edit((edit) => { edit.insert(new vscode.Position(9, 0), '\n\n'); });
    const line = document.lineAt(12).range;
    const preferred = ({ isPreferred }: vscode.CodeAction): boolean => isPreferred === true;
    await apply((await actionsAt(document, line, QuickFix, preferred)).find(preferred));
    assert.match(document.lineAt(12).text, /^The European Union underlines the importance/u);
  });
});
