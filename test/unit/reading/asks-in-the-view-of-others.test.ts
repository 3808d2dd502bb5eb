import assert from 'node:assert/strict';
import { saidIn } from './said-in.js';

/* What is to be done in somebody's view: whoever is named says so, and not the EU, unless they speak for it. */

const english = '# Togo: Statement by the Spokesperson on the arrest of Ana Duarte\n\nThe journalist Ana Duarte was arrested in Lomé on Monday.\n\n';
const french = "# Togo : déclaration du porte-parole sur l'arrestation d'Ana Duarte\n\nLa journaliste Ana Duarte a été arrêtée lundi à Lomé.\n\n";
const spanish = '# Togo: declaración del portavoz sobre la detención de Ana Duarte\n\nLa periodista Ana Duarte fue detenida el lunes en Lomé.\n\n';
const report = '# EU condemns arrest of Ana Duarte\n\nEU spokesperson Karl Berg condemned the arrest of Ana Duarte.\n\n';

describe('What is to be done in the view of somebody who is named', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    [english, '', 'In the view of Kofi Lebu, the Government must release her.'],
    [english, '', 'According to Kofi Lebu, the Government must release her.'],
    [english, 'case release', 'In the view of the European Union, the Government must release her.'],
    [english, 'case release', 'In the view of EU Member States, the Government must release her.'],
    [report, 'case release', 'According to Berg, the Government must release her.'],
    [report, '', 'According to Kofi Lebu, the Government must release her.'],
    [french, '', "De l'avis de Kofi Lebu, le gouvernement doit la libérer."],
    [french, 'case release', "De l'avis de l'UE, le gouvernement doit la libérer."],
    [spanish, '', 'A juicio de Kofi Lebu, el Gobierno debe liberarla.'],
    [spanish, 'case release', 'A juicio de la UE, el Gobierno debe liberarla.'],
  ];
  for (const [before, expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
  it('is nothing that the buttons of a page say', () => assert.equal(saidIn(english, 'Share this page\n\nRecommend this post'), ''));
});
