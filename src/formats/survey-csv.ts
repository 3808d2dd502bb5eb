import Papa from 'papaparse';
import { type Figures, figuresOf, type Group } from '../survey/figures.js';
import type { Survey } from '../survey/index.js';
import { measureNames } from '../survey/measures.js';

/** To four digits, as spreadsheets in English take it; empty where it cannot be told. */
function figure(value: number | undefined): string {
  return value === undefined ? '' : String(Math.round(10_000 * value) / 10_000);
}

function cells({ statements, shares, strength }: Figures): Readonly<Record<string, string>> {
  return {
    statements: String(statements),
    ...Object.fromEntries(measureNames.flatMap((name) => {
      const { count, of, share, low, high } = shares[name];
      return [[name, String(count)], [`${name}Of`, String(of)], [`${name}Share`, figure(share)], [`${name}Low`, figure(low)], [`${name}High`, figure(high)]];
    })),
    meanStrength: figure(strength.mean),
    meanStrengthOf: String(strength.of),
  };
}

/**
 * What `forthright survey --format csv` prints: one row a group, one column a figure (RFC 4180, with a byte-order mark so that spreadsheets take
 * it for UTF-8). A cell that a spreadsheet would run as a formula begins with an apostrophe.
 */
export function surveyCsv({ by, groups }: Survey): string {
  const rows = groups.map((group: Group) => ({ ...Object.fromEntries(by.map((dimension) => [dimension, group.key[dimension] ?? ''])), ...cells(group) }));
  const columns = [...by, ...Object.keys(cells(figuresOf([])))];
  return `\uFEFF${Papa.unparse({ fields: columns, data: rows }, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
