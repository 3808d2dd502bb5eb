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

/** So many rows are written at once. */
const rowsPerPiece = 1000;

/**
 * What `forthright survey --format csv` prints: a tidy table (RFC 4180, with a byte-order mark so that spreadsheets take it for UTF-8), piece by piece.
 * A cell that a spreadsheet would run as a formula begins with an apostrophe.
 */
export function* surveyCsvPieces(made: Survey, { table, unread, hasDecimalComma }: CsvOptions): Generator<string> {
  const { columns, rows } = tableOf(made, table, unread);
  const written = (data: readonly (readonly (string | number)[])[]): string => `${Papa.unparse([...data], { escapeFormulae: formula, newline: '\r\n', delimiter: hasDecimalComma ? ';' : ',' })}\r\n`;
  yield `\uFEFF${written([columns])}`;
  let piece: (readonly (string | number)[])[] = [];
  for (const row of rows) {
    piece.push(columns.map((column) => cell(row[column], hasDecimalComma)));
    if (piece.length < rowsPerPiece) continue;
    yield written(piece);
    piece = [];
  }
  if (piece.length > 0) yield written(piece);
}

/** All that `surveyCsvPieces` gives. */
export function surveyCsv(made: Survey, options: CsvOptions): string {
  return [...surveyCsvPieces(made, options)].join('');
}
