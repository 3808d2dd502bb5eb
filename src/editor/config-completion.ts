import * as vscode from 'vscode';
import { configNames } from '../config/read-config.js';
import { type ConfigPlace, placeIn, type Suggestion, suggestionsAt } from '../config/suggestions.js';
import { locale } from './settings.js';

/** The extension that completes and checks YAML by our schema, where people have it. */
const yamlExtension = 'redhat.vscode-yaml';

const yamlFiles = configNames.filter((name) => !name.endsWith('.json')).map((name) => ({ pattern: `**/${name}` }));

/** Says what can be written in a YAML configuration file, and what it means: JSON ones have the schema. */
export function completeConfiguration(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(yamlFiles, { provideCompletionItems: complete }, ' ', '{', ','),
    vscode.languages.registerHoverProvider(yamlFiles, { provideHover: explain }),
  );
}

function isDoneByOthers(): boolean {
  return vscode.extensions.getExtension(yamlExtension) !== undefined;
}

function complete(document: vscode.TextDocument, position: vscode.Position): vscode.CompletionItem[] {
  const place = isDoneByOthers() ? undefined : placeIn(document.getText(), document.offsetAt(position));
  return place ? suggestionsAt(place, locale()).map((suggestion) => completionOf(suggestion, document, place)) : [];
}

function completionOf({ label, detail, documentation, isKey, opens }: Suggestion, document: vscode.TextDocument, { path, word }: ConfigPlace): vscode.CompletionItem {
  const completion = new vscode.CompletionItem(label, isKey ? vscode.CompletionItemKind.Property : vscode.CompletionItemKind.Value);
  if (detail !== '') completion.detail = detail;
  if (documentation !== '') completion.documentation = documentation;
  // A country is found by its name as well.
  completion.filterText = `${label} ${detail}`;
  completion.range = new vscode.Range(document.positionAt(word.start), document.positionAt(word.end));
  const line = document.lineAt(document.positionAt(word.start)).text;
  if (isKey) completion.insertText = new vscode.SnippetString(`${label}:${behindKey(opens, line, path)}`);
  else if (line[document.positionAt(word.start).character - 1] === ':') completion.insertText = ` ${label}`;
  return completion;
}

/** In braces everything stays on its line. */
function behindKey(opens: Suggestion['opens'], line: string, path: readonly string[]): string {
  if (opens === 'list') return ' [$0]';
  if (opens === undefined) return ' $0';
  return /[{[]/u.test(line) ? ' { $0 }' : `\n${'  '.repeat(path.length + 1)}$0`;
}

function explain(document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
  const range = isDoneByOthers() ? undefined : document.getWordRangeAtPosition(position, /[\w-]+/u);
  const place = range && placeIn(document.getText(), document.offsetAt(range.end));
  if (range === undefined || place === undefined) return undefined;
  const found = suggestionsAt(place, locale()).find(({ label }) => label === document.getText(range));
  const said = [found?.detail, found?.documentation].filter((words) => words !== undefined && words !== '');
  return said.length === 0 ? undefined : new vscode.Hover(said.join(': '), range);
}
