import assert from 'node:assert/strict';
import { saidIn } from './said-in.js';

/* Hedges by what nobody in particular says or is asked: what is attributed, what neighbours tell, what all are to keep, what has been done in part. */

const before = {
  en: '# Togo: Statement by the Spokesperson on the arrest of Kossi Amouzou\n\nMr Kossi Amouzou, a human rights defender, was arrested in Lomé on 3 May.\n\n',
  fr: '# Togo : déclaration du porte-parole sur l’arrestation de Kossi Amouzou\n\nM. Kossi Amouzou, défenseur des droits de l’homme, a été arrêté à Lomé le 3 mai.\n\n',
  es: '# Togo: declaración del portavoz sobre la detención de Kossi Amouzou\n\nEl señor Kossi Amouzou, defensor de derechos humanos, fue detenido en Lomé el 3 de mayo.\n\n',
};

describe('Hedges by what nobody in particular says or is asked', () => {
  const rows = [
    ['en', 'doubt', 'Two bystanders died in shootings blamed on the security forces.'],
    ['en', '', 'He is the author of a novel attributed to a famous exile.'],
    ['en', 'softener', 'While some investigations have been opened, those who gave the order are at large.'],
    ['en', '', 'While some journalists left the country, others stayed.'],
    ['en', 'softener', 'We recognise that the march had not been authorised. This does not justify firing on the crowd.'],
    ['fr', 'doubt', 'Deux passants sont morts dans des tirs attribués à des miliciens.'],
    ['fr', 'doubt', 'Selon des riverains, les agents ont tiré sans sommation.'],
    ['fr', 'softener', 'Beaucoup a été accompli depuis 2019. Toutefois, tout reste à faire pour la presse.'],
    ['fr', '', 'Cette expulsion est regrettable eu égard au partenariat de longue date entre l’UE et le Togo.'],
    ['es', 'doubt', 'Los disparos, atribuidos al ejército, dejaron dos muertos.'],
    ['es', 'doubt', 'Según vecinos del lugar, los agentes dispararon sin aviso.'],
    ['es', 'softener', 'Mucho se ha avanzado desde 2019. Sin embargo, la tortura continúa.'],
    ['es', '', 'Lo detuvieron sin motivo aparente.'],
  ] as const;
  for (const [language, expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before[language], sentence), expected));
});
