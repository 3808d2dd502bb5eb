import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Hedges that a page has twice, in a caption or a lead and in the text, and words that look like hedges on a page; sentences and people are invented. */

const wordsOf = (text: string): string[] => {
  const { reading: { hedges, statement } } = readingOf(text);
  return hedges.map(({ start, end }) => statement.text.slice(start, end));
};
const hedges = (text: string): string[] => wordsOf(`# Honduras: Statement by the Spokesperson on the sentencing of Nadia Okoro\n\n${text}\n`);

describe('What a page tells twice', () => {
  it('is doubted once where the lead tells it and the text quotes it', () => {
    const text = '# EU calls for the release of Nadia Okoro\n\nThe EU is alarmed at the growing number of reported cases of arson.\n\n“The EU deplores the growing number of reported cases of threats,” the Spokesperson, Ana Lund, said on Friday.\n';
    assert.deepEqual(wordsOf(text), ['reported cases of']);
  });

  it('is one in a report where a sentence stands twice', () => {
    const line = 'The EU Delegation says that the EU will continue to follow this case closely.';
    assert.deepEqual(wordsOf(`# EU calls for the release of Nadia Okoro\n\n${line}\n\nMs Okoro was arrested in May.\n\n${line}\n`), ['will continue to follow this case closely']);
  });

  it('is two in a statement where the lead tells it of something else than the text quotes', () => {
    const quoted = (words: string): string => `The EU is worried by reports of threats against her.\n\n“We are alarmed by reports of ${words},” the Spokesperson, Ana Lund, said on Friday.`;
    assert.equal(hedges(quoted('arson in Tela')).length, 2);
    assert.equal(hedges(quoted('threats against lawyers')).length, 1);
  });

  it('is two in a statement below whose lead a quotation is opened and not closed', () => {
    const text = 'The EU takes note of the explanations of the Bureau. They do not convince.\n\n“The EU takes note of the decision of the court. The sentence stands.';
    assert.equal(hedges(text).length, 2);
    assert.equal(hedges(`${text}”`).length, 1);
  });

  it('is two in a draft that repeats itself, and in a report where it is said of something else', () => {
    const line = 'We will continue to follow this case closely.';
    assert.equal(hedges(`${line}\n\n${line}`).length, 2);
    assert.equal(wordsOf('# EU calls for the release of Nadia Okoro\n\nThe EU is worried by reports that she was beaten.\n\nThe EU Delegation is worried by reports that her lawyers were searched.\n').length, 2);
  });
});

describe('Words on a page that look like a hedge', () => {
  const none = [
    'The Spokesperson told Harbour News that the verdict is unjust.',
    'The EU is troubled by what has become of schools with regard to what people may read and what they may say.',
    'They were on their way to check reports of an eviction when they were arrested.',
    'She was arrested while she was following up reports of logging.',
    'The charges against her date from May. They are allegedly linked to a complaint by a guard.',
    'We are worried about the report that the Congress will pass a sweeping law.',
  ];
  for (const text of none) it(`is none in: ${text}`, () => assert.deepEqual(hedges(text), []));

  const one: readonly (readonly [string, string])[] = [
    ['The EU is concerned by reports of an eviction.', 'reports of'],
    ['Her arrest is allegedly linked to her articles.', 'allegedly linked'],
    ['News that her office was searched is worrying.', 'News that'],
    ['Its promulgation could cause serious damage to our cooperation.', 'could cause serious damage'],
    ['We fear that gaps in the code can affect the freedom of the press.', 'can affect'],
    ['Should sound proof be laid before us to the contrary, we would draw the consequences.', 'Should sound proof be'],
    ['The EU is currently weighing all options.', 'is currently weighing all options'],
    ['The EU is relieved that she will not lose her house. However, the sentence is harsh.', 'is relieved that'],
    ['She was reportedly held without food. This would amount to ill-treatment.', 'reportedly'],
  ];
  for (const [text, words] of one) it(`is one in: ${text}`, () => assert.deepEqual(hedges(text), [words]));

  const romance: readonly (readonly [string, string])[] = [
    ["# Togo : Déclaration sur la mort de Kodjo Ayité\n\nL'UE condamne ce meurtre, commis dans des circonstances donnant à penser à une vengeance.\n", 'donnant à penser à'],
    ["# Togo : Déclaration sur la loi relative aux associations\n\nL'Union européenne examine actuellement toutes les options.\n", 'examine actuellement toutes les options'],
    ['# Honduras: Declaración sobre la ley de asociaciones\n\nLa Unión Europea sopesa todas las opciones para responder a esta ley.\n', 'sopesa todas las opciones'],
    ['# Honduras: Declaración sobre la ley de asociaciones\n\nSu firma podría causar serios daños a las relaciones con la Unión Europea.\n', 'podría causar'],
  ];
  for (const [text, words] of romance) it(`is one in: ${words}`, () => assert.deepEqual(wordsOf(text), [words]));
});
