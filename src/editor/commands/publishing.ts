import * as vscode from 'vscode';
import type { CheckListItem, TranslationFile } from '../../publish/check-list/types.js';
import { checkListViewId } from '../check-list/view.js';
import type { CheckListRow } from '../pure/check-list-rows.js';
import { reveal } from '../reveal.js';
import type { CommandMap } from './command.js';

/** Commands on what is left to do before a draft goes out. */
export const publishingCommands: CommandMap = {
  async showCheckList() {
    await vscode.commands.executeCommand(`${checkListViewId}.focus`);
  },

  /** Goes to the place of a thing on the list, with its fixes unfolded where it has some; a translation's file is opened. */
  async goToCheckListItem({ checkList }, id) {
    const { shown } = checkList;
    const item = typeof id === 'string' ? checkList.itemWithId(id) : undefined;
    if (shown === undefined || item === undefined) return;
    const file = item.translation && item.translation.state !== 'missing' ? fileBeside(shown.document, item.translation) : undefined;
    if (file !== undefined) await vscode.window.showTextDocument(file, { viewColumn: vscode.ViewColumn.Beside });
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
};

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
