import assert from 'node:assert/strict';
import { check } from '../../../src/check.js';
import { termForNoun } from '../../../src/benchmarks/fixes/en/add-term.js';
import { applyEdits } from '../../../src/fixes.js';
import { plainTextOf } from '../../../src/statement/plain-text.js';
import { after, bodyOf, draft, findingIn, findingsOf, statusOf, wordsAt } from './drafts.js';

const title = 'Honduras: Statement by the Spokesperson on recent arrests';
const inDraft = (body: string): string => draft(body, title);

/** Before, and what the first fix makes of it. */
const replaced: readonly (readonly [string, string, boolean])[] = [
  ['The activist Iria Montoro was arrested.', 'The human rights defender Iria Montoro was arrested.', true],
  ['Iria Montoro, an activist, was arrested.', 'Iria Montoro, a human rights defender, was arrested.', true],
  ['Activist Iria Montoro was arrested.', 'Human rights defender Iria Montoro was arrested.', true],
  ['The activists Iria Montoro and Rufus Amadi were arrested.', 'The human rights defenders Iria Montoro and Rufus Amadi were arrested.', true],
  ["Iria Montoro, a women's rights activist, was arrested.", "Iria Montoro, a women's rights defender, was arrested.", true],
  ['Iria Montoro, an environmental activist, was arrested.', 'Iria Montoro, an environmental human rights defender, was arrested.', true],
  ['Iria Montoro, a human rights activist, was arrested.', 'Iria Montoro, a human rights defender, was arrested.', true],
  ['The prominent activist Iria Montoro was arrested.', 'The prominent human rights defender Iria Montoro was arrested.', true],
  ['The education campaigner Iria Montoro was arrested.', 'The education campaigner and human rights defender Iria Montoro was arrested.', false],
  ['The lawyer Iria Montoro was arrested.', 'The lawyer and human rights defender Iria Montoro was arrested.', false],
  ['The journalists Iria Montoro and Rufus Amadi were arrested.', 'The journalists and human rights defenders Iria Montoro and Rufus Amadi were arrested.', false],
  ['Iria Montoro, editor of a newspaper, was arrested.', 'Iria Montoro, human rights defender and editor of a newspaper, was arrested.', false],
  ['Iria Montoro, former editor of a newspaper, was arrested.', 'Human rights defender Iria Montoro, former editor of a newspaper, was arrested.', false],
  ['Iria Montoro was tried without a lawyer of her choice.', 'Human rights defender Iria Montoro was tried without a lawyer of her choice.', false],
  ["Iria Montoro, leader of the nurses' union, was arrested.", "Human rights defender Iria Montoro, leader of the nurses' union, was arrested.", false],
  ['The lawyer and columnist Iria Montoro was arrested.', 'The human rights defender, lawyer and columnist Iria Montoro was arrested.', false],
  ['The human rights lawyer Iria Montoro was arrested.', 'The lawyer and human rights defender Iria Montoro was arrested.', false],
  ['The separatist activist Iria Montoro was arrested.', 'The separatist activist and human rights defender Iria Montoro was arrested.', false],
  ['The Honduran activist Iria Montoro was arrested.', 'The Honduran human rights defender Iria Montoro was arrested.', true],
  ['The advocate Iria Montoro was arrested.', 'The advocate and human rights defender Iria Montoro was arrested.', false],
  ['The dissident Iria Montoro was arrested.', 'The human rights defender Iria Montoro was arrested.', false],
  ['Iria Montoro was arrested on Monday.', 'Human rights defender Iria Montoro was arrested on Monday.', false],
  ['On Monday Ms Iria Montoro was arrested.', 'On Monday human rights defender Ms Iria Montoro was arrested.', false],
  ['On Monday Iria Montoro and Rufus Amadi were arrested.', 'On Monday human rights defenders Iria Montoro and Rufus Amadi were arrested.', false],
  ['Iria Montoro, Rufus Amadi’s sister, was arrested.', 'Human rights defender Iria Montoro, Rufus Amadi’s sister, was arrested.', false],
  ['Iria Montoro, Rufus Amadi and Olga Paz’s sister were arrested.', 'Human rights defenders Iria Montoro, Rufus Amadi and Olga Paz’s sister were arrested.', false],
];

describe('hrd-term', () => {
  it('takes a statement on a law to be on the defenders who could be prosecuted under it', () => {
    const bill = '# Honduras: Statement by the Spokesperson on the associations bill\n\nParliament adopted the bill on associations.';
    assert.equal(statusOf('hrd-term', `${bill} Journalists and human rights defenders could be among the first to be prosecuted.\n`), 'met');
    assert.equal(statusOf('hrd-term', `${bill} The EU supports human rights defenders.\n`), 'partial');
  });

  for (const [before, expected, preferred] of replaced) {
    it(before, () => {
      const text = inDraft(before);
      const { fixes } = findingIn('hrd-term', text);
      const fixed = after(text, fixes[0]);
      assert.equal(bodyOf(fixed), expected);
      assert.equal(fixes.some((fix) => fix.preferred), preferred);
      assert.deepEqual(findingsOf('hrd-term', fixed ?? '').map(({ message }) => message), []);
    });
  }

  it('offers the profession with the term, and the term alone', () => {
    for (const noun of ['lawyer', 'advocate', 'journalist']) {
      const text = inDraft(`The ${noun} Iria Montoro was arrested.`);
      assert.deepEqual(findingIn('hrd-term', text).fixes.map((fix) => bodyOf(after(text, fix))), [`The ${noun} and human rights defender Iria Montoro was arrested.`, 'The human rights defender Iria Montoro was arrested.']);
    }
  });

  for (const sentence of ['On Monday Ko Tun Aung was arrested.', 'On Monday Messrs Tun Aung and Rufus Amadi were arrested.', 'The police arrested apu Iria Montoro.']) {
    it(`does not part a title from its name: ${sentence}`, () => assert.deepEqual(findingsOf('hrd-term', inDraft(sentence)).flatMap(({ fixes }) => fixes.map((fix) => bodyOf(after(inDraft(sentence), fix)))), []));
  }

  it('is put beside a profession, not beside an office', () => {
    const isOffered = (words: string): boolean => termForNoun(plainTextOf(words, 'en'), { from: 1, to: 2 }) !== undefined;
    assert.deepEqual(['the attorney spoke', 'the Attorney General spoke'].map(isOffered), [true, false]);
  });

  it('points at the noun', () => {
    const text = inDraft('The blogger Iria Montoro was arrested.');
    assert.equal(wordsAt(text, findingIn('hrd-term', text)), 'blogger');
  });

  it('is of the person concerned where defenders were struck of whom she is one, and of nobody where somebody near her is one', () => {
    const of = (sentence: string): string | undefined => statusOf('hrd-term', inDraft(`The lawyer Iria Montoro was arrested on Monday. ${sentence}`));
    for (const sentence of [
      'The EU deplores the arrests of trade unionists, journalists and human rights defenders.',
      'We are alarmed by the heavy sentences passed on human rights defenders.',
      'The police arrested and charged some 200 lawyers and human rights defenders.',
      'This is the latest in a wave of arrests that has struck lawyers, independent journalists and human rights defenders.',
      'We deplore the continued detention and the condition of students, members of parties and human rights defenders.',
      'We condemn the threats that were made over the last days against human rights defenders.',
      'Journalists, human rights defenders and students, for instance Berta Lobo, continue to be held.',
      'Human rights defenders and lawyers are being persecuted and intimidated.',
      'The authorities have jailed lawyers and human rights defenders in Togo.',
      'Like so many other human rights defenders, she was taken at night.',
      'Human rights defenders like her must be protected.',
    ]) assert.equal(of(sentence), 'met', sentence);
    for (const sentence of [
      'The climate of intimidation against human rights defenders must end.',
      'We call for human rights defenders who are threatened to be protected.',
      'The EU held consultations with human rights defenders.',
      'The Assembly held a debate on the situation of journalists, lawyers and human rights defenders.',
      'The hearing held in May was attended by human rights defenders.',
      'The EU opposes laws targeted at human rights defenders.',
      'After the arrest of Berta Lobo, the delegation spoke on the protection of human rights defenders.',
      'After her arrest, remarks were made by the delegation on the protection of human rights defenders.',
      'We call on organisations to close ranks with the human rights defenders of Honduras.',
      'The fund supports threatened activists and human rights defenders.',
      'We call on Togo to release detained human rights defenders.',
      'When human rights defenders are silenced, everyone loses.',
      'All over the world, human rights defenders are threatened every day.',
      'No human rights defenders have been arrested.',
      'Human rights defenders could have been attacked.',
      'No human rights defenders may be arrested for what they say.',
      'The EU funds protection through its Human Rights Defenders programmes.',
      'Her client, a human rights defender, has fled.',
      'She was the counsel of a human rights defender.',
      'A human rights defender whom she had represented was killed last year.',
      'Her husband, a human rights defender, was killed in 2019.',
    ]) assert.equal(of(sentence), 'partial', sentence);
  });

  it('is of those concerned in French and Spanish alike', () => {
    const of = (language: 'fr' | 'es', sentence: string): string | undefined => statusOf('hrd-term', `---\nlanguage: ${language}\n---\n# Togo : Ama Kodjo\n\n${language === 'fr' ? 'Mme Ama Kodjo, avocate, a été arrêtée lundi.' : 'La abogada Ama Kodjo fue detenida el lunes.'} ${sentence}\n`);
    assert.equal(of('fr', 'La police a arrêté des avocats et des défenseurs des droits humains.'), 'met');
    assert.equal(of('fr', 'Des avocats et des défenseurs des droits humains ont été arrêtés.'), 'met');
    assert.equal(of('fr', 'Lorsque des défenseurs des droits humains sont menacés, chacun y perd.'), 'partial');
    assert.equal(of('es', 'La policía ha detenido a abogados y defensores de derechos humanos.'), 'met');
    assert.equal(of('es', 'Condenamos las amenazas proferidas contra defensores de derechos humanos.'), 'met');
    assert.equal(of('es', 'Cuando los defensores de derechos humanos son amenazados, todos pierden.'), 'partial');
  });

  it('calls nobody a defender where a law concerns nobody in particular', () => {
    const found = (text: string, locale: 'en' | 'fr' = 'en'): string | undefined => check(text, { locale }).findings.find(({ rule }) => rule === 'hrd-term')?.message;
    const law = (words: string): string => draft(words, 'Honduras: Statement on the law on associations');
    assert.equal(found(law('The law was adopted on Monday. It has to be repealed.')), 'The draft never speaks of “human rights defenders”: say what this law means for them.');
    assert.match(found(law('The law has to be repealed. The EU will continue to support human rights defenders.')) ?? '', /only in passing: say what this law means for them/);
    assert.match(found(law('The law was adopted on Monday. It has to be repealed.'), 'fr') ?? '', /dites ce que cette loi change pour eux/);
    assert.match(found(law('The law was adopted on Monday. Two activists were arrested.')) ?? '', /defender/);
    assert.doesNotMatch(found(law('The law was adopted on Monday. Two activists were arrested.')) ?? '', /this law means/);
    const mended = applyEdits(law('The law was adopted on Monday. It has to be repealed.'), check(law('The law was adopted on Monday. It has to be repealed.')).findings.find(({ rule }) => rule === 'hrd-term')?.fixes[0]?.edits ?? []);
    assert.equal(statusOf('hrd-term', mended), 'met');
  });

  it('is met, partial or missing', () => {
    assert.equal(statusOf('hrd-term', inDraft('The human rights defender Iria Montoro was arrested.')), 'met');
    assert.equal(statusOf('hrd-term', inDraft('The WHRD Iria Montoro was arrested.')), 'met');
    assert.equal(statusOf('hrd-term', inDraft('Iria Montoro was arrested. The EU supports human rights defenders.')), 'partial');
    assert.equal(statusOf('hrd-term', inDraft('The blogger Iria Montoro was arrested.')), 'missing');
    assert.equal(statusOf('hrd-term', draft('The law restricts human rights defenders.', 'Honduras: Statement on the law on associations')), 'met');
    assert.equal(statusOf('hrd-term', draft('The law has to be repealed. The EU will continue to support human rights defenders.', 'Honduras: Statement on the law on associations')), 'partial');
  });

  it('is met by what its own fix says of a law, in each language', () => {
    const laws = ['# Honduras: Statement on the law on associations\n\nThe law was adopted on Monday.\n', '---\nlanguage: fr\n---\n# Honduras : déclaration sur la loi sur les associations\n\nLa loi a été adoptée lundi.\n', '---\nlanguage: es\n---\n# Honduras: declaración sobre la ley de asociaciones\n\nLa ley se aprobó el lunes.\n'];
    for (const text of laws) {
      assert.equal(statusOf('hrd-term', text), 'missing', text);
      assert.equal(statusOf('hrd-term', after(text, findingIn('hrd-term', text).fixes[0]) ?? ''), 'met', text);
    }
  });

  it('is not met by the name of the Guidelines', () => {
    assert.equal(statusOf('hrd-term', inDraft('Iria Montoro was arrested. The EU Guidelines on Human Rights Defenders apply.')), 'missing');
  });
});
