import * as vscode from 'vscode';
import type { Span } from '../statement/span.js';

/**
 * A draft's spans start after a byte-order mark. VS Code drops the mark when it opens a file, but a second one, or one
 * that was pasted, is part of the document's text, and then everything stands one place further on.
 */
function shift(document: vscode.TextDocument): number {
  const first = document.getText(new vscode.Range(0, 0, 0, 1));
  return first === '\uFEFF' ? 1 : 0;
}

/** The range in the editor of a span of the draft. */
export function rangeOf(document: vscode.TextDocument, span: Span): vscode.Range {
  const from = shift(document);
  return new vscode.Range(document.positionAt(span.start + from), document.positionAt(span.end + from));
}

/** The offset in the draft of a position in the editor. */
export function offsetOf(document: vscode.TextDocument, position: vscode.Position): number {
  return Math.max(0, document.offsetAt(position) - shift(document));
}
