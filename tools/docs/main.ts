/** Writes the pages of the rules, and the one on the survey's method in both languages, from their source: `npm run docs`. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesFolder } from '../../src/benchmarks/registry.js';
import { methodPage } from '../survey-method/page.js';
import { allPages } from './pages.js';

const pages = allPages();
mkdirSync(pagesFolder, { recursive: true });
for (const file of readdirSync(pagesFolder)) if (file.endsWith('.md') && !pages.has(file)) rmSync(join(pagesFolder, file));
for (const [file, page] of pages) writeFileSync(join(pagesFolder, file), page);
for (const [file, locale] of [['survey-method.md', 'en'], ['survey-method.fr.md', 'fr']] as const) writeFileSync(join('docs', file), methodPage(locale));
