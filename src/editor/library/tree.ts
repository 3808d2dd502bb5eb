import * as vscode from 'vscode';
import type { UnreadStatement } from '../../library/files.js';
import type { PastRecord } from '../../library/record.js';
import { libraryFace, type LibraryRow, libraryRows, rowsBelow } from '../pure/library-rows.js';
import { locale } from '../settings.js';
import { unreadReason } from './import/reasons.js';
import type { PastStatements } from './past-statements.js';
import { recordTarget } from './record-page.js';

/** So many files that could not be read are named; of more, all but two are counted. */
const mostNamed = 3;

/** Which files could not be read and why, a line each. */
function unreadTold(unread: readonly UnreadStatement[]): string[] {
  const named = unread.length <= mostNamed ? unread : unread.slice(0, mostNamed - 1);
  const more = unread.length - named.length;
  return [...named.map(({ file, reason }) => vscode.l10n.t('{0}: {1}.', vscode.workspace.asRelativePath(file), unreadReason(reason))), ...(more === 0 ? [] : [vscode.l10n.t('{0} more files could not be read.', more)])];
}

/** The id of the view in package.json. */
const libraryViewId = 'forthright.library';

const icons: Readonly<Record<LibraryRow['kind'], string>> = { people: 'organization', person: 'person', country: 'globe', year: 'calendar', statement: 'file' };

/** The past statements in the side bar: people, then countries, years and statements; those of the built-in catalogue among them. */
export class LibraryView implements vscode.TreeDataProvider<LibraryRow>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  private readonly view: vscode.TreeView<LibraryRow>;
  private readonly subscriptions: vscode.Disposable[];

  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly past: PastStatements) {
    this.view = vscode.window.createTreeView<LibraryRow>(libraryViewId, { treeDataProvider: this, showCollapseAll: true });
    this.subscriptions = [this.changed, this.view, past.onDidChange(() => { this.changed.fire(undefined); })];
  }

  getTreeItem(row: LibraryRow): vscode.TreeItem {
    const { id, label, description } = libraryFace(row, locale());
    const drawn = new vscode.TreeItem(label, row.kind === 'statement' ? vscode.TreeItemCollapsibleState.None : vscode.TreeItemCollapsibleState.Collapsed);
    Object.assign(drawn, { id, description, iconPath: new vscode.ThemeIcon(icons[row.kind]), contextValue: row.kind });
    if (row.kind === 'statement') this.drawStatement(drawn, row.record);
    return drawn;
  }

  async getChildren(row?: LibraryRow): Promise<LibraryRow[]> {
    if (row !== undefined) return [...rowsBelow(row)];
    const library = await this.past.ready();
    const failed = library.folders.filter((folder) => 'failed' in folder);
    this.view.message = [
      ...(this.past.isConfigured ? [] : [vscode.l10n.t('No folder of past statements is named: those of this workspace are shown, and a catalogue of real ones.')]),
      ...failed.map(({ name }) => vscode.l10n.t('The folder {0} cannot be opened.', name)),
      ...unreadTold(library.unread),
    ].join('\n');
    return [...libraryRows(this.past.all, locale())];
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private drawStatement(drawn: vscode.TreeItem, record: PastRecord): void {
    const uri = this.past.uriOf(record);
    drawn.tooltip = [record.title, drawn.description, record.file ?? record.url].filter((line) => typeof line === 'string' && line !== '').join('\n');
    drawn.contextValue = uri === undefined ? 'coded-statement' : 'statement';
    if (uri === undefined) drawn.iconPath = new vscode.ThemeIcon('link');
    drawn.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [uri ?? recordTarget(record)] };
  }
}
