import * as vscode from 'vscode';
import { readStatement } from '../statement/index.js';
import { exampleNames } from './pure/example-names.js';

/**
 * Opens an example as a new document, so that trying things out changes no file.
 *
 * @param wanted name of the example; without one the drafter is asked
 */
export async function openExample(extensionUri: vscode.Uri, wanted?: string): Promise<void> {
  const name = exampleNames.find((each) => each === wanted) ?? await chooseExample(extensionUri);
  if (name === undefined) return;
  const content = await textOf(extensionUri, name);
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content }));
}

async function chooseExample(extensionUri: vscode.Uri): Promise<string | undefined> {
  const choices = Promise.all(exampleNames.map(async (name) => ({
    name, label: readStatement(await textOf(extensionUri, name)).title ?? name, description: name,
  })));
  const chosen = await vscode.window.showQuickPick(choices, {
    placeHolder: vscode.l10n.t('Which example? The weak ones show the most. All people in them are invented.'), matchOnDescription: true,
  });
  return chosen?.name;
}

async function textOf(extensionUri: vscode.Uri, name: string): Promise<string> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'examples', `${name}.statement.md`));
  return new TextDecoder().decode(bytes);
}
