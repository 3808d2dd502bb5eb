/**
 * `npm start`: shows the extension with the example workspace, in the desktop VS Code where `code` is on the PATH,
 * else in the browser on a VS Code server of this machine.
 *
 *   --port N     the server's port (8135, or any other that is free)
 *   --no-open    only print the address
 *   --server     the server even where `code` is found
 */
import { randomBytes } from 'node:crypto';
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installPackages } from './lib/bootstrap.mjs';
import { hostFolder, inProject, root, vsixFile } from './lib/places.mjs';
import { plainErrors } from './lib/plain-errors.mjs';
import { exitOnSignal } from './lib/process-group.mjs';

plainErrors();
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8135' },
    'no-open': { type: 'boolean', default: false },
    server: { type: 'boolean', default: false },
  },
});
const port = Number(values.port);
if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`--port needs a number from 1 to 65535, not ${values.port}.`);

const handleSignalsHere = exitOnSignal();
installPackages();
const { onPath } = await import('./lib/debian.mjs');
const { bundle } = await import('./lib/bundles.mjs');
const examples = inProject('examples');
/** The example that is open at first: it shows the most. */
const first = 'conviction-weak-jordan.statement.md';

const code = values.server || values['no-open'] ? undefined : onPath('code');
if (code === undefined) await inBrowser();
else await onDesktop(code);

/** @param {string} command */
async function onDesktop(command) {
  await bundle('extension');
  console.log('Opening VS Code with the example statements …');
  const { mustRun } = await import('./lib/command.mjs');
  await mustRun(command, [`--extensionDevelopmentPath=${root}`, examples, join(examples, first)]);
}

async function inBrowser() {
  const { installHost, isHostInstalled } = await import('./vscode-host/host.mjs');
  const { installExtension, startServer } = await import('./lib/server.mjs');
  const { packageExtension } = await import('./lib/vsix.mjs');
  console.log(isHostInstalled() ? 'Packaging the extension …' : 'Installing a VS Code server (once, a minute or two), and packaging the extension …');
  await Promise.all([installHost(), packageExtension()]);

  // Kept from one start to the next, so that settings and open files are still there.
  const folder = join(hostFolder, 'start');
  mkdirSync(folder, { recursive: true });
  installExtension(folder, vsixFile);
  // Drafts name people at risk: a token keeps everyone else on this machine out, and the workspace is to be trusted knowingly.
  const server = await startServer({ folder, port, token: randomBytes(16).toString('hex'), askForTrust: true });
  const payload = JSON.stringify([['openFile', server.remote(join(examples, first))]]);
  const address = `${server.url}&folder=${encodeURIComponent(examples)}&payload=${encodeURIComponent(payload)}`;
  console.log(`Forthright is at\n\n  ${address}\n\nTo begin a statement there: press F1, type “new statement”, press Enter. Ctrl+C ends it.`);
  if (!values['no-open']) openInBrowser(address);

  // From here on there is a server to be stopped properly.
  handleSignalsHere();
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.stop();
}

/** Where there is nothing to open it with, the address that was printed will do. @param {string} address */
function openInBrowser(address) {
  /** @type {Partial<Record<NodeJS.Platform, [string, string[]]>>} */
  const openers = { darwin: ['open', [address]], win32: ['cmd', ['/c', 'start', '""', address.replaceAll('&', '^&')]] };
  const [command, args] = openers[process.platform] ?? ['xdg-open', [address]];
  spawn(command, args, { stdio: 'ignore', detached: true }).on('error', () => { console.log('No browser could be opened: please open the address yourself.'); }).unref();
}
