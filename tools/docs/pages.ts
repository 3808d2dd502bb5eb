import { allRules } from '../../src/benchmarks/registry.js';
import { indexPage, markdownPage } from './page.js';

/** All pages by file name. */
export function allPages(): ReadonlyMap<string, string> {
  return new Map([['index.md', indexPage(allRules)], ...allRules.map((rule) => [`${rule.id}.md`, markdownPage(rule)] as const)]);
}
