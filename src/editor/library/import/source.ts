import * as vscode from 'vscode';
import { importable } from '../../../library/import/kind.js';
import type { Told } from '../../../library/import/types.js';
import { isProblem } from '../../../library/files.js';
import { tried } from '../files.js';

/** What is to be imported. `told` is what is known of it before. */
export type ImportSource = { readonly told?: Told } & (
  | { readonly kind: 'file'; readonly uri: vscode.Uri }
  | { readonly kind: 'text'; readonly name: string; readonly text: string; readonly address?: string }
  | { readonly kind: 'address'; readonly address: string });

/** What browsers put beside a page that they save, what is hidden, and what is no one's statement. */
const passedOver = /^\.|_files$|^node_modules$/u;

/** Below a folder, all that can be imported, in alphabetical order; XML may be anything, and a feed among it is named itself. */
async function filesBelow(folder: vscode.Uri, library: vscode.Uri): Promise<vscode.Uri[]> {
  const entries = await tried(vscode.workspace.fs.readDirectory(folder));
  if (isProblem(entries)) return [];
  const found: vscode.Uri[] = [];
  for (const [name, type] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const uri = vscode.Uri.joinPath(folder, name);
    // A link may lead to a folder that it is in, and a library is not imported into itself.
    if (passedOver.test(name) || (type & vscode.FileType.SymbolicLink) !== 0 || uri.toString() === library.toString()) continue;
    if ((type & vscode.FileType.Directory) !== 0) found.push(...await filesBelow(uri, library));
    else if (importable.test(name) && !/\.xml$/iu.test(name)) found.push(uri);
  }
  return found;
}

/** Files, and of folders all that can be imported, as sources; each once. @param library where they go */
export async function sourcesIn(given: readonly vscode.Uri[], library: vscode.Uri): Promise<ImportSource[]> {
  const files = new Map<string, vscode.Uri>();
  for (const uri of given) {
    const about = await tried(vscode.workspace.fs.stat(uri));
    const isFolder = !isProblem(about) && (about.type & vscode.FileType.Directory) !== 0;
    for (const file of isFolder ? await filesBelow(uri, library) : [uri]) files.set(file.toString(), file);
  }
  return [...files.values()].map((uri) => ({ kind: 'file', uri }));
}
