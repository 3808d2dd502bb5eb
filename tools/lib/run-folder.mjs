import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A fresh folder for one run of VS Code, removed when this script ends, with a copy of the workspace in it:
 * tests may write what they like.
 * @param {string} workspace the folder or file to copy
 * @returns {{ folder: string, workspace: string }}
 */
export function runFolder(workspace) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'forthright-')));
  process.once('exit', () => { rmSync(folder, { recursive: true, force: true, maxRetries: 3 }); });
  const copy = join(folder, 'workspace');
  mkdirSync(copy);
  cpSync(workspace, copy, { recursive: true });
  return { folder, workspace: copy };
}
