import * as vscode from 'vscode';
import { faceOf, type Row, rowsUnder, scorecardRows } from './pure/scorecard-rows.js';
import { scorecardItem } from './scorecard-item.js';
import type { Display, Statements } from './statements.js';
import { summaryOf } from './summary.js';

/** The id of the view in package.json. */
export const scorecardViewId = 'forthright.scorecard';

/** The scorecard of the draft in the active editor, in the side bar. */
export class ScorecardView implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  private readonly view: vscode.TreeView<Row>;
  private readonly subscriptions: vscode.Disposable[];
  private current: vscode.TextDocument | undefined;
  private rows: readonly Row[] = [];
  private face = '';

  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly statements: Statements) {
    this.view = vscode.window.createTreeView<Row>(scorecardViewId, { treeDataProvider: this, showCollapseAll: true });
    this.subscriptions = [
      this.changed,
      this.view,
      vscode.window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
      statements.onDidShow((display) => this.refresh(display)),
      statements.onDidLeave((document) => {
        if (document === this.current) this.show(undefined);
      }),
    ];
    this.follow(vscode.window.activeTextEditor);
  }

  /** The draft whose scorecard is shown. */
  get document(): vscode.TextDocument | undefined {
    return this.current;
  }

  getTreeItem(row: Row): vscode.TreeItem {
    return scorecardItem(row);
  }

  getChildren(row?: Row): Row[] {
    return [...(row === undefined ? this.rows : rowsUnder(row))];
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  /** A preview or a list in front leaves the last draft's scorecard standing; another text replaces it. */
  private follow(editor: vscode.TextEditor | undefined): void {
    if (editor === undefined || editor.document.uri.scheme === 'output') return;
    this.show(this.statements.has(editor.document) ? editor.document : undefined);
  }

  private show(document: vscode.TextDocument | undefined): void {
    this.current = document;
    this.draw(document && this.statements.displayOf(document));
  }

  private refresh(display: Display): void {
    const isActive = vscode.window.activeTextEditor?.document === display.document;
    if (isActive) this.current = display.document;
    // While a key was only just pressed a benchmark may seem lost in the middle of a word.
    if (display.document === this.current && display.phase !== 'typing') this.draw(display);
  }

  private draw(display: Display | undefined): void {
    const summary = display && summaryOf(display.outcome);
    this.rows = display?.outcome.kind === 'checked' ? scorecardRows(display.outcome.checked) : [];
    this.view.description = summary?.figure ?? '';
    this.view.message = summary?.notice ?? '';
    const face = faceOf(this.rows);
    if (face === this.face) return;
    this.face = face;
    this.changed.fire(undefined);
  }
}
