import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/** The words of each ask of a paragraph that stands below a lead. */
export function askedBelow(lead: string, paragraph: string): string[] {
  const text = `${lead}\n${paragraph}\n`;
  return readingOf(text).reading.recommendations.filter(({ start }) => start > lead.length).map(({ start, end }) => text.slice(start, end));
}

/** Asserts that a paragraph below a lead has as many asks as expected, and that each ends in the words expected of it. */
export function assertAskedBelow(lead: string, paragraph: string, expected: readonly string[]): void {
  const found = askedBelow(lead, paragraph);
  assert.deepEqual(found.map((words, index) => words.slice(-(expected[index] ?? words).length)), expected);
}
