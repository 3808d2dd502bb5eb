import * as vscode from 'vscode';
import type { RuleId } from '../benchmarks/types.js';
import type { Log } from './log.js';

const scheme = 'forthright-page';
/** VS Code's own Markdown preview, as a read-only editor. */
const preview = 'vscode.markdown.preview.editor';

/** Opens a rule's page; takes the rule's id, or asks for one. */
export const openPageCommand = 'forthright.openPage';

/** The address, inside the editor, of a rule's page. It needs no network. */
export function pageTarget(rule: RuleId): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${rule}.md` });
}

/** Serves the pages that come with the extension, read-only, in the desktop editor and in the browser alike. */
export function servePages(extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(scheme, {
    async provideTextDocumentContent({ path }) {
      const page = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'docs', 'benchmarks', path));
      return new TextDecoder().decode(page);
    },
  });
}

/** Opens a rule's page beside the draft, rendered where the Markdown preview is there, else as text. */
export async function openPage(rule: RuleId, log: Log): Promise<void> {
  const target = pageTarget(rule);
  try {
    await vscode.commands.executeCommand('vscode.openWith', target, preview, vscode.ViewColumn.Beside);
  } catch (error) {
    log.failure('The Markdown preview did not open', error);
    await vscode.window.showTextDocument(target, { viewColumn: vscode.ViewColumn.Beside });
  }
}
