import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsAt, closeAll, found, foundOf, ruleOf, until } from './driver.js';

const text = '# Honduras: Statement by the Spokesperson on the arrest of Ana Duarte\n\nThe EU hopes that Ana Duarte will be released.\n';

/** A file of one of the two folders of the workspace. */
function fileIn(folder: 0 | 1, name: string): vscode.Uri {
  const { uri } = vscode.workspace.workspaceFolders?.[folder] ?? assert.fail('there are two folders');
  return vscode.Uri.joinPath(uri, name);
}

async function write(uri: vscode.Uri, content: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(() => true, () => false);
}

async function open(uri: vscode.Uri): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
  return until(`an editor for ${uri.path}`, () => vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString()));
}

async function severityIs(document: vscode.TextDocument, severity: vscode.DiagnosticSeverity): Promise<void> {
  await until(`severity ${severity}`, () => found(document).some((each) => ruleOf(each) === 'no-hedging' && each.severity === severity) || undefined);
}

describe('A workspace of two folders', () => {
  const both = [0, 1] as const;
  const draftIn = (folder: 0 | 1): vscode.Uri => fileIn(folder, 'two-folders.statement.md');
  const configIn = (folder: 0 | 1): vscode.Uri => fileIn(folder, 'forthright.config.yaml');

  before(function () {
    // The browser's host opens one folder.
    if ((vscode.workspace.workspaceFolders?.length ?? 0) < 2) this.skip();
  });

  beforeEach(async () => {
    for (const folder of both) await write(draftIn(folder), text);
  });

  afterEach(async () => {
    await closeAll();
    for (const uri of [...both.map(draftIn), ...both.map(configIn)]) if (await exists(uri)) await vscode.workspace.fs.delete(uri);
  });

  it('has a configuration in each, which holds for that one', async () => {
    await write(configIn(0), 'rules: { no-hedging: info }\n');
    await write(configIn(1), 'rules: { no-hedging: error }\n');
    await severityIs(await open(draftIn(0)), vscode.DiagnosticSeverity.Information);
    await severityIs(await open(draftIn(1)), vscode.DiagnosticSeverity.Error);
  });

  it('leaves a folder without one as it is', async () => {
    await write(configIn(1), 'rules: { no-hedging: error }\n');
    await severityIs(await open(draftIn(1)), vscode.DiagnosticSeverity.Error);
    await severityIs(await open(draftIn(0)), vscode.DiagnosticSeverity.Warning);
  });

  it('has settings of one folder stand over its configuration, and over no other', async () => {
    for (const folder of both) await write(configIn(folder), 'rules: { no-hedging: error }\n');
    const second = draftIn(1);
    const settings = vscode.workspace.getConfiguration('forthright', second);
    await settings.update('rules', { 'no-hedging': 'info' }, vscode.ConfigurationTarget.WorkspaceFolder);
    try {
      await severityIs(await open(second), vscode.DiagnosticSeverity.Information);
      await severityIs(await open(draftIn(0)), vscode.DiagnosticSeverity.Error);
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
    }
  });

  it('has one library of the past statements that each folder names', async () => {
    const past = (folder: 0 | 1, person: string): Thenable<void> => write(fileIn(folder, 'two-past/case.statement.md'), `---\ndate: 2024-03-01\ncountry: HN\nlevel: local\nlanguage: en\nevent: detention\ndefenders: [${person}]\n---\n\n# Local statement on the case of ${person}\n\nThe human rights defender ${person} was arrested. We call on the authorities to release ${person}.\n`);
    const spelled = (document: vscode.TextDocument): readonly string[] => found(document).filter((each) => ruleOf(each) === 'names-spelled-alike').map(({ message }) => message);
    try {
      await past(0, 'Aleksei Borisenkov');
      await past(1, 'Ludmila Hadzhieva');
      for (const folder of both) await write(configIn(folder), 'library: [two-past]\n');
      await write(draftIn(0), '---\ncountry: HN\nlevel: local\nevent: detention\n---\n\n# Local statement on the arrest of human rights defenders\n\nThe human rights defender Alexey Borisenkov and the human rights defender Lyudmila Khadzhieva were arrested.\n');
      const document = await open(draftIn(0));
      await until('what rests on both folders', () => ['Aleksei Borisenkov', 'Ludmila Hadzhieva'].every((name) => spelled(document).some((message) => message.includes(name))) || undefined);
      await vscode.workspace.fs.delete(configIn(1));
      await until('what rests on the first alone', () => (spelled(document).length === 1 && spelled(document)[0]?.includes('Aleksei Borisenkov')) || undefined);
    } finally {
      for (const folder of both) if (await exists(fileIn(folder, 'two-past'))) await vscode.workspace.fs.delete(fileIn(folder, 'two-past'), { recursive: true });
    }
  });

  it('has a rule turned off in the configuration of the folder of the draft', async () => {
    const document = await open(draftIn(1));
    const [first] = await foundOf(document, 'no-hedging');
    assert.ok(first);
    const isWanted = ({ title }: vscode.CodeAction): boolean => title === 'Turn “no-hedging” off in this workspace';
    const { command } = (await actionsAt(document, first.range, vscode.CodeActionKind.QuickFix, isWanted)).find(isWanted) ?? {};
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []) as unknown[]);
    await until('the findings to go', () => found(document).every((each) => ruleOf(each) !== 'no-hedging') || undefined);
    assert.match(new TextDecoder().decode(await vscode.workspace.fs.readFile(configIn(1))), /no-hedging: off/u);
    assert.ok(!await exists(configIn(0)));
    await severityIs(await open(draftIn(0)), vscode.DiagnosticSeverity.Warning);
  });
});
