import * as vscode from 'vscode';
import type { CheckListItem, TranslationFile } from '../../publish/check-list/types.js';
import { articleOf } from '../../publish/html.js';
import { publicationOf } from '../../publish/publication.js';
import type { CheckListRow } from '../pure/check-list-rows.js';
import { reveal } from '../reveal.js';
import { createTranslation } from '../publishing/translating.js';
import { exportAs, fileFormats, formatName, isReadyToGoOut } from '../publishing/exporting.js';
import { showPosts } from '../publishing/posting.js';
import { saveRedacted } from '../publishing/redacting.js';
import { showToCopy } from '../publishing/copy-panel.js';
import type { CommandMap } from './command.js';
import { checkedDraft } from './draft.js';

/** Commands on what is left to do before a draft goes out. */
export const publishingCommands: CommandMap = {
  showCheckList: ({ checkList }) => checkList.focus(),

  /** Goes to the place of a thing on the list, with its fixes unfolded where it has some; a translation's file is opened, or made. */
  async goToCheckListItem(workbench, id) {
    const { shown } = workbench.checkList;
    const item = typeof id === 'string' ? workbench.checkList.itemWithId(id) : undefined;
    if (shown === undefined || item === undefined) return;
    if (item.translation?.state === 'missing') {
      const draft = await checkedDraft(workbench);
      if (draft !== undefined) await createTranslation(draft.document, draft.checked.reading, item.translation.language);
      return;
    }
    const file = item.translation && fileBeside(shown.document, item.translation);
    if (file !== undefined) await vscode.commands.executeCommand('vscode.open', file, vscode.ViewColumn.Beside);
    else await goTo(shown.document, item);
  },

  /** Says that a translation still agrees with the draft, by saving it as it is. */
  async confirmTranslation({ checkList }, row) {
    const { shown } = checkList;
    const translation = itemIn(row)?.translation;
    if (shown === undefined || translation === undefined) return;
    const file = translation.isOriginal ? shown.document.uri : fileBeside(shown.document, translation);
    const open = vscode.workspace.textDocuments.find(({ uri, isDirty }) => isDirty && uri.toString() === file.toString());
    if (open !== undefined) await open.save();
    else await vscode.workspace.fs.writeFile(file, await vscode.workspace.fs.readFile(file));
  },

  /**
   * Saves the draft as it goes out.
   * @param given format, and address of the file; asked for where they are not given
   */
  async export(workbench, given, address) {
    const draft = await checkedDraft(workbench);
    if (draft === undefined) return;
    const format = fileFormats.find((known) => known === given) ?? (await vscode.window.showQuickPick(fileFormats.map((known) => ({ known, label: formatName(known), description: `.${known}` })), { placeHolder: vscode.l10n.t('As what?') }))?.known;
    if (format !== undefined) await exportAs(draft.document, draft.checked.reading, format, placeIn(address));
  },

  async copyPost(workbench) {
    const draft = await checkedDraft(workbench);
    if (draft !== undefined && await isReadyToGoOut(draft.document, draft.checked.reading)) showPosts(draft.checked.reading, workbench.extensionUri, workbench.log);
  },

  async copyRichText(workbench) {
    const draft = await checkedDraft(workbench);
    if (draft === undefined || !await isReadyToGoOut(draft.document, draft.checked.reading)) return;
    const shown = articleOf(publicationOf(draft.checked.reading.statement));
    showToCopy(vscode.l10n.t('Copy with formatting'), '', [{ name: vscode.l10n.t('the text with its formatting'), shown, as: 'rich' }], workbench.extensionUri, workbench.log);
  },

  /** @param address of the file; asked for where it is not given */
  async redact(workbench, address) {
    const draft = await checkedDraft(workbench);
    if (draft !== undefined) await saveRedacted(draft.document, draft.checked.reading, placeIn(address));
  },

  /** @param language asked for where it is not given */
  async createTranslation(workbench, language) {
    const draft = await checkedDraft(workbench);
    if (draft !== undefined) await createTranslation(draft.document, draft.checked.reading, typeof language === 'string' ? language : undefined);
  },
};

/** Where something is to be written, as a keybinding or a test says it. */
function placeIn(given: unknown): vscode.Uri | undefined {
  return typeof given === 'string' ? vscode.Uri.parse(given, true) : undefined;
}

function fileBeside({ uri }: vscode.TextDocument, { name }: TranslationFile): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..', name);
}

function isRow(given: unknown): given is CheckListRow {
  return typeof given === 'object' && given !== null && 'kind' in given;
}

function itemIn(given: unknown): CheckListItem | undefined {
  return isRow(given) && given.kind === 'item' ? given.item : undefined;
}

async function goTo(document: vscode.TextDocument, { place, state, fixable, rule }: CheckListItem): Promise<void> {
  if (place === undefined) return;
  // A placeholder is selected, so that what is typed stands in its place; what is wrong gets the bare cursor and its fixes.
  const isWrong = state === 'open' && rule !== undefined;
  await reveal(document, isWrong ? { start: place.start, end: place.start } : place);
  if (isWrong && fixable) await vscode.commands.executeCommand('editor.action.quickFix');
}
