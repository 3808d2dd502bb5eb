import assert from 'node:assert/strict';
import { check } from '../../../src/check.js';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* How the law wants something done, and subjects that stand behind the verb or are left out; French and Spanish. */

const held = '---\nlanguage: es\n---\n# Declaración sobre la detención de Varney Kollie en Liberia\n\nEl secretario del sindicato, Sr. Varney Kollie, está detenido desde el lunes.\n\n';
const heldInFrench = '---\nlanguage: fr\n---\n# Déclaration sur l’arrestation de Varney Kollie au Libéria\n\nLe secrétaire du syndicat, M. Varney Kollie, est détenu depuis lundi.\n\n';
const threatened = '---\nlanguage: es\n---\n# Medidas cautelares a favor de Marie Exantus, Haití\n\nLa CIDH otorgó medidas cautelares a Marie Exantus. La señora Exantus, defensora de los derechos de las mujeres, recibe amenazas.\n\n';

describe('How the law wants it', () => {
  const rows = [
    ['case fair-trial', held, 'Pedimos al Gobierno de Liberia que lo ponga a disposición judicial en el plazo que marca la ley.'],
    ['case release', held, 'Pedimos a la policía que lo ponga en libertad, como ordena la ley.'],
    ['case fair-trial', heldInFrench, 'Nous demandons au gouvernement de le présenter à un juge dans le délai prévu par la loi.'],
    ['case access', heldInFrench, 'L’UE attend de la police qu’elle l’autorise, comme le prévoit la loi, à voir un avocat.'],
    ['situation law', held, 'Pedimos al Gobierno que modifique la ley.'],
  ] as const;
  for (const [expected, before, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
});

describe('Who is to be able to go on', () => {
  const rows = [
    ['case other', 'La UE pide a Haití que adopte las medidas necesarias para que pueda seguir con su labor.'],
    ['situation enabling-space', 'La UE pide al Gobierno que los defensores puedan seguir con su labor.'],
  ] as const;
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(threatened, sentence), expected));
});

describe('An authority behind the verb', () => {
  const rows = [
    ['authorities', 'Han de abordar las autoridades liberianas la situación de los derechos humanos.'],
    ['judiciary', 'Deben revisar los tribunales todas las condenas de este tipo.'],
    ['government', 'Debe reformar el Gobierno las leyes que castigan la crítica.'],
    // What is to be reformed.
    [undefined, 'Debe reformarse la policía.'],
  ] as const;
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(readingOf(held + sentence).reading.recommendations[0]?.addressee, expected));
});

describe('What is expected', () => {
  const verdictOf = (sentence: string): string | undefined => check(held + sentence).scorecard.benchmarks.find(({ id }) => id === 'case-recommendation')?.status;
  it('is asked of whoever can do it', () => assert.equal(verdictOf('Esperamos que se revise la condena del Sr. Kollie.'), 'met'));
  it('and what is trusted in only hoped for', () => assert.equal(verdictOf('Confiamos en que se revise la condena del Sr. Kollie.'), 'partial'));
});
