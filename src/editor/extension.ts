import type * as vscode from 'vscode';
import type { Net } from '../library/import/fetching/net.js';
import { registerCommands } from './commands/index.js';
import { CheckListView } from './check-list/view.js';
import { ComparePanel } from './compare/panel.js';
import { ReadOnlyTexts } from './compare/texts.js';
import { completeConfiguration } from './config-completion.js';
import { showConfigurationProblems } from './configuration-diagnostics.js';
import { Configurations } from './configurations.js';
import { keepContextKeys } from './context-keys.js';
import { showDiagnostics } from './diagnostics.js';
import { helpDrafting } from './draft-completion.js';
import { explainOnHover } from './hover.js';
import { Log } from './log.js';
import { PastStatements } from './library/past-statements.js';
import { offerOnRecords } from './library/record-lenses.js';
import { serveRecords } from './library/record-page.js';
import { LibraryView } from './library/tree.js';
import { outlineStatements } from './outline.js';
import { followPageLinks } from './page-links.js';
import { servePages } from './pages.js';
import { offerFixes } from './quick-fixes.js';
import { ScorecardView } from './scorecard-view.js';
import { Siblings } from './siblings.js';
import { colourReadings } from './semantic-tokens.js';
import { StatementChoices } from './statement-choices.js';
import { Statements } from './statements.js';
import { showStatus } from './status.js';
import { SurveyPanel } from './survey/panel.js';

/**
 * Called by VS Code when the first Markdown or plain text document is opened, or a folder with a configuration.
 * @param net the network, where there is one that the extension may ask: a browser has none
 */
export function activate(context: vscode.ExtensionContext, net?: Net): void {
  const log = new Log();
  const configurations = new Configurations(log);
  const past = new PastStatements(configurations, context.storageUri, log);
  const siblings = new Siblings(configurations, log);
  const statements = new Statements(new StatementChoices(context.workspaceState), configurations, past, siblings, log);
  const scorecard = new ScorecardView(statements);
  const checkList = new CheckListView(statements, scorecard, configurations, siblings);
  const compare = new ComparePanel(statements, context.extensionUri, log);
  const survey = new SurveyPanel(compare, context.extensionUri, context.storageUri, log);
  const texts = new ReadOnlyTexts();
  context.subscriptions.push(
    log,
    configurations,
    showConfigurationProblems(configurations),
    completeConfiguration(),
    past,
    statements,
    scorecard,
    siblings,
    checkList,
    compare,
    survey,
    texts,
    showDiagnostics(statements),
    offerFixes(statements),
    explainOnHover(statements),
    showStatus(statements, configurations),
    colourReadings(statements),
    outlineStatements(statements),
    helpDrafting({ statements, past, configurations }),
    keepContextKeys(statements, scorecard),
    servePages(context.extensionUri),
    followPageLinks(log),
    serveRecords(),
    offerOnRecords(),
    new LibraryView(past),
    registerCommands({ statements, scorecard, checkList, configurations, past, compare, survey, texts, log, net, extensionUri: context.extensionUri, globalStorage: context.globalStorageUri }),
  );
  configurations.start();
  statements.considerAll();
  past.start().catch((error: unknown) => { log.failure('The library could not be opened', error); });
}
