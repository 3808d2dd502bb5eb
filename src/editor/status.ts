import * as vscode from 'vscode';
import type { Benchmark } from '../benchmarks/types.js';
import { explanation } from './explanation.js';
import { asText } from './pure/markdown-text.js';
import { locale } from './settings.js';
import type { Display, Statements } from './statements.js';
import { type Summary, summaryOf } from './summary.js';
import { statusName } from './words.js';

/** How many benchmarks the draft in front meets: in the status bar, and under the language's braces beside it. */
export function showStatus(statements: Statements): vscode.Disposable {
  const bar = statusBar();
  const language = languageStatus();
  const draw = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const display = document && statements.displayOf(document);
    const summary = display && summaryOf(display.outcome);
    drawLanguage(language, summary);
    if (display === undefined || summary === undefined) bar.hide();
    else drawBar(bar, display, summary);
  };
  draw();
  return vscode.Disposable.from(
    bar,
    language,
    vscode.window.onDidChangeActiveTextEditor(draw),
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

function drawLanguage(status: vscode.LanguageStatusItem, summary: Summary | undefined): void {
  if (summary === undefined) {
    status.text = vscode.l10n.t('Not checked as a statement');
    status.command = { command: 'forthright.checkDocument', title: vscode.l10n.t('Check') };
  } else {
    status.text = summary.words;
    status.command = { command: 'forthright.showScorecard', title: vscode.l10n.t('Scorecard') };
  }
}

function titleOf(id: Benchmark['id']): string {
  return explanation(id, locale()).title;
}
