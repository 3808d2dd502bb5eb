import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsAt, caughtMessage, closeAll, fileUri, found, foundOf, openFile, ruleOf, until, untilWatched, withSettings } from './driver.js';

/** One for each test: a file that was open is kept as it was for a while, and written anew at its place it would be two things at once. */
let folder = '';
let config = '';
let phrases = '';
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

async function textOf(name: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(name)));
}

async function replaceAll(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

/** Chooses the quick fix that turns `no-hedging` off, as a click would. */
async function turnOffAt(document: vscode.TextDocument): Promise<void> {
  const [first] = await foundOf(document, 'no-hedging');
  assert.ok(first);
  const isWanted = ({ title }: vscode.CodeAction): boolean => title === 'Turn “no-hedging” off in this workspace';
  const { command } = (await actionsAt(document, first.range, vscode.CodeActionKind.QuickFix, isWanted)).find(isWanted) ?? {};
  assert.ok(command);
  await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []) as unknown[]);
}

describe('Configuration', () => {
  let tests = 0;

  beforeEach(async () => {
    folder = `configured-${++tests}`;
    config = `${folder}/forthright.config.yaml`;
    phrases = `${folder}/own.yaml`;
    await write(`${folder}/draft.statement.md`, draft);
    await untilWatched(folder);
  });
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

  it('is followed while it is being written, before it is saved', async () => {
    await write(config, 'rules: { no-hedging: error }\n');
    const { document } = await openFile(`${folder}/draft.statement.md`);
    await foundOf(document, 'no-hedging');
    const { document: written } = await openFile(config);
    await replaceAll(written, 'rules: { no-hedging: off, consentt: off }\n');
    await until('the findings to go', () => found(document).every((each) => ruleOf(each) !== 'no-hedging') || undefined);
    assert.deepEqual(await problems(config), ['1:27 “consentt” is not known here: did you mean “consent”?']);
    assert.ok(written.isDirty);
  });

  it('stands below the settings, rule by rule', async () => {
    await write(config, 'rules: { no-hedging: error, consent: off }\n');
    await withSettings({ rules: { 'no-hedging': 'info' } }, async () => {
      const { document } = await openFile(`${folder}/draft.statement.md`);
      await until('an info', () => found(document).some((each) => ruleOf(each) === 'no-hedging' && each.severity === vscode.DiagnosticSeverity.Information) || undefined);
      assert.ok(found(document).every((each) => ruleOf(each) !== 'consent'));
    });
  });

  it('names the files that are statements, and those that are none', async () => {
    await write(config, 'include: ["*.md"]\nexclude: ["draft.statement.md"]\n');
    await write(`${folder}/note.md`, draft);
    const { document: note } = await openFile(`${folder}/note.md`);
    await foundOf(note, 'no-hedging');
    const { document } = await openFile(`${folder}/draft.statement.md`);
    assert.deepEqual(found(document), []);
    await write(config, '{}\n');
    await foundOf(document, 'no-hedging');
    await until('the note to be none', () => found(note).length === 0 || undefined);
  });

  it('is completed and explained where it is written', async () => {
    await write(config, 'rules:\n  no-h\n');
    const { document } = await openFile(config);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, new vscode.Position(1, 6));
    const completion = items.find(({ label }) => label === 'no-hedging');
    assert.ok(completion?.insertText instanceof vscode.SnippetString);
    assert.deepEqual([completion.insertText.value, completion.range], ['no-hedging: $0', new vscode.Range(1, 2, 1, 6)]);
    await replaceAll(document, 'rules:\n  no-hedging: off\n');
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, new vscode.Position(1, 5));
    const [content] = hover?.contents ?? [];
    assert.ok(content instanceof vscode.MarkdownString);
    assert.match(content.value, /hedging/iu);
  });

  it('has a rule turned off in it by a quick fix, and keeps its comments', async () => {
    await write(config, '# Our delegation\nrules:\n    consent: info  # we ask by phone\n');
    const { document } = await openFile(`${folder}/draft.statement.md`);
    await turnOffAt(document);
    await until('the findings to go', () => found(document).every((each) => ruleOf(each) !== 'no-hedging') || undefined);
    assert.equal(await textOf(config), '# Our delegation\nrules:\n    consent: info  # we ask by phone\n    no-hedging: off\n');
    const { document: changed } = await openFile(config);
    await vscode.commands.executeCommand('undo');
    assert.ok(!changed.getText().includes('no-hedging'), 'undo takes it back');
    await foundOf(document, 'no-hedging');
  });

  it('is not thrown away by Undo, once more has been written into it than turned the rule off', async () => {
    // Where there is none, it is made at the top of the workspace.
    config = 'forthright.config.yaml';
    const { document } = await openFile(`${folder}/draft.statement.md`);
    const { buttons, click } = await caughtMessage(async () => turnOffAt(document));
    assert.deepEqual(buttons, ['Undo', 'Open the File']);
    const made = 'rules:\n  no-hedging: off\n';
    assert.equal(await textOf(config), made);
    await write(config, `${made}  consent: info\n`);
    click('Undo');
    await until('the file to be shown', () => vscode.window.activeTextEditor?.document.uri.toString() === fileUri(config).toString() || undefined);
    assert.equal(await textOf(config), `${made}  consent: info\n`);
  });

  it('is left alone where it is not in order', async () => {
    await write(config, 'rules: [no-hedging]\n');
    const { document } = await openFile(`${folder}/draft.statement.md`);
    await foundOf(document, 'no-hedging');
    let isDone = false;
    const done = turnOffAt(document).then(() => { isDone = true; });
    await until('the message to be closed', async () => {
      await vscode.commands.executeCommand('notifications.clearAll');
      return isDone || undefined;
    });
    await done;
    assert.equal(await textOf(config), 'rules: [no-hedging]\n');
  });

  it('is told what is wrong in it, at the line', async () => {
    await write(config, 'rules:\n  no-hedgin: error\n');
    const { document } = await openFile(`${folder}/draft.statement.md`);
    await foundOf(document, 'no-hedging');
    assert.deepEqual(await problems(config), ['2:3 “no-hedgin” is not known here: did you mean “no-hedging”?']);
  });
});
