import * as vscode from 'vscode';
import { isProblem } from '../../../library/files.js';
import type { Configurations } from '../../configurations.js';
import { tried } from '../files.js';
import { nameFolder } from '../naming-folder.js';
import type { PastStatements } from '../past-statements.js';

/** What a new folder of past statements is called where nobody says otherwise. */
const usualName = 'past';

/**
 * Asks into which folder statements are imported, as far as it is not clear; a folder that is not named as a library can be named.
 * @param given the files that are imported: in a workspace of several folders, they belong to the library of their own
 */
export async function chooseTarget(past: PastStatements, configurations: Configurations, given: readonly vscode.Uri[] = []): Promise<vscode.Uri | undefined> {
  const all = await past.namedFolders();
  const beside = all.filter((folder) => given.length > 0 && given.every((uri) => areInOneFolder(uri, folder)));
  const named = beside.length === 0 ? all : beside;
  const [only, ...others] = named;
  if (only !== undefined) return others.length === 0 ? only : pickNamed(named);
  const folder = await pickFolder();
  if (folder === undefined) return undefined;
  await vscode.workspace.fs.createDirectory(folder);
  if (vscode.workspace.getWorkspaceFolder(folder) !== undefined && !await offerToName(configurations, folder)) return undefined;
  return folder;
}

function areInOneFolder(a: vscode.Uri, b: vscode.Uri): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(a);
  return folder !== undefined && folder === vscode.workspace.getWorkspaceFolder(b);
}

async function pickNamed(folders: readonly vscode.Uri[]): Promise<vscode.Uri | undefined> {
  const choices = folders.map((uri) => ({ uri, label: `$(library) ${vscode.workspace.asRelativePath(uri)}` }));
  return (await vscode.window.showQuickPick(choices, { placeHolder: vscode.l10n.t('Into which folder of past statements?') }))?.uri;
}

async function pickFolder(): Promise<vscode.Uri | undefined> {
  const usual = await Promise.all((vscode.workspace.workspaceFolders ?? []).map(async ({ uri }) => {
    const folder = vscode.Uri.joinPath(uri, usualName);
    const isThere = !isProblem(await tried(vscode.workspace.fs.stat(folder)));
    return { uri: folder, label: `$(library) ${vscode.workspace.asRelativePath(folder)}`, description: isThere ? '' : vscode.l10n.t('a new folder') };
  }));
  const other = { uri: undefined, label: `$(folder) ${vscode.l10n.t('Choose a folder…')}`, description: '' };
  const chosen = usual.length === 0 ? other : await vscode.window.showQuickPick([...usual, other], { title: vscode.l10n.t('Import past statements'), placeHolder: vscode.l10n.t('Where should past statements be kept?') });
  if (chosen === undefined) return undefined;
  return chosen.uri ?? (await vscode.window.showOpenDialog({ canSelectFiles: false, canSelectFolders: true, openLabel: vscode.l10n.t('Use this folder') }))?.[0];
}

/** @returns false where the user gave up */
async function offerToName(configurations: Configurations, folder: vscode.Uri): Promise<boolean> {
  const name = vscode.workspace.asRelativePath(folder, false);
  const choices = [
    { isWanted: true, label: vscode.l10n.t('Name “{0}” in forthright.config.yaml', name), description: vscode.l10n.t('drafts are compared with what is in it') },
    { isWanted: false, label: vscode.l10n.t('Only import into “{0}”', name) },
  ];
  const chosen = await vscode.window.showQuickPick(choices, { title: vscode.l10n.t('Import past statements'), placeHolder: vscode.l10n.t('“{0}” is not named as a folder of past statements yet.', name) });
  if (chosen?.isWanted === true) await nameFolder(configurations, folder);
  return chosen !== undefined;
}
