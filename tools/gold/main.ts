import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fill } from './places.js';
import { rules } from './rules.js';
import type { GoldFile } from './types.js';
import { unexplained } from './verdicts.js';

/* Fills in the offsets of gold labels from their words, and checks that all labels match their text:
   node tools/run.mjs tools/gold/main.ts fill|check [FILES.gold.json…]   (all of test/statements by default) */

const folder = 'test/statements';
const [command, ...given] = process.argv.slice(2);

function allFiles(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.gold.json')).sort().map((file) => path.join(folder, file));
}

/** Works on one gold file; says in words what is wrong with it. */
function work(file: string): string[] {
  const gold = JSON.parse(readFileSync(file, 'utf8')) as GoldFile;
  const text = readFileSync(file.replace(/\.gold\.json$/u, '.statement.md'), 'utf8').replace(/^\uFEFF/u, '');
  if (command === 'check') return [...rules.flatMap((rule) => rule(gold, text)), ...unexplained(gold)];
  const problems = fill(gold, text);
  writeFileSync(file, `${JSON.stringify(gold, null, 2)}\n`);
  return problems;
}

if (command !== 'fill' && command !== 'check') {
  console.error('Usage: node tools/run.mjs tools/gold/main.ts fill|check [FILES.gold.json…]');
  process.exitCode = 2;
} else {
  const files = given.length > 0 ? given : allFiles();
  const problems = files.flatMap((file) => work(file).map((problem) => `${file}: ${problem}`));
  for (const problem of problems) console.error(problem);
  console.log(`${files.length} gold files, ${problems.length} problems`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
