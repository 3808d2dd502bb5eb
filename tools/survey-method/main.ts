import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGold } from '../eval/gold.js';
import { measure, type Measured } from './measure.js';

/* Measures what a survey counts against the held-out statements, and writes it where reports and the documentation take it from: `npm run survey-method`, then `npm run docs`. */

const heldOut = { en: ['held-out', 'held-out-2', 'held-out-3', 'held-out-4'], fr: ['fr-held-out'], es: ['es-held-out'] } as const;

const measured = Object.fromEntries(Object.entries(heldOut).map(([language, folders]): [string, Measured] => [language, measure(folders.flatMap((folder) => readGold(join('test/statements', folder))))]));
writeFileSync('src/survey/measured.json', `${JSON.stringify(measured, undefined, 2)}\n`);
