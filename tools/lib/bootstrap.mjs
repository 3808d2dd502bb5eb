/** Only what Node has built in: this runs when nothing is installed yet. */
import { existsSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { inProject, root } from './places.mjs';

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean }> }} Lock */

/** Installs the project's packages where they are missing or not those of the lock file. */
export function installPackages() {
  if (isInstalled()) return;
  console.log('Installing packages …');
  // A package of Word's library says that it wants a newer Node; what is built of it runs with Node 20, on which everything is tested.
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('npm ci failed: see above.');
}

/** npm keeps a list of what it installed; times of files would say less, as git and npm set them as they please. */
function isInstalled() {
  const record = inProject('node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = readLock(inProject('package-lock.json'));
  const present = readLock(record);
  return Object.entries(wanted.packages)
    .filter(([path, { optional }]) => path !== '' && optional !== true)
    .every(([path, { version }]) => present.packages[path]?.version === version);
}

/** @param {string} file @returns {Lock} */
function readLock(file) {
  /** @type {Lock} */
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  return lock;
}
