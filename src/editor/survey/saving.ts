import * as vscode from 'vscode';

/** Asks where a report goes, and writes it. */
export async function saveReport(content: string, name: string, filters: Readonly<Record<string, string[]>>): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const place = await vscode.window.showSaveDialog({ filters, ...(folder && { defaultUri: vscode.Uri.joinPath(folder.uri, name) }) });
  if (place === undefined) return;
  await vscode.workspace.fs.writeFile(place, new TextEncoder().encode(content));
  vscode.window.setStatusBarMessage(vscode.l10n.t('Saved {0}.', vscode.workspace.asRelativePath(place)), 5000);
}
