import { f1, precision, recall } from '../eval/score.js';
import { MeasuredPassages } from './measured.js';
import { readPassages } from './passages.js';

/*
 * Measures the reading against what careful readers marked in passages: `npm run passages -- [--held-out] [--misses] [LANGUAGE…]`, by
 * default all languages, and the passages that are open; with `--held-out` those that are held out, of which no misses are listed.
 */

const args = process.argv.slice(2);
const isHeldOut = args.includes('--held-out');
const listMisses = args.includes('--misses');
if (isHeldOut && listMisses) throw new Error('What is missed in passages that are held out is not listed, so that no rule is made of it.');
const languages = args.filter((arg) => !arg.startsWith('--'));
const passages = readPassages(isHeldOut ? 'test/passages/held-out' : undefined);

const percent = (share: number): string => (share * 100).toFixed(1).padStart(6);
for (const of of new Set(passages.map(({ language }) => language))) {
  if (languages.length > 0 && !languages.includes(of)) continue;
  const chosen = passages.filter(({ language }) => language === of);
  const measured = new MeasuredPassages();
  for (const passage of chosen) measured.add(passage);
  console.log(`\n${`${of}: ${chosen.length} passages`.padEnd(34)} precision recall    F1   gold`);
  for (const [what, score] of measured.scores) console.log(`${what.padEnd(34)} ${percent(precision(score))}   ${percent(recall(score))} ${percent(f1(score))} ${String(score.hits + score.misses).padStart(6)}`);
  for (const [what, { right, all }] of measured.agreements) console.log(`${what.padEnd(34)} ${' '.repeat(18)}${percent(right / all)} ${String(all).padStart(6)}`);
  if (listMisses) console.log(`\n${measured.misses.join('\n')}`);
}
