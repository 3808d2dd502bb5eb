import * as vscode from 'vscode';
import { check, type Checked } from '../check.js';
import type { Finding } from '../benchmarks/types.js';
import type { Configurations } from './configurations.js';
import type { PastStatements } from './library/past-statements.js';
import type { Log } from './log.js';
import { offsetOf } from './places.js';
import { Checking, type Outcome } from './pure/checking.js';
import { isStatement } from './pure/is-statement.js';
import type { Change } from './pure/move-span.js';
import type { Phase } from './pure/visible-findings.js';
import { locale, settingsOf } from './settings.js';
import { areVersions, type SiblingChange, type Siblings } from './siblings.js';
import type { StatementChoices } from './statement-choices.js';

/** What to show of a draft now. */
export interface Display {
  readonly document: vscode.TextDocument;
  readonly outcome: Outcome;
  readonly visible: readonly Finding[];
  readonly phase: Phase;
}

/** Lines that are read to find a document's front matter. */
const headLines = 100;

/** The open documents that are statements, each kept checked. */
export class Statements implements vscode.Disposable {
  private readonly checkings = new Map<vscode.TextDocument, Checking>();
  private readonly displays = new Map<vscode.TextDocument, Display>();
  private readonly shown = new vscode.EventEmitter<Display>();
  private readonly left = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly subscriptions: vscode.Disposable[];

  /** Fires when there is something new to show of a draft. */
  readonly onDidShow = this.shown.event;
  /** Fires when a document is a statement no longer: closed, or not to be checked. */
  readonly onDidLeave = this.left.event;

  constructor(private readonly choices: StatementChoices, private readonly configurations: Configurations, private readonly past: PastStatements, private readonly siblings: Siblings, private readonly log: Log) {
    this.subscriptions = [
      this.shown,
      this.left,
      vscode.workspace.onDidOpenTextDocument((document) => this.consider(document)),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.choices.closed(document.uri);
        this.leave(document);
      }),
      vscode.workspace.onDidChangeTextDocument((event) => this.changed(event)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.checkings.get(textEditor.document)?.caretMoved()),
      vscode.window.onDidChangeActiveTextEditor(() => this.checkings.forEach((checking) => checking.caretMoved())),
      configurations.onDidChange(() => this.considerAll()),
      past.onDidChange(() => this.considerAll()),
      siblings.onDidChange((change) => { this.compareAgain(change); }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('forthright')) this.considerAll();
      }),
    ];
  }

  /** Looks at every open document anew. */
  considerAll(): void {
    for (const document of vscode.workspace.textDocuments) this.consider(document);
  }

  /** Remembers that a document is, or is not, to be checked, and acts on it. */
  async choose(document: vscode.TextDocument, checked: boolean): Promise<void> {
    await this.choices.set(document.uri, checked);
    this.consider(document);
  }

  has(document: vscode.TextDocument): boolean {
    return this.checkings.has(document);
  }

  /** What is on display of a draft; undefined when it is no statement or not yet checked. */
  displayOf(document: vscode.TextDocument): Display | undefined {
    return this.displays.get(document);
  }

  /** The outcome for a draft as it is now; undefined when it is no statement, or changes while being checked. */
  async outcomeOf(document: vscode.TextDocument): Promise<Outcome | undefined> {
    return this.checkings.get(document)?.current();
  }

  dispose(): void {
    for (const checking of this.checkings.values()) checking.dispose();
    this.checkings.clear();
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private changed({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (contentChanges.length === 0) return;
    const checking = this.checkings.get(document);
    if (checking !== undefined && this.isStatement(document)) checking.changed(contentChanges.map(changeOf));
    else this.consider(document);
  }

  private consider(document: vscode.TextDocument): void {
    if (!this.isStatement(document)) {
      this.leave(document);
      // Its configuration may name it as one.
      if (['markdown', 'plaintext'].includes(document.languageId)) void this.configurations.ready(document.uri);
      return;
    }
    let checking = this.checkings.get(document);
    if (checking === undefined) {
      checking = this.checkingOf(document);
      this.checkings.set(document, checking);
    }
    // Without its configuration a draft would show findings that are gone a moment later.
    if (this.configurations.isReady(document.uri)) void checking.restart();
    else void this.configurations.ready(document.uri);
  }

  /** Checks the open drafts anew that are compared with a language version that has changed. */
  private compareAgain({ uri, isNewsToItself }: SiblingChange): void {
    for (const document of this.checkings.keys()) {
      if ((isNewsToItself || document.uri.toString() !== uri.toString()) && areVersions(document.uri, uri)) this.consider(document);
    }
  }

  private leave(document: vscode.TextDocument): void {
    const checking = this.checkings.get(document);
    if (checking === undefined) return;
    checking.dispose();
    this.checkings.delete(document);
    this.displays.delete(document);
    this.left.fire(document);
  }

  private isStatement(document: vscode.TextDocument): boolean {
    const { uri, languageId } = document;
    const choice = this.choices.of(uri);
    // What cannot be written is not being drafted: the old side of a comparison, output, a page of ours.
    const isDraft = uri.scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
    if (choice === undefined && !isDraft) return false;
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    const pathInWorkspace = folder && uri.path.slice(folder.uri.path.length).replace(/^\//u, '');
    const head = document.getText(new vscode.Range(0, 0, headLines, 0));
    return isStatement({ path: uri.path, pathInWorkspace, languageId, head }, settingsOf(document).statementFolders, choice, this.configurations.of(uri)?.covers(uri.path));
  }

  private checkingOf(document: vscode.TextDocument): Checking {
    return new Checking(document, {
      check: (text) => this.check(document, text),
      delay: () => settingsOf(document).delay,
      limit: () => settingsOf(document).maxFileSize,
      caret: () => {
        const editor = vscode.window.activeTextEditor;
        return editor?.document === document ? offsetOf(document, editor.selection.active) : undefined;
      },
      show: (outcome, visible, phase) => {
        const display = { document, outcome, visible, phase };
        this.displays.set(document, display);
        this.shown.fire(display);
      },
      failed: (error) => this.log.failure('A draft could not be checked', error),
      clock,
    });
  }

  private check(document: vscode.TextDocument, text: string): Checked {
    const checked = check(text, { ...this.configurations.optionsFor(document.uri), library: this.past.libraryFor(document.uri), versions: this.siblings.versionsOf(document.uri), locale: locale(), triesFixes: true });
    this.log.debug(`Checked a draft of ${text.length} characters: ${checked.findings.length} findings`);
    return checked;
  }
}

const clock = {
  now: () => performance.now(),
  after: (ms: number, run: () => void) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

function changeOf({ rangeOffset, rangeLength, text }: vscode.TextDocumentContentChangeEvent): Change {
  return { start: rangeOffset, end: rangeOffset + rangeLength, length: text.length };
}
