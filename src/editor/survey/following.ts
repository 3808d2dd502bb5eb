import * as vscode from 'vscode';
import { watchFolder } from '../library/folder-watch.js';
import type { SurveyedFolder } from './sources.js';

/** Milliseconds of pause after a file has changed: what is copied into a folder is counted once. */
const pause = 1000;

/** Tells when what is in surveyed folders has changed; while nobody looks it waits. */
export class Following implements vscode.Disposable {
  private watching: vscode.Disposable | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isStale = false;

  /** @param isSeen whether somebody looks @param changed counts again */
  constructor(private readonly isSeen: () => boolean, private readonly changed: () => void) {}

  /** Follows these folders, and no others any more. */
  follow(folders: readonly SurveyedFolder[]): void {
    this.stop();
    this.watching = vscode.Disposable.from(...folders.map(({ uri }) => watchFolder(uri, () => { this.hear(); })));
  }

  /** Somebody looks, or looks no more. */
  look(): void {
    if (this.isStale && this.isSeen()) this.hear();
  }

  stop(): void {
    clearTimeout(this.timer);
    this.watching?.dispose();
    this.isStale = false;
  }

  dispose(): void {
    this.stop();
  }

  private hear(): void {
    this.isStale = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (!this.isSeen()) return;
      this.isStale = false;
      this.changed();
    }, pause);
  }
}
