import * as vscode from 'vscode';
import type { Finding, Severity } from '../benchmarks/types.js';
import { pageTarget } from './pages.js';
import { rangeOf } from './places.js';
import type { Display, Statements } from './statements.js';

/** The name under which findings stand in the Problems panel. */
export const source = 'Forthright';

const severities: Record<Severity, vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
};

/** Squiggles and the Problems panel. */
export function showDiagnostics(statements: Statements): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('forthright');
  return vscode.Disposable.from(
    collection,
    statements.onDidShow(({ document, visible }: Display) => {
      collection.set(document.uri, visible.map((finding) => diagnosticOf(document, finding)));
    }),
    statements.onDidLeave((document) => collection.delete(document.uri)),
  );
}

/** A finding as the editor knows it; its code links to the rule's page. */
function diagnosticOf(document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(rangeOf(document, finding), finding.message, severities[finding.severity]);
  diagnostic.source = source;
  diagnostic.code = { value: finding.rule, target: pageTarget(finding.rule) };
  return diagnostic;
}
