import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* Spanish, by the form of words: pronouns written onto verbs, what points back, surnames that are nouns, places, offices. */

const before = '# Honduras: declaración local sobre el caso de Ofelia Rentería\n\nLa Sra. Ofelia Rentería, defensora del territorio, fue detenida en Yoro el 3 de mayo.\n\n';

describe('Spanish asks by their form', () => {
  const rows = [
    ['case release, case access, case access', 'Instamos al Gobierno a poner en libertad a la Sra. Rentería, garantizándole mientras tanto atención médica y permitiéndole recibir visitas.'],
    ['case release, case protect', 'Las autoridades deben liberarla, poniéndola a salvo de nuevas agresiones.'],
    ['case release', 'La UE ha escrito al Presidente, pidiéndole que la libere.'],
    ['case release, case drop-charges', 'Libérese de inmediato a la Sra. Rentería y retírense los cargos.'],
    ['case investigate, case protect', 'Solicitamos se investigue la agresión y se brinde protección a su familia.'],
    ['case investigate', 'Las autoridades tienen la obligación de investigar los hechos y de sancionar a los culpables.'],
    ['case investigate', 'Es imprescindible esclarecer los hechos, identificar a los autores materiales e intelectuales y llevarlos ante la justicia.'],
    ['case release', 'No cejaremos en exigir su libertad.'],
    ['situation respect-rights', 'Pedimos que se respete la libertad de expresión.'],
    ['case protect', 'Debe ponerse fin de inmediato a las amenazas contra ella.'],
    ['situation law, situation respect-rights', 'Animamos a Honduras a ratificar el Acuerdo de Escazú y a aplicarlo.'],
    ['situation law', 'Resulta ineludible que el Congreso reforme la ley.'],
  ] as const;
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
  it('tells of an act: Fue detenida por agentes, llevándola a un lugar desconocido.', () => assert.equal(saidIn(before, 'Fue detenida por agentes, llevándola a un lugar desconocido.'), ''));
});

describe('Spanish words that point back to what was asked for', () => {
  const rows = [
    ['case release', 'La UE había pedido su liberación en marzo. Reitera hoy esa petición.'],
    ['case drop-charges', 'En mayo pedimos que se retiraran los cargos. Renovamos ese llamamiento.'],
    ['case release', 'La UE había pedido su liberación. Insiste hoy en esa petición.'],
    ['', 'La Sra. Rentería celebró su cumpleaños. La UE reitera ese llamado.'],
  ] as const;
  for (const [expected, sentences] of rows) it(`${expected}: ${sentences}`, () => assert.equal(saidIn(before, sentences), expected));
  it('say who is asked behind them', () => {
    const [ask] = readingOf(`${before}La UE había pedido su liberación. Reitera este llamado al Gobierno.`).reading.recommendations;
    assert.equal(ask?.addressee, 'government');
  });
});

describe('Spanish hedges by their form', () => {
  const rows = [
    ['note-taking', 'Ha llegado a nuestro conocimiento que fue trasladada.'],
    ['vague-follow-up', 'Quedamos atentos a los resultados de la audiencia.'],
    ['vague-follow-up', 'La UE continuará haciendo seguimiento del caso.'],
    ['doubt', 'Según ha trascendido, fue golpeada.'],
    ['doubt', 'La información disponible indica que fue golpeada.'],
    ['softener', 'La Delegación está a disposición de las autoridades para apoyar la reforma.'],
    ['softener', 'Reconocemos el derecho del Estado a proteger a la población.'],
  ] as const;
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
});

describe('People in Spanish statements, by what stands beside their name', () => {
  const named = (body: string): string => readingOf(`---\nlanguage: es\n---\n# Declaración local\n\n${body}\n`).reading.people.map(({ name, role }) => `${name} (${role})`).join(', ');
  const rows = [
    ['Ana Sierra (defender), Rosa Calle (defender), Mario Guerra (defender)', 'La UE pide hoy la pronta liberación de Ana Sierra, de Rosa Calle y de Mario Guerra.'],
    ['Humberto Coronel Díaz (defender)', 'La UE condena el asesinato del periodista Humberto Coronel Díaz, ocurrido ayer en la capital.'],
    ['Marco Antonio Tzul (defender), Segundo Paredes (defender)', 'La UE condena el asesinato de Marco Antonio Tzul y de Segundo Paredes, ocurrido ayer en la capital.'],
    ['Mercedes de la Torre (defender)', 'La UE condena el asesinato de Mercedes de la Torre, ocurrido ayer en la capital.'],
    ['', 'La Mesa de la Verdad, el Frente de la Sierra y la Radio de la Costa denunciaron los hechos ante la prensa.'],
    ['Gloria Amparo Suárez (defender)', 'La UE condena las amenazas contra el colectivo de abogados Manuel Ariza Lozano y contra su presidenta, Gloria Amparo Suárez.'],
    ['Rocío Landa (defender)', 'La detención de Rocío Landa, directora de la ONG Control Ciudadano Activo, preocupa a la UE.'],
    ['Ernesto Aldana (defender)', 'La UE pide la liberación de monseñor Ernesto Aldana, obispo de Siuna, y de los sacerdotes detenidos.'],
    ['Javier Tarazo Ruiz (defender)', 'La UE recuerda que Javier Tarazo Ruiz, de Fundavida, sigue en prisión.'],
    ['Leocadio Bautista (defender)', 'La UE condena el asesinato de Leocadio Bautista en el área rural de Peña Blanca, en la Huasteca Potosina.'],
    ['', 'Un defensor de la Huasteca Alta –y reconocido líder social– fue asesinado tras una semana de cautiverio.'],
    ['Piotr Lang (official)', 'El Relator Especial sobre la situación de los defensores, Piotr Lang, condenó el crimen.'],
    ['Ramiro Soto Maldonado (official)', 'Durante la presidencia de Ramiro Soto Maldonado hubo doce asesinatos.'],
    ['Nora Fortín (defender)', 'Los agresores apuntaron a la casa de la defensora Nora Fortín, secretaria de la Cooperativa Campesina Tarros.'],
    ['Helena Brandt (official)', 'La Alta Comisionada, Helena Brandt, recordó el número de víctimas asesinadas.'],
  ] as const;
  for (const [expected, body] of rows) it(`${expected}: ${body}`, () => assert.equal(named(body), expected));
});

describe('The term in Spanish', () => {
  const judged = (body: string): boolean => readingOf(`---\nlanguage: es\n---\n# Declaración local\n\n${body}\n`).reading.terms.hrd.some(({ ofPerson }) => ofPerson);
  const rows = [
    [true, 'La UE condena el asesinato de Ofelia Rentería. Como defensora, acompañó a decenas de familias.'],
    [true, 'La UE condena el asesinato de Ofelia Rentería, defensora LGBTIQ+.'],
    [true, 'La UE condena el asesinato de Ofelia Rentería, defensora de la selva.'],
    [false, 'La UE condena el asesinato de Ofelia Rentería, defensora pública.'],
    [false, 'La UE condena el asesinato de Ofelia Rentería y de su abogado defensor.'],
  ] as const;
  for (const [expected, body] of rows) it(`${expected ? 'is said' : 'is not said'} of a person: ${body}`, () => assert.equal(judged(body), expected));
});

describe('Spanish wishes in the past of the subjunctive, and commands behind “de”', () => {
  const rows = [
    ['case release, hope', 'Agradeceríamos que las autoridades liberaran a la Sra. Rentería.'],
    ['case drop-charges, hope', 'Sería deseable que el Gobierno retirara los cargos.'],
    ['', 'En mayo pedimos que la liberaran.'],
    ['', 'Pidió que se investigara el crimen.'],
    ['case release', 'Liberen de una vez a la Sra. Rentería.'],
    ['situation law, case other', 'La UE insta a las autoridades a que vuelvan sobre la ley y saquen de esa lista a la Sra. Rentería.'],
  ] as const;
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
});

describe('Bodies and offices in Spanish statements', () => {
  const named = (body: string): string => readingOf(`---\nlanguage: es\n---\n# Declaración local\n\n${body}\n`).reading.people.map(({ name, role }) => `${name} (${role})`).join(', ');
  const rows = [
    ['', 'La resistencia pacífica Poza Clara y la columna Dagoberto Ramos operan cerca del reparto Vista Alegre.'],
    ['', 'El Centro Padre Rafael Palacios recurrió la ley ante los tribunales.'],
    ['', 'Se han cancelado cuarenta organizaciones, entre ellas Popol Azul y Casa Verde.'],
    ['Li Heping Zhao (defender)', 'La UE pide la liberación de Li Heping Zhao, uno de los abogados de Chengdu que perdieron la licencia.'],
    ['Vilma Landa Ruiz (defender), Amaru Ruiz Alemán (defender)', 'Vilma Landa Ruiz, presidenta del Cenivida, y Amaru Ruiz Alemán, de la Fundación del Lago, viven en el exilio.'],
    ['Evelio Leonardia Ko (official)', 'El alcalde Evelio Leonardia Ko los ha condenado.'],
    ['Marta Porras Gil (official)', 'La UE lamenta la reelección de Marta Porras Gil como Fiscal General.'],
    ['Rafael Curruche (official)', 'La orden fue firmada por el fiscal especial Rafael Curruche.'],
    ['Obiang Ndong (official)', 'El régimen Obiang Ndong no responde.'],
    ['Uriel Amaya Soto (defender)', 'La UE recuerda a Uriel Amaya Soto, presidente de la Junta de Acción Comunal de la vereda.'],
  ] as const;
  for (const [expected, body] of rows) it(`${expected}: ${body}`, () => assert.equal(named(body), expected));
});
