import * as vscode from 'vscode';
import type { RuleId } from '../../benchmarks/types.js';
import { explanation, ruleIds } from '../explanation.js';
import { openExampleWorkspace } from '../example-workspace.js';
import { openExample } from '../examples.js';
import { openPage } from '../pages.js';
import type { CheckListRow } from '../pure/check-list-rows.js';
import type { Row } from '../pure/scorecard-rows.js';
import { locale } from '../settings.js';
import type { CommandMap } from './command.js';

/** Commands that show something to read. */
export const lookingCommands: CommandMap = {
  async openPage({ log }, given) {
    const rule = ruleIn(given) ?? await chooseRule();
    if (rule !== undefined) await openPage(rule, log);
  },

  async openExample({ extensionUri }, name) {
    await openExample(extensionUri, typeof name === 'string' ? name : undefined);
  },

  async openExampleWorkspace({ extensionUri, globalStorage }) {
    await openExampleWorkspace(extensionUri, globalStorage);
  },

  showLog({ log }) {
    log.show();
  },
};

/** The rule meant: its id (from a hover), or the row of the scorecard or the check-list whose button was pressed. */
export function ruleIn(given: unknown): RuleId | undefined {
  return ruleIds.find((id) => id === given || (isRow(given) && id === ruleOf(given)));
}

function isRow(given: unknown): given is Row | CheckListRow {
  return typeof given === 'object' && given !== null && 'kind' in given;
}

function ruleOf(row: Row | CheckListRow): RuleId | undefined {
  if (row.kind === 'benchmark') return row.judged.id;
  if (row.kind === 'item') return row.item.rule;
  return row.kind === 'finding' ? row.finding.rule : undefined;
}

/** Asks which benchmark is meant. @returns undefined where none was chosen */
export async function chooseRule(): Promise<RuleId | undefined> {
  const choices = ruleIds.map((rule) => {
    const { title, why } = explanation(rule, locale());
    return { rule, label: title, description: rule, detail: why };
  });
  const chosen = await vscode.window.showQuickPick(choices, { placeHolder: vscode.l10n.t('Which benchmark?'), matchOnDetail: true });
  return chosen?.rule;
}
