import assert from 'node:assert/strict';
import { inflections } from '../../../src/lexicon/inflect.js';

describe('Inflections of English verbs', () => {
  const verbs: readonly (readonly [string, readonly string[]])[] = [
    ['call', ['call', 'calls', 'calling', 'called']],
    ['urge', ['urge', 'urges', 'urging', 'urged']],
    ['press', ['press', 'presses', 'pressing', 'pressed']],
    ['carry', ['carry', 'carries', 'carrying', 'carried']],
    ['free', ['free', 'frees', 'freeing', 'freed']],
    ['drop', ['drop', 'drops', 'dropping', 'dropped']],
    ['withdraw', ['withdraw', 'withdraws', 'withdrawing', 'withdrew', 'withdrawn']],
    ['have', ['have', 'has', 'having', 'had']],
    ['be', ['be', 'is', 'being', 'was', 'been']],
    ['set', ['set', 'sets', 'setting']],
  ];
  for (const [base, forms] of verbs) it(base, () => assert.deepEqual(inflections(base), forms));
});
