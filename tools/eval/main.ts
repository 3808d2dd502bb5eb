import { sets } from '../accuracy/sets.js';
import { readGold } from './gold.js';
import { Measured } from './measured.js';
import { f1, precision, recall } from './score.js';

/* Measures the reading against gold labels: `npm run eval -- [--misses] [FOLDER…]`; by default all sets, with `--misses` those that are not held out. */

const args = process.argv.slice(2);
const listMisses = args.includes('--misses');
const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length);
const named = args.filter((arg) => !arg.startsWith('--'));
const folders = named.length > 0 ? named : sets.filter(({ use }) => use !== 'held-out' || !listMisses).map(({ folder }) => folder);

const measured = new Measured();
for (const folder of folders) for (const statement of readGold(folder)) measured.add(statement);
const { scores, agreements, misses } = measured;

const percent = (share: number): string => (share * 100).toFixed(1).padStart(6);
console.log(`${'spans'.padEnd(34)} precision recall    F1   gold`);
for (const [kind, score] of scores) console.log(`${kind.padEnd(34)} ${percent(precision(score))}   ${percent(recall(score))} ${percent(f1(score))} ${String(score.hits + score.misses).padStart(6)}`);
console.log(`\n${'agreement'.padEnd(34)}  right    of`);
for (const [what, { right, all }] of agreements) console.log(`${what.padEnd(34)} ${percent(right / all)} ${String(all).padStart(5)}`);
if (listMisses) console.log(`\n${misses.filter((miss) => !only || miss.includes(only)).join('\n')}`);
