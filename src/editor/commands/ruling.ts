import * as vscode from 'vscode';
import { turnOff } from '../turning-off.js';
import type { CommandMap } from './command.js';
import { chooseRule, ruleIn } from './looking.js';

/** Commands that set rules. */
export const rulingCommands: CommandMap = {
  /** @param given id of the rule, and address of the draft it was found in; asked for where they are not given */
  async turnOffRule({ configurations }, given, address) {
    const rule = ruleIn(given) ?? await chooseRule();
    const draft = typeof address === 'string' ? vscode.Uri.parse(address) : vscode.window.activeTextEditor?.document.uri;
    if (rule !== undefined) await turnOff(configurations, rule, draft && vscode.workspace.getWorkspaceFolder(draft) ? draft : undefined);
  },
};
