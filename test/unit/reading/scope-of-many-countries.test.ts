import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

const debate = (body: string): string => `# Item 4: Human rights situations that require the Council's attention - EU Statement\n\nIn Togo, the lawyer Ana Duarte has been in prison for a year. Togo must release her.\n\n${body}\n`;

const inDebates: readonly (readonly [body: string, scopes: readonly string[]])[] = [
  // Of a country in which nobody is named.
  ['In Oman, soldiers fired at crowds in May. Those responsible must be held to account.', ['situation']],
  ['The EU is worried by the state of emergency in Oman, under which teachers have been dismissed. The EU encourages Oman to review these cases.', ['situation']],
  ['In Benin, the writer Luis Paz was freed. In Oman, we regret that forty people lost their nationality, and urge the authorities to reverse this decision.', ['situation']],
  // Of somebody who is named there.
  ['In Oman, the writer Luis Paz was beaten. Those responsible must be held to account.', ['case']],
  // Said to all States, whomever it is on.
  ['Reprisals befall those who speak in this room. We urge all States to refrain from them and to answer the letters of the Secretary-General.', ['situation', 'situation']],
];

const onCases: readonly (readonly [title: string, body: string, scopes: readonly string[]])[] = [
  // What a country is bound by, with what it owes somebody among it.
  ['the sentencing of Ana Duarte', 'The lawyer Ana Duarte was sentenced on Monday. We urge Togo to honour its international obligations, including those it has towards Ms Duarte.', ['situation']],
  ['the sentencing of Ana Duarte', 'The lawyer Ana Duarte was sentenced on Monday. We call on Togo to carry out the judgments of the Court, including the one in her case.', ['situation']],
  ['the sentencing of Ana Duarte', 'The lawyer Ana Duarte was sentenced on Monday. We urge Togo to respect the rights of all, including the two lawyers.', ['case']],
  // A right of those of the case.
  ['the sentencing of activists', 'Thirty activists were sentenced on Monday. Among them is the lawyer Ana Duarte. We call on Togo to abide by its obligations, to uphold the right of those convicted to a new hearing and to allow peaceful rallies to be held.', ['situation', 'case', 'situation']],
  // Somebody of the case behind a deed, whoever is spoken of before.
  ['the murder of Ana Duarte', 'The lawyer Ana Duarte was murdered in May. We call on the Government to make sure that everybody who had a hand in the murder of Ana Duarte is tried.', ['case']],
  // What was done, where nobody is named.
  ['the attacks in Lomé', 'A march was attacked in Lomé on Sunday. Those attacks that took place must be investigated.', ['case']],
  // Others, told of in the sentence before.
  ['the arrest of Ana Duarte', 'The lawyer Ana Duarte was arrested on Monday. Twenty other villagers were picked up in the same week. They too must be released or be allowed to see a judge.', ['situation', 'situation']],
  ['the arrest of Ana Duarte', 'The lawyer Ana Duarte was arrested on Monday. She and her other colleagues were beaten. They must be released.', ['case']],
  ['the arrest of Ana Duarte', 'The lawyer Ana Duarte was arrested on Monday. We call on Togo to release her and to end the harassment and detention of others who speak up.', ['case', 'situation']],
  // Whoever has to do with the country, and not with the case.
  ['the killing of Ana Duarte', 'The lawyer Ana Duarte was killed on Monday. Measures must be taken against the gangs from whom the threats against human rights and environmental defenders come.', ['situation']],
  ['the arrest of Ana Duarte', 'The lawyer Ana Duarte was arrested on Monday. Whoever endangers the peace in Togo must answer for it.', ['situation']],
  ['the arrest of Ana Duarte', 'The lawyer Ana Duarte was arrested on Monday. We encourage telecommunications companies to be open about the orders that they receive.', ['situation']],
  ['the arrest of Ana Duarte', 'The lawyer Ana Duarte was arrested on Monday. We call for an end to arbitrary arrests in all ten regions.', ['situation']],
  ['the arrest of Ana Duarte', 'The lawyer Ana Duarte was arrested on Monday. We invite the courts to open their doors to diplomats.', ['case']],
  ['the arrest of Ana Duarte', 'The lawyer Ana Duarte was arrested on Monday. We call on Togo to guarantee that all prisoners can see a doctor and their relatives.', ['situation']],
  // What can be asked for the living alone.
  ['the killing of Ana Duarte', 'The lawyer Ana Duarte was killed on Monday. The hundreds who mourned her were dispersed. We hope that we will be allowed to visit the country.', ['situation']],
  // Things of any kind behind an ask for the case.
  ['the killing of Ana Duarte', 'The lawyer Ana Duarte was killed on Monday. We call on Togo to protect her family and to speed up the titling of Indigenous lands.', ['case', 'situation']],
  ['the arrest of Ana Duarte', 'The lawyer Ana Duarte was arrested on Monday. We call on Togo to protect her family and to give clear instructions to the police.', ['case', 'case']],
  ['the arrest of Ana Duarte', 'The lawyer Ana Duarte was arrested on Monday. We call on Togo to give effect to the ruling of its Constitutional Court and to release her.', ['case', 'case']],
];

describe('Whose case an ask is: where a statement goes from country to country, and what is of the country beside a case', () => {
  for (const [body, expected] of inDebates) it(`${expected.join(', ')}: ${body}`, () => assert.deepEqual(readingOf(debate(body)).reading.recommendations.slice(1).map(({ scope }) => scope), expected));
  for (const [title, body, expected] of onCases) it(`${expected.join(', ')}: ${body}`, () => assert.deepEqual(readingOf(`# Togo: Statement by the Spokesperson on ${title}\n\n${body}\n`).reading.recommendations.map(({ scope }) => scope), expected));
});
