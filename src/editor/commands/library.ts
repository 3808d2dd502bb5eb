import * as vscode from 'vscode';
import { catalogue } from '../../library/catalogue.js';
import type { PastRecord } from '../../library/record.js';
import { recordTarget } from '../library/record-page.js';
import { libraryFace, type LibraryRow } from '../pure/library-rows.js';
import { locale } from '../settings.js';
import type { CommandMap, Workbench } from './command.js';

/** Commands on past statements. */
export const libraryCommands: CommandMap = {
  /** Past statements by title, people, country and date. */
  async searchLibrary(workbench) {
    const library = await workbench.past.ready();
    const choices = [...library.records, ...catalogue()].map((record) => ({
      record, label: record.title, description: libraryFace({ kind: 'statement', record, above: '' }, locale()).description, detail: record.people.join(', '),
    }));
    const chosen = await vscode.window.showQuickPick(choices, { placeHolder: vscode.l10n.t('A word of the title, a name, a country, a date'), matchOnDescription: true, matchOnDetail: true });
    if (chosen !== undefined) await open(workbench, chosen.record);
  },

  async refreshLibrary({ past }) {
    await past.ready();
    await past.refresh();
  },

  async addLibraryFolder() {
    const [folder] = await vscode.window.showOpenDialog({ canSelectFiles: false, canSelectFolders: true, openLabel: vscode.l10n.t('Use this folder') }) ?? [];
    if (folder === undefined) return;
    const workspace = vscode.workspace.getWorkspaceFolder(folder);
    if (workspace === undefined) {
      void vscode.window.showWarningMessage(vscode.l10n.t('Choose a folder inside the workspace, or add its folder to the workspace first.'));
      return;
    }
    const path = folder.path.slice(workspace.uri.path.length).replace(/^\//u, '');
    const settings = vscode.workspace.getConfiguration('forthright', workspace.uri);
    const named: unknown = settings.inspect('library')?.workspaceFolderValue ?? settings.get('library');
    const before = Array.isArray(named) ? named.filter((name) => typeof name === 'string') : [];
    await settings.update('library', [...new Set([...before, path === '' ? '.' : path])], vscode.ConfigurationTarget.WorkspaceFolder);
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

/** The statement of a row of the library; undefined for anything else. */
export function recordIn(given: unknown): PastRecord | undefined {
  if (typeof given !== 'object' || given === null || !('kind' in given) || given.kind !== 'statement') return undefined;
  return (given as Extract<LibraryRow, { kind: 'statement' }>).record;
}
