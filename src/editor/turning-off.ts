import * as vscode from 'vscode';
import type { RuleId } from '../benchmarks/types.js';
import { baseNameOf } from '../config/paths.js';
import { configNames } from '../config/read-config.js';
import { setRule } from '../config/turn-off.js';
import type { Configurations } from './configurations.js';
import { isUnchanged } from './saved-files.js';

const whole = new vscode.Range(0, 0, Number.MAX_SAFE_INTEGER, 0);

/**
 * Turns a rule off in the configuration file of a draft, or of the workspace: one line of it, and nothing else. Where there
 * is no file one is made, in the folder that is chosen where there are several. Says what was done, and takes it back on a click.
 */
export async function turnOff(configurations: Configurations, rule: RuleId, draft: vscode.Uri | undefined): Promise<void> {
  const folder = (draft && vscode.workspace.getWorkspaceFolder(draft)) ?? await chosenFolder();
  if (folder === undefined) return;
  const near = draft ?? vscode.Uri.joinPath(folder.uri, configNames[0]);
  await configurations.ready(near);
  const file = configurations.fileOf(near);
  const done = file ? await change(file, rule) : await create(vscode.Uri.joinPath(folder.uri, configNames[0]), rule);
  if (done) tell(rule, near, done);
}

interface Done {
  readonly file: vscode.Uri;
  /** Takes it back. @returns false where more has been written into the file since, which stays */
  readonly undo: () => Promise<boolean>;
}

async function chosenFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length > 1) return vscode.window.showWorkspaceFolderPick({ placeHolder: vscode.l10n.t('In which folder?') });
  if (folders[0] === undefined) void vscode.window.showInformationMessage(vscode.l10n.t('Rules are turned off in the configuration file of a folder. Open the folder of your drafts first.'));
  return folders[0];
}

async function change(file: vscode.Uri, rule: RuleId): Promise<Done | undefined> {
  const document = await vscode.workspace.openTextDocument(file);
  const wasDirty = document.isDirty;
  const before = document.getText();
  const edit = setRule(before, rule, 'off', file.path.endsWith('.json'));
  if (edit === undefined) {
    const open = vscode.l10n.t('Open the File');
    const said = vscode.l10n.t('{0} is not in order, so that nothing was written into it. Mend what the Problems panel says of it first.', baseNameOf(file.path));
    if (await vscode.window.showWarningMessage(said, open) === open) await vscode.window.showTextDocument(document);
    return undefined;
  }
  const range = new vscode.Range(document.positionAt(edit.start), document.positionAt(edit.end));
  await write(document, range, edit.text, !wasDirty);
  const after = document.getText();
  const undo = async (): Promise<boolean> => {
    if (document.getText() !== after) return false;
    await write(document, whole, before, !wasDirty);
    return true;
  };
  return { file, undo };
}

async function create(file: vscode.Uri, rule: RuleId): Promise<Done> {
  const text = `rules:\n  ${rule}: off\n`;
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(file, { contents: new TextEncoder().encode(text) });
  if (!await vscode.workspace.applyEdit(edit)) throw new Error('The configuration file could not be made.');
  // More may have been written into it by the time that somebody clicks: that is not ours to throw away.
  const undo = async (): Promise<boolean> => {
    if (!await isUnchanged(file, text)) return false;
    await vscode.workspace.fs.delete(file);
    return true;
  };
  return { file, undo };
}

async function write(document: vscode.TextDocument, range: vscode.Range, text: string, save: boolean): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, text);
  if (!await vscode.workspace.applyEdit(edit)) throw new Error('The configuration file could not be changed.');
  // What somebody is writing there is theirs to save.
  if (save) await document.save();
}

function tell(rule: RuleId, near: vscode.Uri, { file, undo }: Done): void {
  const [undoIt, open] = [vscode.l10n.t('Undo'), vscode.l10n.t('Open the File')];
  const setting = vscode.workspace.getConfiguration('forthright', near).get<Readonly<Record<string, unknown>>>('rules', {})[rule];
  const said = typeof setting !== 'string' || setting === 'off'
    ? vscode.l10n.t('“{0}” is off: {1} says so.', rule, baseNameOf(file.path))
    : vscode.l10n.t('“{0}” is off in {1}, but your setting forthright.rules stands over it: “{2}”.', rule, baseNameOf(file.path), setting);
  // Not waited for: the message may stay as long as it likes.
  void vscode.window.showInformationMessage(said, undoIt, open).then(async (chosen) => {
    if (chosen === undefined || (chosen === undoIt && await undo())) return;
    await vscode.window.showTextDocument(file);
  });
}
