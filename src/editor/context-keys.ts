import * as vscode from 'vscode';
import type { ScorecardView } from './scorecard-view.js';
import type { Statements } from './statements.js';

/** Tells menus and the welcome view whether the document in front is a statement, or could be one, and whether a scorecard is shown. */
export function keepContextKeys(statements: Statements, scorecard: ScorecardView): vscode.Disposable {
  const told = new Map<string, boolean>();
  const tell = (key: string, value: boolean): void => {
    if (told.get(key) === value) return;
    told.set(key, value);
    void vscode.commands.executeCommand('setContext', key, value);
  };
  const tellAll = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const isStatement = document !== undefined && statements.has(document);
    tell('forthright.isStatement', isStatement);
    tell('forthright.couldBeStatement', !isStatement && ['markdown', 'plaintext'].includes(document?.languageId ?? ''));
    tell('forthright.hasScorecard', scorecard.document !== undefined);
  };
  tellAll();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(tellAll),
    statements.onDidShow(tellAll),
    statements.onDidLeave(tellAll),
  );
}
