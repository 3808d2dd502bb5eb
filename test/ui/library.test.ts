import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { globSync } from 'tinyglobby';
import { testOutput } from '../../tools/lib/places.mjs';
import { openWorkbench, runByTitle, settled } from '../../tools/lib/workbench.mjs';
import { decodeIndex } from '../../src/library/index-format.js';
import { generatedStatement } from '../statements/generated.js';
import { draft } from '../unit/cli/in-process.js';
import { chooseTheme, line, until } from './driving.js';

/** Statements in the library. */
const count = 10_000;
/** Reading them all takes a quarter of a minute on an idle machine, and far longer on a busy one. */
const patience = 900_000;

/** A generated statement with its first and its last paragraph alone: what is tried here is their number. */
function shortStatement(number: number): { readonly path: string; readonly text: string } {
  const { path, text } = generatedStatement(number);
  const [head = '', title = '', first = '', ...others] = text.split('\n\n');
  return { path, text: [head, title, first, others.at(-1)].join('\n\n') };
}

/** A statement that nobody generated, so that it is found by its name. */
const added = '---\ndate: 2026-02-03\nlevel: local\ncountry: LI\nlanguage: en\nevent: detention\n---\n\n# Local EU statement on the detention of Ottoline Frick\n\nThe human rights defender Ottoline Frick was arrested. We call on the authorities to release her immediately.\n';

/** A workspace with a draft, and a library of generated statements that its configuration names. */
function workspaceWithLibrary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-ui-'));
  writeFileSync(join(folder, 'draft.statement.md'), draft());
  writeFileSync(join(folder, 'forthright.config.yaml'), 'library: [past]\n');
  for (let number = 0; number < count; number++) {
    const { path, text } = shortStatement(number);
    const file = join(folder, 'past', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

/** What the row of a generated statement says. */
const statement = /(?:killing|disappearance|travel ban|sentencing|detention|charges|release|trial) (?:of|on|against) /iu;

describe('a drafter with a library of ten thousand statements', function () {
  this.timeout(patience + 60_000);
  let workbench: Awaited<ReturnType<typeof openWorkbench>>;
  let folder: string;
  const picture = (name: string): Promise<void> => workbench.picture(join(testOutput, `ui-library-${name}.png`));
  const past = (path: string): string => join(workbench.workspace, 'past', path);
  const tree = '.sidebar .monaco-list[aria-label*="Library"]';
  const row = (text: string | RegExp, page: Page = workbench.page): Locator => page.locator(`${tree} .monaco-list-row`, { hasText: text });
  /** Opens the side bar and folds what is above the library: rows out of sight are not in the page. */
  const openSideBar = async (page: Page): Promise<void> => {
    const icon = page.locator('.activitybar .action-label[aria-label*="Forthright"]');
    await icon.waitFor();
    await settled(page);
    // A click on the icon of what is open closes it.
    if (await page.locator('.sidebar .title-label', { hasText: 'Forthright' }).count() === 0) await icon.click();
    for (const view of ['Scorecard', 'Before Publishing']) {
      const head = page.locator(`.sidebar .pane-header[aria-label*="${view}"]`);
      await head.waitFor();
      if (await head.getAttribute('aria-expanded') === 'true') await head.click();
    }
  };
  /** How many statements a country's row tells of. */
  const told = async (country: string, page: Page = workbench.page): Promise<number> => Number((/([\d,]+) statements?/u.exec(await row(country, page).first().innerText())?.[1] ?? '0').replace(',', ''));
  const indexes = (): string[] => globSync('data/data/User/workspaceStorage/*/*/*.index', { cwd: dirname(workbench.workspace), absolute: true });

  before(async () => {
    folder = workspaceWithLibrary();
    workbench = await openWorkbench({ workspace: folder, file: 'draft.statement.md', viewport: { width: 1400, height: 1600 } });
    await openSideBar(workbench.page);
    await row('Azerbaijan').first().waitFor({ timeout: patience });
  });

  after(async () => {
    await workbench.close();
    rmSync(folder, { recursive: true, force: true });
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await picture('failed');
  });

  it('sees people, countries and years, and opens a statement by keyboard', async () => {
    const { page } = workbench;
    await row('People').first().click();
    await settled(page);
    await picture('people');
    await row('People').first().click();
    await row('Azerbaijan').first().click();
    await row(/2024.*statements?/u).first().click();
    await row(statement).first().waitFor();
    await settled(page);
    await picture('light');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: /^\d{5}-/u }).waitFor();
    await page.locator('.editor-instance', { hasText: 'country: AZ' }).first().waitFor();
    // Folded again, so that all countries are in sight.
    await row('Azerbaijan').first().click();
    await row(statement).first().waitFor({ state: 'detached' });
  });

  it('has names for what it shows that a screen reader says', async () => {
    assert.match(await row('Azerbaijan').first().getAttribute('aria-label') ?? '', /Azerbaijan.*\d+ statements/u);
    assert.equal(await workbench.page.locator(`${tree}[role="tree"]`).count(), 1);
  });

  it('searches it by a word of the title and a date', async () => {
    const { page } = workbench;
    const { text } = generatedStatement(4711);
    const title = /^# (.*)$/mu.exec(text)?.[1] ?? '';
    const date = /^date: (.*)$/mu.exec(text)?.[1] ?? '';
    await runByTitle(page, 'Forthright: Search Past Statements…');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Statement on' }).first().waitFor();
    await (await line(page)).fill(title.split(' ').at(-1) ?? '');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: date }).first().waitFor();
    await picture('search');
    await page.keyboard.press('Escape');
  });

  it('sees what changes on the disk while it is open', async () => {
    writeFileSync(past('frick.statement.md'), added);
    await row('Liechtenstein').first().waitFor({ timeout: patience });
    await row('Liechtenstein').first().click();
    await row('2026').first().waitFor();
    renameSync(past('frick.statement.md'), past('ottoline.statement.md'));
    writeFileSync(past('second.statement.md'), added.replaceAll('Ottoline Frick', 'Leopold Frick'));
    await row(/Liechtenstein.*2 statements/u).first().waitFor({ timeout: patience });
    writeFileSync(past('second.statement.md'), added.replaceAll('Ottoline Frick', 'Leopold Frick').replace('country: LI', 'country: MC'));
    await row(/Liechtenstein.*1 statement/u).first().waitFor({ timeout: patience });
    await row('Monaco').first().waitFor();
    rmSync(past('second.statement.md'));
    await row('Monaco').first().waitFor({ state: 'detached', timeout: patience });
    rmSync(past('ottoline.statement.md'));
    await row('Liechtenstein').first().waitFor({ state: 'detached', timeout: patience });
  });

  it('has one library in two windows', async () => {
    const { page } = workbench;
    const second = await page.context().newPage();
    await second.goto(page.url());
    await openSideBar(second);
    await row('Azerbaijan', second).first().waitFor({ timeout: patience });
    assert.equal(await told('Azerbaijan', second), await told('Azerbaijan'));
    // Both see it, and both write their index.
    writeFileSync(past('frick.statement.md'), added);
    await Promise.all([page, second].map((window) => row('Liechtenstein', window).first().waitFor({ timeout: patience })));
    await second.close();
    // VS Code gives a second window of a workspace a place of its own for what extensions keep.
    const kept = indexes();
    assert.ok(kept.length > 0, 'an index is kept');
    for (const index of kept) assert.equal(typeof await decodeIndex(readFileSync(index)), 'object', `${index} is whole`);
  });

  it('gets over an index that was cut in half', async () => {
    const { page } = workbench;
    const [index = ''] = indexes();
    const whole = statSync(index).size;
    const before = await told('Azerbaijan');
    truncateSync(index, Math.floor(whole / 2));
    await page.reload();
    await openSideBar(page);
    await row('Azerbaijan').first().waitFor({ timeout: patience });
    assert.equal(await told('Azerbaijan'), before);
    await until(() => statSync(indexes()[0] ?? '').size > whole * 0.9);
  });

  it('says so when the folder goes, and has it again when it comes back', async () => {
    const { page } = workbench;
    const before = await told('Azerbaijan');
    renameSync(join(workbench.workspace, 'past'), join(workbench.workspace, 'gone'));
    await page.locator('.sidebar', { hasText: 'The folder past cannot be opened.' }).waitFor({ timeout: patience });
    assert.ok(await told('Azerbaijan') < before, 'the catalogue is still there');
    await picture('gone');
    renameSync(join(workbench.workspace, 'gone'), join(workbench.workspace, 'past'));
    await page.locator('.sidebar', { hasText: 'The folder past cannot be opened.' }).waitFor({ state: 'detached', timeout: patience });
    await until(async () => await told('Azerbaijan') === before);
    assert.equal(readFileSync(past('frick.statement.md'), 'utf8'), added);
  });

  for (const [name, theme, mark] of [['dark', 'Dark Modern', 'vs-dark'], ['high-contrast', 'High Contrast', 'hc-black'], ['light', 'Light Modern', 'vs']] as const) {
    it(`reads it in ${name}`, async () => {
      const { page } = workbench;
      await chooseTheme(page, theme, mark);
      await row('Azerbaijan').first().click();
      await settled(page);
      await picture(`theme-${name}`);
    });
  }
});
