import type * as vscode from 'vscode';

const key = 'forthright.choices';

/**
 * What the drafter said about single documents: "check this as a statement", "stop checking". Kept in the workspace's
 * own store; an untitled document's choice goes with it, since its name will be used again.
 */
export class StatementChoices {
  private readonly untitled = new Map<string, boolean>();

  constructor(private readonly store: vscode.Memento) {}

  of(uri: vscode.Uri): boolean | undefined {
    return uri.scheme === 'untitled' ? this.untitled.get(uri.toString()) : this.stored()[uri.toString()];
  }

  async set(uri: vscode.Uri, checked: boolean): Promise<void> {
    if (uri.scheme === 'untitled') this.untitled.set(uri.toString(), checked);
    else await this.store.update(key, { ...this.stored(), [uri.toString()]: checked });
  }

  /** A document was closed. */
  closed(uri: vscode.Uri): void {
    this.untitled.delete(uri.toString());
  }

  private stored(): Record<string, boolean> {
    return this.store.get<Record<string, boolean>>(key, {});
  }
}
