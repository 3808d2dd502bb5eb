import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { testOutput } from '../../tools/lib/places.mjs';
import { openWorkbench, runByTitle, settled } from '../../tools/lib/workbench.mjs';
import { knownCollection } from '../statements/known.js';
import { choose, chooseTheme, takePath, until } from './driving.js';

const known = knownCollection(120);
const draft = 'draft.statement.md';

/** A folder with a draft, and past statements of which every figure is known. */
function library(): string {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-ui-'));
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  for (const { path, text } of known) write(`past/${path}`, text);
  write('past/<b>broken<b>.md', Uint8Array.of(0, 1, 2, 0));
  write('forthright.config.yaml', 'library: [past]\n');
  write(draft, known[0]?.text ?? '');
  return folder;
}

describe('somebody who surveys', () => {
  let workbench: Awaited<ReturnType<typeof openWorkbench>>;
  let folder: string;
  const picture = (name: string): Promise<void> => workbench.picture(join(testOutput, `ui-survey-${name}.png`));
  const panel = () => workbench.page.frameLocator('iframe.webview.ready').frameLocator('iframe');
  const tab = (name: string) => workbench.page.locator('.tab', { hasText: name });

  before(async () => {
    folder = library();
    workbench = await openWorkbench({ workspace: folder, file: draft, viewport: { width: 1500, height: 1000 } });
  });

  after(async () => {
    await workbench.close();
    rmSync(folder, { recursive: true, force: true });
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await picture('failed');
  });

  it('sees past statements as figures and pictures, by keyboard', async () => {
    const { page } = workbench;
    await runByTitle(page, 'Forthright: Survey…');
    await choose(page, 'Past statements');
    await panel().getByText('120 statements in past').waitFor();
    assert.equal(await panel().locator('svg.chart').count(), 5);
    assert.equal(await panel().locator('b').count(), 0, 'no name of a file is markup');
    await panel().getByText('<b>broken<b>.md').waitFor();
    const honduras = known.filter(({ country }) => country === 'HN').length;
    await panel().getByRole('button', { name: `Honduras: ${honduras} statements` }).first().waitFor();
    await settled(page);
    await picture('light');
  });

  it('fits into a narrow panel', async () => {
    const { page } = workbench;
    const survey = panel().locator('html');
    // The first is as narrow as VS Code makes a panel.
    for (const width of [290, 1000]) {
      await page.setViewportSize({ width, height: 900 });
      await settled(page);
      assert.deepEqual(await survey.evaluate((html) => [...html.querySelectorAll('fieldset, select, input')].filter((each) => each.getBoundingClientRect().right > html.clientWidth).map(({ outerHTML }) => outerHTML.slice(0, 80))), []);
    }
    await page.setViewportSize({ width: 1500, height: 1000 });
    await settled(page);
  });

  it('narrows it down in the panel, and takes it back', async () => {
    const detained = known.filter(({ event }) => event === 'detention').length;
    await panel().getByLabel('Event', { exact: true }).selectOption('detention');
    await panel().getByText(`${detained} statements in past`).waitFor();
    await panel().getByLabel('Crossed with', { exact: true }).selectOption('year');
    await panel().getByText('Figures by country · year').first().waitFor();
    await panel().getByLabel('From', { exact: true }).fill('2021-01-01');
    const late = known.filter(({ event, date }) => event === 'detention' && (date ?? '') >= '2021').length;
    await panel().getByText(`${late} statements in past`).waitFor();
    await panel().getByRole('button', { name: 'Show all' }).click();
    await panel().getByText('120 statements in past').waitFor();
  });

  it('compares two periods', async () => {
    for (const [name, year] of [['First: from', '2018'], ['First: to', '2019'], ['Second: from', '2021']] as const) await panel().getByLabel(name).selectOption(year);
    await panel().getByRole('heading', { name: 'Two periods compared' }).waitFor();
    await panel().getByRole('row', { name: /^names individuals .*points/u }).waitFor();
    await panel().getByRole('button', { name: 'Show all' }).click();
    await panel().getByRole('heading', { name: 'Two periods compared' }).waitFor({ state: 'detached' });
  });

  it('opens a statement behind a cell of a picture, by keyboard', async () => {
    const { page } = workbench;
    const chart = panel().getByRole('group', { name: 'Statements by country and year' });
    await chart.getByRole('button').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const focused = await panel().locator(':focus').getAttribute('aria-label');
    const [, country, year, count] = /^(.+) · (\d{4}): (\d+) statement/u.exec(focused ?? '') ?? [];
    assert.ok(country !== undefined && year !== undefined && Number(count) > 1, focused ?? 'nothing has the focus');
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-title', { hasText: focused ?? '' }).waitFor();
    await picture('behind');
    await page.keyboard.press('Enter');
    await tab('.statement.md').nth(1).waitFor();
    const shown = await tab('.statement.md').nth(1).getAttribute('aria-label') ?? '';
    assert.ok(known.some(({ path, date }) => date?.startsWith(year) === true && shown.includes(path.slice(5))), shown);
  });

  it('opens what is behind a share: those that do and those that do not', async () => {
    const { page } = workbench;
    await panel().getByRole('button', { name: /^Honduras · asks for release: / }).last().click();
    await page.locator('.quick-input-list .monaco-list-row', { hasText: /Yes \(\d+\)/ }).or(page.locator('.quick-input-list-separator', { hasText: /Yes \(\d+\)/ })).first().waitFor();
    await page.keyboard.press('Escape');
  });

  it('saves it as a web page and as tables', async () => {
    const { page } = workbench;
    for (const [label, file, table] of [['Save as web page…', 'survey.html', undefined], ['Save as table (CSV)…', 'survey.csv', 'Figures of each group'], ['Save as table (CSV)…', 'survey-people.csv', 'People named']] as const) {
      await panel().getByRole('button', { name: label }).click();
      if (table !== undefined) await choose(page, table);
      await takePath(page, file);
      await until(() => {
        try { return readFileSync(join(workbench.workspace, file), 'utf8').length > 500; } catch { return false; }
      });
    }
    assert.match(readFileSync(join(workbench.workspace, 'survey-people.csv'), 'utf8'), /^\uFEFFname,statements,first,last,openCase,/u);
    const page1 = readFileSync(join(workbench.workspace, 'survey.html'), 'utf8');
    assert.match(page1, /<!doctype html><html lang="en">/u);
    assert.doesNotMatch(page1, /<script|data-action|<b>/u);
    assert.equal(readFileSync(join(workbench.workspace, 'survey.csv'), 'utf8').split('\r\n').length, 1 + 7 + 1);
  });

  it('follows files as they come, change and go', async () => {
    const added = join(workbench.workspace, 'past', 'added.statement.md');
    const text = known.find(({ country }) => country === 'HN')?.text ?? '';
    writeFileSync(added, text);
    await panel().getByText('121 statements in past').waitFor();
    const inHonduras = known.filter(({ country }) => country === 'HN').length;
    await panel().getByRole('button', { name: `Honduras: ${inHonduras + 1} statements` }).first().waitFor();
    writeFileSync(added, text.replace('country: HN', 'country: LI'));
    await panel().getByRole('button', { name: 'Liechtenstein: 1 statement' }).first().waitFor();
    rmSync(added);
    await panel().getByText('120 statements in past').waitFor();
  });

  for (const [name, theme, mark] of [['dark', 'Dark Modern', 'vs-dark'], ['high-contrast', 'Dark High Contrast', 'hc-black'], ['high-contrast-light', 'Light High Contrast', 'hc-light']] as const) {
    it(`can read it in ${name}`, async () => {
      await chooseTheme(workbench.page, theme, mark);
      await panel().locator('svg.chart').nth(1).scrollIntoViewIfNeeded();
      await settled(workbench.page);
      await picture(name);
    });
  }

  it('puts two statements that make a gap side by side', async () => {
    const { page } = workbench;
    const gap = panel().locator('.gaps details').first();
    await gap.locator('summary').click();
    await gap.getByRole('button', { name: 'Two of them side by side' }).click();
    // There are two panels now, and only the comparison has passages.
    await until(async () => (await Promise.all(page.frames().map((frame) => frame.locator('table.passages').count().catch(() => 0)))).some((count) => count === 1));
    await settled(page);
    await picture('pair');
  });
});
