import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* Spanish, said in other words: what stands between the words of asking, what joins asks, clauses of purpose, all sides. */

const before = '# Honduras: declaración local sobre el caso de Ofelia Rentería\n\nLa Sra. Ofelia Rentería, defensora del territorio, fue detenida en Yoro el 3 de mayo.\n\n';

function saysOf(rows: readonly (readonly [string, string])[]): void {
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
}

describe('Spanish asides between the words of asking', () => {
  saysOf([
    ['case release', 'La UE espera ahora que el Gobierno la libere.'],
    ['case release, hope', 'La UE confía, pese a todo, en que el Gobierno la libere.'],
    ['case release', 'La UE hace un llamado, una vez más, a las autoridades a liberarla.'],
    ['case release', 'La UE reitera, con la misma firmeza, su llamamiento a las autoridades para que la liberen.'],
    ['case investigate', 'Los responsables deben, a nuestro juicio, rendir cuentas.'],
    ['case release', 'La UE insta a las autoridades a ponerla, sin más demora, en libertad.'],
    ['case release', 'La UE espera, a la vista de lo ocurrido en Yoro, que el Gobierno la libere.'],
    ['', 'Sus abogados esperan ahora que el Gobierno la libere.'],
  ]);
});

describe('Spanish joints between asks', () => {
  saysOf([
    ['case release, case drop-charges', 'La UE insta a las autoridades a liberarla y asimismo a retirar los cargos.'],
    ['case release, case drop-charges', 'La UE pide que se la libere y sobre todo que se retiren los cargos.'],
    ['case release, case drop-charges', 'La UE insta a las autoridades a liberarla y – como segundo paso – a retirar los cargos.'],
    ['case release, case access', 'Pedimos a las autoridades que la suelten y, mientras tanto, que permitan la visita de su médico.'],
    ['case respect-rights', 'La UE espera que las autoridades hondureñas respeten y garanticen sus derechos.'],
    ['situation fair-trial, case fair-trial', 'La UE insta a las autoridades a respetar el derecho a un juicio justo y a los tribunales a resolver el recurso.'],
  ]);
});

describe('Spanish clauses of purpose behind whoever is asked', () => {
  saysOf([
    ['case release, case drop-charges', 'La UE hace un llamado a las autoridades hondureñas con el fin de que la liberen y retiren los cargos.'],
    ['case release, case drop-charges', 'La UE hace un llamado a las autoridades a fin de que la liberen y para que retiren los cargos.'],
    ['case protect', 'La UE insta a las autoridades a que protejan a los testigos, a fin de que puedan declarar.'],
  ]);
});

describe('All sides in Spanish', () => {
  saysOf([
    ['situation other, false-balance', 'Llamamos a la moderación tanto al Gobierno como a la oposición.'],
    ['situation respect-rights, false-balance', 'Llamamos a todos los partidos a respetar la ley.'],
    ['situation other', 'Llamamos a todos los partidos a respetar los resultados.'],
  ]);
});

describe('Spanish conditions put on an ask before its verb', () => {
  saysOf([
    ['case release, hope, softener', 'La UE quisiera que, siempre que las circunstancias lo permitan, se la liberara.'],
    ['case access, hope, softener', 'La UE agradecería que, en la medida en que sea posible, se permitiera a su familia visitarla.'],
  ]);
});

describe('Defenders as the object of a verb that harms', () => {
  const terms = (body: string): readonly boolean[] => readingOf(`---\nlanguage: es\n---\n# Guatemala: comunicado\n\n${body}\n`).reading.terms.hrd.map(({ ofPerson }) => ofPerson);
  const rows = [
    [true, 'Nos alarma que se recurra a la ley antiterrorista para perseguir a defensores de los derechos humanos.'],
    [true, 'Las autoridades siguen hostigando a los defensores de derechos humanos.'],
    [false, 'La ley permite detener a defensores de derechos humanos.'],
    [false, 'La UE insta a las autoridades a dejar de perseguir a defensores de derechos humanos.'],
  ] as const;
  for (const [expected, body] of rows) it(`${String(expected)}: ${body}`, () => assert.deepEqual(terms(body), [expected]));
});
