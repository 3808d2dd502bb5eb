import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject, testOutput } from '../../tools/lib/places.mjs';
import { openWorkbench, runByTitle, settled } from '../../tools/lib/workbench.mjs';
import { chooseTheme, editorFocused, moveTo, save, takeFix } from './driving.js';

const file = 'conviction-full-guatemala.statement.md';

/** The full example with a hedge, a gap, no consent, and a translation that is older. */
function spoiltExample(): string {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-ui-'));
  cpSync(inProject('examples/full'), folder, { recursive: true, filter: (path) => !path.includes('.forthright') });
  const whole = readFileSync(join(folder, file), 'utf8');
  writeFileSync(join(folder, file), whole.replace('consent: given\n', '').replace('in prison on 12 May', 'in prison on [DATE]').replace('The European Union calls on', 'While fully respecting the independence of the judiciary, the European Union calls on'));
  return folder;
}

describe('a drafter who is about to publish', () => {
  let workbench: Awaited<ReturnType<typeof openWorkbench>>;
  let folder: string;
  const picture = (name: string): Promise<void> => workbench.picture(join(testOutput, `ui-check-list-${name}.png`));
  const list = () => workbench.page.locator('.sidebar .monaco-list[aria-label*="Before Publishing"]');
  const row = (label: RegExp) => list().locator('.monaco-list-row').filter({ hasText: label }).first();
  const saved = (): string => readFileSync(join(workbench.workspace, file), 'utf8');

  /** Moves in the list until a row has the focus. */
  async function focusOn(label: RegExp): Promise<void> {
    await runByTitle(workbench.page, 'Forthright: Show the Check-List before Publishing');
    await moveTo(list(), row(label));
  }

  before(async () => {
    folder = spoiltExample();
    workbench = await openWorkbench({ workspace: folder, file, viewport: { width: 1400, height: 1000 } });
    await workbench.page.locator('.view-overlays .squiggly-warning').first().waitFor();
    utimesSync(join(workbench.workspace, 'conviction-full-guatemala.es.statement.md'), 1_000_000, 1_000_000);
  });

  after(async () => {
    await workbench.close();
    rmSync(folder, { recursive: true, force: true });
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await picture('failed');
  });

  it('sees what is open, with names for a screen reader', async () => {
    await focusOn(/No hedging/u);
    await settled(workbench.page);
    await picture('open');
    assert.match(await row(/No hedging/u).getAttribute('aria-label') ?? '', /^No hedging: open\. “While fully respecting/u);
  });

  it('goes to a hedge by keyboard, mends it, and sees it leave the list', async () => {
    const { page } = workbench;
    await page.keyboard.press('Enter');
    await takeFix(page);
    await row(/No hedging/u).waitFor({ state: 'detached' });
  });

  it('fills in a gap: it is selected, and what is typed takes its place', async () => {
    const { page } = workbench;
    await focusOn(/Fill in \[DATE\]/u);
    await page.keyboard.press('Enter');
    await page.locator('.editor-instance .selected-text').first().waitFor();
    await editorFocused(page);
    await page.keyboard.type('12 May');
    await row(/Nothing is left to be filled in/u).waitFor();
  });

  it('records consent by the fix that unfolds', async () => {
    const { page } = workbench;
    await focusOn(/^Consent/u);
    await page.keyboard.press('Enter');
    await takeFix(page);
    await page.locator('.sidebar .monaco-list-row[aria-label="Consent of the person named: done"]').waitFor();
    await editorFocused(page);
    await save(page, () => saved().includes('consent: given'));
    assert.match(saved(), /in prison on 12 May/u);
    assert.doesNotMatch(saved(), /While fully respecting/u);
  });

  it('opens the translation beside, and with its saving all is done', async () => {
    const { page } = workbench;
    await page.locator('.sidebar .monaco-list-row[aria-label*="saved before the draft"]').waitFor();
    await focusOn(/Spanish/u);
    await page.keyboard.press('Enter');
    await page.locator('.editor-group-container.active .tab.active', { hasText: '.es.statement.md' }).waitFor();
    await editorFocused(page);
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await save(page, () => page.locator('.tab.active.dirty').count().then((dirty) => dirty === 0));
    await page.keyboard.press('Control+1');
    await page.locator('.sidebar .pane', { hasText: 'Ready to go out' }).first().waitFor();
    await settled(page);
    await picture('ready');
  });

  for (const [name, theme, mark] of [['dark', 'Dark Modern', 'vs-dark'], ['high-contrast', 'High Contrast', 'hc-black']] as const) {
    it(`can read it in ${name}`, async () => {
      await chooseTheme(workbench.page, theme, mark);
      await settled(workbench.page);
      await picture(name);
    });
  }
});
