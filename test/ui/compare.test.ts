import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject, testOutput } from '../../tools/lib/places.mjs';
import { openWorkbench, runByTitle, settled } from '../../tools/lib/workbench.mjs';
import { choose, chooseTheme, clickEditor, editorFocused, save } from './driving.js';

const file = 'conviction-weak-jordan.statement.md';

/** A folder with the example statements, of which the draft's strong version was committed. */
function committedExamples(): string {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-ui-'));
  cpSync(inProject('examples'), folder, { recursive: true });
  const weak = readFileSync(join(folder, file), 'utf8');
  const git = (...args: string[]): void => { execFileSync('git', ['-c', 'user.name=A drafter', '-c', 'user.email=drafter@example.org', ...args], { cwd: folder, stdio: 'ignore' }); };
  writeFileSync(join(folder, file), weak.replace('hopes that the authorities will release', 'calls on the authorities to release'));
  git('init');
  git('add', '.');
  git('commit', '-m', 'As agreed on Monday');
  writeFileSync(join(folder, file), weak);
  return folder;
}

describe('a drafter who compares', () => {
  let workbench: Awaited<ReturnType<typeof openWorkbench>>;
  let folder: string;
  const picture = (name: string): Promise<void> => workbench.picture(join(testOutput, `ui-compare-${name}.png`));
  const panel = () => workbench.page.frameLocator('iframe.webview.ready').frameLocator('iframe');
  const saved = (): string => readFileSync(join(workbench.workspace, file), 'utf8');

  before(async () => {
    folder = committedExamples();
    workbench = await openWorkbench({ workspace: folder, file, viewport: { width: 1500, height: 950 }, settings: { 'git.enabled': true, 'diffEditor.useInlineViewWhenSpaceIsLimited': false } });
    await workbench.page.locator('.view-overlays .squiggly-warning').first().waitFor();
  });

  after(async () => {
    await workbench.close();
    rmSync(folder, { recursive: true, force: true });
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await picture('failed');
  });

  it('puts a past statement beside the draft, by keyboard', async () => {
    const { page } = workbench;
    await runByTitle(page, 'Forthright: Compare with Past Statements…');
    await choose(page, 'Viet Nam');
    await panel().getByRole('row', { name: /No hedging .*missing.*met.*stronger/ }).waitFor();
    assert.ok(await panel().locator('.passages .hedge').count() > 0, 'hedges are marked');
    await settled(page);
    await picture('past');
  });

  it('breaks no heading inside a word, and cuts nothing off, in a narrow window', async () => {
    const { page } = workbench;
    await page.setViewportSize({ width: 1000, height: 950 });
    await settled(page);
    const broken = await panel().locator('thead th').evaluateAll((cells) => cells.flatMap((cell) => {
      const range = document.createRange();
      const texts = [...cell.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node] : [...node.childNodes]));
      return texts.flatMap((text) => [...(text.textContent ?? '').matchAll(/\p{L}{2,}/gu)].flatMap(({ 0: word, index }) => {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return range.getClientRects().length > 1 ? [word] : [];
      }));
    }));
    assert.deepEqual(broken, []);
    const { needed, there } = await panel().locator('body').evaluate((body) => ({ needed: body.ownerDocument.documentElement.scrollWidth, there: body.ownerDocument.documentElement.clientWidth }));
    assert.ok(needed <= there, `${needed} in ${there}`);
    await picture('narrow');
    await page.setViewportSize({ width: 1500, height: 950 });
  });

  it('narrows the past statements down', async () => {
    await panel().getByLabel('Country').selectOption('VN');
    await panel().getByRole('status').filter({ hasText: /^1 of 1(?!\d)/ }).waitFor();
    await panel().getByLabel('Country').selectOption('');
    await panel().getByRole('status').filter({ hasText: /^1 of (?:[2-9]|1\d)/ }).waitFor();
  });

  it('opens both texts in the editor’s own view of differences', async () => {
    const { page } = workbench;
    await panel().getByRole('button', { name: 'Open as a difference' }).click();
    const difference = page.locator('.editor-instance .monaco-diff-editor');
    // VS Code shows blanks of its own in texts.
    await difference.locator('.editor.original .view-lines', { hasText: /Viet.Nam/u }).waitFor();
    await difference.locator('.editor.modified .view-lines', { hasText: /Obeidat-Haddad/u }).waitFor();
    const tab = page.locator('.tab.active', { hasText: `↔ ${file}` });
    await tab.waitFor();
    await picture('difference');
    await runByTitle(page, 'View: Close Editor');
    await tab.waitFor({ state: 'detached' });
    await panel().getByRole('status').filter({ hasText: /^1 of / }).waitFor();
  });

  it('takes over what the draft lacks, by a click, selected to be adapted', async () => {
    await panel().getByRole('button', { name: 'Insert into the draft: drop charges' }).click();
    await workbench.page.locator('.selected-text').first().waitFor();
    // The words are selected before the editor takes the keys from the panel.
    await editorFocused(workbench.page);
    // A file that is being written is empty for a moment.
    await save(workbench.page, () => /calls on the Jordanian authorities to release Ms \[NAME\] and Mr \[NAME\] immediately/u.test(saved()));
    await panel().getByRole('button', { name: 'Insert into the draft: drop charges' }).waitFor({ state: 'detached' });
  });

  it('sees what the negotiation took since the version that was committed', async () => {
    const { page } = workbench;
    await clickEditor(page);
    await runByTitle(page, 'Forthright: Compare with an Earlier Version…');
    await choose(page, 'As agreed on Monday');
    await panel().getByRole('button', { name: /“calls on” became “hopes that”/ }).waitFor();
    await settled(page);
    // What leads to a place and what leads to none stand below each other.
    assert.equal(await panel().locator('.weaker').evaluate((list) => new Set([...list.querySelectorAll('li > span, .place > span')].map((sign) => Math.round(sign.getBoundingClientRect().left))).size), 1);
    await picture('earlier');
  });

  for (const [name, theme, mark] of [['dark', 'Dark Modern', 'vs-dark'], ['high-contrast', 'Dark High Contrast', 'hc-black'], ['high-contrast-light', 'Light High Contrast', 'hc-light']] as const) {
    it(`can read it in ${name}`, async () => {
      await chooseTheme(workbench.page, theme, mark);
      await panel().locator('body').filter({ hasText: 'Lost' }).waitFor();
      await settled(workbench.page);
      await picture(name);
    });
  }
});
