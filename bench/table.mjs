/** Tables of the bench. */

/** @param {number} value @param {number} [digits] */
export const number = (value, digits = 2) => value.toFixed(digits);

/** Prints rows with a title, the first column to the left, the others to the right. @param {string} title @param {readonly (readonly string[])[]} rows */
export function print(title, rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  console.log(`\n${title}`);
  for (const row of rows) console.log(`  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('   ')}`);
}
