import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

const asks = (text: string): string[] => readingOf(text).reading.recommendations.map(({ scope, ask, strength }) => `${scope} ${ask} ${strength}`);

describe('The reader of recommendations', () => {
  const found: readonly (readonly [string, readonly string[]])[] = [
    ['The EU calls on the authorities to release Ms Ana Duarte immediately.', ['case release 4']],
    ['The EU calls the authorities to release Ms Ana Duarte.', ['case release 4']],
    ['We call once again on the Government to release Ms Ana Duarte.', ['case release 4']],
    ['Ms Ana Duarte must be released.', ['case release 5']],
    ['Ms Ana Duarte was sentenced. The European Union reiterates its call for her immediate and unconditional release.', ['case release 4']],
    ['We expect the authorities to respect the right to freedom of expression of all citizens.', ['situation respect-rights 3']],
    ['The EU urges the authorities to release Ms Ana Duarte, to drop all charges against her and to investigate her treatment.', ['case release 4', 'case drop-charges 4', 'case investigate 4']],
    ['The EU calls on the authorities to release Ms Ana Duarte, granting her access to a doctor until then.', ['case release 4', 'case access 4']],
    ['The EU calls for the release of Ms Ana Duarte, an end to the harassment of journalists and the repeal of the law.', ['case release 4', 'situation protect 4', 'situation law 4']],
    ['The EU calls on the authorities to respect, protect and fulfil human rights.', ['situation respect-rights 4']],
    ['The EU calls on the authorities to release Ms Ana Duarte and all other political prisoners.', ['case release 4']],
    ['The EU hopes that the authorities will release Ms Ana Duarte.', ['case release 1']],
    ['Ana Duarte and other detained human rights defenders and lawyers, including Kofi Osei, must be released immediately.', ['case release 5']],
    ['The EU hopes that Ms Ana Duarte and Mr Kofi Osei will be released.', ['case release 1']],
    ['The EU calls on the authorities to end all reprisals against Ms Ana Duarte.', ['case protect 4']],
    ['The EU calls for the release of all political prisoners, including Ms Ana Duarte.', ['case release 4']],
    ['It is essential that the trial of Ms Ana Duarte be fair.', ['case fair-trial 3']],
    ['The EU calls on the authorities to:\n\n- release Ms Ana Duarte;\n- repeal the law on associations.', ['case release 4', 'situation law 4']],
    ['The Spokesperson said: “We call on the authorities to release Ms Ana Duarte without delay.”', ['case release 4']],
    ['Those detained should be released, if no charges are brought.', ['case release 3']],
    ['# Togo: Release Ana Duarte now\n\nAna Duarte is in prison.', ['case release 5']],
  ];
  for (const [text, expected] of found) it(`finds ${expected.join(', ')}: ${text}`, () => assert.deepEqual(asks(text), expected));

  it('gives them in order of place, also in a sentence cut short', () => {
    const { reading: { recommendations } } = readingOf('The people arrested on that day must be brought before a judge or let go. should be heard.');
    assert.ok(recommendations.length > 1);
    assert.deepEqual(recommendations.map(({ start }) => start), recommendations.map(({ start }) => start).sort((a, b) => a - b));
  });

  const none: readonly string[] = [
    'The EU called on the authorities to release Ms Ana Duarte.',
    'The European Union had called for the release of Ms Ana Duarte.',
    'The EU will continue to support human rights defenders.',
    'We must do more to support defenders.',
    'The EU encourages protesters to remain peaceful.',
    'The EU notes her case. UN experts call on the authorities to release Ms Ana Duarte.',
    'Protesters calling for reforms were beaten.',
    'The Minister said that “all detainees must be released”.',
    'Should Ms Ana Duarte be convicted, she faces ten years.',
    'Ms Ana Duarte should never have been arrested.',
    'It should be noted that Ms Ana Duarte is ill.',
    'The calls for reform went unheard.',
    'The European Union underlines the importance of the respect of human rights, including the one to a fair trial, in all cases.',
  ];
  for (const text of none) it(`finds none: ${text}`, () => assert.deepEqual(asks(text), []));

  it('tells trigger, addressee and content apart', () => {
    const { reading, words } = readingOf('The EU calls on the Honduran authorities to release Ms Ana Duarte immediately.');
    const [recommendation] = reading.recommendations;
    assert.ok(recommendation?.addresseeSpan);
    assert.equal(words(recommendation.trigger), 'calls on');
    assert.equal(words(recommendation.addresseeSpan), 'the Honduran authorities');
    assert.equal(words(recommendation.content), 'to release Ms Ana Duarte immediately');
    assert.deepEqual([recommendation.addressee, recommendation.immediate, recommendation.passive], ['authorities', true, false]);
  });

  it('knows who is asked where something is only hoped of them', () => {
    const [recommendation] = readingOf('The EU hopes that the authorities will release Ms Ana Duarte.').reading.recommendations;
    assert.equal(recommendation?.addressee, 'authorities');
  });

  it('knows that a person is named among others', () => {
    const [recommendation] = readingOf('The EU calls for the release of all political prisoners, including Ms Ana Duarte.').reading.recommendations;
    assert.equal(recommendation?.namesConcerned, true);
  });

  it('knows a passive that addresses nobody', () => {
    const [recommendation] = readingOf('Ms Ana Duarte must be released.').reading.recommendations;
    assert.deepEqual([recommendation?.passive, recommendation?.addressee], [true, undefined]);
  });
});
