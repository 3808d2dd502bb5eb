import Papa from 'papaparse';
import type { Survey } from '../survey/index.js';
import type { UnreadFile } from './check-json.js';
import type { CsvTableName } from './csv-tables.js';
import { apartTable, changesTable, type CsvTable, type CsvValue, figuresTable, gapsTable, peopleTable } from './survey-csv-tables.js';

export interface CsvOptions {
  readonly table: CsvTableName;
  /** What could not be read. */
  readonly unread: readonly UnreadFile[];
  /** As spreadsheets in French, German and most other languages of the EU read it: a comma in numbers, semicolons between cells. */
  readonly hasDecimalComma: boolean;
}

/**
 * What spreadsheets take for a formula, also after white space and in full width. Source: OWASP, CSV Injection.
 * A number below zero that has a comma is written as text, and is none.
 */
const formula = /^\s*(?:[=+@＝＋－＠]|-(?!\d+,\d+$))|^[\t\r\n]/u;

/** Figures to four digits; nothing where it cannot be told. */
function cell(value: CsvValue, hasDecimalComma: boolean): string | number {
  if (typeof value !== 'number') return value ?? '';
  const rounded = Math.round(10_000 * value) / 10_000;
  return hasDecimalComma && !Number.isInteger(rounded) ? String(rounded).replace('.', ',') : rounded;
}

function tableOf(made: Survey, table: CsvTableName, unread: readonly UnreadFile[]): CsvTable {
  switch (table) {
    case 'figures': return figuresTable(made);
    case 'people': return peopleTable(made);
    case 'gaps': return gapsTable(made);
    case 'changes': return changesTable(made);
    case 'apart': return apartTable(made, unread);
  }
}

/**
 * What `forthright survey --format csv` prints: a tidy table (RFC 4180, with a byte-order mark so that spreadsheets take it for UTF-8).
 * A cell that a spreadsheet would run as a formula begins with an apostrophe.
 */
export function surveyCsv(made: Survey, { table, unread, hasDecimalComma }: CsvOptions): string {
  const { columns, rows } = tableOf(made, table, unread);
  const data = rows.map((row) => columns.map((column) => cell(row[column], hasDecimalComma)));
  return `\uFEFF${Papa.unparse({ fields: [...columns], data }, { escapeFormulae: formula, newline: '\r\n', delimiter: hasDecimalComma ? ';' : ',' })}\r\n`;
}
