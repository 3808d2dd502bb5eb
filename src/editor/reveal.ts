import * as vscode from 'vscode';
import type { Span } from '../statement/span.js';
import { rangeOf } from './places.js';

/** Shows a place of a draft, where the draft is on show already if it is, and selects it. What is wrong gets the bare cursor, an empty span: its squiggle marks it, and a selection brings other fixes. */
export async function reveal(document: vscode.TextDocument, span: Span): Promise<void> {
  const range = rangeOf(document, span);
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await vscode.window.showTextDocument(document, { viewColumn: shown?.viewColumn ?? vscode.ViewColumn.Active });
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
