import * as vscode from 'vscode';
import { problemMessage } from '../config/message.js';
import type { PlacedProblem } from '../config/problem.js';
import type { Configurations } from './configurations.js';
import { source } from './diagnostics.js';
import { locale } from './settings.js';

/** What is wrong in configuration and phrase files, in the Problems panel and at its line. */
export function showConfigurationProblems(configurations: Configurations): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('forthright-configuration');
  const show = (): void => {
    const byFile = new Map<string, { uri: vscode.Uri; diagnostics: vscode.Diagnostic[] }>();
    for (const { workspace, configuration } of configurations.all()) {
      for (const problem of configuration.problems) {
        const uri = workspace.uri.with({ path: problem.file });
        const file = byFile.get(uri.toString()) ?? { uri, diagnostics: [] };
        file.diagnostics.push(diagnosticOf(problem));
        byFile.set(uri.toString(), file);
      }
    }
    collection.clear();
    for (const { uri, diagnostics } of byFile.values()) collection.set(uri, diagnostics);
  };
  return vscode.Disposable.from(collection, configurations.onDidChange(show));
}

function diagnosticOf(problem: PlacedProblem): vscode.Diagnostic {
  const { line, column, endLine, endColumn, kind } = problem;
  const diagnostic = new vscode.Diagnostic(new vscode.Range(line - 1, column - 1, endLine - 1, endColumn - 1), problemMessage(problem, locale()), vscode.DiagnosticSeverity.Warning);
  diagnostic.source = source;
  diagnostic.code = kind;
  return diagnostic;
}
