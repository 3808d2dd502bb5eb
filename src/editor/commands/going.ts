import * as vscode from 'vscode';
import type { Span } from '../../statement/span.js';
import { offsetOf, rangeOf } from '../places.js';
import { placeOf, rowWithId, scorecardRows } from '../pure/scorecard-rows.js';
import { scorecardViewId } from '../scorecard-view.js';
import type { CommandMap, Workbench } from './command.js';
import { checkedDraft } from './draft.js';

/** Commands that lead somewhere. */
export const goingCommands: CommandMap = {
  async showScorecard() {
    await vscode.commands.executeCommand(`${scorecardViewId}.focus`);
  },

  /** Goes to the place of a scorecard row; where something can be mended, with the fixes unfolded. */
  async goToRow(workbench, id) {
    const draft = await checkedDraft(workbench);
    const row = draft && typeof id === 'string' ? rowWithId(scorecardRows(draft.checked), id) : undefined;
    const place = row && placeOf(row);
    if (draft === undefined || place === undefined) return;
    await goTo(draft.document, place.span);
    if (place.fixable) await vscode.commands.executeCommand('editor.action.quickFix');
  },

  nextFinding: (workbench) => step(workbench, 1),
  previousFinding: (workbench) => step(workbench, -1),
};

/** Goes to the finding after or before the cursor; past the last one comes the first. */
async function step(workbench: Workbench, by: 1 | -1): Promise<void> {
  const draft = await checkedDraft(workbench);
  if (draft === undefined) return;
  const { document, checked: { findings } } = draft;
  const editor = vscode.window.activeTextEditor;
  const caret = editor?.document === document ? offsetOf(document, editor.selection.start) : 0;
  const next = by === 1
    ? findings.find(({ start }) => start > caret) ?? findings[0]
    : findings.findLast(({ start }) => start < caret) ?? findings.at(-1);
  if (next === undefined) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('No findings in this draft.'), 3000);
    return;
  }
  await goTo(document, next);
  await vscode.commands.executeCommand('editor.action.showHover');
}

async function goTo(document: vscode.TextDocument, span: Span): Promise<void> {
  const range = rangeOf(document, span);
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await vscode.window.showTextDocument(document, { viewColumn: shown?.viewColumn ?? vscode.ViewColumn.Active });
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
