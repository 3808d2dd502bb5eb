import * as vscode from 'vscode';
import { checkListOf } from '../../publish/check-list/index.js';
import type { CheckList, CheckListItem } from '../../publish/check-list/types.js';
import { checkListWords, outcomeOf } from '../../publish/check-list/words.js';
import type { Configurations } from '../configurations.js';
import { checkListFace, type CheckListRow, checkListRows, firstOpen, rowAbove, rowsIn } from '../pure/check-list-rows.js';
import type { ScorecardView } from '../scorecard-view.js';
import { locale } from '../settings.js';
import { areVersions, type Siblings } from '../siblings.js';
import type { Display, Statements } from '../statements.js';
import { summaryOf } from '../summary.js';
import { checkListItem } from './item.js';

/** The id of the view in package.json. */
const checkListViewId = 'forthright.checkList';

/** What is left to do before the draft in front goes out, in the side bar. It is about the draft whose scorecard is shown. */
export class CheckListView implements vscode.TreeDataProvider<CheckListRow>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  private readonly view: vscode.TreeView<CheckListRow>;
  private readonly subscriptions: vscode.Disposable[];
  private rows: readonly CheckListRow[] = [];
  private list: CheckList | undefined;
  private face = '';

  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly statements: Statements, private readonly scorecard: ScorecardView, private readonly configurations: Configurations, private readonly siblings: Siblings) {
    this.view = vscode.window.createTreeView<CheckListRow>(checkListViewId, { treeDataProvider: this, showCollapseAll: true });
    this.subscriptions = [
      this.changed,
      this.view,
      // The scorecard hears of these first, and knows which draft is in front.
      vscode.window.onDidChangeActiveTextEditor(() => { this.draw(); }),
      statements.onDidShow(({ phase }) => {
        if (phase !== 'typing') this.draw();
      }),
      statements.onDidLeave(() => { this.draw(); }),
      siblings.onDidChange(({ uri }) => {
        if (scorecard.document !== undefined && areVersions(uri, scorecard.document.uri)) this.draw();
      }),
    ];
    this.draw();
  }

  /** The draft that it is about, and what is on the list. */
  get shown(): { readonly document: vscode.TextDocument; readonly list: CheckList } | undefined {
    const { document } = this.scorecard;
    return document && this.list && { document, list: this.list };
  }

  itemWithId(id: string): CheckListItem | undefined {
    return this.list?.items.find((item) => item.id === id);
  }

  getTreeItem(row: CheckListRow): vscode.TreeItem {
    return checkListItem(row);
  }

  getChildren(row?: CheckListRow): CheckListRow[] {
    return [...(row === undefined ? this.rows : rowsIn(row))];
  }

  getParent({ id }: CheckListRow): CheckListRow | undefined {
    return rowAbove(this.rows, id);
  }

  /** Shows the list with the focus on the first thing that is open, which Enter then sees to; on the list itself where nothing is. */
  async focus(): Promise<void> {
    await vscode.commands.executeCommand(`${checkListViewId}.focus`);
    // A list that is drawn anew meanwhile, as after saving, has no row of before.
    for (let face: string | undefined; face !== this.face;) {
      face = this.face;
      const row = firstOpen(this.rows);
      if (row !== undefined) await this.view.reveal(row, { focus: true, select: false });
    }
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private draw(): void {
    const { document } = this.scorecard;
    const display = document && this.statements.displayOf(document);
    const list = display && this.listFor(display);
    const words = checkListWords(locale());
    this.list = list;
    this.rows = list === undefined ? [] : checkListRows(list);
    // Beside the buttons of the title there is room for a number and a word.
    this.view.description = list === undefined ? '' : list.open > 0 ? `${list.open} ${words.states.open}` : outcomeOf(list, words);
    this.view.message = list === undefined ? noticeOf(display) : list.isJudged ? '' : words.notJudged;
    const face = checkListFace(this.rows);
    if (face === this.face) return;
    this.face = face;
    this.changed.fire(undefined);
  }

  private listFor({ document, outcome }: Display): CheckList | undefined {
    if (outcome.kind !== 'checked') return undefined;
    const { rules } = this.configurations.optionsFor(document.uri);
    return checkListOf(outcome.checked, { locale: locale(), rules, surroundings: this.siblings.surroundingsOf(document.uri) });
  }
}

/** Why there is no list, where a draft is in front that could not be checked. */
function noticeOf(display: Display | undefined): string {
  return display === undefined ? '' : summaryOf(display.outcome).notice;
}
