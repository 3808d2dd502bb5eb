import * as vscode from 'vscode';
import type { Finding } from '../../benchmarks/types.js';
import { offsetOf } from '../places.js';
import { placeOf, rowWithId, scorecardRows, targetOf } from '../pure/scorecard-rows.js';
import { reveal } from '../reveal.js';
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
    const target = row && targetOf(row);
    if (draft === undefined || target === undefined) return;
    // A benchmark that is not met may have no finding of its own, where another rule's says the same.
    const isMet = target.kind === 'evidence' && (row?.kind !== 'benchmark' || row.judged.status === 'met');
    const { start, end } = placeOf(target);
    await reveal(draft.document, { start, end: isMet ? end : start });
    if (!isMet && isFixable(start, draft.checked.findings)) await vscode.commands.executeCommand('editor.action.quickFix');
  },

  nextFinding: (workbench) => step(workbench, 1),
  previousFinding: (workbench) => step(workbench, -1),
};

/** Whether something can be mended at an offset of the draft: where two findings meet, one may carry the fix. */
function isFixable(offset: number, findings: readonly Finding[]): boolean {
  return findings.some(({ start, end, fixes }) => fixes.length > 0 && start <= offset && offset <= end);
}

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
  await reveal(document, { start: next.start, end: next.start });
  await vscode.commands.executeCommand('editor.action.showHover');
}
