import assert from 'node:assert/strict';
import { classNames } from '../../../src/lexicon/grammar.js';
import { edge, places, signs } from '../../../src/reading/people/weighed/beside.js';
import { tellings } from '../../../src/reading/people/weighed/weights.js';
import file from '../../../src/reading/people/weighed/weights.yaml';
import type { Weights } from '../../../src/reading/people/weighed/weights.js';
import { check } from '../../../src/check.js';

const { told, beside } = file() as Weights;

function roles(text: string): Record<string, string> {
  return Object.fromEntries(check(text).reading.people.map(({ name, role }) => [name, role]));
}

describe('What words beside a name weigh', () => {
  it('is told of words, of classes that a grammar has, and of signs', () => {
    const known = new Set<string>(classNames);
    const isKnown = (key: string): boolean => key === edge || key.startsWith('=') || (key.startsWith(':') && known.has(key.slice(1))) || (key.startsWith('.') && (signs as readonly string[]).includes(key.slice(1)));
    assert.deepEqual(Object.keys(beside).filter((key) => !isKnown(key)), []);
  });

  it('is told by places, and of what rules tell', () => {
    const names = new Set(Object.values(beside).flatMap((byPlace) => Object.keys(byPlace)));
    assert.deepEqual([...names].filter((name) => !(places as readonly string[]).includes(name)), []);
    assert.deepEqual(Object.keys(told).filter((name) => !(tellings as readonly string[]).includes(name)), []);
  });

  it('tells those concerned from whoever is only named with them, where no rule does', () => {
    const rows = ['In the debate, Peter Holm, on behalf of the Green group, thanked the Commission for its answer.', 'The complaint had been lodged by the businessman Peter Holm.', 'The law was drafted by Peter Holm, author of the report on media freedom.'];
    for (const sentence of rows) assert.deepEqual(roles(`# Statement on the arrest of Afi Dosseh\n\nThe lawyer Afi Dosseh was arrested on Monday. ${sentence}\n`), { 'Afi Dosseh': 'defender', 'Peter Holm': 'other' }, sentence);
  });

  it('lets somebody count as concerned who is the only one named', () => {
    assert.deepEqual(roles('# Statement on the case of Afi Dosseh\n\nThe EU is worried about Afi Dosseh.\n'), { 'Afi Dosseh': 'defender' });
  });
});
