import * as vscode from 'vscode';
import type { Checked } from '../../check.js';
import { EarlierSide } from '../compare/earlier-side.js';
import { type PastStatement, pastStatement } from '../compare/past.js';
import { PastSide } from '../compare/past-side.js';
import { committedVersions, savedVersion, type Version } from '../compare/versions.js';
import { settingsOf } from '../settings.js';
import type { CommandMap, Workbench } from './command.js';
import { checkedDraft } from './draft.js';

/** Files that are looked at for past statements, and those of them that are read at a time. */
const most = 500;
const together = 20;

/** Commands that put a draft beside something. */
export const comparingCommands: CommandMap = {
  async compareWithPast(workbench) {
    const draft = await checkedDraft(workbench);
    if (draft === undefined) return;
    const past = await pastStatements(draft.document, draft.checked);
    if (past === undefined) return;
    await showPast(workbench, draft.document, past);
  },

  async compareWithEarlier(workbench) {
    const draft = await checkedDraft(workbench);
    if (draft !== undefined) await pickEarlier(workbench, draft.document);
  },
};

/** The statements of the workspace, those most like the draft first. Undefined where reading them was cancelled. */
function pastStatements(document: vscode.TextDocument, draft: Checked): Thenable<readonly PastStatement[] | undefined> {
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Looking for past statements'), cancellable: true }, async (progress, token) => {
    const files = (await vscode.workspace.findFiles('**/*.statement.{md,txt}', '**/node_modules/**', most, token)).filter((uri) => uri.toString() !== document.uri.toString());
    const past: PastStatement[] = [];
    for (let at = 0; at < files.length && !token.isCancellationRequested; at += together) {
      const read = await Promise.all(files.slice(at, at + together).map((uri) => pastStatement(uri, draft, settingsOf(document).maxFileSize)));
      past.push(...read.filter((one) => one !== undefined));
      progress.report({ increment: (100 * together) / files.length });
    }
    return token.isCancellationRequested ? undefined : past.sort((a, b) => b.why.length - a.why.length || (b.checked.reading.date ?? '').localeCompare(a.checked.reading.date ?? ''));
  });
}

/** Asks which past statement comes first, and shows it. */
async function showPast(workbench: Workbench, document: vscode.TextDocument, past: readonly PastStatement[]): Promise<void> {
  const choices = past.map((one) => ({ one, label: one.title, description: one.why.join(', '), detail: vscode.workspace.asRelativePath(one.uri) }));
  const open = { one: undefined, label: vscode.l10n.t('Choose a file…'), description: '', detail: '', alwaysShow: true };
  const chosen = await vscode.window.showQuickPick([...choices, open], { placeHolder: vscode.l10n.t('Which past statement?'), matchOnDescription: true, matchOnDetail: true });
  if (chosen === undefined) return;
  const first = chosen.one ?? await chooseFile(workbench, document);
  if (first === undefined) return;
  const others = past.filter((one) => one !== first);
  await workbench.compare.open(document, new PastSide([first, ...others], () => showPast(workbench, document, past)));
}

async function chooseFile(workbench: Workbench, document: vscode.TextDocument): Promise<PastStatement | undefined> {
  const [uri] = await vscode.window.showOpenDialog({ canSelectMany: false, filters: { [vscode.l10n.t('Statements')]: ['md', 'txt'] } }) ?? [];
  const outcome = uri && await workbench.statements.outcomeOf(document);
  if (uri === undefined || outcome?.kind !== 'checked') return undefined;
  const past = await pastStatement(uri, outcome.checked, settingsOf(document).maxFileSize);
  if (past === undefined) void vscode.window.showWarningMessage(vscode.l10n.t('This file is not text, or is too large.'));
  return past;
}

/** Asks which earlier version, and shows what became of the draft since. */
async function pickEarlier(workbench: Workbench, document: vscode.TextDocument): Promise<void> {
  const versions = await committedVersions(document.uri);
  const choices: (vscode.QuickPickItem & { readonly version?: Version })[] = versions.map((version) => ({ version, label: `$(git-commit) ${version.label}`, description: version.description }));
  const chosen = await vscode.window.showQuickPick([...choices, { label: vscode.l10n.t('A saved file…'), alwaysShow: true }], { placeHolder: vscode.l10n.t('Which earlier version?'), matchOnDescription: true });
  if (chosen === undefined) return;
  const version = chosen.version ?? await chooseSaved();
  if (version === undefined) return;
  const name = chosen.version === undefined ? version.label : `${version.label} (${version.description})`;
  await workbench.compare.open(document, new EarlierSide(name, await version.text(), workbench.texts, () => pickEarlier(workbench, document)));
}

async function chooseSaved(): Promise<Version | undefined> {
  const [uri] = await vscode.window.showOpenDialog({ canSelectMany: false, filters: { [vscode.l10n.t('Statements')]: ['md', 'txt'] } }) ?? [];
  return uri && savedVersion(uri);
}
