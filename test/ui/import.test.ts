import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { testOutput } from '../../tools/lib/places.mjs';
import { openWorkbench, runByTitle, settled } from '../../tools/lib/workbench.mjs';
import { draft } from '../unit/cli/in-process.js';
import { eeasPage, paragraphs } from '../unit/library/import/pages.js';
import { wordFile } from '../unit/library/import/word-files.js';
import { choose, givePath, line } from './driving.js';

const saved = '2024-03-12-kazakhstan-conviction-dinara-seitkali.statement.md';
const note = 'Statement on a detention\n\nWe are concerned by the detention of a blogger in Togo. We ask that he be released at once, and that he be heard.';

/** A workspace with a draft, and a folder of what somebody has collected: a saved page, a note that says little of itself, a Word document that is cut off. */
async function collected(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-ui-'));
  writeFileSync(join(folder, 'draft.statement.md'), draft());
  mkdirSync(join(folder, 'incoming'));
  writeFileSync(join(folder, 'incoming', 'saved.html'), eeasPage());
  writeFileSync(join(folder, 'incoming', 'note.txt'), note);
  writeFileSync(join(folder, 'incoming', 'cut.docx'), (await wordFile()).slice(0, 4000));
  return folder;
}

describe('a drafter who imports past statements', () => {
  let workbench: Awaited<ReturnType<typeof openWorkbench>>;
  let folder: string;
  const picture = (name: string): Promise<void> => workbench.picture(join(testOutput, `ui-import-${name}.png`));
  const library = (): string[] => readdirSync(join(workbench.workspace, 'past')).filter((name) => !name.startsWith('.')).sort();
  const row = (text: string | RegExp): Locator => workbench.page.locator('.sidebar .monaco-list-row', { hasText: text });
  const choice = (text: string | RegExp): Locator => workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: text });
  const message = (text: string | RegExp): Locator => workbench.page.locator('.notification-toast', { hasText: text });

  const closeMessages = (): Promise<void> => runByTitle(workbench.page, 'Notifications: Clear All Notifications');

  before(async () => {
    folder = await collected();
    workbench = await openWorkbench({ workspace: folder, file: 'draft.statement.md', viewport: { width: 1400, height: 900 } });
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench.page.locator('.activitybar .action-label[aria-label*="Forthright"]').click();
    // Not what the check-list may say of a statement on that country.
    await row(/^Azerbaijan/).waitFor();
  });

  after(async () => {
    await workbench.close();
    rmSync(folder, { recursive: true, force: true });
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await picture('failed');
  });

  it('is asked what, and where to', async () => {
    const { page } = workbench;
    await runByTitle(page, 'Forthright: Import Past Statements…');
    await choice('The clipboard').waitFor();
    await picture('what');
    await choose(workbench.page, 'A folder…');
    // The server's own dialog is a line to write a path in.
    await givePath(page, `${workbench.workspace}/incoming/`);
    await choice('a new folder').waitFor();
    await picture('where');
    await choose(workbench.page, 'past');
    await choice('Name “past” in forthright.config.yaml').waitFor();
    await picture('naming');
    await page.keyboard.press('Enter');
  });

  it('is asked about what is not sure, which is shown meanwhile, and may leave it open', async () => {
    const { page } = workbench;
    await page.locator('.quick-input-widget', { hasText: 'When was it published?' }).waitFor();
    assert.deepEqual(library(), [saved, 'undated-detention.statement.md'].sort(), 'both are in the library already');
    await page.locator('.tab', { hasText: 'undated-detention' }).waitFor();
    await picture('date');
    await (await line(page)).fill('12 March 2024');
    await page.keyboard.press('Enter');
    await choice('perhaps').or(choice('Togo')).first().waitFor();
    await settled(page);
    await picture('country');
    await choose(workbench.page, 'Togo');
    await choice('Spokesperson').first().waitFor();
    await picture('level');
    await choose(workbench.page, 'Leave it open');
    await message('2 imported, 1 not imported; 1 with something to look at.').waitFor();
    await settled(page);
    await picture('told');
    assert.deepEqual(library(), ['2024-03-12-togo-detention.statement.md', saved].sort());
    assert.match(readFileSync(join(workbench.workspace, 'past', '2024-03-12-togo-detention.statement.md'), 'utf8'), /^---\ntitle: Statement on a detention\ndate: 2024-03-12\ncountry: TG\nlanguage: en\n/u);
    assert.equal(readFileSync(join(workbench.workspace, 'forthright.config.yaml'), 'utf8'), 'library: [past]\n');
  });

  it('reads what came in and what did not, and why', async () => {
    const { page } = workbench;
    await message('1 not imported').getByRole('button', { name: 'Show All' }).click();
    await page.locator('.tab.active', { hasText: 'Import into past' }).waitFor();
    await page.locator('.view-line', { hasText: /cut\.docx.*damaged\sor\scut\soff/u }).waitFor();
    await closeMessages();
  });

  it('finds it in the tree', async () => {
    const { page } = workbench;
    // Of the list only what is in view is there to be found.
    for (const pane of ['Scorecard', 'Before Publishing']) await page.locator('.sidebar .pane-header', { hasText: pane }).click();
    await row('Togo').click();
    await row('2024').click();
    await row('Statement on a detention').waitFor();
    await settled(page);
    await picture('tree');
  });

  it('imports the same again without a second copy', async () => {
    await runByTitle(workbench.page, 'Forthright: Import Past Statements…');
    await workbench.page.evaluate((text) => navigator.clipboard.writeText(text), `Reprint\n\n${paragraphs.join('\n\n')}`);
    await choose(workbench.page, 'The clipboard');
    await message(/is there already as .*nearly the same text/u).waitFor();
    assert.equal(library().length, 2);
    await closeMessages();
  });

  it('imports what was copied, and is asked nothing where all is sure', async () => {
    const { page } = workbench;
    const title = 'Chad: Statement by the Spokesperson on the release of Nadji Abakar';
    await page.evaluate((text) => navigator.clipboard.writeText(text), `${title}\n\nBrussels, 4 June 2024\n\nThe European Union welcomes the release of the human rights defender Nadji Abakar in Chad, after two years in the prison of Koro Toro.\n\nThe European Union calls on the Government of Chad to drop all charges against him.`);
    await runByTitle(page, 'Forthright: Import Past Statements…');
    await choose(workbench.page, 'The clipboard');
    await page.locator('.tab.active', { hasText: '2024-06-04-chad-release-nadji-abakar' }).waitFor();
    await message('1 imported').waitFor();
    await closeMessages();
  });

  it('sees what would be sent before anything is, and nothing goes to a private host', async () => {
    const { page } = workbench;
    await runByTitle(page, 'Forthright: Import Past Statements…');
    await choose(workbench.page, 'A web address…');
    await page.locator('.quick-input-widget', { hasText: 'The address of a page' }).waitFor();
    await (await line(page)).fill('https://archive.internal/statement');
    await page.keyboard.press('Enter');
    const dialog = page.locator('.monaco-dialog-box');
    await dialog.filter({ hasText: 'Fetch this page from archive.internal?' }).waitFor();
    await picture('confirm');
    await dialog.getByRole('button', { name: 'Fetch' }).click();
    await message('leads to archive.internal, which is this machine or one of a private network').waitFor();
    await settled(page);
    await picture('private');
    await closeMessages();
  });

  it('may fetch the text of a statement of the catalogue, and need not', async () => {
    const { page } = workbench;
    await row('Azerbaijan').click();
    await row('2023').click();
    await row('EU spokesperson').click();
    await page.locator('.codelens-decoration a', { hasText: 'Fetch the text…' }).waitFor();
    await settled(page);
    await picture('record');
    await page.locator('.codelens-decoration a', { hasText: 'Fetch the text…' }).click();
    const dialog = page.locator('.monaco-dialog-box');
    await dialog.filter({ hasText: 'Fetch this page from' }).waitFor();
    await picture('fetch');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });
    assert.equal(library().length, 3);
  });
});
