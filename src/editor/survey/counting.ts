import * as vscode from 'vscode';
import type { UnreadFile } from '../../formats/check-json.js';
import { isProblem, type UnreadReason } from '../../library/files.js';
import { countFolder } from '../../survey/count-folder.js';
import type { SurveyRow } from '../../survey/row.js';
import { EditorLibrary } from '../library/files.js';
import { fileReason, reasonText } from '../library/import/reasons.js';
import type { SurveyedFolder } from './sources.js';

/** What was counted of some folders. */
export interface Counted {
  readonly rows: readonly SurveyRow[];
  readonly unread: readonly UnreadFile[];
  /** Where each statement's file is, by its name in the rows. */
  readonly places: ReadonlyMap<string, vscode.Uri>;
}

/** Milliseconds of work after which others have their turn. */
const turn = 25;

function why(reason: UnreadReason): string {
  switch (reason.problem) {
    case 'gone': case 'not-allowed': case 'not-a-folder': case 'not-a-file': case 'failed': return fileReason(reason);
    case 'other-format': return vscode.l10n.t('is no Markdown or text; import it to have it counted');
    case 'no-text': return vscode.l10n.t('has no text');
    default: return reasonText(reason);
  }
}

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
    const rows: SurveyRow[] = [];
    const unread: UnreadFile[] = [];
    const places = new Map<string, vscode.Uri>();
    for (const { uri, name, check } of folders) {
      const nameOf = (path: string): string => `${name}/${path}`;
      const counted = await countFolder(uri.toString(true), files, { nameOf, check, progress: turns(name, progress), signal: stop.signal });
      if (isProblem(counted)) {
        unread.push({ file: name, message: fileReason(counted) });
        continue;
      }
      if (!counted.isWhole) return undefined;
      for (const row of counted.rows) {
        // A folder in another one, both named, is counted once.
        const place = vscode.Uri.joinPath(uri, row.file.slice(name.length + 1));
        if ([...folders].some((other) => other.uri !== uri && other.uri.path.length > uri.path.length && place.path.startsWith(`${other.uri.path}/`))) continue;
        rows.push(row);
        places.set(row.file, place);
      }
      unread.push(...counted.unread.map(({ file, reason }) => ({ file: nameOf(file), message: why(reason) })));
    }
    return { rows, unread, places };
  });
}
