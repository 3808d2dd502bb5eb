import * as vscode from 'vscode';
import type { Family, Status } from '../benchmarks/types.js';

/** A family of benchmarks, as the scorecard calls it. */
export function familyName(family: Family): string {
  const names: Record<Family, string> = {
    content: vscode.l10n.t('Content'),
    level: vscode.l10n.t('Level'),
    consistency: vscode.l10n.t('Consistency'),
    coordination: vscode.l10n.t('Coordination'),
    reach: vscode.l10n.t('Reach'),
    protection: vscode.l10n.t('Protection and follow-up'),
  };
  return names[family];
}

/** What came of a benchmark, in a word or two. */
export function statusName(status: Status): string {
  const names: Record<Status, string> = {
    'met': vscode.l10n.t('met'),
    'partial': vscode.l10n.t('partly met'),
    'missing': vscode.l10n.t('not met'),
    'not-applicable': vscode.l10n.t('does not apply'),
    'unknown': vscode.l10n.t('cannot be told'),
  };
  return names[status];
}
