/**
 * Prints a table of the benchmarks: how many tests each has, and which kinds of its findings have fixes.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { viewOf } from '../../src/benchmarks/library/view-of.js';
import { benchmarks } from '../../src/benchmarks/registry.js';
import { ruleIds } from '../../src/benchmarks/types.js';
import { check } from '../../src/check.js';

/** Tests by their full titles: mocha lists them without running them. They are bundled first, so that those are counted that are there now. */
function titles(): readonly string[] {
  execFileSync(process.execPath, ['--input-type=module', '--eval', "import { bundle } from './tools/lib/bundles.mjs'; await bundle('unit');"], { stdio: ['ignore', 'ignore', 'inherit'] });
  const listed = execFileSync(process.execPath, ['node_modules/mocha/bin/mocha.js', 'out/unit/tests.mjs', '--no-config', '--dry-run', '--reporter', 'json'], { encoding: 'utf8', maxBuffer: 100_000_000 });
  return (JSON.parse(listed.slice(listed.indexOf('{'))) as { readonly tests: readonly { readonly fullTitle: string }[] }).tests.map(({ fullTitle }) => fullTitle);
}

/** A test belongs to a benchmark whose name its suite bears, or of whose page it runs an example. */
function testsOf(id: string, all: readonly string[]): number {
  return all.filter((title) => title.startsWith(`${id} `) || title.startsWith(`Examples of the pages ${id} `) || title.startsWith(`The full example does not meet ${id} `)).length;
}

/** Statements to try on: the examples, and the test statements that are not held out. */
const statements = ['examples', 'examples/full', 'test/statements/en/development', 'test/statements/fr/development', 'test/statements/es/development']
  .flatMap((folder) => readdirSync(folder).filter((file) => file.endsWith('.statement.md')).map((file) => ({ text: readFileSync(join(folder, file), 'utf8'), past: undefined })));

/** The kinds of findings that are met with, and whether one of each kind had a fix. */
function kindsOf(id: string): ReadonlyMap<string, boolean> {
  const kinds = new Map<string, boolean>();
  // Alone, so that what another benchmark says of the same words hides none.
  const rules = Object.fromEntries(ruleIds.filter((rule) => rule !== id).map((rule) => [rule, 'off' as const]));
  const examples = benchmarks.flatMap((benchmark) => benchmark.examples.map(({ text, past }) => ({ text, past })));
  for (const { text, past } of [...examples, ...statements]) {
    for (const { rule, kind = 'finding', fixes } of check(text, { rules, library: past && viewOf(past) }).findings) {
      if (rule === id) kinds.set(kind, (kinds.get(kind) ?? false) || fixes.length > 0);
    }
  }
  return kinds;
}

const all = titles();
console.log('| Benchmark | Tests | Kinds of findings with a fix | Without |\n|---|---|---|---|');
for (const { id } of benchmarks) {
  const kinds = [...kindsOf(id)].sort();
  // Phrases of retext-equality are kinds of their own.
  const told = (has: boolean): string => {
    const names = kinds.filter(([, fixed]) => fixed === has).map(([kind]) => kind);
    return names.length > 8 ? `${names.length} kinds` : names.join(', ') || '–';
  };
  console.log(`| ${id} | ${testsOf(id, all)} | ${told(true)} | ${told(false)} |`);
}
