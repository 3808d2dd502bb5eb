import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../../src/check.js';
import { testOutput } from '../../tools/lib/places.mjs';
import { openWorkbench, runByTitle, settled } from '../../tools/lib/workbench.mjs';
import { draft } from '../unit/cli/in-process.js';
import { editorFocused, line, save } from './driving.js';

describe('a drafter who begins a statement', () => {
  let workbench: Awaited<ReturnType<typeof openWorkbench>>;
  let folder: string;
  const picture = (name: string): Promise<void> => workbench.picture(join(testOutput, `ui-new-${name}.png`));
  const drafts = (): string[] => readdirSync(workbench.workspace).filter((name) => name.includes('killing'));
  const title = () => workbench.page.locator('.quick-input-titlebar');

  /** Types into the question that is open, waits for a row to have the focus, and takes it. */
  const answer = async (step: string, typed: string, row: string): Promise<void> => {
    const { page } = workbench;
    await title().filter({ hasText: step }).waitFor();
    await (await line(page)).fill(typed);
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: row }).waitFor();
    await page.keyboard.press('Enter');
  };

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'forthright-ui-'));
    writeFileSync(join(folder, 'draft.statement.md'), draft());
    workbench = await openWorkbench({ workspace: folder, file: 'draft.statement.md', viewport: { width: 1400, height: 900 } });
  });

  after(async () => {
    await workbench.close();
    rmSync(folder, { recursive: true, force: true });
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await picture('failed');
  });

  it('is asked for level, event, country, people and language, and can go back', async () => {
    const { page } = workbench;
    await runByTitle(page, 'Forthright: New Statement…');
    await answer('(1/5)', 'spokes', 'spokesperson');
    await answer('(2/5)', 'surveil', 'surveillance');
    await title().filter({ hasText: '(3/5)' }).waitFor();
    await picture('country');
    await page.keyboard.press('Control+Alt+Minus');
    await answer('(2/5)', 'killing', 'killing');
    await answer('(3/5)', 'Maroc', 'Morocco');
    // Typed right away and as one line, without waiting for anything but the question.
    await answer('(4/5)', 'Yasmine El Khatir, Idir Ouzzin', 'Yasmine El Khatir, Idir Ouzzin');
    await title().filter({ hasText: '(5/5)' }).waitFor();
    await page.keyboard.press('Control+Alt+Minus');
    // Whoever comes back finds the names again.
    await title().filter({ hasText: '(4/5)' }).waitFor();
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Yasmine El Khatir, Idir Ouzzin' }).waitFor();
    await picture('people');
    await page.keyboard.press('Enter');
    await answer('(5/5)', '', 'English');
    await page.locator('.monaco-editor.focused .view-line', { hasText: 'human rights defenders Yasmine El Khatir and Idir Ouzzin' }).first().waitFor();
    await settled(page);
    await picture('skeleton');
    assert.deepEqual(drafts(), [], 'nothing is written before it is saved');
  });

  it('fills in the gaps one after the other, and saves', async () => {
    const { page } = workbench;
    await editorFocused(page);
    await page.keyboard.type('12 May 2026');
    await page.keyboard.press('Tab');
    await page.keyboard.type('a gunman');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Agadir');
    await page.keyboard.press('Escape');
    // A file is there before what is in it.
    await save(page, () => drafts().some((name) => readFileSync(join(workbench.workspace, name), 'utf8').includes('Agadir')));
    const [name = ''] = drafts();
    assert.match(name, /^\d{4}-\d\d-\d\d-morocco-killing-yasmine-el-khatir-idir-ouzzin\.statement\.md$/u);
    const text = readFileSync(join(workbench.workspace, name), 'utf8');
    assert.ok(text.includes('On 12 May 2026, a gunman killed human rights defenders Yasmine El Khatir and Idir Ouzzin in Agadir.'), text);
    const { reading, findings } = check(text);
    assert.deepEqual([reading.level, reading.event, reading.country], ['spokesperson', 'killing', 'MA']);
    assert.deepEqual(findings.filter(({ severity }) => severity === 'error'), []);
    await page.locator('.statusbar-item', { hasText: /Forthright\s\d+\/\d+/ }).waitFor();
    await settled(page);
    await picture('saved');
  });
});
