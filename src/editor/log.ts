import * as vscode from 'vscode';

/**
 * What happened, for whoever looks into a fault. Drafts name people at risk, so neither a draft's text nor its file
 * name is ever written here: figures, rules and places in the code only.
 */
export class Log implements vscode.Disposable {
  private readonly channel = vscode.window.createOutputChannel('Forthright', { log: true });

  debug(line: string): void {
    this.channel.debug(line);
  }

  warn(line: string): void {
    this.channel.warn(line);
  }

  /** Where something failed. The error's message is left out: it may quote the draft. */
  failure(what: string, error: unknown): void {
    const name = error instanceof Error ? error.name : typeof error;
    const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line)) : [];
    this.channel.error([`${what}: ${name}`, ...frames].join('\n'));
  }

  show(): void {
    this.channel.show();
  }

  dispose(): void {
    this.channel.dispose();
  }
}
