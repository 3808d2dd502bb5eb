import { writeFileSync } from 'node:fs';
import { languages, sets } from '../accuracy/sets.js';
import { readGold } from '../eval/gold.js';
import { crossFitted } from './cross-fitted.js';
import { examplesOfPassage, examplesOfStatement, type PersonExample } from './examples.js';
import { leastWeight } from '../../src/reading/people/weighed/index.js';
import { learn, scored } from './logistic.js';
import { readPassages } from '../passages/passages.js';
import { weightsFile } from './weights-file.js';

/* Learns what the words beside names weigh (`src/reading/people/weighed/weights.yaml`) of the labelled statements that are not held out and of the passages: `npm run learn`; with `--try` it only tells how often it errs where it has not learned. */

/** How much a weight costs. More makes fewer weights, and from 5 on more errors. */
const penalty = 3;
/** Parts that the texts are cut into: what is learned of the others is tried on each. */
const folds = 5;

const args = process.argv.slice(2);

const passages = readPassages();
const groups: readonly (readonly [name: string, examples: readonly PersonExample[]])[] = [
  ...sets.filter(({ use }) => use !== 'held-out').map(({ language, use, folder }) => [`statements, ${language}, ${use}`, readGold(folder).flatMap(examplesOfStatement)] as const),
  ...languages.map((of) => [`passages, ${of}`, passages.filter(({ language }) => language === of).flatMap(examplesOfPassage)] as const),
];
const all = groups.flatMap(([, examples]) => examples);
const scores = crossFitted(all, folds, (those) => learn(those, penalty));

/** How many would be wrong if all of these were concerned, and how many are by their scores. */
function tell(name: string, those: readonly PersonExample[], scoreOf: (example: PersonExample) => number): void {
  const examples = those.filter(({ isWeighed }) => isWeighed);
  const wrong = examples.filter((example) => isWrong(example, scoreOf(example)));
  console.log(`${name.padEnd(34)} ${String(examples.length).padStart(6)} ${String(examples.filter(({ isSo }) => !isSo).length).padStart(14)} ${String(wrong.length).padStart(9)}`);
}

function isWrong({ isSo }: PersonExample, score: number): boolean {
  return score > leastWeight / 100 !== isSo;
}

const ofOthers = (example: PersonExample): number => scores.get(example) ?? 0;
console.log(`${'whether somebody is concerned'.padEnd(34)} people  not concerned   weighed`);
for (const [name, examples] of groups) tell(name, examples, ofOthers);
if (args.includes('--misses')) for (const example of all) if (example.isWeighed && isWrong(example, ofOthers(example))) console.log(`${example.text}: ${example.name} ${example.isSo ? 'is' : 'is not'} concerned (${ofOthers(example).toFixed(1)})`);

const learned = learn(all, penalty);
const heldOut = readPassages('test/passages/held-out');
for (const of of languages) tell(`passages held out, ${of}`, heldOut.filter(({ language }) => language === of).flatMap(examplesOfPassage), (example) => scored(learned, example));
if (!args.includes('--try')) {
  writeFileSync('src/reading/people/weighed/weights.yaml', weightsFile(learned, all.length));
  console.log(`${learned.weights.size} weights`);
}
