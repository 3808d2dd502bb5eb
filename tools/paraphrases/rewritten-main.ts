import path from 'node:path';
import { read } from '../../src/reading/index.js';
import { readStatement } from '../../src/statement/index.js';
import { openStatements, optionsIn } from './options.js';
import { putIn, rewrittenChangesOf, rewrittenOf } from './rewritten.js';
import { Tally } from './tally.js';

/*
 * What is read otherwise where a whole sentence says the same in another construction: `npm run rewritten-sentences -- [en|fr|es] [--only=WORDS] [--what=CHANGE] [--held-out]`.
 * Each change is a fault of the reading, or the sentence does not say the same. Of those held out only the sums are told.
 */

const { language, valueOf } = optionsIn(process.argv.slice(2));
const isHeldOut = process.argv.includes('--held-out');
const [only, what] = [valueOf('only'), valueOf('what')];

const statements = new Map(openStatements(language).map(({ name, text }) => [name, text]));
const reading = (text: string): ReturnType<typeof read> => read(readStatement(text));

const tally = new Tally();
for (const rewritten of rewrittenOf(language, isHeldOut)) {
  const text = statements.get(path.basename(rewritten.in));
  if (text === undefined) throw new Error(`${rewritten.in} is no open statement.`);
  const first = reading(text);
  for (const to of rewritten.to) {
    if (only !== undefined && !`${rewritten.in} ${to}`.includes(only)) continue;
    const edit = putIn(text, rewritten, to);
    tally.add(to, rewritten.in, rewrittenChangesOf(first, reading(edit.text), edit).filter((change) => what === undefined || change.what === what));
  }
}
if (isHeldOut) tally.printSums();
else tally.print(Number(valueOf('show') ?? 1));
