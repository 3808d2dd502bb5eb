import { writeFileSync } from 'node:fs';
import { languages, sets } from '../accuracy/sets.js';
import { readGold } from '../eval/gold.js';
import { crossFitted } from './cross-fitted.js';
import { examplesOfPassage, examplesOfStatement, type PersonExample } from './examples.js';
import { leastWeight } from '../../src/reading/people/weighed/index.js';
import { learn } from './logistic.js';
import { readPassages } from './passages.js';
import { weightsFile } from './weights-file.js';

/* Learns what the words beside names weigh (`src/reading/people/weighed/weights.yaml`) of the labelled statements that are not held out and of the passages: `npm run learn`; with `--try` it only tells how often it errs where it has not learned. */

/** How much a weight costs. More makes fewer weights, and from 5 on more errors. */
const penalty = 3;
/** Parts that the texts are cut into: what is learned of the others is tried on each. */
const folds = 5;

const args = process.argv.slice(2);
const listMisses = args.includes('--misses');

const passages = readPassages();
const groups: readonly (readonly [name: string, examples: readonly PersonExample[]])[] = [
  ...sets.filter(({ use }) => use !== 'held-out').map(({ language, use, folder }) => [`statements, ${language}, ${use}`, readGold(folder).flatMap(examplesOfStatement)] as const),
  ...languages.map((of) => [`passages, ${of}`, passages.filter(({ language }) => language === of).flatMap(examplesOfPassage)] as const),
];
const all = groups.flatMap(([, examples]) => examples);
const scores = crossFitted(all, folds, (those) => learn(those, penalty));

const isWrong = (example: PersonExample): boolean => (scores.get(example) ?? 0) > leastWeight / 100 !== example.isSo;
console.log(`${'whether somebody is concerned'.padEnd(34)} people  not concerned    weighed`);
for (const [name, those] of groups) {
  const examples = those.filter(({ isWeighed }) => isWeighed);
  const byRules = examples.filter(({ isSo }) => !isSo).length;
  console.log(`${name.padEnd(34)} ${String(examples.length).padStart(6)} ${String(byRules).padStart(15)} ${String(examples.filter(isWrong).length).padStart(9)}`);
}
if (listMisses) for (const example of all.filter((example) => example.isWeighed && isWrong(example))) console.log(`${example.text}: ${example.name} ${example.isSo ? 'is' : 'is not'} concerned (${((scores.get(example) ?? 0)).toFixed(1)})`);

if (!args.includes('--try')) {
  const learned = learn(all, penalty);
  writeFileSync('src/reading/people/weighed/weights.yaml', weightsFile(learned, all.length));
  console.log(`${learned.weights.size} weights`);
}
