import * as vscode from 'vscode';
import { type ImportOutcome, summarizeImport } from '../../../formats/import-report.js';
import { importWords } from '../../../formats/import-words.js';
import type { ReadOnlyTexts } from '../../compare/texts.js';
import { locale } from '../../settings.js';
import type { ImportRun } from './run.js';

function lineOf(outcome: ImportOutcome): string {
  const words = importWords(locale());
  switch (outcome.outcome) {
    case 'imported': {
      const head = `- ${outcome.described.title ?? outcome.file}\n  ${outcome.file}, ${words.from(outcome.from)}`;
      return outcome.unsure.length === 0 ? head : `${head}\n  ${words.unsure(outcome.unsure)}`;
    }
    case 'known': return `- ${outcome.from} ${words.known(outcome.same.name, outcome.same.why)}`;
    case 'failed': return `- ${outcome.from} ${outcome.message}`;
  }
}

/** All that came of an import, to read. */
function reportOf(outcomes: readonly ImportOutcome[], folder: string): string {
  const headings: Readonly<Record<ImportOutcome['outcome'], string>> = { failed: vscode.l10n.t('Not imported'), imported: vscode.l10n.t('Imported'), known: vscode.l10n.t('There already') };
  const parts = (['failed', 'imported', 'known'] as const).flatMap((kind) => {
    const some = outcomes.filter(({ outcome }) => outcome === kind);
    return some.length === 0 ? [] : [`## ${headings[kind]} (${some.length})\n\n${some.map(lineOf).join('\n')}`];
  });
  return `# ${vscode.l10n.t('Import into {0}', folder)}\n\n${parts.join('\n\n')}\n`;
}

/** Says what came in and what did not, and opens what there is to look at on a click; a single statement at once. */
export async function tell(run: ImportRun, folder: vscode.Uri, texts: ReadOnlyTexts): Promise<void> {
  const { outcomes, wasCancelled, files: [only, ...others] } = run;
  if (only !== undefined && others.length === 0) await vscode.commands.executeCommand('vscode.open', only, { preview: false });
  const name = vscode.workspace.asRelativePath(folder);
  const summary = summarizeImport(outcomes);
  const counts = `${importWords(locale()).summary(summary, false)}.`;
  const said = wasCancelled ? vscode.l10n.t('Stopped: {0} What was imported is there; import again to go on.', counts) : counts;
  const [first] = outcomes;
  if (first === undefined) {
    void vscode.window.showInformationMessage(wasCancelled ? vscode.l10n.t('Stopped before anything was imported.') : vscode.l10n.t('There was nothing that can be imported: web pages, Word documents (.docx), text, Markdown and feeds can.'));
    return;
  }
  const isSingle = outcomes.length === 1;
  const [open, all] = [vscode.l10n.t('Open'), vscode.l10n.t('Show All')];
  const message = !isSingle || first.outcome === 'imported' ? said : `${first.from} ${first.outcome === 'failed' ? first.message : importWords(locale()).known(first.same.name, first.same.why)}.`;
  const there = isSingle && first.outcome === 'known' ? vscode.Uri.joinPath(folder, first.same.name) : undefined;
  const actions = there !== undefined ? [open] : isSingle && first.outcome === 'imported' ? [] : [all];
  const show = summary.failed > 0 ? vscode.window.showWarningMessage : vscode.window.showInformationMessage;
  // Not waited for: the message may stay as long as it likes.
  void show(message, ...actions).then(async (chosen) => {
    if (chosen === open && there !== undefined) await vscode.commands.executeCommand('vscode.open', there);
    else if (chosen === all) await vscode.window.showTextDocument(texts.add(`${vscode.l10n.t('Import into {0}', name.replaceAll('/', ' '))}.md`, reportOf(outcomes, name)));
  });
}
