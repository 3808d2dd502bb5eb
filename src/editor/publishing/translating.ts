import * as vscode from 'vscode';
import { translationFile } from '../../benchmarks/translations/beside.js';
import { listInFrontMatter, sayInFrontMatter } from '../../benchmarks/fixes/front-matter-line.js';
import { commonLanguages } from '../../facts/common-languages.js';
import { languageName } from '../../facts/languages.js';
import { languagesOf } from '../../facts/spoken.js';
import { translationDraft } from '../../publish/translation/draft.js';
import type { Reading } from '../../reading/types.js';
import { workspaceEdit } from '../quick-fixes.js';
import { isThere } from '../saved-files.js';
import { locale } from '../settings.js';
import { nameOf } from './exporting.js';

/** Languages to choose from: those of the country first, then all others by name. */
async function chooseLanguage(reading: Reading): Promise<string | undefined> {
  const spoken = reading.country === undefined ? [] : languagesOf(reading.country);
  const named = (codes: readonly string[]): { language: string; label: string; description: string }[] =>
    codes.filter((code) => code !== reading.language).map((language) => ({ language, label: languageName(language, locale()), description: spoken.includes(language) ? vscode.l10n.t('spoken in the country') : '' }));
  const rest = named(commonLanguages.filter((code) => !spoken.includes(code))).sort((a, b) => a.label.localeCompare(b.label, locale()));
  const chosen = await vscode.window.showQuickPick([...named(spoken), ...rest], { placeHolder: vscode.l10n.t('Into which language?') });
  return chosen?.language;
}

/**
 * Makes the file in which a draft is translated, beside it, and opens it; one that is there already is opened as it is.
 * @param wanted language; asked for where it is not given
 */
export async function createTranslation(document: vscode.TextDocument, reading: Reading, wanted?: string): Promise<void> {
  const path = document.isUntitled ? undefined : translationFile(document.uri.path, 'en');
  if (!document.isUntitled && path === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Only a file named ….statement.md, and no translation itself, can have translations beside it.'));
    return;
  }
  const language = wanted ?? await chooseLanguage(reading);
  if (language === undefined) return;
  const text = translationDraft(reading, { language, original: nameOf(document), locale: locale() });
  const file = translationFile(document.uri.path, language);
  if (document.isUntitled || file === undefined) {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content: text }), vscode.ViewColumn.Beside);
    return;
  }
  const uri = document.uri.with({ path: file });
  if (!await isThere(uri)) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  await nameTranslation(document, reading, language);
  await vscode.commands.executeCommand('vscode.open', uri, vscode.ViewColumn.Beside);
}

/** Names the translation in the draft's front matter, where it is not yet. */
async function nameTranslation(document: vscode.TextDocument, reading: Reading, language: string): Promise<void> {
  const { values: { translations = [] }, at } = reading.statement.frontMatter;
  if (translations.includes(language)) return;
  const value = at.translations?.value;
  const edit = value ? listInFrontMatter(value, [...translations, language]) : sayInFrontMatter(reading, 'translations', `[${language}]`);
  if (edit !== undefined) await vscode.workspace.applyEdit(workspaceEdit(document, [edit], false));
}
