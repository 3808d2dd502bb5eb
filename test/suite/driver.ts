import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** What a suite does in the editor, without a fixed wait anywhere: it tries until it is so. */

const patience = 15_000;
const pace = 25;

/** Asks again and again until there is an answer. `what` says in the failure what was waited for. */
export async function until<Answer>(what: string, ask: () => Answer | undefined | Promise<Answer | undefined>): Promise<Answer> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) assert.fail(`Waited in vain for: ${what}`);
    await new Promise((resolve) => { setTimeout(resolve, pace); });
  }
}

/** A file of the test workspace. */
export function fileUri(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'the test workspace is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/**
 * Opens a file of the test workspace in an editor, as a click would: a document that an extension opens through the
 * API is kept for minutes after its editor has closed.
 */
export async function openFile(name: string): Promise<vscode.TextEditor> {
  const uri = fileUri(name);
  await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
  return until(`an editor for ${name}`, () => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.uri.toString() === uri.toString() ? editor : undefined;
  });
}

/** Waits until changes in a folder of the test workspace are told of: where it, or the editor, has only just begun, some are missed. */
export async function untilWatched(folder: string): Promise<void> {
  const probe = fileUri(`${folder}/probe.txt`);
  let isTold = false;
  const watcher = vscode.workspace.createFileSystemWatcher(`**/${folder}/probe.txt`);
  const telling = [watcher.onDidCreate, watcher.onDidChange].map((event) => event(() => { isTold = true; }));
  await until(`changes in ${folder}`, async () => {
    await vscode.workspace.fs.writeFile(probe, new TextEncoder().encode(String(Date.now())));
    return isTold || undefined;
  });
  await vscode.workspace.fs.delete(probe);
  vscode.Disposable.from(watcher, ...telling).dispose();
}

/** Opens a new document with this text in an editor. */
export async function openText(content: string, language = 'markdown'): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content, language }), { preview: false });
}

/** Closes everything, and throws away what was written. */
export async function closeAll(): Promise<void> {
  while (vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0)) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await until('the documents to close', () => vscode.workspace.textDocuments.every(({ uri, languageId }) => languageId !== 'markdown' || uri.scheme === 'forthright-page') || undefined);
}

/** Forthright's diagnostics of a document, in order. */
export function found(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri)
    .filter(({ source }) => source === 'Forthright')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** The rule of a diagnostic. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  assert.ok(typeof code === 'object');
  return String(code.value);
}

/** Diagnostics of one rule, once there are any. */
export async function foundOf(document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic[]> {
  return until(`a finding of ${rule}`, () => {
    const some = found(document).filter((diagnostic) => ruleOf(diagnostic) === rule);
    return some.length > 0 ? some : undefined;
  });
}

/**
 * The code actions of a kind at a place, with their edits, once `enough` is among them. VS Code cancels a running
 * request when another provider registers, as its Markdown features do at the start: then it is asked again.
 */
export async function actionsAt(
  document: vscode.TextDocument, range: vscode.Range, kind: vscode.CodeActionKind, enough: (action: vscode.CodeAction) => boolean,
): Promise<vscode.CodeAction[]> {
  return until(`code actions of kind ${kind.value}`, async () => {
    try {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, kind.value, 100);
      return actions.some(enough) ? actions : undefined;
    } catch (error) {
      if (error instanceof Error && /cancel/iu.test(error.name + error.message)) return undefined;
      throw error;
    }
  });
}

/** Applies a code action's edit. */
export async function apply(action: vscode.CodeAction | undefined): Promise<void> {
  assert.ok(action?.edit, 'the action has an edit');
  assert.ok(await vscode.workspace.applyEdit(action.edit), 'the edit is applied');
}

/** Puts settings in force while something is done, and takes them back. */
export async function withSettings(settings: Record<string, unknown>, run: () => Promise<void>): Promise<void> {
  const set = async (value: (name: string) => unknown): Promise<void> => {
    for (const name of Object.keys(settings)) {
      await vscode.workspace.getConfiguration('forthright').update(name, value(name), vscode.ConfigurationTarget.Global);
    }
  };
  await set((name) => settings[name]);
  try {
    await run();
  } finally {
    await set(() => undefined);
  }
}

/** A message that was caught before an editor showed it. */
interface Caught {
  readonly buttons: readonly string[];
  /** Clicks one of its buttons. */
  readonly click: (button: string) => void;
}

/**
 * Catches the message with buttons that comes of what is done, for a test to answer when it wants to. When an editor shows
 * a message, and for how long, is the editor's own: some show it late, or take it away on a machine that is slow.
 */
export async function caughtMessage(run: () => Promise<void>): Promise<Caught> {
  const { showInformationMessage } = vscode.window;
  const caught = new Promise<Caught>((resolve) => {
    const show = async (_said: string, ...buttons: string[]): Promise<string | undefined> => new Promise((chosen) => { resolve({ buttons, click: chosen }); });
    Object.assign(vscode.window, { showInformationMessage: show });
  });
  try {
    await run();
    return await caught;
  } finally {
    Object.assign(vscode.window, { showInformationMessage });
  }
}
