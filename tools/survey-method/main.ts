import { writeFileSync } from 'node:fs';
import { languages, sets } from '../accuracy/sets.js';
import { readGold } from '../eval/gold.js';
import { measure, type Measured } from './measure.js';

/* Measures what a survey counts against the statements that are held out, and writes it where reports and the documentation take it from: `npm run survey-method`, then `npm run docs`.
   Statements that somebody has looked at since would make the readers look better than they are. */

const measured = Object.fromEntries(languages.map((language): [string, Measured] => {
  const heldOut = sets.filter((set) => set.language === language && set.use === 'held-out');
  return [language, measure(heldOut.flatMap(({ folder }) => readGold(folder)))];
}));
writeFileSync('src/survey/measured.json', `${JSON.stringify(measured, undefined, 2)}\n`);
