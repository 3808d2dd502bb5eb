import * as vscode from 'vscode';
import { samePage } from '../../../library/import/address.js';
import type { Told } from '../../../library/import/types.js';
import type { PastRecord } from '../../../library/record.js';
import type { Workbench } from '../../commands/command.js';
import { mayFetch, mayWrite } from './confirming.js';
import { reasonText } from './reasons.js';
import { ImportRun } from './run.js';
import type { ImportSource } from './source.js';
import { chooseTarget } from './target.js';
import { tell } from './telling.js';

/** What the coder of a record knows of its statement. */
function toldOf({ title, date, country, level, language }: PastRecord): Told {
  const isDay = date !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(date);
  return { title, language, ...(isDay && { date }), ...(country !== undefined && { country }), ...(level !== undefined && { level }) };
}

/** The address of a record as it can be fetched: what was published without encryption is by now there with it, or not to be had. */
function secure(url: string): string {
  return url.replace(/^http:/iu, 'https:');
}

/** Fetches the text of a statement of the catalogue into the library, where the user wants that; where it fails, it can be pasted. */
export async function fetchText(workbench: Workbench, record: PastRecord): Promise<void> {
  const { url } = record;
  if (url === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Nothing is known of where this statement was published.'));
    return;
  }
  const library = await workbench.past.ready();
  const there = library.records.find((known) => known.url !== undefined && samePage(known.url) === samePage(url));
  const file = there && workbench.past.uriOf(there);
  if (file !== undefined) {
    await vscode.commands.executeCommand('vscode.open', file);
    return;
  }
  if (!await mayWrite()) return;
  if (workbench.net === undefined) {
    await offerToPaste(workbench, record, url, `${url} ${reasonText({ problem: 'no-network' })}.`);
    return;
  }
  const folder = await chooseTarget(workbench.past, workbench.configurations);
  if (folder === undefined || !await mayFetch([secure(url)])) return;
  await bring(workbench, record, url, folder, { kind: 'address', address: secure(url), told: toldOf(record) });
}

/** Imports a text; where that fails it can be pasted. */
async function bring(workbench: Workbench, record: PastRecord, url: string, folder: vscode.Uri, source: ImportSource): Promise<void> {
  const run = new ImportRun(workbench, folder);
  await run.over([source]);
  await workbench.past.refresh();
  const [outcome] = run.outcomes;
  if (outcome?.outcome === 'failed') await offerToPaste(workbench, record, url, `${outcome.from} ${outcome.message}.`);
  else await tell(run, folder, workbench.texts);
}

/** Says why a text could not be had, and opens the page in the browser, or takes what was copied there. */
async function offerToPaste(workbench: Workbench, record: PastRecord, url: string, why: string): Promise<void> {
  const [open, paste] = [vscode.l10n.t('Open in the Browser'), vscode.l10n.t('Paste Its Text')];
  let said = why;
  let chosen = await vscode.window.showWarningMessage(said, open, paste);
  if (chosen === open) {
    await vscode.env.openExternal(vscode.Uri.parse(url, true));
    said = vscode.l10n.t('Copy the text of the page, then paste it here: it becomes a file of your library.');
    chosen = await vscode.window.showInformationMessage(said, paste);
  }
  if (chosen !== paste) return;
  const text = await vscode.env.clipboard.readText();
  if (text.trim() === '') {
    await offerToPaste(workbench, record, url, vscode.l10n.t('The clipboard has no text. Copy the statement first, then import again.'));
    return;
  }
  const folder = await chooseTarget(workbench.past, workbench.configurations);
  if (folder !== undefined) await bring(workbench, record, url, folder, { kind: 'text', name: vscode.l10n.t('the clipboard'), text, address: url, told: toldOf(record) });
}
