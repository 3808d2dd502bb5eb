import * as vscode from 'vscode';

const scheme = 'forthright-version';

/** Texts of earlier versions as read-only documents, for VS Code's own diff editor. They are kept as long as the window is open. */
export class ReadOnlyTexts implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly texts = new Map<string, string>();
  private readonly registration = vscode.workspace.registerTextDocumentContentProvider(scheme, this);

  /** The address of a text. The same text under the same name has the same one. */
  add(name: string, text: string): vscode.Uri {
    const same = [...this.texts].find(([key, kept]) => kept === text && key.endsWith(`/${name}`));
    const path = same?.[0] ?? `/${this.texts.size}/${name}`;
    this.texts.set(path, text);
    return vscode.Uri.from({ scheme, path });
  }

  provideTextDocumentContent({ path }: vscode.Uri): string {
    return this.texts.get(path) ?? '';
  }

  dispose(): void {
    this.registration.dispose();
  }
}
