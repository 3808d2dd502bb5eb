import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import schema from '../../../schemas/forthright.config.schema.json';
import phraseSchema from '../../../schemas/forthright.phrases.schema.json';
import { readConfig } from '../../../src/config/read-config.js';
import { readPhrases } from '../../../src/config/read-phrases.js';
import { writtenEntries } from '../../../src/lexicon/written.js';

const right = [
  '{}',
  'rules: { no-hedging: off, consent: error }',
  'language: fr',
  'lexicon: own.yaml\nlibrary: [past]\ninclude: ["drafts/**/*.md"]\nexclude: []',
  'treaties: { SS: { ICCPR: 2024, CAT: signed }, Honduras: { CPED: none } }',
  '$schema: forthright.config.schema.json',
];

const wrong = [
  '[]', 'rules: [no-hedging]', 'rules: { no-hedgin: off }', 'rules: { no-hedging: loud }', 'language: [en]', 'lexicon: { a: b }', 'include: 3', 'langage: fr',
  'treaties: { SS: { ICCPRR: 2024 } }', 'treaties: { SS: { ICCPR: 1948 } }', 'treaties: { SS: { ICCPR: soon } }', 'treaties: { SS: 2024 }',
];

describe('The schema of configuration files', () => {
  const validate = new Ajv({ strict: true, strictTypes: false, allErrors: true }).compile(schema);

  it('agrees with what is read as right', () => {
    for (const text of right) {
      assert.deepEqual(readConfig(text).problems, [], text);
      assert.ok(validate(parse(text)), `${text}: ${JSON.stringify(validate.errors)}`);
    }
  });

  it('agrees with what is told of as wrong', () => {
    for (const text of wrong) {
      assert.notDeepEqual(readConfig(text).problems, [], text);
      assert.ok(!validate(parse(text)), text);
    }
  });
});

const rightPhrases = [
  'group: hedge\nentries: []',
  'group: hedge\nlanguage: fr\nsource: our delegation\nentries:\n  - {id: x, kind: hope, phrases: ["in hope", "in (good | best) hope"], finds: "We write in hope.", passes: []}',
  'group: ask\nentries:\n  - {id: x, kind: verb, strength: 4, takes: addressee, phrases: "~beseech"}',
  'group: theme\nentries:\n  - {id: x, kind: policy, of: land, phrases: ["our river policy"]}',
];

const wrongPhrases = [
  '[]', 'entries: []', 'group: hedge', 'group: hedges\nentries: []', 'group: hedge\nlanguage: de\nentries: []', 'group: hedge\nentries: x', 'group: hedge\nentreis: []\nentries: []',
  'group: hedge\nentries: [x]', 'group: hedge\nentries:\n  - {kind: hope, phrases: ["in hope"]}', 'group: hedge\nentries:\n  - {id: x, kind: hopes, phrases: ["in hope"]}',
  'group: hedge\nentries:\n  - {id: x, kind: hope}', 'group: hedge\nentries:\n  - {id: x, kind: hope, phrases: []}', 'group: hedge\nentries:\n  - {id: x, kind: hope, spaker: eu, phrases: ["in hope"]}',
  'group: hedge\nentries:\n  - {id: x, kind: hope, speaker: nobody, phrases: ["in hope"]}', 'group: ask\nentries:\n  - {id: x, kind: verb, strength: 9, phrases: ["~beg"]}', 'group: ask\nentries:\n  - {id: x, kind: verb, phrases: ["~beg"]}',
];

describe('The schema of phrase files', () => {
  const validate = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: true }).compile(phraseSchema);

  it('agrees with what is read as right', () => {
    for (const text of rightPhrases) {
      assert.deepEqual(readPhrases(text, 'en').problems, [], text);
      assert.ok(validate(parse(text)), `${text}: ${JSON.stringify(validate.errors)}`);
    }
  });

  it('agrees with what is told of as wrong', () => {
    for (const text of wrongPhrases) {
      assert.notDeepEqual(readPhrases(text, 'en').problems, [], text);
      assert.ok(!validate(parse(text)), text);
    }
  });

  it('fits the entries of the built-in lexicon, but for those that have settings of their own', () => {
    const entries = writtenEntries('en');
    const fits = ({ group, id, kind, phrases, finds, passes }: typeof entries[number], settings: object): boolean => validate({ group, entries: [{ id, kind, phrases, finds, passes, ...settings }] });
    const fitting = entries.filter((entry) => fits(entry, entry.settings));
    const misfits = entries.filter((entry) => !fitting.includes(entry));
    assert.deepEqual(misfits.filter((entry) => Object.entries(entry.settings).every(([key, value]) => fits(entry, { [key]: value }))), []);
    // Every group has some.
    assert.deepEqual(new Set(fitting.map(({ group }) => group)), new Set(entries.map(({ group }) => group)));
  });
});
