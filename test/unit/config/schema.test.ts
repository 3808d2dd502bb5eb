import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import schema from '../../../schemas/forthright.config.schema.json';
import { readConfig } from '../../../src/config/read-config.js';

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
