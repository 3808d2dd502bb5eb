import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

const held = 'The human rights defender Ms Ana Duarte was arrested on Monday.';
const asksIn = (sentence: string): ReturnType<typeof readingOf>['reading']['recommendations'] => readingOf(`${held} ${sentence}`).reading.recommendations;

describe('Asks told as what is due', () => {
  const strengths: readonly (readonly [string, readonly number[]])[] = [
    ['Her family is owed the truth.', [3]],
    ['Ms Duarte deserves a fair trial.', [3]],
    ['Defenders deserve recognition and respect.', []],
    ['The responsibility to protect every citizen lies with the Government.', [3]],
    ['The Togolese police have a duty to protect her.', [3]],
    ['We hold the authorities responsible for her safety.', []],
    ['We hold the authorities responsible for this killing.', []],
    ['The release of Ms Duarte is the only acceptable outcome.', [3]],
    ['What matters now is that those responsible are brought to justice.', [3]],
    ['Our expectation is that Ms Duarte will be released.', [3]],
    ['The EU reiterates its expectation that Ms Duarte will be released.', [3]],
    ['We remain firm in our call for her release.', [4]],
    ['Our call for her release stands.', [4]],
    ['Our calls for her release remain unanswered.', []],
    ['The EU joins its voice to those asking for her release.', [4]],
    ['We call, as we did in March, for her release.', [4]],
    ['Togo is reminded of its obligations under the Convention against Torture.', [3]],
  ];
  for (const [sentence, expected] of strengths) it(`${expected.length === 0 ? 'none' : `of strength ${expected.join(', ')}`}: ${sentence}`, () => assert.deepEqual(asksIn(sentence).map(({ strength }) => strength), expected));

  it('takes a capital for its State where it is to act, and for a place elsewhere', () => {
    assert.equal(asksIn('Lomé owes her family an explanation.')[0]?.addressee, 'state');
    assert.equal(asksIn('We call upon Lomé to release her.')[0]?.addressee, 'state');
    assert.equal(asksIn('Those arrested in Lomé must be released.')[0]?.addressee, undefined);
    assert.equal(asksIn('The Lomé court should hear her appeal.')[0]?.addressee, 'judiciary');
    assert.deepEqual(asksIn('Brussels should not look away.'), []);
  });

  it('does not take for an ask what others may ask, nor what the EU wants to do itself', () => {
    assert.deepEqual(asksIn('Families may visit if they ask for it in good time.'), []);
    assert.deepEqual(asksIn('EU diplomats will continue to request to attend the hearings.'), []);
    assert.equal(asksIn('The EU Heads of Mission met in Lomé. They ask that she be released.').length, 1);
    assert.equal(asksIn('The EU asks to be informed of the charges.').length, 1);
  });

  const kinds: readonly (readonly [string, readonly string[]])[] = [
    ['We call on the authorities to release Ms Duarte, dropping all charges against her.', ['release', 'drop-charges']],
    ['We call on the authorities to free her and more generally to let associations work freely.', ['release', 'enabling-space']],
    ['It is with renewed urgency that we call for her release.', ['release']],
    ['In our view an independent inquiry is indispensable.', ['investigate']],
    ['The law is in need of reform.', ['law']],
    ['Having ratified the Convention, Togo must comply with it in full.', ['respect-rights']],
    ['Those who beat her must not go unpunished.', ['investigate']],
    ['Those who beat her have to answer for it.', ['investigate']],
    ['Dissent must never be prosecuted.', ['respect-rights']],
    ['Attacks on journalists must stop.', ['protect']],
    ['She must not spend another day in prison.', ['release']],
    ['We ask that she be released and that her equipment be handed back.', ['release', 'other']],
    ['We have two requests to the Government: release her; amend the law.', ['release', 'law']],
    ['We look to the panel of experts to establish what happened.', ['investigate']],
    ['We encourage all Togolese to vote.', []],
    ['Those who speak out have to flee.', []],
    ['Under the bill a soup kitchen would have to register.', []],
  ];
  for (const [sentence, expected] of kinds) it(`${expected.join(', ') || 'none'}: ${sentence}`, () => assert.deepEqual(asksIn(sentence).map(({ ask }) => ask), expected));

  it('takes the one who is to act, and not whom the opening of the sentence names', () => {
    assert.equal(asksIn('Rather than silencing critics, the authorities should hear them.')[0]?.addressee, 'authorities');
    assert.equal(asksIn('As a member of the Council, Togo should set an example.')[0]?.addressee, 'state');
    assert.equal(asksIn('The police must protect her.')[0]?.addressee, 'police');
  });

  it('tells the adjective from the act', () => {
    assert.equal(asksIn('Togo must free, immediately and without conditions, all its political prisoners.')[0]?.ask, 'release');
    assert.notEqual(asksIn('Elections must be free, fair and open to observers.')[0]?.ask, 'release');
  });

  it('reads a passive behind an aside', () => {
    assert.deepEqual(asksIn('Ms Duarte must be released and, until then, be allowed to see her doctor.').map(({ ask }) => ask), ['release', 'access']);
  });
});
