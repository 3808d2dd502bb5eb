import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serverMain, serverNode } from '../vscode-host/host.mjs';
import { endGroup, inGroup } from './process-group.mjs';
import { freePort } from './free-port.mjs';

/** Quiet by default: no telemetry, no updates, no welcome page, and nothing of VS Code's that a draft could be sent to. */
const quiet = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
};

/**
 * A VS Code server that is running.
 * @typedef {object} Server
 * @property {number} port
 * @property {string} url where the workbench is, with the token if there is one
 * @property {(path: string) => string} remote the address of a file on the server, as the workbench names it
 * @property {() => string} log what the server has said
 * @property {() => Promise<void>} stop
 */

/**
 * @typedef {object} ServerOptions
 * @property {string} folder where the server keeps its data, its extensions and its temporary files
 * @property {Record<string, unknown>} [settings] user settings besides the quiet ones
 * @property {boolean} [askForTrust] whether the workbench asks if the workspace can be trusted
 * @property {boolean} [testDriver] let the workbench run mocha; it also hides notifications
 * @property {string} [token] what a browser must show to be let in
 * @property {number} [port]
 */

/** @param {string} folder */
const folders = (folder) => ['--server-data-dir', join(folder, 'data'), '--extensions-dir', join(folder, 'extensions'), '--accept-server-license-terms'];

/**
 * Installs a packaged extension for the server that will run in `folder`.
 * @param {string} folder
 * @param {string} vsix
 */
export function installExtension(folder, vsix) {
  const args = [serverMain(), ...folders(folder), '--install-extension', vsix, '--force'];
  execFileSync(serverNode(), args, { stdio: 'pipe', env: environment(folder) });
}

/**
 * Starts VS Code's server on 127.0.0.1 and waits until it listens.
 * It is stopped with this script, however that ends.
 * @param {ServerOptions} options
 * @returns {Promise<Server>}
 */
export async function startServer({ folder, settings = {}, askForTrust = false, testDriver = false, token, port: wanted }) {
  writeSettings(folder, { ...quiet, ...settings });
  const port = await freePort(wanted);
  const child = spawn(serverNode(), [
    serverMain(), ...folders(folder), '--host', '127.0.0.1', '--port', String(port), '--telemetry-level', 'off',
    ...access(folder, token),
    ...(askForTrust ? [] : ['--disable-workspace-trust']),
    ...(testDriver ? ['--enable-smoke-test-driver'] : []),
  ], { stdio: ['ignore', 'pipe', 'pipe'], env: environment(folder), ...inGroup });
  const kill = () => { endGroup(child); };
  process.once('exit', kill);
  const gone = new Promise((resolve) => { child.once('exit', resolve); });

  let log = '';
  await new Promise((resolve, reject) => {
    /** @param {Buffer} piece */
    const listen = (piece) => {
      log += piece.toString();
      if (log.includes('Extension host agent listening on')) resolve(undefined);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject);
    child.once('exit', (code) => { reject(new Error(`The VS Code server ended with code ${code}.\n${log}`)); });
  });

  const authority = `127.0.0.1:${port}`;
  return {
    port,
    url: `http://${authority}/${token === undefined ? '' : `?tkn=${token}`}`,
    remote: (path) => `vscode-remote://${authority}${path}`,
    log: () => log,
    stop: async () => {
      child.kill('SIGTERM');
      await gone;
      // An extension host that hangs outlives its server.
      kill();
      process.off('exit', kill);
    },
  };
}

/**
 * The token is handed over in a file: a command line can be read by everyone on the machine.
 * @param {string} folder
 * @param {string | undefined} token
 */
function access(folder, token) {
  if (token === undefined) return ['--without-connection-token'];
  const file = join(folder, 'token');
  writeFileSync(file, token, { mode: 0o600 });
  return ['--connection-token-file', file];
}

/**
 * Temporary files stay in the run's folder, and no gallery of extensions is asked: nothing goes out to the network.
 * @param {string} folder
 */
function environment(folder) {
  return { ...process.env, TMPDIR: folder, XDG_RUNTIME_DIR: folder, EXTENSIONS_GALLERY: '{}' };
}

/**
 * Settings that are already there are somebody's own, and stay.
 * @param {string} folder
 * @param {Record<string, unknown>} settings
 */
function writeSettings(folder, settings) {
  const place = join(folder, 'data', 'data', 'User');
  const file = join(place, 'settings.json');
  if (existsSync(file)) return;
  mkdirSync(place, { recursive: true });
  writeFileSync(file, JSON.stringify(settings, undefined, 2));
}
