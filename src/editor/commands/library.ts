import * as vscode from 'vscode';
import type { PastRecord } from '../../library/record.js';
import { nameFolder } from '../library/naming-folder.js';
import { recordAt, recordTarget } from '../library/record-page.js';
import { libraryFace, type LibraryRow } from '../pure/library-rows.js';
import { locale } from '../settings.js';
import type { CommandMap, Workbench } from './command.js';

/** Commands on past statements. */
export const libraryCommands: CommandMap = {
  /** Past statements by title, people, country and date. */
  async searchLibrary(workbench) {
    await workbench.past.ready();
    const choices = workbench.past.all.map((record) => ({
      record, label: record.title, description: libraryFace({ kind: 'statement', record, above: '' }, locale()).description, detail: record.people.join(', '),
    }));
    const chosen = await vscode.window.showQuickPick(choices, { placeHolder: vscode.l10n.t('A word of the title, a name, a country, a date'), matchOnDescription: true, matchOnDetail: true });
    if (chosen !== undefined) await open(workbench, chosen.record);
  },

  async refreshLibrary({ past }) {
    await past.ready();
    await past.refresh();
  },

  async addLibraryFolder({ configurations }) {
    const [folder] = await vscode.window.showOpenDialog({ canSelectFiles: false, canSelectFolders: true, openLabel: vscode.l10n.t('Use this folder') }) ?? [];
    if (folder !== undefined) await nameFolder(configurations, folder);
  },

  async revealStatement({ past }, given) {
    const record = recordIn(given);
    const uri = record && past.uriOf(record);
    if (uri !== undefined) await vscode.commands.executeCommand('revealInExplorer', uri);
  },

  /** Opens a statement's address in the browser; VS Code asks first whether it may. */
  async openAddress(_workbench, given) {
    const url = recordIn(given)?.url;
    if (url !== undefined) await vscode.env.openExternal(vscode.Uri.parse(url, true));
  },
};

async function open({ past }: Workbench, record: PastRecord): Promise<void> {
  await vscode.window.showTextDocument(past.uriOf(record) ?? recordTarget(record));
}

/** The statement of a row of the library, or of the page of a record; undefined for anything else. */
export function recordIn(given: unknown): PastRecord | undefined {
  if (given instanceof vscode.Uri) return recordAt(given);
  if (typeof given !== 'object' || given === null || !('kind' in given) || given.kind !== 'statement') return undefined;
  return (given as Extract<LibraryRow, { kind: 'statement' }>).record;
}
