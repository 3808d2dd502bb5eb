import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { inProject, testOutput } from '../../tools/lib/places.mjs';
import { openWorkbench, runByTitle, settled } from '../../tools/lib/workbench.mjs';
import { choose, chooseTheme, clickEditor, line, takePath, until } from './driving.js';

const file = 'conviction-full-guatemala.statement.md';

describe('a drafter who publishes', () => {
  let workbench: Awaited<ReturnType<typeof openWorkbench>>;
  const picture = (name: string): Promise<void> => workbench.picture(join(testOutput, `ui-export-${name}.png`));
  const at = (name: string): string => join(workbench.workspace, name);

  before(async () => {
    workbench = await openWorkbench({ workspace: inProject('examples/full'), file, viewport: { width: 1400, height: 900 } });
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench.page.locator('.statusbar-item', { hasText: /Forthright\s\d+\/\d+/ }).waitFor();
  });

  after(() => workbench.close());

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await picture('failed');
  });

  /** Exports by keyboard alone, under the name that is offered. */
  async function exportAs(format: string, name: string): Promise<Uint8Array> {
    const { page } = workbench;
    await runByTitle(page, 'Forthright: Export to Word, HTML or Text…');
    await choose(page, format);
    await takePath(page, name, () => (format.startsWith('Word') ? picture('save') : Promise.resolve()));
    await until(() => existsSync(at(name)) && readFileSync(at(name)).length > 0);
    await page.locator('.notification-toast', { hasText: name }).waitFor();
    return readFileSync(at(name));
  }

  it('exports to Word', async () => {
    const parts = unzipSync(await exportAs('Word document', 'conviction-full-guatemala.docx'));
    assert.match(strFromU8(parts['word/document.xml'] ?? new Uint8Array()), /Rosalía Tzunux Ical was sentenced/u);
    await picture('saved');
  });

  it('exports to a web page', async () => {
    assert.match(Buffer.from(await exportAs('Web page', 'conviction-full-guatemala.html')).toString('utf8'), /<!doctype html>[^]*Rosalía Tzunux Ical/u);
  });

  it('copies the text with its formatting', async () => {
    const { page } = workbench;
    await runByTitle(page, 'Forthright: Copy with Formatting…');
    const panel = page.frameLocator('iframe.webview.ready').frameLocator('iframe');
    await panel.getByRole('heading', { name: /Guatemala: Statement/u }).waitFor();
    await settled(page);
    await picture('rich');
    await panel.getByRole('button', { name: 'Copy: the text with its formatting' }).click();
    await page.locator('.statusbar-item', { hasText: 'Copied.' }).waitFor();
    const html = await page.evaluate(async () => {
      const [entry] = await navigator.clipboard.read();
      return entry === undefined ? '' : (await entry.getType('text/html')).text();
    });
    assert.match(html, /<h1[^>]*>Guatemala: Statement[^]*<a [^>]*href="https:\/\/www\.eeas\.europa\.eu/u);
  });

  it('is told what a copy without names may still tell, before it is saved', async () => {
    const { page } = workbench;
    await clickEditor(page);
    await runByTitle(page, 'Forthright: Save a Copy without Names…');
    // What may be a name and is not known as one can be ticked; here none is.
    await page.locator('.quick-input-titlebar', { hasText: 'Is one of these a person, too?' }).waitFor();
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Polochic' }).waitFor();
    await line(page);
    await picture('names');
    await page.keyboard.press('Enter');
    const dialog = page.locator('.monaco-dialog-box');
    await dialog.getByText('What cannot be found').waitFor();
    await settled(page);
    await picture('redact');
    await dialog.locator(':focus').waitFor();
    await page.keyboard.press('Enter');
    await choose(page, 'Draft (Markdown)');
    const name = 'conviction-full-guatemala.redacted.statement.md';
    await takePath(page, name);
    await until(() => existsSync(at(name)) && readFileSync(at(name)).length > 0);
    assert.doesNotMatch(readFileSync(at(name), 'utf8'), /Tzunux|Rosalía|Xicol/u);
  });

  it('can read the panel in high contrast', async () => {
    await chooseTheme(workbench.page, 'High Contrast', 'hc-black');
    await settled(workbench.page);
    await picture('high-contrast');
  });
});

describe('a drafter who posts', () => {
  let workbench: Awaited<ReturnType<typeof openWorkbench>>;
  const picture = (name: string): Promise<void> => workbench.picture(join(testOutput, `ui-export-${name}.png`));

  before(async () => {
    workbench = await openWorkbench({ workspace: inProject('examples/full'), file, viewport: { width: 1400, height: 900 } });
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench.page.locator('.statusbar-item', { hasText: /Forthright\s\d+\/\d+/ }).waitFor();
  });

  after(() => workbench.close());

  it('copies a post that fits', async () => {
    const { page } = workbench;
    await runByTitle(page, 'Forthright: Copy as a Social Post…');
    const panel = page.frameLocator('iframe.webview.ready').frameLocator('iframe');
    await panel.getByText('of 280 characters').waitFor();
    await settled(page);
    await picture('post');
    await until(() => page.evaluate(() => document.activeElement?.tagName === 'IFRAME'));
    await page.keyboard.press('Tab');
    await panel.getByRole('button').first().and(panel.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.statusbar-item', { hasText: 'Copied.' }).waitFor();
    await until(async () => /Rosalía Tzunux Ical/u.test(await page.evaluate(() => navigator.clipboard.readText())));
  });
});
