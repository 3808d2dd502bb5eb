import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject, testOutput } from '../../tools/lib/places.mjs';
import { openWorkbench, settled } from '../../tools/lib/workbench.mjs';
import { chooseFix, editorFocused, save } from './driving.js';

const workspace = inProject('test/ui/workspace');
const file = 'draft.statement.md';
const weak = 'While fully respecting the prerogatives of the judiciary, the European Union underlines that speaking at a meeting is no crime.';
const strong = 'The European Union underlines that speaking at a meeting is no crime.';

describe('a drafter who types a sentence', () => {
  let workbench: Awaited<ReturnType<typeof openWorkbench>>;
  const saved = (): string => readFileSync(join(workbench.workspace, file), 'utf8');
  const picture = (name: string): Promise<void> => workbench.picture(join(testOutput, `ui-${name}.png`));
  const squiggle = () => workbench.page.locator('.view-overlays .squiggly-warning, .view-overlays .squiggly-error');

  before(async () => {
    workbench = await openWorkbench({ workspace, file });
  });

  after(() => workbench.close());

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await picture('failed');
  });

  it('sees no warning in a draft that is well written', async () => {
    await workbench.page.locator('.statusbar-item', { hasText: /Forthright\s\d+\/\d+/ }).waitFor();
    await settled(workbench.page);
    assert.equal(await squiggle().count(), 0);
  });

  it('sees deference underlined once it is there', async () => {
    const { keyboard } = workbench.page;
    await keyboard.press('Control+End');
    await keyboard.type(`\n${weak}`);
    await squiggle().first().waitFor();
    await settled(workbench.page);
    await picture('squiggle');
  });

  it('mends the sentence by keyboard and saves it', async () => {
    const { keyboard } = workbench.page;
    // Once for the start of the wrapped line, once for the start of the paragraph.
    await keyboard.press('Home');
    await keyboard.press('Home');
    await chooseFix(workbench.page, 0, () => picture('fixes'));
    await squiggle().first().waitFor({ state: 'detached' });
    await editorFocused(workbench.page);
    await save(workbench.page, () => saved().includes('underlines'));
    await picture('saved');
    assert.equal(saved(), `${readFileSync(join(workspace, file), 'utf8')}\n${strong}`);
  });

  it('finds the scorecard in the side bar', async () => {
    const { page } = workbench;
    await page.locator('.activitybar .action-label[aria-label*="Forthright"]').click();
    await page.locator('.sidebar .monaco-list-row').first().waitFor();
    await settled(page);
    await picture('scorecard');
  });
});
