import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { testOutput } from '../../tools/lib/places.mjs';
import { openWorkbench, settled } from '../../tools/lib/workbench.mjs';
import { choose, chooseFix, editorFocused, line, pressChord, takeFix, takePath, until } from './driving.js';

/** What a drafter answers, types and sees in one language. */
interface Evening {
  readonly language: 'en' | 'fr';
  /** What is typed into a question, and the row that it leads to. */
  readonly answers: readonly (readonly [typed: string, row: string])[];
  /** What is typed into the gaps of the text, in their order; the consent follows. */
  readonly gaps: readonly string[];
  readonly contact: string;
  /** A sentence with a hedge, and what is left of it once it is mended. */
  readonly weak: string;
  readonly strong: string;
  /** Names of rows of the check-list, for a screen reader. */
  readonly coordinated: { readonly open: RegExp; readonly done: string };
  readonly ready: string;
  readonly word: string;
  /** What the Word file says. */
  readonly said: readonly RegExp[];
}

const evenings: readonly Evening[] = [
  {
    language: 'en',
    answers: [['spokes', 'spokesperson'], ['detention', 'detention'], ['Togo', 'Togo'], ['Afi Mensah-Kodjo', 'Afi Mensah-Kodjo'], ['English', 'English']],
    gaps: ['20 April 2026', 'police officers', 'Kara', 'the rights of market women', 'no lawyer was let in', 'the partnership dialogue', '4 June 2026', 'defenders@example.org'],
    contact: 'Press office, press@example.org',
    weak: 'While fully respecting the prerogatives of the judiciary, the European Union underlines that speaking at a meeting is no crime.',
    strong: 'The European Union underlines that speaking at a meeting is no crime.',
    coordinated: { open: /^Coordinated: open/u, done: 'Coordinated: done' },
    ready: 'Ready to go out',
    word: 'Word document',
    said: [/On 20 April 2026, police officers arrested human rights defender Afi Mensah-Kodjo in Kara\./u, /speaking at a meeting is no crime/u],
  },
  {
    language: 'fr',
    answers: [['porte', 'porte-parole'], ['détention', 'détention'], ['Togo', 'Togo'], ['Afi Mensah-Kodjo', 'Afi Mensah-Kodjo'], ['français', 'français']],
    gaps: ['défenseure', '20 avril 2026', 'Kara', 'des gendarmes', 'les droits des commerçantes', 'aucun avocat n’a été admis', 'dialogue de partenariat', '4 juin 2026', 'defense@example.org'],
    contact: 'Service de presse, press@example.org',
    weak: 'Tout en respectant pleinement les prérogatives du pouvoir judiciaire, l’Union européenne souligne que prendre la parole n’est pas un crime.',
    strong: 'L’Union européenne souligne que prendre la parole n’est pas un crime.',
    coordinated: { open: /^Coordonnée?: à faire/u, done: 'Coordonnée: fait' },
    ready: 'Prêt à être publié',
    word: 'Document Word',
    said: [/Le 20 avril 2026, à Kara, des gendarmes ont arrêté Afi Mensah-Kodjo, défenseure des droits humains\./u, /prendre la parole n’est pas un crime/u],
  },
];

for (const evening of evenings) {
  describe(`a new user’s evening, from nothing to a Word file (${evening.language})`, () => {
    let workbench: Awaited<ReturnType<typeof openWorkbench>>;
    let folder: string;
    const picture = (name: string): Promise<void> => workbench.picture(join(testOutput, `ui-evening-${evening.language}-${name}.png`));
    const title = () => workbench.page.locator('.quick-input-titlebar');
    const choice = (text: string) => workbench.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: text });
    /** A row of the check-list, and whether it is the one that the keys go to. */
    const focusedRow = () => workbench.page.locator('.sidebar .monaco-list:focus-within .monaco-list-row.focused').first();

    /** The drafts that were saved, by name. */
    const drafts = (): string[] => readdirSync(workbench.workspace).filter((name) => name.includes('togo-detention') && name.endsWith('.statement.md'));
    const saved = (): string => drafts().map((name) => readFileSync(join(workbench.workspace, name), 'utf8')).join('');

    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'forthright-ui-'));
      writeFileSync(join(folder, 'notes.md'), '# Notes\n');
      workbench = await openWorkbench({ workspace: folder, file: 'notes.md', viewport: { width: 1400, height: 900 }, language: evening.language });
    });

    after(async () => {
      await workbench.close();
      rmSync(folder, { recursive: true, force: true });
    });

    afterEach(async function () {
      if (this.currentTest?.state === 'failed') await picture('failed');
    });

    it('begins a statement with one key, and is asked five things', async () => {
      const { page } = workbench;
      await pressChord(page, 'Control+K', 'N');
      for (const [index, [typed, row]] of evening.answers.entries()) {
        await title().filter({ hasText: `(${index + 1}/${evening.answers.length})` }).waitFor();
        await line(page);
        if (index === 0) await picture('level');
        await page.keyboard.type(typed);
        await choice(row).waitFor();
        await page.keyboard.press('Enter');
      }
      await page.locator('.monaco-editor.focused .view-line', { hasText: 'Afi Mensah-Kodjo' }).first().waitFor();
      // The first gap of the text is selected.
      await page.locator('.monaco-editor.focused .selected-text').first().waitFor();
      await settled(page);
      await picture('skeleton');
    });

    it('fills in all gaps by Tab, with what the list of completions offers, and saves', async () => {
      const { page } = workbench;
      for (const words of evening.gaps) {
        await page.keyboard.type(words);
        await page.keyboard.press('Tab');
      }
      // The gap at “consent” unfolds what can stand there.
      await page.keyboard.press('Control+Space');
      await page.locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: 'given' }).waitFor();
      await settled(page);
      await picture('consent');
      await page.keyboard.press('Enter');
      await page.locator('.suggest-widget.visible').waitFor({ state: 'detached' });
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.type('eeas');
      // Past “related” and “with”, to the contact.
      for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Tab');
      await page.keyboard.type(evening.contact);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Control+S');
      await until(() => saved().includes(evening.contact));
      assert.doesNotMatch(saved(), /\[\p{Lu}{2}/u, 'no gap is left');
      assert.match(saved(), /^consent: given #/mu);
      assert.match(saved(), /^channels: eeas #/mu);
      await picture('filled');
    });

    it('weakens the text, and mends it by the fix', async () => {
      const { page } = workbench;
      await editorFocused(page);
      await page.keyboard.press('Control+End');
      await page.keyboard.type(`\n${evening.weak}`);
      await page.locator('.view-overlays .squiggly-warning').first().waitFor();
      // Once for the start of the wrapped line, once for the start of the paragraph.
      await page.keyboard.press('Home');
      await page.keyboard.press('Home');
      await chooseFix(page, 0, async () => { await settled(page); await picture('fixes'); });
      await page.locator('.view-overlays .squiggly-warning').first().waitFor({ state: 'detached' });
      await page.keyboard.press('Control+S');
      await until(() => saved().endsWith(`\n${evening.strong}`));
    });

    it('is led by the check-list to what is open, and sees to it', async () => {
      const { page } = workbench;
      await editorFocused(page);
      // The list is drawn anew once what was saved has been judged.
      await settled(page);
      await pressChord(page, 'Control+K', 'B');
      // The first open thing has the focus at once.
      await until(async () => await focusedRow().count() > 0 && evening.coordinated.open.test(await focusedRow().getAttribute('aria-label') ?? ''));
      await settled(page);
      await picture('check-list');
      await page.keyboard.press('Enter');
      await takeFix(page, 1);
      await editorFocused(page);
      await page.locator('.monaco-editor.focused .selected-text').first().waitFor();
      await picture('with');
      await page.keyboard.type('Ghana');
      await page.locator(`.sidebar .monaco-list-row[aria-label="${evening.coordinated.done}"]`).waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+S');
      await until(() => saved().includes('Ghana'));
    });

    it('exports to Word by one key', async () => {
      const { page } = workbench;
      await editorFocused(page);
      await pressChord(page, 'Control+K', 'X');
      await choose(page, evening.word);
      const name = `${drafts().join('').replace('.statement.md', '')}.docx`;
      await takePath(page, name);
      const file = join(workbench.workspace, name);
      await until(() => existsSync(file) && readFileSync(file).length > 0);
      await page.locator('.notification-toast', { hasText: name }).waitFor();
      await settled(page);
      await picture('exported');
      const text = strFromU8(unzipSync(readFileSync(file))['word/document.xml'] ?? new Uint8Array()).replaceAll(/<[^>]+>/gu, '');
      for (const words of evening.said) assert.match(text, words);
    });
  });
}
