import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { mustRun } from './command.mjs';

/** @param {string} path */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The path of a program that can be found on the PATH, if any.
 * @param {string} name
 */
export function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

/** apt-get lets nobody else in while it runs. */
let before = Promise.resolve();

/**
 * Installs a package of Debian's where its program is not found and apt-get can be used.
 * @param {{ called: string, name: string, find: () => string | undefined, howToHelp: string }} wanted what people call it, what the
 * package is called, and how its program is found
 */
export async function installPackage({ called, name, find, howToHelp }) {
  if (find() !== undefined) return;
  const aptGet = onPath('apt-get');
  if (aptGet === undefined) throw new Error(`No ${called} was found, and there is no apt-get to install it with. ${howToHelp}`);
  const asRoot = process.getuid?.() === 0 ? [] : [onPath('sudo') ?? ''];
  if (asRoot.includes('')) throw new Error(`No ${called} was found, and only root can install it. ${howToHelp}`);
  /** @param {string[]} args */
  const apt = async (...args) => {
    // `-n`: a password asked for in the middle of a test run would look like a hang.
    const [command = aptGet, ...rest] = [...asRoot, ...(asRoot.length > 0 ? ['-n', 'env'] : ['env']), 'DEBIAN_FRONTEND=noninteractive', aptGet, '-qq', ...args];
    await mustRun(command, rest);
  };
  const installed = before.then(async () => {
    try {
      await apt('update');
      await apt('install', '-y', '--no-install-recommends', name);
    } catch (error) {
      throw new Error(`${called} could not be installed. ${howToHelp}`, { cause: error });
    }
  });
  before = installed.catch(() => undefined);
  await installed;
  if (find() === undefined) throw new Error(`apt-get installed ${called}, but it is not on the PATH. ${howToHelp}`);
}
