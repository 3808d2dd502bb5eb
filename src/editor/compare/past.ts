import * as vscode from 'vscode';
import { check, type Checked } from '../../check.js';
import { decode } from '../../statement/decode.js';
import { locale } from '../settings.js';

/** A past statement that a draft can be put beside. */
export interface PastStatement {
  readonly uri: vscode.Uri;
  readonly title: string;
  readonly checked: Checked;
  /** What it shares with the draft, in the user's language. */
  readonly why: readonly string[];
}

/** Reads a statement file and judges it; undefined where it is no text. */
export async function pastStatement(uri: vscode.Uri, draft: Checked, maxBytes: number): Promise<PastStatement | undefined> {
  const decoded = decode(await vscode.workspace.fs.readFile(uri), maxBytes);
  if ('problem' in decoded) return undefined;
  const checked = check(decoded.text, { locale: locale() });
  const { reading } = checked;
  const why = [
    ...(reading.country !== undefined && reading.country === draft.reading.country ? [vscode.l10n.t('same country')] : []),
    ...(reading.event === draft.reading.event ? [vscode.l10n.t('same kind of event')] : []),
  ];
  return { uri, title: reading.title ?? uri.path.split('/').at(-1) ?? '', checked, why };
}
