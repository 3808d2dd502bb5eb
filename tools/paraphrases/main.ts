import { read } from '../../src/reading/index.js';
import { readStatement } from '../../src/statement/index.js';
import { readGold } from '../eval/gold.js';
import { sets } from '../accuracy/sets.js';
import { type Change, changesOf, faultsOf } from './changes.js';
import { paraphrasesOf, variantsOf } from './paraphrases.js';

/*
 * What is read otherwise where other words say the same: `npm run paraphrases -- [en|fr|es] [--field=FIELD] [--only=WORDS] [--show=N] [--most=N]`.
 * The open sets are read with each paraphrase of the language in each place where it fits, one at a time; each change is a fault of the reading, or of the paraphrase.
 */

const args = process.argv.slice(2);
const valueOf = (name: string): string | undefined => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const language = args.find((arg) => !arg.startsWith('--')) ?? 'en';
const only = valueOf('only');
const field = valueOf('field');
const show = Number(valueOf('show') ?? 3);
const most = Number(valueOf('most') ?? 2);
const root = 'test/statements';

const statements = sets.filter((set) => set.language === language && set.use !== 'held-out').flatMap(({ places }) => places.flatMap((place) => readGold(`${root}/${place}`)));
const reading = (text: string): ReturnType<typeof read> => read(readStatement(text));
const first = new Map<string, ReturnType<typeof read>>();

interface Row {
  readonly name: string;
  tried: number;
  changed: number;
  readonly examples: string[];
}

const totals = new Map<Change['what'], number>();
const rows: Row[] = [];
for (const paraphrase of paraphrasesOf(language, field)) {
  for (const to of paraphrase.as) {
    const row: Row = { name: `${paraphrase.words} → ${to}`, tried: 0, changed: 0, examples: [] };
    if (only !== undefined && !row.name.includes(only)) continue;
    rows.push(row);
    for (const { name, text } of statements) {
      for (const variant of variantsOf(text, { ...paraphrase, as: [to] }, most)) {
        let before = first.get(name);
        if (before === undefined) first.set(name, (before = reading(text)));
        row.tried++;
        const changes = faultsOf(changesOf(before, reading(variant.text), [variant]), paraphrase.hedge, variant).filter(({ what }) => what !== 'kind' || paraphrase.kind === undefined);
        for (const { what } of changes) totals.set(what, (totals.get(what) ?? 0) + 1);
        if (changes.length === 0) continue;
        row.changed++;
        row.examples.push(`  ${name}: ${changes.map(({ what, words }) => `${what} “${words}”`).join('; ')}`);
      }
    }
  }
}

const tried = rows.reduce((sum, row) => sum + row.tried, 0);
const changed = rows.reduce((sum, row) => sum + row.changed, 0);
for (const { name, tried: all, changed: some, examples } of rows.filter((row) => row.changed > 0).sort((a, b) => b.changed - a.changed)) console.log([`${name}: ${some} of ${all}`, ...examples.slice(0, show)].join('\n'));
console.log(`\n${tried} texts, ${changed} read otherwise (${((changed / tried) * 100).toFixed(1)} %)\n${[...totals].map(([what, count]) => `${what} ${count}`).join(', ')}`);
for (const { name } of rows.filter((row) => row.tried === 0)) console.log(`Fits nowhere: ${name}`);
