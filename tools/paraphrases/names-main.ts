import { read } from '../../src/reading/index.js';
import type { Reading } from '../../src/reading/types.js';
import { readStatement } from '../../src/statement/index.js';
import { sets } from '../accuracy/sets.js';
import { type GoldStatement, readGold } from '../eval/gold.js';
import { askChangesOf, type Change, peopleChangesOf, wholeChangesOf } from './changes.js';
import type { Edit } from './edit.js';
import { type Name, namesToPut, renamed } from './names.js';

/*
 * What is read otherwise where somebody bears another name: `npm run paraphrased-names -- [en|fr|es] [--only=NAME] [--show=N] [--each=N]`.
 * In the open sets, whoever is read as labelled gets other names at all mentions, `--each` of the list one after the other (all with `--each=all`).
 */

const args = process.argv.slice(2);
const valueOf = (name: string): string | undefined => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const language = args.find((arg) => !arg.startsWith('--')) ?? 'en';
const only = valueOf('only');
const show = Number(valueOf('show') ?? 3);
const each = valueOf('each') ?? '4';

const statements = sets.filter((set) => set.language === language && set.use !== 'held-out').flatMap(({ places }) => places.flatMap((place) => readGold(`test/statements/${place}`)));
const names = namesToPut().filter(({ name }) => only === undefined || name.includes(only));
const perPerson = each === 'all' ? names.length : Math.min(Number(each), names.length);

type LabelledPerson = GoldStatement['gold']['people'][number];

/** Whether a person concerned is read as labelled, with the same mentions. */
function isReadAsLabelled({ name, role, mentions }: LabelledPerson, { people }: Reading): boolean {
  return role === 'defender' && people.some((person) => person.name === name && person.role === role && person.mentions.length === mentions.length && mentions.every(({ start }) => person.mentions.some((mention) => mention.start === start)));
}

/** The name that is read where another was put. */
function nameChangesOf({ people }: Reading, edits: readonly Edit[], { name, plain }: Name): Change[] {
  const place = edits.find(({ to }) => to === name);
  const bearer = people.find(({ name: read }) => read === name || (plain && name.endsWith(` ${read}`)));
  return place === undefined || bearer !== undefined ? [] : [{ what: 'people', words: `no ${name}` }];
}

const rows = new Map<string, { tried: number; changed: number; readonly examples: string[] }>(names.map(({ name }) => [name, { tried: 0, changed: 0, examples: [] }]));
const totals = new Map<Change['what'], number>();
let next = 0;
for (const { name: file, text, gold } of statements) {
  const before = read(readStatement(text));
  for (const person of gold.people) {
    if (!isReadAsLabelled(person, before)) continue;
    for (let turn = 0; turn < perPerson; turn++) {
      const name = names[next++ % names.length] as Name;
      const variant = renamed(text, person, name);
      if (variant === undefined) continue;
      const row = rows.get(name.name);
      if (row === undefined) continue;
      row.tried++;
      const now = read(readStatement(variant.text));
      const people = peopleChangesOf(before, now, variant.edits);
      const changes = [...people, ...(people.length > 0 ? [] : nameChangesOf(now, variant.edits, name)), ...wholeChangesOf(before, now), ...askChangesOf(before, now, variant.edits)];
      for (const { what } of changes) totals.set(what, (totals.get(what) ?? 0) + 1);
      if (changes.length === 0) continue;
      row.changed++;
      row.examples.push(`  ${file}: ${changes.map(({ what, words }) => `${what} “${words}”`).join('; ')}`);
    }
  }
}

const all = [...rows.values()];
const tried = all.reduce((sum, row) => sum + row.tried, 0);
const changed = all.reduce((sum, row) => sum + row.changed, 0);
for (const [name, row] of [...rows].filter(([, row]) => row.changed > 0).sort(([, a], [, b]) => b.changed - a.changed)) console.log([`${name}: ${row.changed} of ${row.tried}`, ...row.examples.slice(0, show)].join('\n'));
console.log(`\n${tried} texts, ${changed} read otherwise (${((changed / tried) * 100).toFixed(1)} %)\n${[...totals].map(([what, count]) => `${what} ${count}`).join(', ')}`);
