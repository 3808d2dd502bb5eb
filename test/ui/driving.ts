import type { Locator, Page } from 'playwright-core';
import { runByTitle, settled } from '../../tools/lib/workbench.mjs';

/** The menu of quick fixes. */
const fixesOf = (page: Page): Locator => page.locator('.action-widget .monaco-list-row.action');

const hasFocus = async (row: Locator): Promise<boolean> => (await row.getAttribute('class'))?.split(' ').includes('focused') === true;

/**
 * Opens the menu of quick fixes at the caret and chooses one, all by keyboard: a layer over the menu swallows clicks.
 * @param place place among the fixes, from 0
 * @param opened called while the menu is open
 */
export async function chooseFix(page: Page, place: number, opened: () => Promise<void>): Promise<void> {
  const fixes = fixesOf(page);
  await editorFocused(page);
  // VS Code drops the first request when another extension registers its own fixes meanwhile.
  for (let attempt = 1; ; attempt += 1) {
    await page.keyboard.press('Control+.');
    try {
      await fixes.nth(place).waitFor({ timeout: 10_000 });
      break;
    } catch (error) {
      if (attempt === 5) throw error;
      await page.keyboard.press('Escape');
    }
  }
  await opened();
  await takeFix(page, place);
}

/** Chooses from the menu of quick fixes that is opening, by keyboard. @param place place among the fixes, from 0 */
export async function takeFix(page: Page, place = 0): Promise<void> {
  const fixes = fixesOf(page);
  await fixes.nth(place).waitFor();
  const focused = page.locator('.action-widget .monaco-list-row.focused');
  await focused.waitFor();
  while (!await hasFocus(fixes.nth(place))) await pressAndSee(page, 'ArrowDown', () => focused.getAttribute('data-index'));
  await page.keyboard.press('Enter');
  await fixes.first().waitFor({ state: 'detached' });
}

/** Presses a key, and waits until what it moves has moved. It is pressed again when nothing took it: a list that is drawn anew drops keys. */
async function pressAndSee(page: Page, key: string, place: () => Promise<string | null>): Promise<void> {
  const before = await place();
  for (let attempt = 1; ; attempt += 1) {
    await page.keyboard.press(key);
    try {
      await until(async () => await place() !== before, 5_000);
      return;
    } catch (error) {
      if (attempt === 5) throw error;
    }
  }
}

/**
 * Moves in a list of the side bar that has the keys, until a row has the focus.
 * @param list the list, of which only the rows in view are in the page
 * @param row a row of it
 */
export async function moveTo(list: Locator, row: Locator): Promise<void> {
  const page = list.page();
  await until(() => list.evaluate((element) => element.contains(document.activeElement)));
  const focused = list.locator('.monaco-list-row.focused');
  const place = async (): Promise<string | null> => (await focused.count() === 0 ? null : focused.first().getAttribute('data-index'));
  if (await place() !== '0') await pressAndSee(page, 'Home', place);
  while (await row.count() === 0 || !await hasFocus(row)) await pressAndSee(page, 'ArrowDown', place);
}

/** Waits until an editor takes the keys: its tab is there before. */
export async function editorFocused(page: Page): Promise<void> {
  await page.locator('.editor-group-container.active .monaco-editor.focused').first().waitFor();
}

/** Gives the first editor the keys, by a click as a drafter would. */
export async function clickEditor(page: Page): Promise<void> {
  await page.locator('.editor-instance .monaco-editor').first().click();
  await editorFocused(page);
}

/** Saves the file of the editor that has the keys, and waits until what is on the disk says so. A panel that has just been clicked may still swallow the key. */
export async function save(page: Page, isSaved: () => boolean | Promise<boolean>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    await page.keyboard.press('Control+S');
    try {
      await until(isSaved, 10_000);
      return;
    } catch (error) {
      if (attempt === 5) throw error;
    }
  }
}

/** The line of VS Code's quick input, once it has the keys. */
export async function line(page: Page): Promise<Locator> {
  const input = page.locator('.quick-input-widget input:focus');
  await input.waitFor();
  return input;
}

/** Takes the path that a dialog for saving offers, once it offers one that ends like this: the line is shown before it has a name. */
export async function takePath(page: Page, end: string, shown: () => Promise<void> = () => Promise.resolve()): Promise<void> {
  const input = await line(page);
  await until(async () => (await input.inputValue()).endsWith(end));
  await shown();
  await enterPath(page);
}

/** Writes a path into the dialog that is open, which begins with one of its own, and takes it. */
export async function givePath(page: Page, path: string): Promise<void> {
  const input = await line(page);
  await until(async () => (await input.inputValue()).startsWith('/'));
  // The dialog writes its folder once more when it has read it, over what was typed meanwhile.
  await until(async () => {
    if ((await input.inputValue()).startsWith(path)) return true;
    await input.fill(path);
    await settled(page);
    return false;
  });
  await enterPath(page);
}

/** Takes the path that stands in a dialog. It looks at every path before it takes Enter, and drops an Enter that comes meanwhile: it is pressed again. */
async function enterPath(page: Page): Promise<void> {
  const written = (): Promise<string | undefined> => page.evaluate(() => document.querySelector<HTMLInputElement>('.quick-input-widget input:focus')?.value);
  await settled(page);
  const path = await written();
  for (let attempt = 1; ; attempt += 1) {
    await page.keyboard.press('Enter');
    try {
      await until(async () => await written() !== path, 10_000);
      return;
    } catch (error) {
      if (attempt === 5) throw error;
    }
  }
}

/** Chooses from the list that is open, by keyboard. */
export async function choose(page: Page, text: string): Promise<void> {
  await page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first().waitFor();
  await (await line(page)).fill(text);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: text }).waitFor();
  await page.keyboard.press('Enter');
}

/** Waits until a condition holds outside the page, such as what a file says. Rejects after a minute, or as many milliseconds as are given. */
export async function until(condition: () => boolean | Promise<boolean>, patience = 60_000): Promise<void> {
  const deadline = performance.now() + patience;
  while (!await condition()) {
    if (performance.now() > deadline) throw new Error(`What was waited for did not come about within ${patience / 1000} seconds.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Chooses a colour theme by its name. @param mark the class that the workbench has in it */
export async function chooseTheme(page: Page, theme: string, mark: string): Promise<void> {
  await runByTitle(page, 'Preferences: Color Theme');
  // The list begins at the theme that is on: the one that is sought may be out of view.
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await (await line(page)).fill(theme);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: theme }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator(`body .monaco-workbench.${mark}`).waitFor();
  await page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' });
}

/** Presses a key of two strokes that the extension brings, once the extension is known and the first stroke was taken. */
export async function pressChord(page: Page, first: string, second: string): Promise<void> {
  await page.locator('.activitybar .action-label[aria-label*="Forthright"]').waitFor();
  await page.keyboard.press(first);
  await page.locator('.statusbar-item', { hasText: 'was pressed' }).waitFor();
  await page.keyboard.press(second);
}
