import * as vscode from 'vscode';
import { rangeOf } from './places.js';
import { readingTokens, tokenKinds } from './pure/reading-tokens.js';
import { settingsOf } from './settings.js';
import type { Statements } from './statements.js';

const legend = new vscode.SemanticTokensLegend([...tokenKinds]);

/** Colours what the readers found in a statement: people, instruments, hedges, and the words that ask. Themes say how. */
class ReadingColours implements vscode.DocumentSemanticTokensProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable[];

  readonly onDidChangeSemanticTokens = this.changed.event;

  constructor(private readonly statements: Statements) {
    this.subscriptions = [
      this.changed,
      statements.onDidShow(({ phase }) => { if (phase !== 'typing') this.changed.fire(); }),
      statements.onDidLeave(() => { this.changed.fire(); }),
      vscode.workspace.onDidChangeConfiguration((event) => { if (event.affectsConfiguration('forthright.highlight')) this.changed.fire(); }),
    ];
  }

  async provideDocumentSemanticTokens(document: vscode.TextDocument, cancellation: vscode.CancellationToken): Promise<vscode.SemanticTokens> {
    const builder = new vscode.SemanticTokensBuilder(legend);
    if (!settingsOf(document).highlight || !this.statements.has(document)) return builder.build();
    const outcome = await this.statements.outcomeOf(document);
    // What was found in an earlier version stands elsewhere by now; where a request is given up, VS Code keeps the colours until it asks again.
    if (cancellation.isCancellationRequested || outcome?.version !== document.version) throw new vscode.CancellationError();
    if (outcome.kind === 'checked') for (const token of readingTokens(outcome.checked.reading)) builder.push(rangeOf(document, token), token.kind);
    return builder.build();
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }
}

/** Offers colours for statements. */
export function colourReadings(statements: Statements): vscode.Disposable {
  const colours = new ReadingColours(statements);
  return vscode.Disposable.from(colours, vscode.languages.registerDocumentSemanticTokensProvider([{ language: 'markdown' }, { language: 'plaintext' }], colours, legend));
}
