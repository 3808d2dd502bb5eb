import type * as vscode from 'vscode';
import { registerCommands } from './commands/index.js';
import { keepContextKeys } from './context-keys.js';
import { showDiagnostics } from './diagnostics.js';
import { explainOnHover } from './hover.js';
import { Log } from './log.js';
import { servePages } from './pages.js';
import { offerFixes } from './quick-fixes.js';
import { ScorecardView } from './scorecard-view.js';
import { StatementChoices } from './statement-choices.js';
import { Statements } from './statements.js';
import { showStatus } from './status.js';

/** Called by VS Code when the first Markdown or plain text document is opened. */
export function activate(context: vscode.ExtensionContext): void {
  const log = new Log();
  const statements = new Statements(new StatementChoices(context.workspaceState), log);
  const scorecard = new ScorecardView(statements);
  context.subscriptions.push(
    log,
    statements,
    scorecard,
    showDiagnostics(statements),
    offerFixes(statements),
    explainOnHover(statements),
    showStatus(statements),
    keepContextKeys(statements, scorecard),
    servePages(context.extensionUri),
    registerCommands({ statements, scorecard, log, extensionUri: context.extensionUri }),
  );
  statements.considerAll();
}
