import * as vscode from 'vscode';
import type { Checked } from '../../check.js';
import { EarlierSide } from '../compare/earlier-side.js';
import { choiceOf, choicesOf, fileChoice, type PastChoice } from '../compare/past.js';
import { PastSide } from '../compare/past-side.js';
import { committedVersions, savedVersion, type Version } from '../compare/versions.js';
import { keyOf } from '../library/past-statements.js';
import { recordTarget } from '../library/record-page.js';
import { pastRow } from '../pure/past-row.js';
import type { CommandMap, Workbench } from './command.js';
import { checkedDraft } from './draft.js';
import { recordIn } from './library.js';

/** Past statements that are offered, the likest first. */
const most = 200;

/** Commands that put a draft beside something. */
export const comparingCommands: CommandMap = {
  /** Given a statement of the library, that one; else the likest ones to choose from. */
  async compareWithPast(workbench, given) {
    const draft = await checkedDraft(workbench);
    if (draft === undefined) return;
    const record = recordIn(given);
    const similar = await similarTo(workbench, draft.document, draft.checked);
    if (record === undefined) await pickPast(workbench, draft.document, similar);
    else await showPast(workbench, draft.document, choiceOf(record, workbench.past)[0], similar);
  },

  /** Given the key of a past statement, shows it beside the draft, or what is known of it where its text is not here. */
  async openPast(workbench, key) {
    await workbench.past.ready();
    const record = workbench.past.all.find((past) => past.key === key);
    if (record === undefined) void vscode.window.showInformationMessage(vscode.l10n.t('This past statement is not in the library any more.'));
    else if (workbench.past.uriOf(record) === undefined) await vscode.commands.executeCommand('vscode.open', recordTarget(record), { viewColumn: vscode.ViewColumn.Beside, preview: true });
    else await vscode.commands.executeCommand('forthright.compareWithPast', { kind: 'statement', record });
  },

  async compareWithEarlier(workbench) {
    const draft = await checkedDraft(workbench);
    if (draft !== undefined) await pickEarlier(workbench, draft.document);
  },
};

async function similarTo({ past }: Workbench, document: vscode.TextDocument, { reading }: Checked): Promise<readonly PastChoice[]> {
  const library = await past.ready();
  return choicesOf(library.similar(reading, { most, draft: { key: keyOf(document.uri) } }), past);
}

/** Asks which past statement comes first, and shows it. */
async function pickPast(workbench: Workbench, document: vscode.TextDocument, similar: readonly PastChoice[]): Promise<void> {
  const choices = similar.map((choice) => ({ choice, ...pastRow(choice, vscode.workspace.asRelativePath(choice.uri)) }));
  const open = { choice: undefined, label: vscode.l10n.t('Choose a file…'), detail: '', alwaysShow: true };
  const chosen = await vscode.window.showQuickPick([...choices, open], { placeHolder: vscode.l10n.t('Which past statement?'), matchOnDetail: true });
  if (chosen !== undefined) await showPast(workbench, document, chosen.choice ?? await chooseFile(), similar);
}

async function showPast(workbench: Workbench, document: vscode.TextDocument, first: PastChoice | undefined, similar: readonly PastChoice[]): Promise<void> {
  if (first === undefined) return;
  const others = similar.filter(({ uri }) => uri.toString() !== first.uri.toString());
  const known = similar.find(({ uri }) => uri.toString() === first.uri.toString()) ?? first;
  await workbench.compare.open(document, new PastSide([known, ...others], () => pickPast(workbench, document, similar)));
}

async function openFile(): Promise<vscode.Uri | undefined> {
  const [uri] = await vscode.window.showOpenDialog({ canSelectMany: false, filters: { [vscode.l10n.t('Statements')]: ['md', 'txt'] } }) ?? [];
  return uri;
}

async function chooseFile(): Promise<PastChoice | undefined> {
  const uri = await openFile();
  return uri && fileChoice(uri);
}

/** Asks which earlier version, and shows what became of the draft since. */
async function pickEarlier(workbench: Workbench, document: vscode.TextDocument): Promise<void> {
  const versions = await committedVersions(document.uri);
  const choices: (vscode.QuickPickItem & { readonly version?: Version })[] = versions.map((version) => ({ version, label: `$(git-commit) ${version.label}`, description: version.description }));
  const chosen = await vscode.window.showQuickPick([...choices, { label: vscode.l10n.t('A saved file…'), alwaysShow: true }], { placeHolder: vscode.l10n.t('Which earlier version?'), matchOnDescription: true });
  if (chosen === undefined) return;
  const saved = chosen.version === undefined ? await openFile() : undefined;
  const version = chosen.version ?? (saved && savedVersion(saved));
  if (version === undefined) return;
  const name = saved === undefined ? `${version.label} (${version.description})` : version.label;
  await workbench.compare.open(document, new EarlierSide(name, await version.text(), workbench.texts, () => pickEarlier(workbench, document)));
}
