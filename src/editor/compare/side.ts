import type { Root } from 'hast';
import type * as vscode from 'vscode';
import type { Checked } from '../../check.js';

/** What a draft is put beside in a panel: past statements, or an earlier version of its own. */
export interface Side {
  /** The panel's title. */
  readonly title: string;
  /** What to show of the draft as it is now. */
  view(draft: Checked): Promise<Root> | Root;
  /** What a button of the panel does. */
  press(action: string, value: string, draft: { readonly document: vscode.TextDocument; readonly checked: Checked }): Promise<void>;
  /** What choosing from a list of the panel does. */
  choose(name: string, value: string): void;
}

/** Two statements side by side, none of which is a draft. */
export interface Pair {
  /** The panel's title. */
  readonly title: string;
  view(): Promise<Root>;
  /** What a button of the panel does. */
  press(action: string): Promise<void>;
}

/** A place as the views write it, `start-end`; undefined for anything else. */
export function placeIn(value: string): { readonly start: number; readonly end: number } | undefined {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/u.exec(value) ?? [];
  return start === undefined || end === undefined ? undefined : { start: Number(start), end: Number(end) };
}
