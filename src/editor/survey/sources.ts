import * as vscode from 'vscode';
import type { CheckOptions } from '../../check.js';
import { configNames } from '../../config/read-config.js';
import type { Configurations } from '../configurations.js';
import type { PastStatements } from '../library/past-statements.js';

/** A folder that is surveyed. */
export interface SurveyedFolder {
  readonly uri: vscode.Uri;
  /** As reports show it. */
  readonly name: string;
  readonly check: Pick<CheckOptions, 'language' | 'own'>;
}

/** What is surveyed. */
export interface SurveySources {
  readonly folders: readonly SurveyedFolder[];
  /** Whether the built-in catalogue counts too. */
  readonly catalogue: boolean;
}

/** What knows the configurations of folders. */
interface Configured {
  readonly configurations: Configurations;
}

/** What a folder is called in reports, which are shared: no path of the machine, but where two would be called alike. */
function nameOf(uri: vscode.Uri, all: readonly vscode.Uri[]): string {
  const short = (folder: vscode.Uri): string => {
    const workspace = vscode.workspace.getWorkspaceFolder(folder);
    const isInside = workspace !== undefined && workspace.uri.path !== folder.path;
    return isInside ? vscode.workspace.asRelativePath(folder) : folder.path.split('/').findLast((part) => part !== '') ?? folder.path;
  };
  const name = short(uri);
  return all.filter((other) => short(other) === name).length === 1 ? name : vscode.workspace.asRelativePath(uri);
}

/** A folder with what its configuration says of reading. */
async function surveyed(uri: vscode.Uri, name: string, { configurations }: Configured): Promise<SurveyedFolder> {
  const workspace = vscode.workspace.getWorkspaceFolder(uri);
  const top = workspace && vscode.Uri.joinPath(workspace.uri, configNames[0]);
  if (top !== undefined) await configurations.ready(top);
  const { language, own } = (top && configurations.of(top)) ?? {};
  return { uri, name, check: { language, own } };
}

/** Folders as what is surveyed. */
export async function sourcesOf(uris: readonly vscode.Uri[], workbench: Configured): Promise<SurveySources> {
  return { folders: await Promise.all(uris.map((uri) => surveyed(uri, nameOf(uri, uris), workbench))), catalogue: false };
}

interface Choice extends vscode.QuickPickItem {
  readonly choose: () => Promise<SurveySources | undefined>;
}

async function chooseFolder(workbench: Configured): Promise<SurveySources | undefined> {
  const uris = await vscode.window.showOpenDialog({ canSelectFiles: false, canSelectFolders: true, canSelectMany: true, openLabel: vscode.l10n.t('Survey this folder') });
  return uris === undefined ? undefined : sourcesOf(uris, workbench);
}

/** Asks what is to be surveyed: the folders of past statements, a folder of the workspace, the catalogue, or another folder. Undefined where nothing was chosen. */
export async function chooseSources(workbench: Configured & { readonly past: PastStatements }): Promise<SurveySources | undefined> {
  const past = await workbench.past.namedFolders();
  const choices: Choice[] = [
    ...(past.length === 0 ? [] : [{ label: `$(library) ${vscode.l10n.t('Past statements')}`, description: past.map((uri) => vscode.workspace.asRelativePath(uri)).join(', '), choose: () => sourcesOf(past, workbench) }]),
    ...(vscode.workspace.workspaceFolders ?? []).map(({ name, uri }) => ({ label: `$(root-folder) ${name}`, description: vscode.l10n.t('all Markdown and text files'), choose: () => sourcesOf([uri], workbench) })),
    { label: `$(book) ${vscode.l10n.t('The built-in catalogue')}`, description: vscode.l10n.t('real statements, coded by hand'), choose: async () => Promise.resolve({ folders: [], catalogue: true }) },
    { label: `$(folder-opened) ${vscode.l10n.t('Choose a folder…')}`, choose: () => chooseFolder(workbench) },
  ];
  return (await vscode.window.showQuickPick(choices, { placeHolder: vscode.l10n.t('Which statements?'), matchOnDescription: true }))?.choose();
}
