import * as vscode from 'vscode';
import type { Checked } from '../../check.js';
import { preferredEdits } from '../../fixes.js';
import { workspaceEdit } from '../quick-fixes.js';
import { scorecardText } from '../scorecard-text.js';
import type { CommandMap, Workbench } from './command.js';

/** Commands that do something with the draft in front. */
export const draftCommands: CommandMap = {
  async checkDocument({ statements }) {
    const document = activeDocument();
    if (document !== undefined) await statements.choose(document, true);
  },

  async stopChecking({ statements }) {
    const document = activeDocument();
    if (document !== undefined) await statements.choose(document, false);
  },

  async fixAll(workbench) {
    const draft = await checkedDraft(workbench);
    if (draft === undefined) return;
    const edits = preferredEdits(draft.checked.findings, draft.checked.reading.statement.text);
    if (edits.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is nothing that can be fixed without a decision of yours.'));
      return;
    }
    if (!await vscode.workspace.applyEdit(workspaceEdit(draft.document, edits, false))) {
      void vscode.window.showWarningMessage(vscode.l10n.t('The text has changed meanwhile, so nothing was fixed. Please try again.'));
    }
  },

  async copyScorecard(workbench) {
    const draft = await checkedDraft(workbench);
    if (draft === undefined) return;
    await vscode.env.clipboard.writeText(scorecardText(draft.checked));
    vscode.window.setStatusBarMessage(vscode.l10n.t('Scorecard copied.'), 3000);
  },
};

/** The draft in front, or the one whose scorecard is shown, as checked now; says so when there is none. */
export async function checkedDraft({ statements, scorecard }: Workbench): Promise<{ document: vscode.TextDocument; checked: Checked } | undefined> {
  const active = activeDocument();
  const document = active !== undefined && statements.has(active) ? active : scorecard.document;
  const outcome = document && await statements.outcomeOf(document);
  if (document !== undefined && outcome?.kind === 'checked') return { document, checked: outcome.checked };
  void vscode.window.showInformationMessage(vscode.l10n.t('No statement that can be checked is open. “Check This Document as a Statement” makes one of the document in front.'));
  return undefined;
}

function activeDocument(): vscode.TextDocument | undefined {
  return vscode.window.activeTextEditor?.document;
}
