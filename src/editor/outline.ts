import * as vscode from 'vscode';
import { compareWords } from '../formats/compare-words.js';
import { rangeOf } from './places.js';
import { type StatementPart, statementParts } from './pure/statement-parts.js';
import { locale } from './settings.js';
import type { Statements } from './statements.js';

function nameOf(role: StatementPart['role']): string {
  switch (role) {
    case 'front-matter': return vscode.l10n.t('Front matter');
    case 'title': return vscode.l10n.t('Title');
    case 'contact': return vscode.l10n.t('Contact');
    default: return compareWords(locale()).roles[role];
  }
}

const icons: Readonly<Record<StatementPart['role'], vscode.SymbolKind>> = {
  'front-matter': vscode.SymbolKind.Namespace, title: vscode.SymbolKind.String, contact: vscode.SymbolKind.Key, facts: vscode.SymbolKind.Field, assessment: vscode.SymbolKind.Property,
  obligations: vscode.SymbolKind.Interface, recommendation: vscode.SymbolKind.Method, 'follow-up': vscode.SymbolKind.Event,
};

function symbolOf(document: vscode.TextDocument, part: StatementPart): vscode.DocumentSymbol {
  return new vscode.DocumentSymbol(nameOf(part.role), part.words, icons[part.role], rangeOf(document, part), rangeOf(document, part.first));
}

/** Shows the parts of a statement in outline and breadcrumbs: what is told, judged, asked, cited and promised. */
export function outlineStatements(statements: Statements): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider([{ language: 'markdown' }, { language: 'plaintext' }], {
    async provideDocumentSymbols(document, cancellation): Promise<vscode.DocumentSymbol[]> {
      const outcome = statements.has(document) ? await statements.outcomeOf(document) : undefined;
      if (cancellation.isCancellationRequested || outcome?.kind !== 'checked' || outcome.version !== document.version) return [];
      const symbols: vscode.DocumentSymbol[] = [];
      for (const part of statementParts(outcome.checked.reading)) {
        const symbol = symbolOf(document, part);
        const before = symbols.at(-1);
        // The contact stands inside the front matter.
        if (part.role === 'contact' && before?.range.contains(symbol.range) === true) before.children.push(symbol);
        else symbols.push(symbol);
      }
      return symbols;
    },
  }, { label: 'Forthright' });
}
