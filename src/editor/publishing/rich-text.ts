import { h } from 'hastscript';
import * as vscode from 'vscode';
import { isPressed, type Show } from '../../panel/messages.js';
import { articleOf } from '../../publish/html.js';
import { publicationOf } from '../../publish/publication.js';
import type { Reading } from '../../reading/types.js';
import { panelResources, panelShell } from '../compare/shell.js';
import type { Log } from '../log.js';

/**
 * Shows a statement as it looks when it is pasted, with a button that copies it so. Extensions can put plain text alone on the
 * clipboard; a page can put formatted text there, once somebody presses a button in it.
 */
export function showRichText(reading: Reading, extensionUri: vscode.Uri, log: Log): void {
  const title = vscode.l10n.t('Copy with formatting');
  const panel = vscode.window.createWebviewPanel('forthright.richText', title, vscode.ViewColumn.Beside, {
    enableScripts: true, localResourceRoots: panelResources(extensionUri).roots,
  });
  const tree = h(null, [
    h('p', [h('button', { type: 'button', dataCopy: 'article', dataKey: 'copy', autoFocus: true }, vscode.l10n.t('Copy'))]),
    h('div', { dataCopied: 'article' }, [articleOf(publicationOf(reading.statement))]),
  ]);
  panel.webview.onDidReceiveMessage((message: unknown) => {
    if (!isPressed(message)) return;
    if (message.kind === 'ready') {
      panel.webview.postMessage({ kind: 'show', tree } satisfies Show).then(undefined, (error: unknown) => { log.failure('A statement could not be shown', error); });
    } else if (message.kind === 'press' && message.action === 'copied') vscode.window.setStatusBarMessage(vscode.l10n.t('Copied with its formatting.'), 3000);
    else if (message.kind === 'press') void vscode.window.showWarningMessage(vscode.l10n.t('This editor lets nothing but plain text be copied by a button: select the text in the panel and copy it by key, or save it as a web page.'));
  });
  panel.webview.html = panelShell(panel.webview, extensionUri, title);
}
