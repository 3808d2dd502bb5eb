import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* What others have a right to do or are made to do, names that begin like commands, what one can and may do, quotations that ask by the EU's name. */

const asksOf = (text: string): string[] => {
  const { reading: { recommendations }, words } = readingOf(text);
  return recommendations.map(words);
};

describe('What one has a right to, is made to do, or can do', () => {
  const title = '# Togo: Statement on the trial of Ms Ana Duarte\n\n';
  const rows: readonly (readonly [number, string])[] = [
    // What others have a right to do.
    [0, 'The verdict breaches the basic right of every worker to join others in their demands, as laid down in the Covenant.'],
    [0, 'The sentence is at odds with the entitlement of every farmer to join with others and openly press demands.'],
    [1, 'The EU joins their demands for the release of Ms Ana Duarte.'],
    // What somebody is made to ask for, or could advise.
    [0, 'We condemn the pressure on the press in Togo, including by making all editors ask for new cards.'],
    [1, 'We ask the authorities of Togo to release Ms Ana Duarte, making clear that her health is at stake.'],
    [0, 'We welcome the fact that the experts were able to see the prison and could advise the Government on the reform of the law.'],
    [1, 'We advise the Government of Togo to reform the law.'],
    [0, 'Ms Ana Duarte was tried for the crime of calling for a strike.'],
    [1, 'We call for the repeal of the provisions on the crime of calling for a strike.'],
    [0, 'We take note that Ms Ana Duarte has been sentenced and that she will seek a review of the verdict.'],
    [1, 'The EU seeks a review of the verdict.'],
    // Names that begin like commands.
    [0, 'Free Press Abroad and Lawyers Beyond strongly condemn the sentencing of Ana Duarte.'],
    [0, 'Protect Writers International also remains deeply concerned about the eyesight of Ana Duarte.'],
    [2, 'Free Ana Duarte and drop the charges.'],
    // What one can do, and what one may.
    [1, 'Her sisters must be able to see whomever they wish, and be allowed to speak with the press.'],
    [1, 'Ms Ana Duarte must be allowed to see her doctors and be free to travel.'],
    [2, 'Ms Ana Duarte must be allowed to see her doctors and be released.'],
    // What somebody is able to do, or has a right to, beside a right.
    [1, 'The EU stresses the need to uphold the liberty of association and the ability of lawyers to go about their tasks in Togo.'],
    [2, 'The EU expects the trial to be open and the accused to have a lawyer.'],
    // Two nouns behind one verb.
    [1, 'We call for full openness and the observance of fair procedure in this case.'],
    [1, 'We call for the safeguarding of labour standards and respect for human rights, including the right to strike.'],
    [2, 'We call for the release of Ms Ana Duarte and the observance of fair procedure.'],
    // How a trial is to end.
    [1, 'The only fair end to this trial would be the immediate release of Ms Ana Duarte.'],
    [0, 'The end of the trial would be a relief to her family.'],
    // What an inquiry is to end in.
    [1, 'The EU calls once again on the authorities to establish Ms Duarte’s fate and to ensure that the guilty are tried.'],
    [2, 'The EU calls once again on the authorities to release Ms Duarte and to ensure that the guilty are tried.'],
    // A truth about a duty in general.
    [0, 'Teaching the young about past crimes is a duty that must find support.'],
    [1, 'An inquiry into her death is a duty that Togo must meet at once.'],
  ];
  for (const [count, sentence] of rows) it(`${count}: ${sentence}`, () => assert.equal(asksOf(title + sentence).length, count));
  it('is one ask in Spanish too', () => assert.equal(asksOf('# Togo: declaración de la portavoz sobre el juicio de Ana Duarte\n\nLa UE pide un juicio justo y la observancia del debido proceso en este caso.').length, 1));
});

describe('A quotation that asks by the name of the EU', () => {
  const before = '# EU decries jailing of nurse in Togo\n\nAmbassador Lars Holm, head of the European Union’s delegation to Togo, said that the sentence “plainly conflicts with the Covenant.”\n\n';
  it('is the EU’s where a pronoun is told to have said it', () => assert.equal(asksOf(`${before}“The European Union expects Ms Ana Duarte to be released at once,” he said.`).length, 1));
  it('is not where somebody is named', () => assert.equal(asksOf('# EU presses Togo over jailed nurse\n\nA court in Lomé jailed the nurse Ana Duarte.\n\n“The EU calls on Togo to respect her rights, but no one listens,” Mr Kofi Addo said.').length, 0));
});

describe('Arrests told before a closure', () => {
  const eventOf = (text: string): string => readingOf(text).reading.event;
  const title = '# Local statement by the EU missions in Togo\n\n';
  it('are what the statement is on', () => assert.equal(eventOf(`${title}The missions are worried by the continued confinement without access to a judge of dozens of students, and by the closure of two radio stations.`), 'detention'));
  it('are not where the closure is told first', () => assert.equal(eventOf(`${title}The missions are worried by the closure of two radio stations, and by the detention of their staff.`), 'ngo-closure'));
});
