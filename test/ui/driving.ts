import type { Page } from 'playwright-core';

/**
 * Opens the menu of quick fixes at the caret and chooses one, all by keyboard: a layer over the menu swallows clicks.
 * @param place place among the fixes, from 0
 * @param opened called while the menu is open
 */
export async function chooseFix(page: Page, place: number, opened: () => Promise<void>): Promise<void> {
  const fixes = page.locator('.action-widget .monaco-list-row.action');
  // VS Code drops the first request when another extension registers its own fixes meanwhile.
  for (let attempt = 1; ; attempt += 1) {
    await page.keyboard.press('Control+.');
    try {
      await fixes.nth(place).waitFor({ timeout: 5_000 });
      break;
    } catch (error) {
      if (attempt === 5) throw error;
      await page.keyboard.press('Escape');
    }
  }
  await opened();
  const total = await fixes.count();
  for (let presses = 0; presses <= total; presses += 1) {
    if ((await fixes.nth(place).getAttribute('class'))?.split(' ').includes('focused') === true) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}

/** Waits until a condition holds outside the page, such as what a file says. Rejects after ten seconds. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 10_000;
  while (!await condition()) {
    if (performance.now() > deadline) throw new Error('What was waited for did not come about within ten seconds.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Chooses a colour theme by its name. @param mark the class that the workbench has in it */
export async function chooseTheme(page: Page, theme: string, mark: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+T');
  await page.locator('.quick-input-widget input').waitFor();
  await page.keyboard.type(theme);
  await page.keyboard.press('Enter');
  await page.locator(`body .monaco-workbench.${mark}`).waitFor();
}
