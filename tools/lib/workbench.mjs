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
 * @property {(path: string) => Promise<void>} picture takes a screenshot
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
    picture: async (path) => {
      mkdirSync(dirname(path), { recursive: true });
      await page.screenshot({ path });
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
 * Runs a command by its title, as shown in the command palette.
 * @param {import('playwright-core').Page} page
 * @param {string} title
 */
export async function runByTitle(page, title) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').waitFor();
  await page.keyboard.type(title);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).waitFor();
  await page.keyboard.press('Enter');
}
