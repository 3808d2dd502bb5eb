import assert from 'node:assert/strict';
import { check } from '../../../src/check.js';
import type { BenchmarkId } from '../../../src/benchmarks/types.js';
import { readingOf } from './reading-of.js';

const held = 'The human rights defender Ms Ana Duarte was arrested on Monday.';
const asksIn = (text: string): ReturnType<typeof readingOf>['reading']['recommendations'] => readingOf(`${held} ${text}`).reading.recommendations;
const statusOf = (text: string, id: BenchmarkId): string | undefined => check(text).scorecard.benchmarks.find((benchmark) => benchmark.id === id)?.status;

describe('Asks of statements that were read', () => {
  const counts: readonly (readonly [string, number])[] = [
    // Calls that stand, and what another body or a theme says.
    ['This year’s theme underscores the necessity of protecting the press.', 0],
    ['This year’s theme, The Right to Know, underscores the necessity of protecting the press.', 0],
    ['The EU, in line with its policy, underscores the necessity of protecting the press.', 0],
    ['The EU will support the people in their legitimate request for free elections.', 0],
    ['The EU supports the request of her lawyers for a retrial.', 1],
    ['We call on all States to cooperate with the Office, and to grant it access when a relevant request is made.', 2],
    // What two objects, two addressees or two forms ask for.
    ['We call on the authorities to grant her access to a lawyer, as well as the right to ask for bail.', 1],
    ['We repeat our call on the authorities for her release and to carry out the ruling of the regional court.', 2],
    ['We call on the authorities to ensure a fair trial, and allow for peaceful protest.', 2],
    ['The EU calls for her rights and for those of her colleagues to be respected and for the law to be upheld.', 2],
    ['We expect a fair appeal for all four of them.', 1],
    // Who is asked.
    ['We call on the people and the Government of Togo to protect the gains of the transition.', 1],
    ['We call on the people of Togo to remain calm.', 0],
    ['We encourage the Office to continue its important work.', 0],
    ['We encourage ODIHR to continue its monitoring.', 0],
    ['We encourage the Office of the Prosecutor to open an inquiry.', 1],
    // What something is good for, what somebody aspires to, and what is waited for.
    ['Access to the north is vital to carrying out this work.', 0],
    ['It is essential to the protection of human rights.', 0],
    ['It is essential to protect human rights.', 1],
    ['It is important to bring those responsible to justice.', 1],
    ['It will be important that the inquiry is independent.', 1],
    ['We recall the standards that we expect from a country aspiring to political association with the EU.', 0],
    ['We would like to recall the assurances given by the Government as regards the safety of Ms Duarte.', 0],
    ['The EU recalls its pledge to support Togo.', 0],
    ['All stakeholders should engage in dialogue and await calmly the outcome of the appeals.', 2],
    ['We await her early release.', 1],
    ['We await the outcome of her appeal.', 0],
    ['Foreign missions should be permitted to attend her trial and Ms Duarte should be given proper medicine.', 2],
    ['We should be given time.', 0],
    ['Where soldiers are among the suspects, the inquiry should be led by civilian judges.', 1],
    ['Why this law should be adopted is unclear.', 0],
    ['We call on Togo to ensure the rights to a swift hearing, as well as the right to see a lawyer.', 1],
    ['We urge all courts to respect the result certified by the board, that invited the two candidates to the second round.', 1],
    ['We encourage all to talk in good faith and seek a path to calm.', 2],
    ['We encourage all sections of Togolese society to engage in a national dialogue.', 1],
    ['The EU wishes to stress again that OSCE missions should be able to work without hindrance.', 1],
  ];
  for (const [text, count] of counts) it(`${String(count)} · ${text}`, () => assert.equal(asksIn(text).length, count));

  it('reads a list below calls that remain valid', () => {
    const { reading } = readingOf(`# Togo: arrest\n\n${held} The following calls remain valid:\n\n- the release of all detainees;\n\n- an end to the harassment of journalists.\n`);
    assert.deepEqual(reading.recommendations.map(({ ask, strength }) => `${ask} ${String(strength)}`), ['release 4', 'protect 4']);
    assert.deepEqual(readingOf(`# Togo: arrest\n\n${held} Two calls remain unanswered:\n\n- the release of all detainees.\n`).reading.recommendations, []);
  });

  it('names whoever has power where others are called on beside them', () => {
    assert.deepEqual(asksIn('We call on the people and the Government of Togo to protect the gains of the transition.').map(({ addressee }) => addressee), ['government']);
    assert.deepEqual(asksIn('The EU expects from the Togolese authorities full respect of her rights.').map(({ addressee }) => addressee), ['authorities']);
    assert.deepEqual(asksIn('The EU expects the People’s Republic of Togo to release her.').map(({ addressee }) => addressee), ['state']);
  });

  const scopes: readonly (readonly [string, string])[] = [
    ['It is essential that the prosecutors address these questions.', 'case'],
    ['We repeat our call on Togo to declare a moratorium on the death penalty, as a step towards the abolition of this punishment.', 'situation'],
    ['We call on the authorities to annul the death sentences that are still pending.', 'situation'],
    ['We call on the authorities to drop the charges that are still pending against her.', 'case'],
    ['We expect the authorities to provide the conditions which journalists need for their work.', 'situation'],
    ['We call on the authorities to ensure access to counsel of their choice.', 'case'],
    ['We call on the authorities to free the two young people.', 'case'],
    ['We call on the authorities to reverse this step.', 'case'],
    ['We call on the authorities to protect the witnesses.', 'case'],
    ['We call on the authorities to protect witnesses.', 'situation'],
  ];
  for (const [text, scope] of scopes) it(`${scope} · ${text}`, () => assert.equal(asksIn(text)[0]?.scope, scope));

  it('takes whoever attacks a group that is to be protected for no one of the case', () => {
    assert.deepEqual(asksIn('We call on the Government to take measures to protect defenders and to prosecute those who attack them.').map(({ scope }) => scope), ['situation', 'situation']);
  });

  it('takes those who remain, where some have been released, for others in whatever is asked', () => {
    const { reading } = readingOf('# Togo: Statement on the release of political prisoners\n\nThe authorities have released forty political prisoners. This is a step that should be followed by others, including the release of the remaining political prisoners.\n');
    assert.equal(reading.recommendations[0]?.scope, 'situation');
  });

  it('asks in other cases too, where they are named beside that of the case', () => {
    const [ask] = asksIn('The EU urges the authorities to ensure a fair process in any appeal of Ms Duarte and in the other trials of members of her party.');
    assert.deepEqual([ask?.scope, ask?.namesOthers], ['case', true]);
  });

  it('takes what happened in another year for another matter than a killing', () => {
    const of = (text: string): string | undefined => readingOf(`# Togo: killing of Ana Duarte\n\nThe lawyer Ana Duarte was killed on Monday. ${text}`).reading.recommendations[0]?.scope;
    assert.equal(of('The authorities should also investigate last year’s harbour fire.'), 'situation');
    assert.equal(of('The authorities should investigate the fire.'), 'case');
  });

  it('takes people who are tried for a case, though the title speaks of an organisation', () => {
    const body = 'We are concerned at the ruling that sentenced 40 employees of foreign NGOs to prison. Civil society must be allowed to work freely.';
    assert.equal(statusOf(`# Togo: Statement on the NGO trial\n\n${body}\n`, 'case-recommendation'), 'missing');
  });

  it('takes one State that is called on “as all others are” for the one that is asked', () => {
    const text = '# Togo: Statement on executions\n\nThe lawyer Ana Duarte was executed on Monday. The EU calls on Togo, as it does on all states which keep the death penalty, to halt pending executions.\n';
    assert.equal(statusOf(text, 'situation-recommendation'), 'met');
  });
});
