import * as vscode from 'vscode';
import { baseNameOf } from '../../config/paths.js';
import type { ExportFormat } from '../../publish/export-formats.js';
import { exported, exportName } from '../../publish/formats.js';
import { publicationOf } from '../../publish/publication.js';
import type { Reading } from '../../reading/types.js';
import { reveal } from '../reveal.js';
import { saveBeside, tellSaved, write } from './saving.js';

/** As what a draft can be saved from the editor. */
export const fileFormats = ['docx', 'html', 'txt'] as const satisfies readonly ExportFormat[];
export type FileFormat = (typeof fileFormats)[number];

/** What a format is called where it is chosen. */
export function formatName(format: FileFormat): string {
  const names: Record<FileFormat, string> = { docx: vscode.l10n.t('Word document'), html: vscode.l10n.t('Web page (HTML)'), txt: vscode.l10n.t('Plain text') };
  return names[format];
}

/** What the public would see and should not, or would miss. @returns false where somebody wants to see to it first */
export async function isReadyToGoOut(document: vscode.TextDocument, { statement }: Reading): Promise<boolean> {
  const { placeholders, leftOut } = publicationOf(statement);
  const [first] = placeholders;
  if (leftOut.length > 0) vscode.window.setStatusBarMessage(vscode.l10n.t('Pictures and HTML of the draft are left out.'), 8000);
  if (first === undefined) return true;
  const show = vscode.l10n.t('Show');
  const anyway = vscode.l10n.t('Go On All the Same');
  const chosen = await vscode.window.showWarningMessage(vscode.l10n.t('{0} is still to be filled in ({1} in all).', first.text, placeholders.length), show, anyway);
  if (chosen === show) await reveal(document, first);
  return chosen === anyway;
}

/**
 * Saves a draft as it goes out.
 * @param place where; asked for where it is not given
 */
export async function exportAs(document: vscode.TextDocument, reading: Reading, format: FileFormat, place?: vscode.Uri): Promise<void> {
  if (place === undefined && !await isReadyToGoOut(document, reading)) return;
  const content = await exported(reading, format);
  if (place !== undefined) {
    await write(place, content);
    return;
  }
  const saved = await saveBeside(document.uri, exportName(nameOf(document), format), content, { [formatName(format)]: [format] });
  if (saved !== undefined) tellSaved(saved);
}

/** What a draft's file is called; one that was never saved has no name of its own. */
export function nameOf({ uri, isUntitled }: vscode.TextDocument): string {
  return isUntitled ? 'statement.md' : baseNameOf(uri.path);
}
