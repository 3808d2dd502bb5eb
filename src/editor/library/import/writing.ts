import * as vscode from 'vscode';

function numbered(name: string, number: number): string {
  return number === 1 ? name : name.replace(/(?=(?:\.statement)?\.md$)/u, `-${number}`);
}

/** Nobody has so many statements of one title and day. */
const mostOfOneName = 1000;

/** Gives a written file its name. @returns false where something has that name */
async function placed(draft: vscode.Uri, place: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.rename(draft, place, { overwrite: false });
    return true;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileExists') return false;
    throw error;
  }
}

/**
 * Writes a file that was not there: all of it or nothing, and never in the place of another.
 * @param name what it should be called; `name-2`, `name-3`, … where there is one
 * @returns what it is called, or what the file system says
 */
export async function writeNew(folder: vscode.Uri, name: string, text: string): Promise<{ readonly file: string } | { readonly code: string }> {
  // Under a name of its own first, so that what gets its name is whole.
  const draft = vscode.Uri.joinPath(folder, `.${name}.${crypto.randomUUID()}.tmp`);
  try {
    await vscode.workspace.fs.writeFile(draft, new TextEncoder().encode(text));
    for (let number = 1; number < mostOfOneName; number++) {
      const free = numbered(name, number);
      if (await placed(draft, vscode.Uri.joinPath(folder, free))) return { file: free };
    }
    await vscode.workspace.fs.delete(draft);
    return { code: 'FileExists' };
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError)) throw error;
    // Of a disk that is full a part may have been written. Whoever asked is told why it was not: that this is left, or is not there, is no news.
    await vscode.workspace.fs.delete(draft).then(undefined, () => undefined);
    return { code: error.code };
  }
}
