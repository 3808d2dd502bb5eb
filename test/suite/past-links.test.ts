import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsAt, closeAll, fileUri, foundOf, openFile, until, withSettings } from './driver.js';

const folder = 'compared';
const draft = '---\ndate: 2025-06-01\ncountry: HN\nlevel: spokesperson\nlanguage: en\n---\n\n# Honduras: Statement by the Spokesperson on the arrest of human rights defender Abril Quiroz\n\nAbril Quiroz was arrested on Monday. The EU is concerned.\n';
const past = '---\ndate: 2025-02-01\ncountry: HN\nlevel: spokesperson\nevent: detention\nlanguage: en\n---\n\n# Honduras: Statement by the Spokesperson on the arrest of Iria Montoro\n\nThe human rights defender Iria Montoro was arrested. We call on the Honduran authorities to release Iria Montoro immediately.\n';

async function write(name: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(fileUri(`${folder}/${name}`), new TextEncoder().encode(text));
}

/** The command of the quick fix that leads to a past statement, from the first finding of a rule. */
async function leadFrom(document: vscode.TextDocument, rule: string): Promise<vscode.Command> {
  const [first] = await foundOf(document, rule);
  const isLead = ({ title }: vscode.CodeAction): boolean => title.startsWith('Compare with “');
  const action = (await actionsAt(document, first?.range ?? assert.fail(), vscode.CodeActionKind.QuickFix, isLead)).find(isLead);
  return action?.command ?? assert.fail('the quick fix has a command');
}

describe('A finding that rests on a past statement', () => {
  beforeEach(() => write('draft.statement.md', draft));
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(fileUri(folder), { recursive: true });
  });

  it('leads to what is known of one whose text is not here', async () => {
    const { document } = await openFile(`${folder}/draft.statement.md`);
    const { command, arguments: given } = await leadFrom(document, 'consistent-across-countries');
    await vscode.commands.executeCommand(command, ...given as unknown[]);
    await until('the page of the record', () => vscode.window.activeTextEditor?.document.uri.scheme === 'forthright-record' || undefined);
  });

  it('leads to the comparison with one of the library, from the quick fixes and from the hover', async () => {
    await write('past/montoro.statement.md', past);
    await withSettings({ library: [`${folder}/past`] }, async () => {
      const { document } = await openFile(`${folder}/draft.statement.md`);
      const { title, command, arguments: given } = await leadFrom(document, 'consistent-in-country');
      assert.equal(title, 'Compare with “Honduras: Statement by the Spokesperson on the arrest of Iria Montoro” (2025-02-01)');
      const [first] = await foundOf(document, 'consistent-in-country');
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, first?.range.start);
      assert.ok(hovers.some(({ contents }) => contents.some((part) => part instanceof vscode.MarkdownString && part.value.includes('command:forthright.openPast'))));
      await vscode.commands.executeCommand(command, ...given as unknown[]);
      await until('the comparison', () => vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label === 'Compared with past statements')) || undefined);
    });
  });

  it('says so where the statement has gone', async () => {
    await openFile(`${folder}/draft.statement.md`);
    await vscode.commands.executeCommand('forthright.openPast', 'nowhere.md');
    assert.ok(vscode.window.tabGroups.all.every(({ tabs }) => tabs.length <= 1));
  });
});
