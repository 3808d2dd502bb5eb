import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsAt, apply, closeAll, found, foundOf, openFile, openText, until } from './driver.js';

const { QuickFix } = vscode.CodeActionKind;

const offers = (words: string) => ({ title }: vscode.CodeAction): boolean => title.startsWith('Ignore') && title.endsWith(words);

describe('Rules', () => {
  afterEach(closeAll);

  it('are silenced for a paragraph, or for the file, by a comment that a quick fix writes', async () => {
    const { document } = await openFile('weak.statement.md');
    const ofRule = (): vscode.Diagnostic[] => found(document).filter(({ code }) => typeof code === 'object' && code.value === 'no-hedging');
    const [first] = await foundOf(document, 'no-hedging');
    assert.ok(first);
    const before = ofRule().length;
    await apply((await actionsAt(document, first.range, QuickFix, offers('in this paragraph'))).find(offers('in this paragraph')));
    await until('the findings of the paragraph to go', () => ofRule().length < before || undefined);
    const [next] = ofRule();
    assert.ok(next, 'those of other paragraphs stay');
    await apply((await actionsAt(document, next.range, QuickFix, offers('in this file'))).find(offers('in this file')));
    await until('all findings of the rule to go', () => ofRule().length === 0 || undefined);
    assert.match(document.getText(), /<!-- forthright disable no-hedging -->[^]*<!-- forthright ignore no-hedging -->/u);
  });

  it('are not silenced by comments in plain text, where they would be read', async () => {
    const { document } = await openText('Statement by the Spokesperson on Togo\n\nThe European Union takes note of the verdict against Iria Montoro, and hopes for a fair appeal.\n', 'plaintext');
    await vscode.commands.executeCommand('forthright.checkDocument');
    const [first] = await foundOf(document, 'no-hedging');
    assert.ok(first);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, first.range, QuickFix.value);
    assert.deepEqual(actions.filter(({ title }) => title.startsWith('Ignore')), []);
    assert.ok(actions.length > 0);
  });
});
