import { benchmarks, rules } from '../../src/benchmarks/registry.js';
import { benchmarkPage, indexPage, rulePage } from './page.js';

/** Where the pages are, from the project's root. */
export const pagesFolder = 'docs/benchmarks';

/** All pages by file name. */
export function allPages(): ReadonlyMap<string, string> {
  return new Map([
    ['index.md', indexPage(benchmarks, rules)],
    ...benchmarks.map((benchmark) => [`${benchmark.id}.md`, benchmarkPage(benchmark)] as const),
    ...rules.map((rule) => [`${rule.id}.md`, rulePage(rule)] as const),
  ]);
}
