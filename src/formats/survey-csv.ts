import Papa from 'papaparse';
import { type Dimension, type Figures, figuresOf, type Group, groupsBy } from '../survey/figures.js';
import { isWithin, type Period } from '../survey/filter.js';
import type { Survey } from '../survey/index.js';
import { hedgeKinds, measureNames } from '../survey/measures.js';
import type { Share } from '../survey/share.js';
import { levels } from '../statement/front-matter.js';

/** What spreadsheets take for a formula, also after white space and in full width. Source: OWASP, CSV Injection. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** To four digits, as spreadsheets in English take it; empty where it cannot be told. */
function figure(value: number | undefined): string {
  return value === undefined ? '' : String(Math.round(10_000 * value) / 10_000);
}

function shareCells(name: string, { count, of, share, low, high }: Share): (readonly [string, string])[] {
  return [[name, String(count)], [`${name}Of`, String(of)], [`${name}Share`, figure(share)], [`${name}Low`, figure(low)], [`${name}High`, figure(high)]];
}

function cells({ statements, shares, strength, delay, hedging, levels: counts }: Figures): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ['statements', String(statements)],
    ...measureNames.flatMap((name) => shareCells(name, shares[name])),
    ['meanStrength', figure(strength.mean)],
    ['meanStrengthOf', String(strength.of)],
    ['medianDaysFromEvent', figure(delay.median)],
    ['daysFromEventOf', String(delay.of)],
    // Of how many is the same as for `hedges`.
    ...hedgeKinds.map((kind) => [`hedges:${kind}`, String(hedging[kind].count)] as const),
    ...levels.map((level) => [`level:${level}`, String(counts[level] ?? 0)] as const),
  ]);
}

function periodCells({ from, to }: Period): Readonly<Record<string, string>> {
  return { from: from ?? '', to: to ?? '' };
}

function row(by: readonly Dimension[], group: Group): Readonly<Record<string, string>> {
  return { ...Object.fromEntries(by.map((dimension) => [dimension, group.key[dimension] ?? ''])), ...cells(group) };
}

/**
 * What `forthright survey --format csv` prints: one row a group, or a group and a period where two are compared, one column a figure (RFC 4180, with
 * a byte-order mark so that spreadsheets take it for UTF-8). A cell that a spreadsheet would run as a formula begins with an apostrophe.
 */
export function surveyCsv({ request: { by, compare }, groups, rows: statements }: Survey): string {
  const rows = compare === undefined
    ? groups.map((group) => row(by, group))
    : compare.flatMap((period) => groupsBy(statements.filter((statement) => isWithin(statement, period)), by).map((group) => ({ ...periodCells(period), ...row(by, group) })));
  const columns = [...(compare === undefined ? [] : ['from', 'to']), ...by, ...Object.keys(cells(figuresOf([])))];
  return `\uFEFF${Papa.unparse({ fields: columns, data: rows }, { escapeFormulae: formula, newline: '\r\n' })}\r\n`;
}
