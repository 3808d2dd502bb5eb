import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* A report that opens with a statement that was issued, whoever said something and goes on with a gerund, and asks in other words than the usual. */

/** The asks of a text, as kinds and scopes. */
function askedIn(text: string): string[] {
  return readingOf(text).reading.recommendations.map(({ ask, scope }) => `${scope} ${ask}`);
}

describe('A report that opens with a statement that was issued', () => {
  const opened = (opening: string): string[] => askedIn(`# EU worried over jailed students in Togo\n\n${opening}\n\nThe EU called on the authorities to free the students at once.`);
  for (const opening of [
    'The European Union issued a statement on Tuesday voicing concern over the arrests of students.',
    'The EU delegation in Lomé released a strongly worded statement, expressing its grave concern over the arrests of students.',
    'The European Union mission in Togo issued a joint statement voicing worry over the arrests of students.',
  ]) it(opening, () => assert.deepEqual(opened(opening), ['case release']));

  it('may open with those who issued it together, and quote them', () => {
    assert.deepEqual(opened('The EU mission in Togo along with the Norwegian embassy issued a joint statement voicing worry over the arrests of students.\n\n“The EU heads of mission are concerned. They urge the Government to respect freedom of expression,” the statement reads.').at(-1), 'case release');
  });

  it('may tell what was said earlier today, and not earlier this year', () => {
    assert.deepEqual(opened('Earlier today the EU Ambassador to Togo, Karin Lund, voiced concern over the arrests of students.'), ['case release']);
    assert.deepEqual(askedIn('# EU worried over jailed students in Togo\n\nThe European Union voiced concern over the arrests of students.\n\nEarlier this year, the EU called on the authorities to free them.'), []);
  });

  it('is none where the EU speaks itself', () => {
    assert.deepEqual(askedIn('# Togo: Statement by the Spokesperson on the arrests\n\nIn May the EU issued a statement voicing concern about the arrest of Ama Kodjo. The EU called on the authorities to free her. The EU is still concerned.'), []);
  });
});

describe('Whoever said something in a report', () => {
  const told = (text: string): string[] => askedIn(`# EU condemns arrests in Togo\n\nEU foreign policy chief Karin Lund condemned the arrest of Ana Duarte in Togo.\n\n${text}`);
  it('goes on asking with a gerund, by surname, pronoun or office', () => {
    assert.deepEqual(told('Such arrests must stop, Lund said, urging the authorities to free her.'), ['situation respect-rights', 'case release']);
    assert.deepEqual(told('The arrest was unacceptable, Lund said in a statement, urging the authorities to free her.'), ['case release']);
    assert.deepEqual(told('The arrest was unacceptable, said Lund, urging the authorities to free her.'), ['case release']);
    assert.deepEqual(told('She said that the trial was a farce, calling on Togo to free her.'), ['case release']);
  });
  it('does so in French', () => {
    const french = askedIn('# L’UE condamne des arrestations au Togo\n\nLa cheffe de la diplomatie européenne, Karin Lund, a condamné l’arrestation d’Ana Duarte au Togo.\n\nCette arrestation est inacceptable, a déclaré Mme Lund, appelant les autorités à la libérer.');
    assert.deepEqual(french, ['case release']);
  });
  it('does not where somebody else said it', () => {
    assert.deepEqual(told('“My daughter is innocent,” Maria Duarte said, urging the authorities to free her.'), []);
  });
  it('is no part of what is asked for before the gerund', () => {
    const { reading: { recommendations }, words } = readingOf('# EU condemns arrests in Togo\n\nEU foreign policy chief Karin Lund condemned the arrests in Togo.\n\nAll of them must be freed, Lund said in a statement, calling on Togo to respect freedom of expression.');
    assert.deepEqual(recommendations.map(words), ['All of them must be freed', 'calling on Togo to respect freedom of expression']);
  });
});

describe('What is asked for', () => {
  const of = (sentence: string): string[] => askedIn(`# Togo: Statement by the Spokesperson on the arrest of Ana Duarte\n\nAna Duarte was arrested on Monday. ${sentence}`);
  const rows: readonly (readonly [string, string])[] = [
    ['situation respect-rights', 'The EU recalls the basic right for all persons to assemble peacefully.'],
    ['', 'The EU recalls the right for which she fought.'],
    ['case investigate', 'Her arrest warrants most careful scrutiny by the courts.'],
    ['', 'The law warrants our attention.'],
    ['case access', 'In particular, the right to a lawyer must be fully guaranteed.'],
    ['case fair-trial, case release', 'The EU calls on the authorities to either bring charges or release the prisoners.'],
    ['case respect-rights', 'The EU calls on the authorities to guarantee that she is dealt with in strict conformity with the law.'],
    ['situation respect-rights', 'The EU recalls that Togo is obliged under the Covenant to respect freedom of speech.'],
    ['', 'Associations are obliged under the new law to name their donors.'],
    ['', 'Upholding these principles ensures that help goes where it is needed the most.'],
  ];
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(of(sentence).join(', '), expected));
});

describe('A text that is cut off behind a heading of the page', () => {
  it('is read up to where it ends', () => {
    assert.deepEqual(askedIn('# Mali: Statement by the Spokesperson on the expulsion of monitors\n\nThe EU condemns the expulsion of five monitors from the country, which was ordered on Monday by the transitional authorities.\n\nRecommended articles\n\nThe EU urges the authorities of Mali to let them return without delay. The EU also calls on all parties to the conflict to protect those who watch over human rights, in line with international humanitarian l').length, 2);
  });
});
