import { read } from '../../src/reading/index.js';
import type { Reading } from '../../src/reading/types.js';
import { readStatement } from '../../src/statement/index.js';
import type { GoldStatement } from '../eval/gold.js';
import { askChangesOf, type Change, peopleChangesOf, wholeChangesOf } from './changes.js';
import type { Edit } from './edit.js';
import { type Name, namesToPut, renamed } from './names.js';
import { openStatements, optionsIn } from './options.js';
import { Tally } from './tally.js';

/*
 * What is read otherwise where somebody bears another name: `npm run paraphrased-names -- [en|fr|es] [--only=NAME] [--show=N] [--each=N]`.
 * In the open sets, whoever is read as labelled gets other names at all mentions, `--each` of the list one after the other (all with `--each=all`).
 */

const { language, valueOf } = optionsIn(process.argv.slice(2));
const only = valueOf('only');
const each = valueOf('each') ?? '4';

const statements = openStatements(language);
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

const tally = new Tally();
let next = 0;
for (const { name: file, text, gold } of statements) {
  const before = read(readStatement(text));
  for (const person of gold.people) {
    if (!isReadAsLabelled(person, before)) continue;
    for (let turn = 0; turn < perPerson; turn++) {
      const name = names[next++ % names.length] as Name;
      const variant = renamed(text, person, name);
      if (variant === undefined) continue;
      const now = read(readStatement(variant.text));
      const people = peopleChangesOf(before, now, variant.edits);
      tally.add(name.name, file, [...people, ...(people.length > 0 ? [] : nameChangesOf(now, variant.edits, name)), ...wholeChangesOf(before, now), ...askChangesOf(before, now, variant.edits)]);
    }
  }
}
tally.print(Number(valueOf('show') ?? 3));
