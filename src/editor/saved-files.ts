import * as vscode from 'vscode';

/* What is known of a file before something is done to it. */

/**
 * Whether there is something at an address.
 * @throws {vscode.FileSystemError} where that cannot be told: what cannot be looked at may be there, and is not to be written over
 */
export async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && (error.code === 'FileNotFound' || error.code === 'FileNotADirectory')) return false;
    throw error;
  }
}

/** Whether a file says what was written into it, and nobody is changing it in an editor; false for one that is gone or cannot be read. */
export async function isUnchanged(file: vscode.Uri, text: string): Promise<boolean> {
  if (vscode.workspace.textDocuments.some(({ uri, isDirty }) => isDirty && uri.toString() === file.toString())) return false;
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file)) === text;
  } catch (error) {
    if (error instanceof vscode.FileSystemError) return false;
    throw error;
  }
}
