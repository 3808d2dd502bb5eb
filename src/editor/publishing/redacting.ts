import * as vscode from 'vscode';
import { languageOf } from '../../lexicon/language.js';
import { type ExportFormat, exportFormats } from '../../publish/export-formats.js';
import { exported, exportName, redactedReading, type RedactedReading } from '../../publish/formats.js';
import { redactionLimits } from '../../publish/redact/limits.js';
import type { Reading } from '../../reading/types.js';
import { locale } from '../settings.js';
import { nameOf } from './exporting.js';
import { saveBeside, tellSaved, write } from './saving.js';

/** What is to be known before a copy is shared: what should be looked at, and what no program finds. */
function caution({ left }: RedactedReading, original: Reading): string {
  return [
    ...(languageOf(original.language) === undefined ? [vscode.l10n.t('The language is not read: only names in the front matter were replaced.')] : []),
    ...(left.names.length + left.capitals.length === 0 ? [] : [vscode.l10n.t('Look whether any of these tells who it is: {0}.', [...left.names, ...left.capitals].join(', '))]),
    `${vscode.l10n.t('What cannot be found, and may tell who it is:')}\n${redactionLimits(locale()).map((limit) => `– ${limit}`).join('\n')}`,
  ].join('\n\n');
}

/**
 * Lets somebody who knows the case say what the reader does not know to be a name.
 * @returns undefined where they want no copy any more
 */
async function askForNames({ left }: RedactedReading): Promise<readonly string[] | undefined> {
  if (left.names.length === 0) return [];
  const chosen = await vscode.window.showQuickPick(left.names.map((label) => ({ label })), {
    canPickMany: true, title: vscode.l10n.t('Is one of these a person, too?'), placeHolder: vscode.l10n.t('What you tick is taken out as well; Enter goes on'),
  });
  return chosen?.map(({ label }) => label);
}

/**
 * Saves a copy of a draft in which everybody is called by a letter, after saying what may be left in it.
 * @param place where; asked for where it is not given
 */
export async function saveRedacted(document: vscode.TextDocument, reading: Reading, place?: vscode.Uri): Promise<void> {
  const found = redactedReading(reading, nameOf(document), {});
  const names = place === undefined ? await askForNames(found) : [];
  if (names === undefined) return;
  const copy = names.length === 0 ? found : redactedReading(reading, nameOf(document), { names });
  if (copy.left.leaks.length > 0) {
    void vscode.window.showErrorMessage(vscode.l10n.t('Nothing was saved, since a name would be left: {0}.', copy.left.leaks.join(', ')));
    return;
  }
  if (place !== undefined) {
    await write(place, await exported(copy.reading, formatOf(place)));
    return;
  }
  const save = vscode.l10n.t('Save the Copy…');
  const question = copy.people === 1 ? vscode.l10n.t('One person is called by a letter. Read the copy before you share it.') : vscode.l10n.t('{0} people are called by letters. Read the copy before you share it.', copy.people);
  if (await vscode.window.showWarningMessage(question, { modal: true, detail: caution(copy, reading) }, save) !== save) return;
  const target = await vscode.window.showQuickPick(formats().map(({ format, label }) => ({ format, label, description: exportName(copy.name, format) })), { placeHolder: vscode.l10n.t('As what?') });
  if (target === undefined) return;
  const saved = await saveBeside(document.uri, exportName(copy.name, target.format), await exported(copy.reading, target.format), { [target.label]: [target.format] });
  if (saved !== undefined) tellSaved(saved);
}

type CopyFormat = Exclude<ExportFormat, 'post'>;

function formats(): readonly { readonly format: CopyFormat; readonly label: string }[] {
  return [
    { format: 'md', label: vscode.l10n.t('Draft (Markdown)') },
    { format: 'docx', label: vscode.l10n.t('Word document') },
    { format: 'html', label: vscode.l10n.t('Web page (HTML)') },
    { format: 'txt', label: vscode.l10n.t('Plain text') },
  ];
}

function formatOf({ path }: vscode.Uri): ExportFormat {
  return exportFormats.find((format) => path.toLowerCase().endsWith(`.${format}`)) ?? 'md';
}
