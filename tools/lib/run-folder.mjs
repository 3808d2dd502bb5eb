import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
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

/**
 * A workspace of several folders: the one that is given, and an empty one beside it.
 * @param {{ folder: string, workspace: string }} run
 * @returns {string} its file
 */
export function withSecondFolder({ folder, workspace }) {
  const second = join(folder, 'second');
  mkdirSync(second);
  const file = join(folder, 'two.code-workspace');
  writeFileSync(file, JSON.stringify({ folders: [{ path: workspace }, { path: second }] }));
  return file;
}
