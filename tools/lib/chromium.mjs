import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { mustRun } from './command.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const howToHelp = 'Please install Chromium or Chrome and set CHROMIUM to its path.';

/**
 * The path of a program that can be found on the PATH, if any.
 * @param {string} name
 */
export function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

/** Where a Chromium is: what CHROMIUM says, else one that is installed. */
export function findChromium() {
  const { CHROMIUM: chosen } = process.env;
  if (chosen !== undefined && chosen !== '') {
    if (!isProgram(chosen)) throw new Error(`CHROMIUM says ${chosen}, but there is no program of that name.`);
    return chosen;
  }
  return names.map(onPath).find((path) => path !== undefined) ?? elsewhere.find(isProgram);
}

/** Installs Debian's Chromium where none is found and apt-get can be used. */
export async function installChromium() {
  if (findChromium() !== undefined) return;
  const aptGet = onPath('apt-get');
  if (aptGet === undefined) throw new Error(`No Chromium was found, and there is no apt-get to install it with. ${howToHelp}`);
  const before = process.getuid?.() === 0 ? [] : [onPath('sudo') ?? ''];
  if (before.includes('')) throw new Error(`No Chromium was found, and only root can install it. ${howToHelp}`);
  /** @param {string[]} args */
  const apt = async (...args) => {
    // `-n`: a password asked for in the middle of a test run would look like a hang.
    const [command = aptGet, ...rest] = [...before, ...(before.length > 0 ? ['-n', 'env'] : ['env']), 'DEBIAN_FRONTEND=noninteractive', aptGet, '-qq', ...args];
    await mustRun(command, rest);
  };
  try {
    await apt('update');
    await apt('install', '-y', '--no-install-recommends', 'chromium');
  } catch (error) {
    throw new Error(`Chromium could not be installed. ${howToHelp}`, { cause: error });
  }
  if (findChromium() === undefined) throw new Error(`apt-get installed Chromium, but it is not on the PATH. ${howToHelp}`);
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
