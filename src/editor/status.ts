import * as vscode from 'vscode';
import type { Benchmark } from '../benchmarks/types.js';
import { languageName } from '../facts/languages.js';
import { languageOf } from '../lexicon/language.js';
import type { Configurations } from './configurations.js';
import { explanation } from './explanation.js';
import { asText } from './pure/markdown-text.js';
import { locale } from './settings.js';
import type { Display, Statements } from './statements.js';
import { type Summary, summaryOf } from './summary.js';
import { statusName } from './words.js';

/** How many benchmarks the draft in front meets: in the status bar, and under the language's braces beside it. */
export function showStatus(statements: Statements, configurations: Configurations): vscode.Disposable {
  const bar = statusBar();
  const language = languageStatus();
  const draw = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const display = document && statements.displayOf(document);
    const summary = display && summaryOf(display.outcome);
    drawLanguage(language, display, summary, document === undefined ? 0 : configurations.of(document.uri)?.problems.length ?? 0);
    if (display === undefined || summary === undefined) bar.hide();
    else drawBar(bar, display, summary);
  };
  draw();
  return vscode.Disposable.from(
    bar,
    language,
    vscode.window.onDidChangeActiveTextEditor(draw),
    configurations.onDidChange(draw),
    statements.onDidLeave(draw),
    statements.onDidShow(({ phase }) => {
      if (phase !== 'typing') draw();
    }),
  );
}

function statusBar(): vscode.StatusBarItem {
  const bar = vscode.window.createStatusBarItem('forthright.status', vscode.StatusBarAlignment.Right, 100);
  bar.name = 'Forthright';
  bar.command = 'forthright.showScorecard';
  return bar;
}

function languageStatus(): vscode.LanguageStatusItem {
  const status = vscode.languages.createLanguageStatusItem('forthright.language', [{ language: 'markdown' }, { language: 'plaintext' }]);
  status.name = 'Forthright';
  return status;
}

function drawBar(bar: vscode.StatusBarItem, { outcome }: Display, { figure, icon, words, notice }: Summary): void {
  const unmet = outcome.kind === 'checked' ? outcome.checked.scorecard.benchmarks.filter(({ status }) => status === 'missing' || status === 'partial') : [];
  const lines = unmet.map(({ id, status }) => `- ${asText(titleOf(id))}: ${statusName(status)}`);
  bar.text = `$(${icon}) Forthright ${figure}`.trimEnd();
  bar.tooltip = new vscode.MarkdownString([`**Forthright**: ${words}`, notice, lines.join('\n')].filter((part) => part !== '').join('\n\n'));
  bar.accessibilityInformation = { label: `Forthright: ${words}` };
  bar.show();
}

/** Under the braces: whether the document is a statement, in which language it is read, and what is wrong in its configuration. */
function drawLanguage(status: vscode.LanguageStatusItem, display: Display | undefined, summary: Summary | undefined, problems: number): void {
  const language = display?.outcome.kind === 'checked' ? display.outcome.checked.reading.language : undefined;
  const isRead = language === undefined || languageOf(language) !== undefined;
  status.text = summary?.words ?? vscode.l10n.t('Not checked as a statement');
  status.detail = [
    ...(language === undefined ? [] : [isRead ? vscode.l10n.t('read in {0}', languageName(language, locale())) : vscode.l10n.t('in {0}, which is not read', languageName(language, locale()))]),
    ...(problems === 0 ? [] : [vscode.l10n.t('{0} problems in the configuration', problems)]),
  ].join(', ');
  status.severity = isRead && problems === 0 ? vscode.LanguageStatusSeverity.Information : vscode.LanguageStatusSeverity.Warning;
  if (problems > 0) status.command = { command: 'workbench.actions.view.problems', title: vscode.l10n.t('Problems') };
  else if (summary === undefined) status.command = { command: 'forthright.checkDocument', title: vscode.l10n.t('Check') };
  else status.command = { command: 'forthright.showScorecard', title: vscode.l10n.t('Scorecard') };
}

function titleOf(id: Benchmark['id']): string {
  return explanation(id, locale()).title;
}
