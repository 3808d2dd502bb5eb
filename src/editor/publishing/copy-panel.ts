import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import * as vscode from 'vscode';
import { isPressed, type Show } from '../../panel/messages.js';
import { panelResources, panelShell } from '../compare/shell.js';
import type { Log } from '../log.js';

/** Something to look at and to copy. */
export interface ToCopy {
  /** What it is; also tells its button from the others. */
  readonly name: string;
  /** Said beside the button. */
  readonly note?: string;
  readonly shown: ElementContent;
  /** Copied with its formatting, or as plain text. */
  readonly as: 'rich' | 'text';
}

function section({ name, note, shown, as }: ToCopy, at: number): ElementContent {
  const key = `copy-${at}`;
  return h('section', [
    h('p', [h('button', { type: 'button', dataCopy: key, dataCopyAs: as, dataKey: key }, vscode.l10n.t('Copy: {0}', name)), ...(note === undefined ? [] : [' ', h('small', note)])]),
    h('div', { dataCopied: key }, [shown]),
  ]);
}

/**
 * Shows what is to be copied, with a button for each. Extensions can put plain text alone on the clipboard; a page can put formatted
 * text there, once somebody presses a button in it.
 * @param remark said above all; none where it is empty
 */
export function showToCopy(title: string, remark: string, all: readonly ToCopy[], extensionUri: vscode.Uri, log: Log): void {
  const panel = vscode.window.createWebviewPanel('forthright.copy', title, vscode.ViewColumn.Beside, { enableScripts: true, localResourceRoots: panelResources(extensionUri).roots });
  const tree = h(null, [...(remark === '' ? [] : [h('p', { className: ['remark'] }, remark)]), ...all.map(section)]);
  panel.webview.onDidReceiveMessage((message: unknown) => {
    if (!isPressed(message)) return;
    if (message.kind === 'ready') {
      panel.webview.postMessage({ kind: 'show', tree } satisfies Show).then(undefined, (error: unknown) => { log.failure('What is to be copied could not be shown', error); });
    } else if (message.kind === 'press' && message.action === 'copied') vscode.window.setStatusBarMessage(vscode.l10n.t('Copied.'), 3000);
    else if (message.kind === 'press') void vscode.window.showWarningMessage(vscode.l10n.t('This editor lets no button copy: select the text in the panel and copy it by key, or save it as a web page.'));
  });
  panel.webview.html = panelShell(panel.webview, extensionUri, title);
}
