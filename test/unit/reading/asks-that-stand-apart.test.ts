import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* What is asked for stands apart from the words that ask: one reader for the constructions of the three languages. */

const english = '# Togo: Statement by the Spokesperson on the trial of Akosua Mensah\n\nThe lawyer Akosua Mensah is on trial in Lomé. The EU has followed the hearings.\n\n';
const french = '# Togo : déclaration du porte-parole sur l’arrestation de Kossi Amouzou\n\nM. Kossi Amouzou, défenseur des droits de l’homme, a été arrêté à Lomé le 3 mai.\n\n';
const spanish = '# Honduras: declaración local sobre el caso de Ofelia Rentería\n\nLa Sra. Ofelia Rentería, defensora del territorio, fue detenida en Yoro el 3 de mayo.\n\n';

/** Rows of a sentence, what it says, and of whom the first ask is asked. */
type Rows = readonly (readonly [sentence: string, says: string, addressee?: string])[];

function saysOf(before: string, rows: Rows): void {
  for (const [sentence, says, addressee] of rows) it(`${says || 'nothing'}: ${sentence}`, () => {
    assert.equal(saidIn(before, sentence), says);
    if (addressee !== undefined) assert.equal(readingOf(before + sentence).reading.recommendations.at(-1)?.addressee, addressee);
  });
}

describe('A clause that stands for what is asked for', () => {
  saysOf(english, [
    ['That Ms Mensah be released is what we ask of the Government.', 'case release', 'government'],
    ['Releasing Ms Mensah is what the EU, once more, asks of Togo.', 'case release', 'state'],
  ]);
  saysOf(french, [
    ['Ce que nous demandons aux juges, c’est la libération de M. Amouzou.', 'case release', 'judiciary'],
    ['Ce que demande l’UE aux autorités est que M. Amouzou soit libéré.', 'case release', 'authorities'],
    ['Ce que nous attendons du gouvernement est une enquête sur ces faits.', 'case investigate', 'government'],
    ['La libération de M. Amouzou est ce que l’UE demande au gouvernement.', 'case release', 'government'],
    ['Ce que demande sa famille est la libération de M. Amouzou.', ''],
  ]);
  saysOf(spanish, [['Lo que la Unión Europea vuelve a pedir al Gobierno es su liberación.', 'case release', 'government']]);
});

describe('A relative clause that tells of what is asked for', () => {
  saysOf(english, [
    ['It is the release of Ms Mensah that we demand of the Government.', 'case release', 'government'],
    ['The dropping of the charges, which the EU urges the courts to order, is overdue.', 'case drop-charges', 'judiciary'],
    ['It is an honour that we appreciate.', ''],
  ]);
  saysOf(french, [['La libération de M. Amouzou, que l’UE réclame, n’a que trop tardé.', 'case release']]);
  saysOf(spanish, [
    ['La liberación de la Sra. Rentería es una medida que pedimos a las autoridades.', 'case release', 'authorities'],
    ['La liberación de la Sra. Rentería, que la UE reclama, no puede esperar.', 'case release'],
    ['La liberación de la Sra. Rentería es una medida que pide su familia.', ''],
  ]);
});

describe('A verb that points back at what is asked for, or only tells who asks', () => {
  saysOf(french, [
    ['M. Amouzou doit être libéré, comme le demande l’UE aux autorités.', 'case release', 'authorities'],
    ['Sa libération, demande la délégation.', 'case release'],
  ]);
  saysOf(spanish, [
    ['Que la liberen: así lo pedimos a las autoridades.', 'case release', 'authorities'],
    ['Que la liberen: así lo pide su familia a las autoridades.', ''],
    ['Liberarla sin demora: eso es lo que pedimos al Gobierno.', 'case release', 'government'],
    ['La Sra. Rentería debe ser liberada: así lo pedimos al Gobierno.', 'case release', 'government'],
    ['La liberación de la Sra. Rentería, pide la UE.', 'case release'],
  ]);
});

describe('What is asked for as the subject of what is necessary', () => {
  saysOf(french, [['Que M. Amouzou soit libéré est essentiel.', 'case release']]);
});
