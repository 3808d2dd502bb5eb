import assert from 'node:assert/strict';
import { check } from '../../../../src/check.js';

/* A law, the closure of an organisation or the state of a country, and people to whom something was done besides: what is asked for these is on a case. */

const openings = [
  '# Zambia: Statement by the Spokesperson on the law on non-governmental organisations\n\nYesterday Parliament adopted the law on non-governmental organisations. It limits the work of civil society.',
  '# Zambia: Statement by the Spokesperson on the closure of the Centre for Justice\n\nOn Monday the Ministry of the Interior cancelled the registration of the Centre for Justice.',
  '# Local EU statement on the suspension of Radio Phoenix\n\nThe authorities of Zambia have suspended the licence of Radio Phoenix.',
];

/** On no event. */
const states = [
  '# Zambia: Declaration by the High Representative on behalf of the European Union on the elections\n\nThe elections of 13 August took place in a tense climate.',
  '# Zambia: Statement by the Spokesperson on civil society\n\nThe space for civil society in Zambia is shrinking.',
  '# Zambia: Statement by the Spokesperson on the political situation\n\nThe political situation in Zambia is of growing concern to the European Union.',
];

const told: readonly (readonly [told: string, whom: string])[] = [
  ['Police arrested forty demonstrators.', 'the demonstrators'],
  ['On Tuesday the police dispersed a protest and arrested at least forty demonstrators.', 'the demonstrators'],
  ['Security forces detained dozens of protesters on Monday.', 'the protesters'],
  ['The police took four of its members into custody.', 'the members'],
  ['Four members of the board were arrested.', 'the members of the board'],
  ['Three of its members are still in prison.', 'the three members'],
  ['Several of its staff members are being held.', 'its staff members'],
  ['Two journalists of the station remain in custody.', 'the two journalists'],
  ['Police beat and detained a number of journalists.', 'the journalists'],
  ['The arrests of three journalists add to our concern.', 'the journalists'],
  ['A court sentenced three activists to prison.', 'the activists'],
];

const asks: readonly ((whom: string) => string)[] = [
  () => 'We call on the authorities to release them.',
  () => 'The authorities must release those arrested.',
  (whom) => `We call for the release of ${whom}.`,
  (whom) => `We call on the authorities to reverse the decision and to release ${whom}.`,
];

/** What tells of nobody in particular. */
const atLarge = [
  'We call on the authorities to release all political prisoners.',
  'Many journalists are in prison. We call for the release of all of them.',
  'The law provides that anyone who works without registration can be arrested. We call on the authorities to repeal it.',
  'In recent years many activists were arrested. We call on the authorities to respect freedom of association.',
];

function onCase(text: string): string | undefined {
  return check(text).scorecard.benchmarks.find(({ id }) => id === 'case-recommendation')?.status;
}

describe('Grid: people struck beside laws and closures', () => {
  it('what is asked for them is on a case', () => {
    // What belongs to an organisation is told of where one is.
    const toldIn = (opening: string): typeof told => (openings.includes(opening) ? told : told.filter(([, whom]) => !/board|its/u.test(whom)));
    const texts = [...openings, ...states].flatMap((opening) => toldIn(opening).flatMap(([what, whom]) => asks.flatMap((ask) => [`${opening}\n\n${what} ${ask(whom)}\n`, `${opening}\n\n${what}\n\n${ask(whom)}\n`])));
    assert.deepEqual(texts.filter((text) => onCase(text) !== 'met'), []);
  });
  it('where nobody in particular is told of, nothing is', () => {
    assert.deepEqual(openings.flatMap((opening) => atLarge.map((ask) => `${opening}\n\n${ask}\n`)).filter((text) => onCase(text) !== 'not-applicable'), []);
  });
});
