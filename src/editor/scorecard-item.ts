import * as vscode from 'vscode';
import type { Severity, Status } from '../benchmarks/types.js';
import { explanation } from './explanation.js';
import { asText } from './pure/markdown-text.js';
import type { Row } from './pure/scorecard-rows.js';
import { rowsUnder } from './pure/scorecard-rows.js';
import { rowTitle } from './row-title.js';
import { locale } from './settings.js';
import { familyName, statusName } from './words.js';

/* Shape and colour both tell the status; the tooltip and the accessible label say it in words, for which a row has no room. */
const statusIcons: Record<Status, vscode.ThemeIcon> = {
  'met': new vscode.ThemeIcon('pass-filled', new vscode.ThemeColor('testing.iconPassed')),
  'partial': new vscode.ThemeIcon('warning', new vscode.ThemeColor('problemsWarningIcon.foreground')),
  'missing': new vscode.ThemeIcon('error', new vscode.ThemeColor('problemsErrorIcon.foreground')),
  'not-applicable': new vscode.ThemeIcon('circle-slash', new vscode.ThemeColor('disabledForeground')),
  'unknown': new vscode.ThemeIcon('question', new vscode.ThemeColor('disabledForeground')),
};
const severityIcons: Record<Severity, vscode.ThemeIcon> = {
  error: new vscode.ThemeIcon('error', new vscode.ThemeColor('problemsErrorIcon.foreground')),
  warning: new vscode.ThemeIcon('warning', new vscode.ThemeColor('problemsWarningIcon.foreground')),
  info: new vscode.ThemeIcon('info', new vscode.ThemeColor('problemsInfoIcon.foreground')),
};

/** A row of the scorecard as VS Code draws it. */
export function scorecardItem(row: Row): vscode.TreeItem {
  const drawn = new vscode.TreeItem(labelOf(row), foldingOf(row));
  drawn.id = row.id;
  drawn.contextValue = row.kind;
  Object.assign(drawn, looksOf(row));
  if (row.kind !== 'family') {
    drawn.command = { command: 'forthright.goToRow', title: vscode.l10n.t('Go to the place in the draft'), arguments: [row.id] };
  }
  return drawn;
}

function labelOf(row: Row): string {
  switch (row.kind) {
    case 'family': return familyName(row.family);
    case 'benchmark': return rowTitle(row.judged.id, locale());
    case 'file': return vscode.l10n.t('The file');
    case 'finding': return row.finding.message;
    case 'evidence': return row.words;
  }
}

function foldingOf(row: Row): vscode.TreeItemCollapsibleState {
  const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  if (rowsUnder(row).length === 0) return None;
  return row.kind === 'family' || row.kind === 'file' ? Expanded : Collapsed;
}

function looksOf(row: Row): Pick<vscode.TreeItem, 'description' | 'iconPath' | 'tooltip' | 'accessibilityInformation'> {
  switch (row.kind) {
    case 'family': {
      const summary = vscode.l10n.t('{0} of {1} met', row.met, row.applicable);
      return { description: `${row.met}/${row.applicable}`, tooltip: summary, accessibilityInformation: { label: `${labelOf(row)}: ${summary}` } };
    }
    case 'benchmark': {
      const { id, status, note } = row.judged;
      const { title, why } = explanation(id, locale());
      const said = note === undefined ? statusName(status) : `${statusName(status)}. ${note}`;
      return {
        iconPath: statusIcons[status],
        tooltip: new vscode.MarkdownString(`**${asText(title)}**: ${asText(said)}\n\n${asText(why)}`),
        accessibilityInformation: { label: `${title}: ${said}` },
      };
    }
    case 'file':
      return { iconPath: new vscode.ThemeIcon('file-code') };
    case 'finding':
      return { iconPath: severityIcons[row.finding.severity], tooltip: row.finding.message };
    case 'evidence':
      return { iconPath: new vscode.ThemeIcon('quote'), accessibilityInformation: { label: vscode.l10n.t('In the draft: {0}', row.words) } };
  }
}
