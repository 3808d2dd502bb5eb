import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

const held = 'The human rights defender Ms Ana Duarte was arrested on Monday.';
const asksIn = (sentence: string, before = held): ReturnType<typeof readingOf>['reading']['recommendations'] => readingOf(`${before}\n\n${sentence}`).reading.recommendations;

describe('Asks in the long sentences of statements', () => {
  const counts: readonly (readonly [number, string])[] = [
    // Who speaks, behind an aside and behind "They".
    [1, 'We will watch how the authorities act and, bearing in mind our partnership, expect all rights to be respected.'],
    [1, 'They share the concern of human rights defenders, and exhort the authorities to protect them.'],
    [1, 'The EU deplores the verdict and takes this occasion to encourage all parties to resume the talks.'],
    // Clauses behind an addressee, passives without "be", alternatives.
    [1, 'We call on the authorities that all the killings be cleared up and those responsible brought to justice.'],
    [1, 'We call on the courts that tried her to hear her appeal.'],
    [2, 'Those who are held in secret should be released immediately or brought before a court.'],
    [2, 'We call on the authorities to do their utmost to bring the culprits to justice and to prevent further attacks.'],
    [1, 'We urge the authorities to find those who did this and bring them to court.'],
    [1, 'We urge Togo to uphold the right of each person to speak freely and to take part in public life.'],
    [1, 'The EU expects the pardon to be followed by measures that open up the space for debate and strengthen freedoms.'],
    // Whose call it is, what binds a State, what is taken for granted.
    [1, 'The EU supports in this respect the recent appeal by the UN Special Rapporteur on slavery, Mr Adu Mensah, for her release.'],
    [1, 'The EU repeats its call to grant the release of Ms Duarte.'],
    [1, 'Togo is bound by its national and international obligations to respect human rights.'],
    [1, 'The Delegation takes it that Ms Duarte will be given a fair trial.'],
    [1, 'We would be grateful to be informed of the outcome of the inquiry.'],
    [1, 'We join the United Nations Mission (UNMIT) in its call for an end to arbitrary arrests.'],
    [0, 'The EU stresses the need for reforms which prevent further injustice and open the way to peace.'],
    // Truths, and those who are asked for nothing.
    [0, 'The right to a defence and the right to an appeal are principles that must be upheld at all times.'],
    [0, 'The international community should raise this matter.'],
    [0, 'We are convinced that an inclusive dialogue is essential if the situation is to improve.'],
    [0, 'The EU respects the courts, but it cannot remain silent.'],
  ];
  for (const [count, sentence] of counts) it(`${count}: ${sentence}`, () => assert.equal(asksIn(sentence).length, count));

  it('knows who is to act', () => {
    assert.deepEqual(asksIn('We call on all sides to stop the violence and on the authorities to ensure that the killing is investigated and that those responsible are tried.').map(({ addressee }) => addressee), ['parties', 'authorities', 'authorities']);
    assert.equal(asksIn('While we note the measures taken, the Togolese authorities should see to it that all abuses are investigated.')[0]?.addressee, 'authorities');
    assert.equal(asksIn('The EU repeats its call to grant the release of Ms Duarte.')[0]?.addressee, undefined);
    assert.equal(asksIn('All armed groups must lay down their arms.')[0]?.addressee, 'parties');
  });

  it('takes "has to" for as strong as "must"', () => assert.equal(asksIn('Ms Duarte has to be released.')[0]?.strength, 5));
});
