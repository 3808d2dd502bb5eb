import * as vscode from 'vscode';
import { baseNameOf } from '../../config/paths.js';
import { kindOf } from '../../library/files.js';

/** Whether a change of what stands there may be one of the statements: a file of text, or a folder, of which nobody says what was in it. */
function mayMatter(path: string): boolean {
  return kindOf(path) !== 'other' || !baseNameOf(path).includes('.');
}

/** Tells when a statement in a folder comes, changes or goes, or the folder itself does; what is hidden in it, such as an index, does not count. */
export function watchFolder(uri: vscode.Uri, changed: () => void): vscode.Disposable {
  const name = baseNameOf(uri.path).replaceAll(/[*?{}[\]]/gu, '?');
  const patterns = [new vscode.RelativePattern(uri, '**'), new vscode.RelativePattern(vscode.Uri.joinPath(uri, '..'), name)];
  const matters = ({ path }: vscode.Uri): boolean => path === uri.path || (path.startsWith(`${uri.path}/`) && !path.slice(uri.path.length).includes('/.') && mayMatter(path));
  const watchers = patterns.map((pattern) => vscode.workspace.createFileSystemWatcher(pattern));
  const heard = watchers.flatMap((watcher) => [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete].map((event) => event((at) => { if (matters(at)) changed(); })));
  return vscode.Disposable.from(...watchers, ...heard);
}
