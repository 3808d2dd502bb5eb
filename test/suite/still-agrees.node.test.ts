import assert from 'node:assert/strict';
import { statSync, utimesSync } from 'node:fs';
import * as vscode from 'vscode';
import { closeAll, fileUri, openFile, until } from './driver.js';

const original = `---
title: "Honduras: Statement by the Spokesperson on the detention of Marta Quiñones"
date: 2026-05-24
level: spokesperson
country: HN
language: en
translations: [es]
---

Human rights defender Marta Quiñones was arrested on 12 May 2026.
`;
const translation = '---\nlanguage: es\n---\n\nLa defensora de los derechos humanos Marta Quiñones fue detenida el 12 de mayo de 2026.\n';

/** The row of the check-list, as its menu hands it over. */
const row = { kind: 'item', id: 'translation/es', item: { translation: { name: 'agreed.es.statement.md', language: 'es', state: 'behind', isOriginal: false } } };

describe('It Still Agrees', () => {
  const files = { 'agreed.statement.md': original, 'agreed.es.statement.md': translation };
  const place = fileUri('agreed.es.statement.md');
  const saved = (): number => statSync(place.fsPath).mtimeMs;
  const written = async (): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(place));

  beforeEach(async () => {
    for (const [name, text] of Object.entries(files)) await vscode.workspace.fs.writeFile(fileUri(name), new TextEncoder().encode(text));
    // Saved long before the draft.
    utimesSync(place.fsPath, 1_000_000_000, 1_000_000_000);
    await openFile('agreed.statement.md');
  });

  afterEach(async () => {
    await closeAll();
    for (const name of Object.keys(files)) await vscode.workspace.fs.delete(fileUri(name));
  });

  /** Says that the translation agrees, once the draft has been checked and the list is about it. */
  async function confirm(): Promise<void> {
    await until('the translation to be saved anew', async () => {
      await vscode.commands.executeCommand('forthright.confirmTranslation', row);
      return saved() > 1_000_000_000_000 || undefined;
    });
  }

  it('saves the translation as it is, so that it is no longer behind', async () => {
    await confirm();
    assert.equal(await written(), translation);
  });

  it('saves what is being typed in it, and writes nothing over it', async () => {
    const editor = await openFile('agreed.es.statement.md');
    const { document } = editor;
    assert.ok(await editor.edit((edit) => { edit.insert(document.lineAt(document.lineCount - 1).range.end, 'Sigue detenida.\n'); }));
    await confirm();
    assert.equal(await written(), `${translation}Sigue detenida.\n`);
    assert.equal(document.isDirty, false);
  });

  it('does nothing for what is no translation', async () => {
    await vscode.commands.executeCommand('forthright.confirmTranslation', { kind: 'item', id: 'x', item: {} });
    await vscode.commands.executeCommand('forthright.confirmTranslation', 'agreed.es.statement.md');
    assert.equal(saved(), 1_000_000_000_000);
  });
});
