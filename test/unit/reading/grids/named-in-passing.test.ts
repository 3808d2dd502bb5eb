import assert from 'node:assert/strict';
import { check } from '../../../../src/check.js';

/* Whoever is named in a statement on an organisation or a law, and to whom nothing was done; and outside experts, of whom nothing is asked for a case. */

const statements = {
  founder: '# Russia: Statement by the Spokesperson on the liquidation of the Memory Centre\n\nToday the Moscow City Court ordered the liquidation of the Memory Centre, which was founded in 1989 by the physicist and Nobel laureate Pavel Orlov.',
  director: '# Russia: Statement by the Spokesperson on the liquidation of the Memory Centre\n\nToday the Moscow City Court ordered the liquidation of the Memory Centre. Its director, Pavel Orlov, called the ruling a disgrace.',
  head: '# Algeria: Local EU statement on the dissolution of the League for Rights\n\nOn Sunday the Algiers administrative court dissolved the League for Rights, headed by the lawyer Pavel Orlov.',
  deputy: '# Georgia: Statement by the Spokesperson on the law on grants\n\nOn Wednesday the Parliament of Georgia adopted amendments to the Law on Grants, which had been tabled by the deputy Pavel Orlov.',
} satisfies Record<string, string>;

const ofOrganisations = ['reverse this decision', 'ensure that the decision is reviewed by an independent court', 'not to stand in the way of an appeal to the courts', 'lift these measures', 'return the equipment that was seized', 'withdraw the lawsuit against the organisation', 'ensure a fair hearing'];
const ofLaws = ['hold a public hearing on it', 'hold genuine consultations with those concerned', 'take the opinion of the Venice Commission into account'];

/** The verdicts on case and situation of a statement. */
function verdicts(text: string): string {
  const { scorecard } = check(`${text}\n`);
  return (['case-recommendation', 'situation-recommendation'] as const).map((id) => scorecard.benchmarks.find((benchmark) => benchmark.id === id)?.status).join(', ');
}

function misread(texts: readonly string[], want: string): string[] {
  return texts.flatMap((text) => (verdicts(text) === want ? [] : [`${verdicts(text)}: ${text}`]));
}

describe('Grid: named in passing', () => {
  it('nobody’s case', () => {
    const { deputy, ...closures } = statements;
    const texts = [...Object.values(closures).flatMap((facts) => ofOrganisations.map((asked) => [facts, asked])), ...ofLaws.map((asked) => [deputy, asked])];
    assert.deepEqual(misread(texts.map(([facts, asked]) => `${facts}\n\nThe European Union calls on the authorities to ${asked}.`), 'not-applicable, met'), []);
  });
  it('a case, where something was done to them', () => {
    const struck = ['Mr Orlov was arrested the same day. We call on the authorities to drop the charges.', 'Mr Orlov has been in prison since May. The EU calls for his release.', 'Mr Orlov was fined too. We call on the authorities to annul the fine imposed on him.'];
    assert.deepEqual(misread(Object.values(statements).flatMap((facts) => struck.map((words) => `${facts} ${words}`)), 'met, missing'), []);
  });
});

describe('Grid: what the country is asked beside a case', () => {
  const facts = '# Guatemala: Statement by the Spokesperson on threats against judge Miriam Alvarado\n\nJudge Miriam Alvarado has received death threats since she ordered the arrest of two former ministers.';
  it('with outside experts', () => {
    const whoever = ['UN experts', 'ODIHR election experts', 'EU experts'];
    const asked = ['implement the recommendations of the %', 'cooperate with the %', 'act on the findings of the %'];
    assert.deepEqual(misread(asked.flatMap((one) => whoever.map((who) => `${facts}\n\nThe EU calls on the authorities to ${one.replace('%', who)}.`)), 'missing, met'), []);
  });
  it('on fair trials, where nobody is before a court', () => {
    const asked = ['respect the right to a fair trial', 'safeguard the right to a fair trial', 'ensure respect for the rights of the defence'];
    assert.deepEqual(misread(asked.map((one) => `${facts}\n\nThe EU calls on the authorities to ${one}.`), 'missing, met'), []);
  });
});

describe('Grid: those of the case by another noun', () => {
  const facts = '# Zambia: Statement by the Spokesperson on the arrest of Joseph Phiri and Mary Banda\n\nOn 4 March the human rights defenders Joseph Phiri and Mary Banda were arrested in Lusaka.';
  it('with what they defend behind it', () => {
    const nouns = ['these peaceful defenders of human rights', "these defenders of children's rights", 'both defenders of the environment', 'the two media workers'];
    assert.deepEqual(misread(nouns.map((noun) => `${facts}\n\nThe EU calls on the authorities to release ${noun}.`), 'met, missing'), []);
  });
  it('who are to see a lawyer', () => {
    const whoever = ['the two', 'the pair', 'the two friends'];
    assert.deepEqual(misread(whoever.map((who) => `${facts}\n\nThe authorities must ensure that ${who} can see a lawyer.`), 'met, missing'), []);
  });
});
