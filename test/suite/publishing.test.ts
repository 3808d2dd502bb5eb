import assert from 'node:assert/strict';
import { unzipSync } from 'fflate';
import * as vscode from 'vscode';
import { actionsAt, closeAll, fileUri, foundOf, openFile, until } from './driver.js';

const name = 'published.statement.md';
const draft = `---
title: "Honduras: Statement by the Spokesperson on the detention of Marta Quiñones"
date: 2026-05-24
level: spokesperson
country: HN
language: en
contact: press@example.org
---

Human rights defender Marta Quiñones was arrested on 12 May 2026. <!-- a note -->

The European Union calls on the Honduran authorities to release Ms Quiñones immediately and unconditionally.
`;

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

describe('Publishing', () => {
  const made: string[] = [];
  const at = (file: string): vscode.Uri => {
    made.push(file);
    return fileUri(file);
  };

  beforeEach(async () => {
    await vscode.workspace.fs.writeFile(at(name), new TextEncoder().encode(draft));
    await openFile(name);
  });

  afterEach(async () => {
    await closeAll();
    for (const file of new Set(made.splice(0))) await vscode.workspace.fs.delete(fileUri(file)).then(undefined, () => undefined);
  });

  async function exported(format: string, file: string): Promise<Uint8Array> {
    await vscode.commands.executeCommand('forthright.export', format, at(file).toString());
    return vscode.workspace.fs.readFile(fileUri(file));
  }

  it('writes a Word document that says what the draft says, and nothing of its notes', async () => {
    const parts = unzipSync(await exported('docx', 'published.docx'));
    const document = text(parts['word/document.xml'] ?? new Uint8Array());
    assert.match(document, /Human rights defender Marta Quiñones was arrested/u);
    assert.doesNotMatch(document, /a note/u);
  });

  it('writes a page and plain text', async () => {
    assert.match(text(await exported('html', 'published.html')), /<h1>Honduras: Statement by the Spokesperson[^]*Press contact/u);
    assert.match(text(await exported('txt', 'published.txt')), /^Honduras: Statement[^]*24 May 2026\n\nHuman rights defender Marta Quiñones/u);
  });

  it('writes copies without names, as the end of the file says', async () => {
    await vscode.commands.executeCommand('forthright.redact', at('copy.statement.md').toString());
    const copy = text(await vscode.workspace.fs.readFile(fileUri('copy.statement.md')));
    assert.match(copy, /release Ms A immediately/u);
    assert.doesNotMatch(copy, /Marta|Quiñones|press@/u);
    await vscode.commands.executeCommand('forthright.redact', at('copy.docx').toString());
    for (const [part, bytes] of Object.entries(unzipSync(await vscode.workspace.fs.readFile(fileUri('copy.docx'))))) assert.doesNotMatch(text(bytes), /Marta|Quiñones/u, part);
  });

  it('offers to begin a translation that is named and not there, and begins it', async () => {
    await vscode.workspace.fs.writeFile(at('named.statement.md'), new TextEncoder().encode(draft.replace('language: en', 'language: en\ntranslations: [es]')));
    const { document } = await openFile('named.statement.md');
    const [missing] = await foundOf(document, 'translated');
    assert.ok(missing);
    const actions = await actionsAt(document, missing.range, vscode.CodeActionKind.QuickFix, ({ title }) => title.startsWith('Create'));
    const offered = actions.find(({ title }) => title === 'Create the translation into Spanish, with gaps to fill: named.es.statement.md');
    assert.ok(offered?.command);
    const translation = at('named.es.statement.md');
    await vscode.commands.executeCommand(offered.command.command, ...(offered.command.arguments ?? []) as unknown[]);
    await until('the translation in an editor', () => vscode.window.visibleTextEditors.find((editor) => editor.document.uri.toString() === translation.toString()));
    assert.match(text(await vscode.workspace.fs.readFile(translation)), /^---\ntitle: "\[…\]"\nlanguage: es\n/u);
    await until('the finding to go', () => vscode.languages.getDiagnostics(document.uri).every(({ message }) => !message.includes('there is no “named.es.statement.md”')) || undefined);
  });

  it('makes the file of a translation, names it in the draft, and compares it from then on', async () => {
    const translation = at('published.es.statement.md');
    await vscode.commands.executeCommand('forthright.createTranslation', 'es');
    const opened = await until('the translation in an editor', () => vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === translation.toString()));
    assert.match(opened.document.getText(), /^---\ntitle: "\[…\]"\nlanguage: es\n[^]*<!-- Keep: Marta Quiñones; 12 May 2026 -->\n\n\[…\]/u);
    const original = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === fileUri(name).toString());
    assert.match(original?.getText() ?? '', /^translations: \[es\]$/mu);
    await until('a finding in the draft on what the translation lacks', () => vscode.languages.getDiagnostics(fileUri(name)).find(({ message }) => message.includes('published.es.statement.md')));
  });
});
