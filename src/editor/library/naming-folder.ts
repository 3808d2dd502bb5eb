import * as vscode from 'vscode';
import { addLibrary } from '../../config/add-library.js';
import { baseNameOf, folderOf } from '../../config/paths.js';
import { configNames } from '../../config/read-config.js';
import type { Configurations } from '../configurations.js';

/** A folder's path from another one, with slashes; undefined where it is not below it. */
function below(top: string, path: string): string | undefined {
  const from = `${top.replace(/\/$/u, '')}/`;
  return path.startsWith(from) && path.length > from.length ? path.slice(from.length) : undefined;
}

/**
 * Names a folder as one of past statements: where the editor's settings name any, there, since they stand over the file; else in the
 * configuration file, of which one line changes. Where there is no file one is made.
 * @returns the path as it is written; undefined, and it is said why, where it cannot be named
 */
export async function nameFolder(configurations: Configurations, folder: vscode.Uri): Promise<string | undefined> {
  const workspace = vscode.workspace.getWorkspaceFolder(folder);
  if (workspace === undefined) {
    refuse(vscode.l10n.t('Choose a folder inside the workspace, or add its folder to the workspace first.'));
    return undefined;
  }
  const top = vscode.Uri.joinPath(workspace.uri, configNames[0]);
  await configurations.ready(top);
  const file = configurations.fileOf(top);
  const set: unknown = vscode.workspace.getConfiguration('forthright', workspace.uri).get('library');
  const isSet = Array.isArray(set) && set.length > 0;
  const path = below(isSet ? workspace.uri.path : folderOf((file ?? top).path), folder.path);
  if (path === undefined) {
    refuse(vscode.l10n.t('Past statements need a folder of their own, beside the drafts.'));
    return undefined;
  }
  if (isSet) await inSettings(workspace, set, path);
  else if (file === undefined) await inNewFile(top, path);
  else if (!await inFile(file, path)) return undefined;
  return path;
}

function refuse(why: string): void {
  void vscode.window.showWarningMessage(why);
}

async function inSettings({ uri }: vscode.WorkspaceFolder, before: readonly unknown[], path: string): Promise<void> {
  await vscode.workspace.getConfiguration('forthright', uri).update('library', [...new Set([...before, path])], vscode.ConfigurationTarget.WorkspaceFolder);
}

async function inNewFile(file: vscode.Uri, path: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(file, { contents: new TextEncoder().encode(addLibrary('', path, false)?.text ?? ''), ignoreIfExists: false });
  if (!await vscode.workspace.applyEdit(edit)) throw new Error('The configuration file could not be made.');
}

/** @returns whether it could be written */
async function inFile(file: vscode.Uri, path: string): Promise<boolean> {
  const document = await vscode.workspace.openTextDocument(file);
  const wasDirty = document.isDirty;
  const change = addLibrary(document.getText(), path, file.path.endsWith('.json'));
  if (change === undefined) {
    refuse(vscode.l10n.t('{0} is not in order, so that nothing was written into it. Mend what the Problems panel says of it first.', baseNameOf(file.path)));
    await vscode.window.showTextDocument(document);
    return false;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.replace(file, new vscode.Range(document.positionAt(change.start), document.positionAt(change.end)), change.text);
  if (!await vscode.workspace.applyEdit(edit)) throw new Error('The configuration file could not be changed.');
  // What somebody is writing there is theirs to save.
  if (!wasDirty) await document.save();
  return true;
}
