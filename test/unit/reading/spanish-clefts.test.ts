import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* Spanish that puts what is asked for, or who is asked, elsewhere than behind the verb: clefts, clauses and infinitives as subjects, words that only say whose ask it is. */

const before = '# Honduras: declaración local sobre el caso de Ofelia Rentería\n\nLa Sra. Ofelia Rentería, defensora del territorio, fue detenida en Yoro el 3 de mayo.\n\n';

function saysOf(rows: readonly (readonly [string, string])[]): void {
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
}

function addresseesOf(sentence: string): (string | undefined)[] {
  return readingOf(`${before}${sentence}`).reading.recommendations.map(({ addressee }) => addressee);
}

describe('Spanish clefts', () => {
  saysOf([
    ['case release', 'Lo que pedimos es su liberación inmediata.'],
    ['case release, case investigate', 'Lo que exigimos a las autoridades es que la liberen y que investiguen lo ocurrido.'],
    ['case release', 'Su liberación inmediata es lo que la UE exige a Honduras.'],
    ['case release', 'Que se la libere es lo que pide la Unión Europea.'],
    ['case release', 'Es su liberación lo que pedimos a las autoridades.'],
    ['case release', 'Que la liberen de inmediato: eso es lo que pedimos a las autoridades.'],
    ['case release', 'La han acusado sin pruebas, por lo que pedimos su liberación.'],
    ['', 'Lo que piden sus captores es un rescate.'],
  ]);
  it('names who is asked before the copula, or behind the verb', () => {
    assert.deepEqual(addresseesOf('Lo que la UE pide a las autoridades es que la liberen.'), ['authorities']);
    assert.deepEqual(addresseesOf('Su liberación es lo que la UE pide al Gobierno.'), ['government']);
  });
});

describe('Spanish words that only say whose ask it is', () => {
  saysOf([
    ['case release', 'Debe ser liberada sin demora, reclama la Secretaría General.'],
    ['case release', 'Debe ser liberada sin demora, como vuelve a pedir la UE a las autoridades.'],
    ['case release', 'Debe ser liberada sin demora: es lo que la Unión Europea exige a Honduras.'],
    ['case release', 'Que sea liberada sin demora, pide la Unión Europea.'],
    ['case release, case drop-charges', 'Debe ser liberada sin demora, y la UE pide a las autoridades que retiren los cargos.'],
  ]);
  it('name who is asked', () => {
    assert.deepEqual(addresseesOf('Debe ser liberada sin demora, pide de nuevo la UE a las autoridades hondureñas.'), ['authorities']);
  });
});

describe('Spanish subjects of what is necessary, and of what is somebody’s duty', () => {
  saysOf([
    ['case release', 'Que se la libere resulta esencial.'],
    ['case release, case investigate', 'Que se la libere y que se investigue su detención es urgente en este momento.'],
    ['case release', 'Liberarla es urgente.'],
    ['case protect', 'A las autoridades corresponde protegerla.'],
    ['case investigate', 'Al Gobierno le incumbe la obligación de investigar su detención.'],
    ['situation protect', 'La protección de los periodistas corresponde al Estado.'],
    ['', 'Que el Gobierno haya prometido reformas es importante.'],
    ['', 'A la Sra. Rentería corresponde elegir a sus abogados.'],
  ]);
});

describe('Spanish asks for nouns', () => {
  saysOf([
    ['case release, case respect-rights', 'La UE hace un llamamiento a las autoridades en favor de su liberación y del respeto de sus derechos.'],
    ['case investigate', 'La UE hace un llamado a las autoridades en pro de la identificación y el enjuiciamiento de los responsables de su secuestro.'],
    ['case release, case respect-rights', 'La UE hace un llamamiento por su liberación y por el respeto de sus derechos.'],
    ['situation protect, situation release', 'La UE llama al Gobierno al cese de la persecución de periodistas y defensores y a la liberación de todos los presos políticos.'],
    ['case investigate', 'Ningún abuso contra ella puede quedar impune.'],
  ]);
  it('are asked of whoever stands behind the verb', () => {
    assert.deepEqual(addresseesOf('La UE pide al Gobierno su liberación.'), ['government']);
    assert.deepEqual(addresseesOf('Solicitamos de las autoridades su liberación.'), ['authorities']);
    assert.deepEqual(addresseesOf('La UE insta a Honduras a la liberación de la Sra. Rentería.'), ['state']);
  });
});

describe('Spanish contrasts', () => {
  saysOf([
    ['situation protect', 'El Estado debe proteger, y no encarcelar, a los defensores.'],
    ['situation protect', 'El Estado debe proteger a los defensores, no perseguirlos.'],
    ['case release, case respect-rights, case drop-charges', 'Las autoridades deben liberarla, no volver a detenerla y retirar los cargos.'],
  ]);
});

describe('Spanish freedom, adverbs and duties', () => {
  saysOf([
    ['case release', 'Reclamamos la libertad de Ofelia Rentería.'],
    ['situation law, situation release', 'La UE pide que Honduras reforme la ley y libere de inmediato a los presos políticos.'],
    ['case release', 'Ofelia Rentería, cuya libertad pedimos, sigue presa.'],
    ['case release', 'La UE reitera su llamamiento, una vez más, a que la liberen.'],
    ['case release, softener', 'La UE pide que la liberen, a ser posible antes de la vista.'],
  ]);
  it('recalls one duty, though it names two', () => assert.equal(saidIn(before, 'La Defensoría recordó a la Policía que está obligada a respetar el debido proceso y a no detener a nadie sin motivo.').split(', ').length, 1));
});

describe('The Government, in the statement of the State that the title names', () => {
  const asksIn = (title: string): number => readingOf(`---\nlanguage: es\n---\n# ${title}\n\nEl Gobierno condena la detención de Ofelia Rentería en Honduras. El Gobierno pide a las autoridades hondureñas que la liberen.\n`).reading.recommendations.length;
  it('asks', () => {
    assert.equal(asksIn('España condena la detención de Ofelia Rentería'), 1);
    assert.equal(asksIn('Comunicado del Gobierno de España'), 1);
    assert.equal(asksIn('La detención de Ofelia Rentería'), 0);
  });
});

describe('Spanish defenders of whom it is told what befell them', () => {
  it('also with an adjective between', () => {
    const { reading } = readingOf('---\nlanguage: es\n---\n# Comoras: declaración de la portavoz\n\nLa UE condena las detenciones arbitrarias de opositores y defensores de los derechos humanos.\n');
    assert.ok(reading.terms.hrd.some(({ ofPerson }) => ofPerson));
  });
});
