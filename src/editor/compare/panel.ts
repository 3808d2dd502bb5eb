import type { Root } from 'hast';
import * as vscode from 'vscode';
import type { Checked } from '../../check.js';
import { isPressed, type Pressed, type Show } from '../../panel/messages.js';
import type { Log } from '../log.js';
import type { Statements } from '../statements.js';
import { panelResources, panelShell } from './shell.js';
import type { Pair, Side } from './side.js';

/** What the panel shows. */
interface Content {
  readonly title: string;
  /** The draft that it follows; undefined where it shows none. */
  readonly document?: vscode.TextDocument;
  /** Undefined where there is nothing to show now. */
  view(): Promise<Root | undefined>;
  press(action: string, value: string): Promise<void>;
  choose(name: string, value: string): void;
}

/** The panel in which two statements stand side by side. There is one; beside a draft it follows it as it changes, until it is closed. */
export class ComparePanel implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private content: Content | undefined;
  private isReady = false;
  private readonly subscriptions: vscode.Disposable[];

  constructor(private readonly statements: Statements, private readonly extensionUri: vscode.Uri, private readonly log: Log) {
    this.subscriptions = [
      statements.onDidShow(({ document, phase }) => {
        if (document === this.content?.document && phase !== 'typing') this.refresh().catch((error: unknown) => { this.log.failure('The comparison could not follow the draft', error); });
      }),
      statements.onDidLeave((document) => {
        if (document === this.content?.document) this.panel?.dispose();
      }),
    ];
  }

  /** Puts a draft beside something. */
  async open(document: vscode.TextDocument, side: Side): Promise<void> {
    await this.show({
      title: side.title, document,
      view: async () => {
        const checked = await this.checked(document);
        return checked && side.view(checked);
      },
      press: async (action, value) => {
        const checked = await this.checked(document);
        if (checked !== undefined) await side.press(action, value, { document, checked });
      },
      choose: (name, value) => { side.choose(name, value); },
    });
  }

  /** Puts two statements side by side of which none is a draft. */
  async openPair(pair: Pair): Promise<void> {
    await this.show({
      title: pair.title,
      view: () => pair.view(),
      press: (action) => pair.press(action),
      choose() {
        // There are no lists to choose from.
      },
    });
  }

  /** Shows again what the panel shows, as it is now. */
  async refresh(): Promise<void> {
    const { panel, content } = this;
    if (panel === undefined || content === undefined) return;
    panel.title = content.title;
    if (!this.isReady) return;
    const tree = await content.view();
    // Something else may be shown by now.
    if (tree === undefined || this.content !== content || this.panel !== panel) return;
    await panel.webview.postMessage({ kind: 'show', tree } satisfies Show);
  }

  dispose(): void {
    this.panel?.dispose();
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private async show(content: Content): Promise<void> {
    this.content = content;
    this.panel ??= this.create();
    this.panel.reveal(this.panel.viewColumn ?? vscode.ViewColumn.Beside, true);
    await this.refresh();
  }

  /** A draft as it is now; undefined where it cannot be checked. */
  private async checked(document: vscode.TextDocument): Promise<Checked | undefined> {
    const outcome = await this.statements.outcomeOf(document);
    return outcome?.kind === 'checked' ? outcome.checked : undefined;
  }

  private create(): vscode.WebviewPanel {
    const panel = vscode.window.createWebviewPanel('forthright.compare', 'Forthright', { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }, {
      enableScripts: true, enableFindWidget: true, retainContextWhenHidden: true, localResourceRoots: panelResources(this.extensionUri).roots,
    });
    this.isReady = false;
    panel.onDidDispose(() => {
      this.panel = this.content = undefined;
    });
    panel.webview.onDidReceiveMessage((message: unknown) => {
      if (isPressed(message)) this.take(message).catch((error: unknown) => { this.log.failure('A button of the comparison failed', error); });
    });
    panel.webview.html = panelShell(panel.webview, this.extensionUri, 'Forthright');
    return panel;
  }

  private async take(message: Pressed): Promise<void> {
    if (message.kind === 'ready') this.isReady = true;
    else if (message.kind === 'choose') this.content?.choose(message.name, message.value);
    else await this.content?.press(message.action, message.value);
    await this.refresh();
  }
}
