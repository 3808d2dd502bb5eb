import * as vscode from 'vscode';
import { recordScheme } from './record-page.js';

/** What can be done with a statement of the catalogue, above its page. */
export function offerOnRecords(): vscode.Disposable {
  return vscode.languages.registerCodeLensProvider({ scheme: recordScheme }, {
    provideCodeLenses: ({ uri }) => [
      { title: `$(cloud-download) ${vscode.l10n.t('Fetch the text…')}`, command: 'forthright.fetchText', arguments: [uri] },
      { title: `$(link-external) ${vscode.l10n.t('Open the web address')}`, command: 'forthright.openAddress', arguments: [uri] },
    ].map((command) => new vscode.CodeLens(new vscode.Range(0, 0, 0, 0), command)),
  });
}
