import * as vscode from 'vscode';
import type { Finding } from '../benchmarks/types.js';

/** The command that shows a past statement: beside the draft, or what is known of it where its text is not here. */
export const openPastCommand = 'forthright.openPast';

/** What leads from a finding to the past statement that it rests on; undefined for one that rests on none. */
export function pastCommand({ past }: Finding): vscode.Command | undefined {
  if (past === undefined) return undefined;
  const { key, title, date } = past;
  return { command: openPastCommand, title: date === undefined ? vscode.l10n.t('Compare with “{0}”', title) : vscode.l10n.t('Compare with “{0}” ({1})', title, date), arguments: [key] };
}
