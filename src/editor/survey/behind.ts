import * as vscode from 'vscode';
import type { Behind, Lead } from '../../formats/survey-behind.js';
import { valueName } from '../../formats/survey-names.js';
import { catalogue } from '../../library/catalogue.js';
import type { SurveyRow } from '../../survey/row.js';
import { recordTarget } from '../library/record-page.js';
import { locale } from '../settings.js';
import type { Places } from './places.js';

/** What is behind the figures that a panel shows, by the values of its buttons. Of what it showed before nothing is known any more. */
export class Shown {
  private readonly behind: Behind[] = [];

  /** @param turn tells one showing from the next */
  constructor(private readonly turn: number) {}

  readonly lead: Lead = (behind) => `${this.turn}-${this.behind.push(behind) - 1}`;

  /** What is behind the button with a value. */
  of(value: string): Behind | undefined {
    const [turn, at] = value.split('-').map(Number);
    return turn === this.turn && at !== undefined ? this.behind[at] : undefined;
  }
}

/** Where a statement can be read: its file, or the page of its record in the catalogue. */
export function placeOf({ file, isCoded }: SurveyRow, places: Places): vscode.Uri | undefined {
  const record = isCoded ? catalogue().find(({ key }) => key === file) : undefined;
  return record === undefined ? places.get(file) : recordTarget(record);
}

interface StatementItem extends vscode.QuickPickItem {
  readonly row?: SurveyRow;
}

function itemOf(row: SurveyRow): StatementItem {
  const { title, date, level, country, file } = row;
  const description = [date, level && valueName('level', level, locale()), country && valueName('country', country, locale())].filter((part) => part !== undefined).join(' · ');
  return { row, label: title, description, detail: file };
}

/** Asks which of some statements; one alone is not asked for. */
export async function chooseStatement({ name, parts }: Behind): Promise<SurveyRow | undefined> {
  const rows = parts.flatMap((part) => [...part.rows]);
  if (rows.length < 2) return rows[0];
  const items = parts.flatMap((part): StatementItem[] => (part.rows.length === 0 ? [] : [...(part.name === '' ? [] : [{ label: `${part.name} (${part.rows.length})`, kind: vscode.QuickPickItemKind.Separator }]), ...Array.from(part.rows, itemOf)]));
  return (await vscode.window.showQuickPick(items, { title: name, placeHolder: vscode.l10n.t('Which statement?'), matchOnDescription: true, matchOnDetail: true }))?.row;
}

/** Lets one of the statements behind a figure be chosen, and opens it beside the panel. */
export async function openBehind(behind: Behind, places: Places): Promise<void> {
  const row = await chooseStatement(behind);
  const place = row && placeOf(row, places);
  if (place !== undefined) await vscode.commands.executeCommand('vscode.open', place, { viewColumn: vscode.ViewColumn.Beside });
}
