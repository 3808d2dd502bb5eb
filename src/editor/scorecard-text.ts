import * as vscode from 'vscode';
import type { Checked } from '../check.js';
import { explanation } from './explanation.js';
import { scorecardRows } from './pure/scorecard-rows.js';
import { locale } from './settings.js';
import { familyName, statusName } from './words.js';

/** The scorecard as Markdown, to be pasted into a mail or a note. */
export function scorecardText(checked: Checked): string {
  const { met, applicable } = checked.scorecard;
  const { title } = checked.reading;
  const lines = [`# ${vscode.l10n.t('{0} of {1} benchmarks met', met, applicable)}`];
  if (title !== undefined) lines.push('', title);
  for (const row of scorecardRows(checked)) {
    if (row.kind === 'family') {
      lines.push('', `## ${familyName(row.family)}: ${row.met}/${row.applicable}`, '');
      for (const { judged, rows } of row.rows) {
        const box = judged.status === 'met' ? 'x' : ' ';
        lines.push(`- [${box}] ${explanation(judged.id, locale()).title}: ${statusName(judged.status)}${judged.note === undefined ? '' : ` (${judged.note})`}`);
        for (const below of rows) if (below.kind === 'finding') lines.push(`  - ${below.finding.message}`);
      }
    } else {
      lines.push('', `## ${vscode.l10n.t('The file')}`, '', ...row.rows.map(({ finding }) => `- ${finding.message}`));
    }
  }
  return `${lines.join('\n')}\n`;
}
