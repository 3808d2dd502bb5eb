import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* What agencies tell of the EU's asks: who said it behind an office, in a relative clause, or behind what was said; leads and headlines that the text says again. */

const told = '# EU condemns jailing of reporters\n\nThe European Union has criticised the jailing of the reporter Ana Duarte.\n\n';
const asksOf = (text: string): string[] => {
  const { reading: { recommendations }, words } = readingOf(text);
  return recommendations.map(words);
};

describe('Who asks in a report', () => {
  const rows: readonly (readonly [string, string])[] = [
    // The office between two commas, of somebody of the EU and of others.
    ['case release', '“We condemn the verdict handed down by the authorities of Togo,” Karl Berg, the chief spokesperson of the diplomatic service of the European Union, said in a statement.\n\nHe urged Togo to release her.'],
    ['', '“We condemn the verdict handed down by the authorities of Togo,” Karl Berg, the chief lawyer of the reporters in the country, said in a statement.\n\nHe urged Togo to release her.'],
    // A relative clause on somebody of the EU, and on others.
    ['case release', 'The verdict is unjust, says EU Spokesperson Karl Berg, who calls on Togo to release her.'],
    ['case release', 'The verdict is unjust, writes High Representative Karla Berg in a note, who also calls on Togo to release her.'],
    ['case release', 'The verdict is unjust, said EU Spokesperson Karl Berg on Friday, who called on Togo to release her.'],
    ['', 'The verdict is unjust, says the lawyer Kofi Lebu, who calls on Togo to release her.'],
    ['', 'The EU supports the lawyer Kofi Lebu, who calls on Togo to release her.'],
  ];
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(told, sentence), expected));
});

describe('A report without a title', () => {
  const asked = (second: string): string[] => asksOf(`The European Union has condemned the attacks on reporters in Togo.\n\n${second}\n\nThe EU has called for the release of all who were arrested.`);
  it('tells by when it was said that it is one, and not by how long that lasted which was said', () => {
    assert.deepEqual(asked('For close to three weeks people have been beaten in the streets, the bloc said on Thursday.'), ['called for the release of all who were arrested']);
    assert.deepEqual(asked('In 2019 the bloc said that people had been beaten in the streets.'), []);
  });
});

describe('A report that begins with the day on which the EU said something', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['The European Union on Tuesday condemned the arrest of Paul Lebu.\n\nThe EU is worried about his health. It has called on Togo to release him.', ['called on Togo to release him']],
    ['The European Union said on Friday that it was worried about the arrest of Paul Lebu. The EU is alarmed by his state, and has called on Togo to release him.', ['called on Togo to release him']],
    ["The European Union has condemned Monday's attack on Paul Lebu.\n\nThe EU is worried about his health. It has called on Togo to release him.", []],
    ['The European Union on Tuesday condemned the arrest of Paul Lebu.\n\nWe are worried about his health. The EU has called on Togo to release him before, and we urge Togo to do so now.', ['urge Togo to do so now']],
    ["L’UE a fait savoir mercredi qu’elle renouerait le dialogue avec les autorités togolaises et a appelé celles-ci à libérer Paul Lebu.\n\nDans une déclaration, les États membres s’inquiètent de sa santé.", ['appelé celles-ci à libérer Paul Lebu']],
    ["L’UE a condamné l'attaque de mardi contre Paul Lebu.\n\nLes États membres s’inquiètent de sa santé. L'UE a appelé les autorités togolaises à le libérer.", []],
    ['La UE exigió este lunes la liberación de Juan Peralta.\n\nLa UE ve con preocupación su salud. La UE pidió también una investigación.', ['exigió este lunes la liberación de Juan Peralta', 'pidió también una investigación']],
    ['La UE ha exigido la liberación de Juan Peralta.\n\nLa UE ve con preocupación su salud. La UE pidió también una investigación.', []],
  ];
  for (const [text, expected] of rows) it(text.slice(0, 60), () => assert.deepEqual(asksOf(text), expected));
});

describe('A headline or a lead that the text says again', () => {
  it('names somebody as an example of all who are to be freed', () => {
    assert.deepEqual(asksOf('# EU urges Togo to free all political prisoners including Ana Duarte\n\nThe EU is alarmed. We urge the authorities of Togo to free all political prisoners.'), ['urge the authorities of Togo to free all political prisoners']);
    assert.equal(asksOf('# EU urges Togo to free Ana Duarte\n\nThe EU is alarmed. We urge the authorities of Togo to free all political prisoners.').length, 2);
  });
  it('stands twice, and names nobody for whom justice is asked', () => {
    const lead = 'EU foreign affairs chief Karla Berg urged Togo on Monday to see that justice is done after armed men shot dead a minister.';
    assert.deepEqual(asksOf(`# EU urges Togo to bring killers to justice\n\n${lead}\n\nLomé: ${lead}\n\n"I urge the authorities of Togo to bring before the courts those guilty of the murder of Kofi Lebu," Berg said.`), ['urge the authorities of Togo to bring before the courts those guilty of the murder of Kofi Lebu']);
  });
  it('is an ask where it asks for something else, though neither has a kind', () => {
    const lead = (what: string): string => `# EU on Togo\n\nEU foreign affairs chief Karla Berg urged Togo on Monday to ${what}.\n\n"I urge the authorities of Togo to choose another police chief," Berg said.`;
    assert.equal(asksOf(lead('make the army withdraw from the streets')).length, 2);
    assert.equal(asksOf(lead('find another police chief')).length, 1);
  });
});
