import assert from 'node:assert/strict';
import { readingOf } from '../reading-of.js';

/* Grids of asks: every frame with every filler, whose right reading is known by how they are made. */

/** A cell: a sentence in a statement, and what each of its asks is to be, as "scope", or "scope kind"; a kind of two is "release|law". */
export interface Cell {
  readonly sentence: string;
  readonly expected: readonly string[];
}

/** Whether an ask that was read is the one that is expected. */
function fits(expected: string, { scope, ask }: { readonly scope: string; readonly ask: string }): boolean {
  const [wantedScope, kinds] = expected.split(' ');
  return wantedScope === scope && (kinds === undefined || kinds.split('|').includes(ask));
}

/** The cells that are read otherwise than expected, each with what was read. */
export function misread(before: string, cells: readonly Cell[]): string[] {
  const missed: string[] = [];
  for (const { sentence, expected } of cells) {
    const text = `${before}${sentence}\n`;
    const asks = readingOf(text).reading.recommendations.filter(({ end }) => end > before.length);
    if (asks.length !== expected.length || !expected.every((one, index) => fits(one, asks[index] ?? { scope: '', ask: '' }))) missed.push(`${sentence} → ${asks.map(({ scope, ask }) => `${scope} ${ask}`).join(', ') || 'nothing'}`);
  }
  return missed;
}

/** Tests a grid below the beginning of a statement: all cells are read as expected, but those whose sentence stands among the exceptions, which are known to be misread. */
export function testGrid(name: string, before: string, cells: readonly Cell[], exceptions: ReadonlySet<string> = new Set()): void {
  const sound = cells.filter(({ sentence }) => !exceptions.has(sentence));
  it(`${name}: ${sound.length} cells`, () => assert.deepEqual(misread(before, sound), []));
  if (exceptions.size === 0) return;
  const known = cells.filter(({ sentence }) => exceptions.has(sentence));
  it(`${name}: ${known.length} exceptions are misread still`, () => assert.equal(misread(before, known).length, exceptions.size));
}
