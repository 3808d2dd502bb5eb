import assert from 'node:assert/strict';
import type { RuleId } from '../../../src/benchmarks/types.js';
import { check } from '../../../src/check.js';
import { draft, findingsOf, statusOf } from './drafts.js';

/* What only looks like something, as the last section of the codebook lists it. */

const inDraft = (body: string): string => draft(body, 'Honduras: Statement by the Spokesperson on the arrest of Iria Montoro');
const kinds = (rule: RuleId, body: string): (string | undefined)[] => findingsOf(rule, inDraft(body)).map(({ kind }) => kind);

describe('Words quoted from somebody else', () => {
  const quoted: readonly (readonly [RuleId, string])[] = [
    ['no-hedging', 'The Minister said: “We take note of the incident and will follow it closely.”'],
    ['no-hedging', "The court wrote that 'all sides' had hoped for a solution."],
    ['no-stigma', 'The Ministry called her «a foreign agent».'],
    ['no-stigma', 'The prosecutor said: “The accused are terrorists.”'],
    ['direct-recommendation', 'The Minister said: “We hope that the courts will be lenient.” We call on the authorities to drop the charges.'],
  ];
  for (const [rule, body] of quoted) it(`are no ${rule} of the EU's own: ${body}`, () => assert.deepEqual(kinds(rule, body), []));

  it('make no ask either', () => {
    assert.equal(statusOf('case-recommendation', inDraft('Her mother said: “The authorities must release my daughter.”')), 'missing');
  });
});

describe('Respect', () => {
  it('for the judiciary is deference, and an ask to the authorities is none', () => {
    assert.deepEqual(kinds('no-hedging', 'The European Union respects the independence of the judiciary. The trial of Iria Montoro was unfair.'), ['deference']);
    assert.deepEqual(kinds('no-hedging', 'We call on the Government to respect the independence of the judiciary.'), []);
    assert.deepEqual(kinds('no-hedging', 'The independence of the judiciary must be respected by the Government.'), []);
  });

  it('for human rights is no deference', () => {
    for (const body of ['The European Union calls for full respect for human rights.', 'Full respect for human rights is the basis of our relations.', 'We expect full respect for the rights of the defence.']) assert.ok(!kinds('no-hedging', body).includes('deference'), body);
  });
});

describe('“Alleged”', () => {
  it('is distance on crimes, and no doubt on torture that is to be investigated', () => {
    for (const body of ['Iria Montoro is on trial for alleged crimes against the State.', 'The authorities must investigate the alleged torture of Iria Montoro.', 'The allegations of torture must be investigated.']) assert.deepEqual(kinds('no-hedging', body), [], body);
  });
});

describe('An ask', () => {
  const ways = [
    'The European Union reiterates its call on the authorities for the immediate release of Iria Montoro.',
    'Iria Montoro must be released immediately by the Honduran authorities.',
    'The Government should release Iria Montoro immediately.',
    'The Government needs to release Iria Montoro immediately.',
    'We urge the Government to:\n\n- release Iria Montoro immediately;\n- drop all charges against her.',
  ];
  for (const body of ways) it(`is one in each of its forms: ${body.replaceAll('\n', ' ')}`, () => assert.equal(statusOf('case-recommendation', inDraft(body)), 'met'));

  for (const body of ['The EU had called on the authorities to release Iria Montoro.', 'The EU will continue to support Iria Montoro.', 'The Government promised to release Iria Montoro.']) {
    it(`is none: ${body}`, () => assert.equal(statusOf('case-recommendation', inDraft(body)), 'missing'));
  }
});

describe('A name', () => {
  const others = ['The Sakharov Prize was awarded in Strasbourg.', 'The Global Magnitsky Act was applied.', 'High Representative Tomas Lindqvist was informed.', 'The Andrés Bello Court met on Monday.', 'The Fundación Clara Campoamor was searched.'];
  for (const body of others) {
    it(`of something else is no person concerned: ${body}`, () => {
      const text = `# Honduras: Statement by the Spokesperson on recent arrests\n\n${body}\n`;
      assert.deepEqual(check(text).reading.people.filter(({ role }) => role === 'defender').map(({ name }) => name), []);
      assert.equal(statusOf('consent', text), 'not-applicable');
    });
  }
});
