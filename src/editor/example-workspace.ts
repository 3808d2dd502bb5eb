import * as vscode from 'vscode';
import { exampleFiles } from './pure/example-workspace.js';
import { isThere } from './saved-files.js';

/** The folder of the examples, wherever it is made. */
const name = 'Forthright examples';

/**
 * Opens a folder with the examples, to try everything out in: one of the extension's own where it has a place on a disk, else one
 * that the user chooses. What is there already stays as it is, with all that was tried on it.
 * @param storage where the extension may keep what belongs to no workspace
 */
export async function openExampleWorkspace(extensionUri: vscode.Uri, storage: vscode.Uri): Promise<void> {
  const parent = storage.scheme === 'file' || storage.scheme === 'vscode-remote' ? storage : await chooseFolder();
  if (parent === undefined) return;
  const folder = vscode.Uri.joinPath(parent, name);
  for (const path of exampleFiles) {
    const target = vscode.Uri.joinPath(folder, path);
    if (await isThere(target)) continue;
    await vscode.workspace.fs.writeFile(target, await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'examples', path)));
  }
  await vscode.commands.executeCommand('vscode.openFolder', folder, { forceNewWindow: (vscode.workspace.workspaceFolders ?? []).length > 0 });
}

async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const [folder] = await vscode.window.showOpenDialog({ canSelectFiles: false, canSelectFolders: true, openLabel: vscode.l10n.t('Put the examples here') }) ?? [];
  return folder;
}
