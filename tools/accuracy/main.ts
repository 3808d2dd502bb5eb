/** Measures how well every set of test statements is read, and writes it to the documentation and the README: `npm run accuracy`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { readGold } from '../eval/gold.js';
import { Measured } from '../eval/measured.js';
import { accuracyPage, accuracySummary, type MeasuredSet } from './page.js';
import { type GoldSet, sets } from './sets.js';

const opening = '<!-- written by npm run accuracy -->\n';
const closing = '\n<!-- end of what npm run accuracy writes -->';

function measure(set: GoldSet): MeasuredSet {
  const statements = readGold(set.folder);
  const measured = new Measured();
  for (const statement of statements) measured.add(statement);
  return { ...set, statements: statements.length, measured };
}

function between(text: string, part: string): string {
  const [start, end] = [text.indexOf(opening), text.indexOf(closing)];
  if (start < 0 || end < start) throw new Error(`README.md: no place for the figures between “${opening.trim()}” and “${closing.trim()}”`);
  return text.slice(0, start + opening.length) + part + text.slice(end);
}

const measured = sets.map(measure);
writeFileSync('docs/accuracy.md', accuracyPage(measured));
writeFileSync('README.md', between(readFileSync('README.md', 'utf8'), accuracySummary(measured)));
