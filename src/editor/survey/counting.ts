import * as vscode from 'vscode';
import type { UnreadFile } from '../../formats/check-json.js';
import { catalogue } from '../../library/catalogue.js';
import { isProblem } from '../../library/files.js';
import { codedRow } from '../../survey/coded.js';
import { countFolder } from '../../survey/count-folder.js';
import { RowTable } from '../../survey/row-table.js';
import { Rows } from '../../survey/rows.js';
import { EditorLibrary } from '../library/files.js';
import { fileReason, unreadReason } from '../library/import/reasons.js';
import { Places } from './places.js';
import type { SurveyedFolder } from './sources.js';

/** What was counted of some folders. */
export interface Counted {
  readonly table: RowTable;
  /** Those of the table that were counted in the folders. */
  readonly rows: Rows;
  readonly unread: readonly UnreadFile[];
  /** Where each statement's file is, by its name in the rows. */
  readonly places: Places;
}

/** Nothing, of no folder. */
export function countedNothing(): Counted {
  const table = new RowTable();
  return { table, rows: table.rows(), unread: [], places: new Places() };
}

/** What was counted, and behind it the built-in catalogue, which is added to the table. */
export function withCatalogue({ table, rows }: Counted): Rows {
  return Rows.of(table, [rows, table.rowsAt(Uint32Array.from(catalogue(), (record) => table.add(codedRow(record))))]);
}

/** Milliseconds of work after which others have their turn. */
const turn = 25;

/** Tells how far it is, and lets the editor do what it has to do meanwhile. */
function turns(name: string, progress: vscode.Progress<{ message?: string; increment?: number }>): (done: number, all: number) => Promise<void> {
  let since = performance.now();
  let told = 0;
  return async (done, all) => {
    if (performance.now() - since < turn && done < all) return;
    progress.report({ message: vscode.l10n.t('{0} of {1} files in {2}', done, all, name), increment: (100 * (done - told)) / all });
    told = done;
    await new Promise((resolve) => { setTimeout(resolve); });
    since = performance.now();
  };
}

/**
 * Counts the statements of some folders, with progress; only what has changed since it was last counted is read.
 * @param isAsked somebody asked for it and waits; else it is done in the background, and cannot be stopped
 * @param storage where VS Code lets an extension keep what belongs to a workspace
 * @returns undefined where the user has stopped it
 */
export async function countFolders(folders: readonly SurveyedFolder[], storage: vscode.Uri | undefined, isAsked = true): Promise<Counted | undefined> {
  return vscode.window.withProgress({ location: isAsked ? vscode.ProgressLocation.Notification : vscode.ProgressLocation.Window, title: vscode.l10n.t('Counting statements'), cancellable: isAsked }, async (progress, token) => {
    const stop = new AbortController();
    token.onCancellationRequested(() => { stop.abort(); });
    const files = new EditorLibrary(storage, () => true, 'survey');
    const table = new RowTable();
    const counts: Rows[] = [];
    const unread: UnreadFile[] = [];
    for (const { uri, name, check } of folders) {
      const nameOf = (path: string): string => `${name}/${path}`;
      const counted = await countFolder(uri.toString(true), files, { nameOf, check, progress: turns(name, progress), signal: stop.signal }, table);
      if (isProblem(counted)) {
        unread.push({ file: name, message: fileReason(counted) });
        continue;
      }
      if (!counted.isWhole) return undefined;
      // A folder in another one, both named, is counted once.
      const inner = folders.filter((other) => other.uri.path.startsWith(`${uri.path}/`)).map((other) => nameOf(`${other.uri.path.slice(uri.path.length + 1)}/`));
      counts.push(inner.length === 0 ? counted.rows : counted.rows.filter(({ file }) => !inner.some((folder) => file.startsWith(folder))));
      unread.push(...counted.unread.map(({ file, reason }) => ({ file: nameOf(file), message: unreadReason(reason) })));
    }
    return { table, rows: Rows.of(table, counts), unread, places: new Places(folders) };
  });
}
