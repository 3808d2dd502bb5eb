import * as vscode from 'vscode';
import { type CsvTableName, csvTables } from '../../formats/csv-tables.js';
import { surveyWords } from '../../formats/survey-words.js';
import type { Survey } from '../../survey/index.js';
import { locale } from '../settings.js';

interface TableItem extends vscode.QuickPickItem {
  readonly table: CsvTableName;
}

/** Asks which table of a survey is wanted: changes only where two periods are compared. Undefined where none was chosen. */
export async function chooseTable({ periods }: Survey): Promise<CsvTableName | undefined> {
  const { tables } = surveyWords(locale());
  const items = csvTables.filter((table) => table !== 'changes' || periods !== undefined).map((table): TableItem => ({ table, label: tables[table].name }));
  return (await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Which table?') }))?.table;
}

/** Asks where a report goes, and writes it. */
export async function saveReport(content: string, name: string, filters: Readonly<Record<string, string[]>>): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const place = await vscode.window.showSaveDialog({ filters, ...(folder && { defaultUri: vscode.Uri.joinPath(folder.uri, name) }) });
  if (place === undefined) return;
  await vscode.workspace.fs.writeFile(place, new TextEncoder().encode(content));
  vscode.window.setStatusBarMessage(vscode.l10n.t('Saved {0}.', vscode.workspace.asRelativePath(place)), 5000);
}
