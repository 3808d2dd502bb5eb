/**
 * Takes a picture of the real VS Code with the packaged extension.
 *
 *   node tools/screenshot.mjs --file examples/x.statement.md --out test-output/x.png
 *
 * What follows is done in the order given before the picture is taken:
 *   --command "Forthright: …"   a command by its title
 *   --keys "Control+Shift+M"    a key
 *   --type "some words"         words typed
 *   --wait-for ".squiggly-info" until this CSS selector is there
 *   --click ".some-selector"    a click on the first of these
 * Besides: --language fr, --workspace examples when the file is in a folder below it, --setting name=value (JSON or plain text; again and again), --size 1280x800, --clip 570x200+418+398 for a part of it (its size, and its left upper corner), --no-package to use the last package.
 */
import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { installPackages } from './lib/bootstrap.mjs';
import { root, testOutput, vsixFile } from './lib/places.mjs';
import { plainErrors } from './lib/plain-errors.mjs';
import { exitOnSignal } from './lib/process-group.mjs';

plainErrors();
exitOnSignal();
installPackages();
const { installChromium } = await import('./lib/chromium.mjs');
const { installHost } = await import('./vscode-host/host.mjs');
const { openWorkbench, runByTitle, settled } = await import('./lib/workbench.mjs');
const { packageExtension } = await import('./lib/vsix.mjs');

/** @typedef {import('playwright-core').Page} Page */

/** What can be done before the picture is taken. @type {Record<string, (page: Page, value: string) => Promise<void>>} */
const actions = {
  command: runByTitle,
  keys: (page, value) => page.keyboard.press(value),
  type: (page, value) => page.keyboard.type(value),
  'wait-for': (page, value) => page.locator(value).first().waitFor(),
  click: (page, value) => page.locator(value).first().click(),
};

const { values, tokens } = parseArgs({
  tokens: true,
  options: {
    file: { type: 'string', default: '' },
    workspace: { type: 'string' },
    out: { type: 'string', default: `${testOutput}/screenshot.png` },
    size: { type: 'string', default: '1280x800' },
    clip: { type: 'string' },
    language: { type: 'string' },
    setting: { type: 'string', multiple: true, default: [] },
    'no-package': { type: 'boolean', default: false },
    ...Object.fromEntries(Object.keys(actions).map((name) => [name, { type: /** @type {const} */ ('string'), multiple: true }])),
  },
});
const file = resolve(root, values.file);
if (values.file === '' || !existsSync(file)) throw new Error('Say which file to open: --file examples/x.statement.md');
const workspace = values.workspace === undefined ? dirname(file) : resolve(root, values.workspace);
const [width = 1280, height = 800] = values.size.split('x').map(Number);

await Promise.all([installHost(), installChromium()]);
if (!values['no-package'] || !existsSync(vsixFile)) await packageExtension();

const workbench = await openWorkbench({ workspace, file: relative(workspace, file), settings: settings(), viewport: { width, height }, ...(values.language === undefined ? {} : { language: values.language }) });
try {
  await settled(workbench.page);
  for (const token of tokens) {
    const action = token.kind === 'option' ? actions[token.name] : undefined;
    if (action === undefined || token.kind !== 'option') continue;
    await action(workbench.page, token.value ?? '');
    await settled(workbench.page);
  }
} finally {
  await workbench.picture(resolve(root, values.out), clip());
  await workbench.close();
}
console.log(values.out);

/** @returns {{ x: number, y: number, width: number, height: number } | undefined} */
function clip() {
  if (values.clip === undefined) return undefined;
  const [, width, height, left, top] = /^(\d+)x(\d+)\+(\d+)\+(\d+)$/.exec(values.clip) ?? [];
  if (top === undefined) throw new Error('A part of the picture is given by its size and its corner: --clip 570x200+418+398');
  return { x: Number(left), y: Number(top), width: Number(width), height: Number(height) };
}

function settings() {
  return Object.fromEntries(values.setting.map((pair) => {
    const at = pair.indexOf('=');
    const value = pair.slice(at + 1);
    return [pair.slice(0, at), /^(true|false|\d+|[[{"].*)$/.test(value) ? JSON.parse(value) : value];
  }));
}
