import * as vscode from 'vscode';

/**
 * Asks where something goes, and writes it, on a disk or not.
 * @param name what it is offered to be called, beside the draft
 * @returns where it is; undefined where somebody changed their mind
 */
export async function saveBeside(draft: vscode.Uri, name: string, content: string | Uint8Array, filters: Readonly<Record<string, string[]>>): Promise<vscode.Uri | undefined> {
  const place = await vscode.window.showSaveDialog({ defaultUri: placeFor(draft, name), filters });
  if (place === undefined) return undefined;
  await write(place, content);
  return place;
}

/** Writes a file; one that is there is replaced. @throws {vscode.FileSystemError} where it cannot be written */
export async function write(place: vscode.Uri, content: string | Uint8Array): Promise<void> {
  await vscode.workspace.fs.writeFile(place, typeof content === 'string' ? new TextEncoder().encode(content) : content);
}

/** Beside the draft; a draft that was never saved has no folder but the workspace's. */
function placeFor(draft: vscode.Uri, name: string): vscode.Uri {
  if (draft.scheme !== 'untitled') return vscode.Uri.joinPath(draft, '..', name);
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  return folder ? vscode.Uri.joinPath(folder.uri, name) : draft.with({ scheme: 'file', path: `/${name}` });
}

/** Word's files and pages have programs of their own. */
const foreign = /\.(?:docx|html)$/iu;

/** Says where something was saved, and offers to look at it. */
export function tellSaved(place: vscode.Uri): void {
  // In a browser no other program can be started: the file's menu in the Explorer has "Download…".
  const inBrowser = vscode.env.uiKind === vscode.UIKind.Web && foreign.test(place.path);
  const open = inBrowser ? vscode.l10n.t('Show in the Explorer') : vscode.l10n.t('Open');
  void vscode.window.showInformationMessage(vscode.l10n.t('Saved {0}.', vscode.workspace.asRelativePath(place)), open).then(async (chosen) => {
    if (chosen !== open) return;
    if (inBrowser) await vscode.commands.executeCommand('revealInExplorer', place);
    // A file that is on no disk can only be shown here.
    else if (place.scheme === 'file' && foreign.test(place.path)) await vscode.env.openExternal(place);
    else await vscode.commands.executeCommand('vscode.open', place);
  });
}
