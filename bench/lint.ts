import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { check } from '../src/check.js';
import { readStatement } from '../src/statement/index.js';

/*
 * `npm run bench`: what it costs to lint a draft of 600 words, against two peers in the same run:
 * write-good, and the bare retext pipeline with the one plugin that Forthright uses of it.
 * Fresh text each time, so that nothing is found in a cache; then the same drafts with one word changed.
 */

/** Not bundled: it sets variables that it does not declare, which a module must not. */
const writeGood = createRequire(import.meta.url)('write-good') as (text: string) => unknown;

const words = 600;
const rounds = 60;
const folder = 'test/statements/dev';

const paragraphs = readdirSync(folder)
  .filter((file) => file.endsWith('.statement.md'))
  .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').replace(/^---[\s\S]*?\n---\n/u, '').split(/\n{2,}/u))
  .filter((paragraph) => /\p{L}/u.test(paragraph));

/** A draft of about 600 words of statements, unlike any other number's in each paragraph. */
function draft(number: number): string {
  const parts: string[] = [];
  let count = 0;
  for (let at = (number * 7) % paragraphs.length; count < words; at = (at + 1) % paragraphs.length) {
    const part = `${paragraphs[at] ?? ''} Number ${number}.`;
    parts.push(part);
    count += part.split(/\s+/u).length;
  }
  return parts.join('\n\n');
}

const markdown = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).freeze();
const prose = unified().use(retextEnglish).use(retextEquality).freeze();

function bareRetext(text: string): void {
  markdown.parse(text);
  const file = new VFile(text);
  prose.runSync(prose.parse(file), file);
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? NaN;
}

/** Median time in milliseconds of `run` on drafts that it has not seen, after a round to warm up. */
function measure(first: number, run: (text: string) => void, change: (text: string) => string = (text) => text): number {
  const times: number[] = [];
  for (let number = first; number < first + 2 * rounds; number++) {
    const text = draft(number);
    if (change(text) !== text) run(text);
    const start = performance.now();
    run(change(text));
    if (number >= first + rounds) times.push(performance.now() - start);
  }
  return median(times);
}

const edit = (text: string): string => text.replace('the', 'that');
const results: readonly (readonly [string, number])[] = [
  ['Forthright, fresh text', measure(0, check)],
  ['  of this: text to words', measure(1000, readStatement)],
  ['Forthright, one word changed', measure(2000, check, edit)],
  ['write-good, fresh text', measure(3000, writeGood)],
  ['retext-english + retext-equality, fresh text', measure(4000, bareRetext)],
];
const base = results[0]?.[1] ?? NaN;
console.log(`A draft of ${words} words, medians of ${rounds}\n`);
for (const [name, time] of results) console.log(`${name.padEnd(46)} ${time.toFixed(2).padStart(7)} ms   ${(time / base).toFixed(2).padStart(6)} times Forthright`);
