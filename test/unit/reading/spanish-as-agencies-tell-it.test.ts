import assert from 'node:assert/strict';
import { askedBelow, assertAskedBelow } from './asked-below.js';

/* What the EU asks, as agencies and newspapers tell it in Spanish: who said it stands before, between and behind the words that they take up. */

const lead = `La UE denuncia la detención de la defensora Amina Duarte en Guatemala

Bruselas, 4 may.- La Unión Europea (UE) condenó este miércoles la detención en Guatemala de la defensora de derechos humanos Amina Duarte.

"Estamos profundamente preocupados por su detención", afirmó en un comunicado la portavoz comunitaria de Exteriores, Clara Nilsen.
`;

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['Según Nilsen, Duarte "debe ser liberada de inmediato".', ['Duarte "debe ser liberada de inmediato']],
  ['Según Nilsen, Duarte debe ser liberada.', ['Duarte debe ser liberada']],
  ['Duarte, según Nilsen, "debe ser liberada".', ['Duarte, según Nilsen, "debe ser liberada']],
  ['Duarte, según la UE, "debe ser liberada".', ['Duarte, según la UE, "debe ser liberada']],
  ['De acuerdo con la portavoz, las autoridades "deben investigar la agresión".', ['las autoridades "deben investigar la agresión']],
  ['"El Estado debe garantizar que se haga justicia", de acuerdo con el comunicado.', ['El Estado debe garantizar que se haga justicia']],
  ['"Es urgente que el Estado proteja a quienes defienden la tierra", aseveró la portavoz.', ['Es urgente que el Estado proteja a quienes defienden la tierra']],
  ['El pronunciamiento "insta a las autoridades a que liberen a Duarte".', ['"insta a las autoridades a que liberen a Duarte']],
  ['La delegación europea exigió que Duarte sea liberada.', ['exigió que Duarte sea liberada']],
  ['La UE llamó este jueves en un comunicado a las autoridades a liberar a Duarte.', ['llamó este jueves en un comunicado a las autoridades a liberar a Duarte']],
  ['La portavoz concluyó su mensaje con un llamado al Gobierno a "cumplir con sus compromisos".', ['concluyó su mensaje con un llamado al Gobierno a "cumplir con sus compromisos']],
  ['«La libertad de prensa debería ser respetada», reclamó Nilsen.', ['La libertad de prensa debería ser respetada']],
  ['La UE repitió su "honda inquietud por la impunidad y su llamamiento a las autoridades para que se investigue la agresión".', ['para que se investigue la agresión']],
  // Told of others, or of another day.
  ['Según Coy, Duarte "debe ser liberada de inmediato".', []],
  ['Según Coy, Duarte debe ser liberada.', []],
  ['"La UE ha pedido una y otra vez que se libere a Duarte", ha recordado el portavoz.', []],
  ['La Embajada de Noruega en Guatemala pidió investigar la agresión.', []],
  ['La Oficina del Alto Comisionado de la ONU pidió investigar la agresión.', []],
];

describe('Spanish, as agencies tell it', () => {
  for (const [paragraph, expected] of cases) {
    it(paragraph, () => assertAskedBelow(lead, paragraph, expected.map((words) => words.replace(/^"/u, ''))));
  }

  it('tells of the EU without a title, and quotes it in the present', () => {
    const above = 'La Unión Europea repitió este martes su «honda inquietud» por el acoso a los estudiantes en Nicaragua.\n\n«La Unión Europea recuerda sus contactos con las autoridades», subrayó la alta representante de la UE, Marta Lind.\n';
    assert.deepEqual(askedBelow(above, 'Lind animó al régimen de Managua «a que abra un diálogo serio».'), ['animó al régimen de Managua «a que abra un diálogo serio']);
  });
});
