import * as vscode from 'vscode';
import type { Severity } from '../../benchmarks/types.js';
import type { CheckListItem } from '../../publish/check-list/types.js';
import { checkListWords } from '../../publish/check-list/words.js';
import { asText } from '../pure/markdown-text.js';
import { type CheckListRow, rowsIn } from '../pure/check-list-rows.js';
import { rowTitle } from '../row-title.js';
import { locale } from '../settings.js';

/* Shape and colour both tell what is open and how grave it is, and the accessible label says it in words. */
const openIcons: Readonly<Record<Severity, vscode.ThemeIcon>> = {
  error: new vscode.ThemeIcon('error', new vscode.ThemeColor('problemsErrorIcon.foreground')),
  warning: new vscode.ThemeIcon('warning', new vscode.ThemeColor('problemsWarningIcon.foreground')),
  info: new vscode.ThemeIcon('info', new vscode.ThemeColor('problemsInfoIcon.foreground')),
};
const doneIcon = new vscode.ThemeIcon('pass-filled', new vscode.ThemeColor('testing.iconPassed'));
const asideIcon = new vscode.ThemeIcon('circle-slash', new vscode.ThemeColor('disabledForeground'));

/** A row of the check-list as VS Code draws it. */
export function checkListItem(row: CheckListRow): vscode.TreeItem {
  const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const words = checkListWords(locale());
  const drawn = new vscode.TreeItem(labelOf(row), rowsIn(row).length === 0 ? None : row.kind === 'met' ? Collapsed : Expanded);
  drawn.id = row.id;
  drawn.contextValue = row.kind;
  if (row.kind === 'section') {
    const state = row.open === 0 ? words.states.done : words.open(row.open);
    return Object.assign(drawn, { description: row.open === 0 ? '' : String(row.open), iconPath: row.open === 0 ? doneIcon : new vscode.ThemeIcon('circle-large-outline'), tooltip: `${labelOf(row)}: ${state}`, accessibilityInformation: { label: `${labelOf(row)}: ${state}` } });
  }
  if (row.kind === 'met') return Object.assign(drawn, { iconPath: doneIcon });
  return drawItem(drawn, row.item);
}

function labelOf(row: CheckListRow): string {
  const words = checkListWords(locale());
  switch (row.kind) {
    case 'section': return words.sections[row.section];
    case 'met': return words.met(row.count);
    case 'item': return row.item.rule === undefined ? row.item.title : rowTitle(row.item.rule, locale());
  }
}

function drawItem(drawn: vscode.TreeItem, item: CheckListItem): vscode.TreeItem {
  const { state, severity, title, detail, translation, place } = item;
  const words = checkListWords(locale());
  const said = [words.states[state], detail].filter((part) => part !== '').join('. ');
  if (item.rule !== undefined) drawn.contextValue = 'rule';
  if (translation !== undefined) drawn.contextValue = `translation-${translation.state}`;
  if (place !== undefined || translation !== undefined) {
    drawn.command = { command: 'forthright.goToCheckListItem', title: vscode.l10n.t('See to it'), arguments: [item.id] };
  }
  return Object.assign(drawn, {
    iconPath: { open: openIcons[severity], done: doneIcon, 'set-aside': asideIcon }[state],
    description: state === 'open' ? detail : state === 'done' ? '' : words.states[state],
    tooltip: new vscode.MarkdownString(`**${asText(title)}**: ${asText(said)}`),
    accessibilityInformation: { label: `${title}: ${said}` },
  });
}
