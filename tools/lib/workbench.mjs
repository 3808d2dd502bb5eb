import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { openPage } from './browser.mjs';
import { vsixFile } from './places.mjs';
import { runFolder } from './run-folder.mjs';
import { installExtension, startServer } from './server.mjs';

/**
 * A real VS Code with the packaged extension in it, in a headless browser.
 * @typedef {object} Workbench
 * @property {import('playwright-core').Page} page
 * @property {string} workspace the copy of the workspace that is open
 * @property {(path: string, clip?: { x: number, y: number, width: number, height: number }) => Promise<void>} picture takes a screenshot, of all or of a part
 * @property {() => Promise<void>} close
 */

/**
 * Opens a copy of a workspace, and one file of it. Resolves when the editor has the focus.
 * @param {object} options
 * @param {string} options.workspace
 * @param {string} options.file relative to the workspace
 * @param {Record<string, unknown>} [options.settings]
 * @param {{ width: number, height: number }} [options.viewport]
 * @param {string} [options.language] in which extensions speak; VS Code itself stays English, whose language packs are in its gallery alone
 * @returns {Promise<Workbench>}
 */
export async function openWorkbench({ workspace: original, file, settings = {}, viewport, language }) {
  const { folder, workspace } = runFolder(original);
  installExtension(folder, vsixFile);
  const server = await startServer({
    folder,
    // A caret that blinks would never let the page come to rest.
    settings: { 'files.autoSave': 'off', 'editor.cursorBlinking': 'solid', ...settings },
  });
  const { page, close: closePage } = await openPage(viewport);
  const close = async () => {
    await closePage();
    await server.stop();
  };
  try {
    if (language !== undefined) await page.addInitScript((spoken) => { Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: spoken }); }, language);
    const payload = [['openFile', server.remote(`${workspace}/${file}`)]];
    const query = new URLSearchParams({ folder: workspace, payload: JSON.stringify(payload) });
    await page.goto(`${server.url}?${query.toString()}`);
    await page.locator('.monaco-editor.focused').first().waitFor({ timeout: 60_000 });
  } catch (error) {
    await close();
    throw new Error(`The workbench did not open ${file}.\n${server.log()}`, { cause: error });
  }
  return {
    page,
    workspace,
    picture: async (path, clip) => {
      mkdirSync(dirname(path), { recursive: true });
      await page.screenshot({ path, ...(clip === undefined ? {} : { clip }) });
    },
    close,
  };
}

/**
 * Waits until nothing in the workbench has changed for a moment: what was typed has been read, and panels are drawn.
 * @param {import('playwright-core').Page} page
 * @param {number} [quiet] milliseconds
 */
export async function settled(page, quiet = 1000) {
  await page.evaluate((moment) => new Promise((resolve) => {
    const done = () => { observer.disconnect(); resolve(undefined); };
    let clock = setTimeout(done, moment);
    const observer = new MutationObserver(() => { clearTimeout(clock); clock = setTimeout(done, moment); });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  }), quiet);
}

/**
 * Opens a line of VS Code's quick input by a key, and resolves with it when it has the focus: keys that come before would go
 * to what had it. The key is pressed again where it was lost, as in a panel that is not drawn yet.
 * @param {import('playwright-core').Page} page
 * @param {string} key
 */
async function openLine(page, key) {
  const line = page.locator('.quick-input-widget input:focus');
  for (let attempt = 1; ; attempt += 1) {
    await page.keyboard.press(key);
    try {
      await line.waitFor({ timeout: 10_000 });
      return line;
    } catch (error) {
      if (attempt === 5) throw error;
    }
  }
}

/**
 * Runs a command by its title, as shown in the command palette.
 * @param {import('playwright-core').Page} page
 * @param {string} title
 */
export async function runByTitle(page, title) {
  // Another command may be listed first of which the title is a part.
  const row = page.locator(`.quick-input-list .monaco-list-row[aria-label^="${title}"]`).first();
  for (let attempt = 1; ; attempt += 1) {
    const line = await openLine(page, 'F1');
    await line.fill(`>${title}`);
    try {
      await row.waitFor({ timeout: 10_000 });
      break;
    } catch (error) {
      if (attempt === 5) throw error;
      // A palette that was opened before the window knew its extensions' commands never lists them.
      await page.keyboard.press('Escape');
    }
  }
  while (!(await row.getAttribute('class'))?.split(' ').includes('focused')) await page.keyboard.press('ArrowDown', { delay: 50 });
  await page.keyboard.press('Enter');
  // What the command asks for comes in the same line.
  await page.waitForFunction(() => {
    const input = document.querySelector('.quick-input-widget input');
    return !(input instanceof HTMLInputElement) || input.offsetParent === null || !input.value.startsWith('>');
  });
}
