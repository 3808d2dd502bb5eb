import * as vscode from 'vscode';
import type { Checked } from '../../check.js';
import { isPressed, type Pressed, type Show } from '../../panel/messages.js';
import type { Log } from '../log.js';
import type { Statements } from '../statements.js';
import { panelResources, panelShell } from './shell.js';
import type { Side } from './side.js';

/** The panel beside a draft. There is one; it follows its draft as it changes, until it is closed. */
export class ComparePanel implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private document: vscode.TextDocument | undefined;
  private side: Side | undefined;
  private isReady = false;
  private readonly subscriptions: vscode.Disposable[];

  constructor(private readonly statements: Statements, private readonly extensionUri: vscode.Uri, private readonly log: Log) {
    this.subscriptions = [
      statements.onDidShow(({ document, phase }) => {
        if (document === this.document && phase !== 'typing') void this.refresh();
      }),
      statements.onDidLeave((document) => {
        if (document === this.document) this.panel?.dispose();
      }),
    ];
  }

  /** Puts a draft beside something. */
  async open(document: vscode.TextDocument, side: Side): Promise<void> {
    this.document = document;
    this.side = side;
    this.panel ??= this.create();
    this.panel.reveal(this.panel.viewColumn ?? vscode.ViewColumn.Beside, true);
    await this.refresh();
  }

  /** Shows again what the panel shows, as it is now. */
  async refresh(): Promise<void> {
    const checked = await this.draft();
    const { panel, side } = this;
    if (panel === undefined || side === undefined || checked === undefined) return;
    panel.title = side.title;
    if (!this.isReady) return;
    const tree = await side.view(checked);
    // Something else may be shown by now.
    if (this.side !== side || this.panel !== panel) return;
    await panel.webview.postMessage({ kind: 'show', tree } satisfies Show);
  }

  dispose(): void {
    this.panel?.dispose();
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  /** The draft as it is now; undefined where it cannot be checked. */
  private async draft(): Promise<Checked | undefined> {
    const outcome = this.document && await this.statements.outcomeOf(this.document);
    return outcome?.kind === 'checked' ? outcome.checked : undefined;
  }

  private create(): vscode.WebviewPanel {
    const panel = vscode.window.createWebviewPanel('forthright.compare', 'Forthright', { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }, {
      enableScripts: true, enableFindWidget: true, retainContextWhenHidden: true, localResourceRoots: panelResources(this.extensionUri).roots,
    });
    this.isReady = false;
    panel.onDidDispose(() => {
      this.panel = this.document = this.side = undefined;
    });
    panel.webview.onDidReceiveMessage((message: unknown) => {
      if (isPressed(message)) this.take(message).catch((error: unknown) => { this.log.failure('A button of the comparison failed', error); });
    });
    panel.webview.html = panelShell(panel.webview, this.extensionUri, 'Forthright');
    return panel;
  }

  private async take(message: Pressed): Promise<void> {
    if (message.kind === 'ready') this.isReady = true;
    else if (message.kind === 'choose') this.side?.choose(message.name, message.value);
    else {
      const { document } = this;
      const checked = await this.draft();
      if (document !== undefined && checked !== undefined) await this.side?.press(message.action, message.value, { document, checked });
    }
    await this.refresh();
  }
}
