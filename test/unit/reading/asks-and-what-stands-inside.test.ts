import assert from 'node:assert/strict';
import { saidIn } from './said-in.js';

/* Clauses inside of asks, and clauses that only tell: what a thing is meant for, what somebody has to offer, steps that others support. */

const english = '# Togo: Statement by the Spokesperson on the arrest of Ana Duarte\n\nThe journalist Ana Duarte was arrested in Lomé on Monday.\n\n';
const french = "# Togo : déclaration du porte-parole sur l'arrestation d'Ana Duarte\n\nLa journaliste Ana Duarte a été arrêtée lundi à Lomé.\n\n";
const spanish = '# Togo: declaración del portavoz sobre la detención de Ana Duarte\n\nLa periodista Ana Duarte fue detenida el lunes en Lomé.\n\n';

describe('What stands inside of an ask', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    // What something is meant for goes on; what those in power are asked for does not.
    [english, 'situation respect-rights', 'The EU calls on Togo to refrain from laws that are meant to silence critics and to scare the press.'],
    [english, 'situation respect-rights', 'The EU calls on Togo to halt a campaign which seeks to silence critics and to drive them out of the country.'],
    [english, 'case drop-charges, case release', 'The EU calls on Togo to drop the charges intended to silence her and to release her.'],
    [spanish, 'case drop-charges, case release', 'La UE insta a Togo a retirar los cargos dirigidos a callarla y a ponerla en libertad.'],
    // A participle that has no form of its own.
    [english, 'situation protect', 'The EU calls on Togo to let defenders act in safety, without being hindered or put in danger.'],
    [english, 'situation enabling-space, situation access', 'The EU calls on Togo to allow journalists to work without being harassed and let observers in.'],
    // Numbers of entries inside of a sentence.
    [english, 'case release, case drop-charges', 'The EU calls on the authorities to i.) release her and ii.) clear her of all charges.'],
    // What a plan has in it.
    [english, 'situation protect', 'We call for national schemes for the safety of campaigners, that comprise teaching, early warning, and shelter.'],
  ];
  for (const [before, expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
});

describe('A modal in a clause that names a thing by what is told of it', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    [english, '', 'Fair courts are the pillar of what the region has to offer.'],
    [english, '', 'The EU supports a plan by which the public can learn what it needs to know.'],
    [english, '', 'The case sheds light on all that the courts of Togo have to offer.'],
    [english, 'case other', 'The authorities have to offer her an apology.'],
    [english, 'case release', 'We know what she has paid, and the authorities must release her.'],
    [english, 'case law', 'The case shows what the Government needs to change: the law on assemblies.'],
    [english, 'situation release', 'All who are held for what they wrote should be freed.'],
    [english, 'situation release', 'All who are held for what they believe should be freed.'],
    [english, 'situation other', 'Dialogue and tolerance are what all parties should now attend to.'],
    [french, '', 'Cette affaire montre ce que la presse doit dire.'],
    [french, 'case release', 'On sait ce qui lui est reproché, et les autorités doivent la libérer.'],
    [spanish, '', 'Las ONG saben lo que las autoridades deberían hacer para proteger a los periodistas.'],
  ];
  for (const [before, expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
});

describe('Steps that the EU supports', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['situation respect-rights', 'The measures supported by the EU are welcome and must respect human rights.'],
    ['situation other', 'Measures against the FLK, listed by the EU as a terrorist organisation, are lawful, but must be in full keeping with the law.'],
  ];
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(english, sentence), expected));
});
