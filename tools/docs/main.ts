/** Writes the pages of the rules from their source: `npm run docs`. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesFolder } from '../../src/benchmarks/registry.js';
import { allPages } from './pages.js';

const pages = allPages();
mkdirSync(pagesFolder, { recursive: true });
for (const file of readdirSync(pagesFolder)) if (file.endsWith('.md') && !pages.has(file)) rmSync(join(pagesFolder, file));
for (const [file, page] of pages) writeFileSync(join(pagesFolder, file), page);
