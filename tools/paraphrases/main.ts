import { read } from '../../src/reading/index.js';
import { readStatement } from '../../src/statement/index.js';
import { changesOf, eventField, faultsOf, wholeChangesOf } from './changes.js';
import { openStatements, optionsIn } from './options.js';
import { paraphrasesOf, variantsOf } from './paraphrases.js';
import { Tally } from './tally.js';

/*
 * What is read otherwise where other words say the same: `npm run paraphrases -- [en|fr|es] [--field=FIELD] [--only=WORDS] [--what=CHANGE] [--show=N] [--most=N]`.
 * The open sets are read with each paraphrase of the language in each place where it fits, one at a time; where they tell what happened (`en-events.yaml`), event, term, level and country are compared too. Each change is a fault of the reading, or of the paraphrase.
 */

const { language, valueOf } = optionsIn(process.argv.slice(2));
const [only, what] = [valueOf('only'), valueOf('what')];
const most = Number(valueOf('most') ?? 2);

const statements = openStatements(language);
const reading = (text: string): ReturnType<typeof read> => read(readStatement(text));
const first = new Map<string, ReturnType<typeof read>>();

const tally = new Tally();
for (const paraphrase of paraphrasesOf(language, valueOf('field'))) {
  for (const to of paraphrase.as) {
    const row = `${paraphrase.words} → ${to}`;
    if (only !== undefined && !row.includes(only)) continue;
    tally.expect(row);
    for (const { name, text } of statements) {
      for (const variant of variantsOf(text, { ...paraphrase, as: [to] }, most)) {
        let before = first.get(name);
        if (before === undefined) first.set(name, (before = reading(text)));
        const now = reading(variant.text);
        const changes = [...(paraphrase.field === eventField ? wholeChangesOf(before, now) : []), ...changesOf(before, now, [variant])];
        tally.add(row, name, faultsOf(changes, paraphrase.hedge, variant).filter((change) => (change.what !== 'kind' || paraphrase.kind === undefined) && (what === undefined || change.what === what)));
      }
    }
  }
}
tally.print(Number(valueOf('show') ?? 3));
