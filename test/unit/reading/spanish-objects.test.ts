import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* What Spanish asks are told by: their object, what was decided before, whose duty it is; and events that are background. */

const before = '# Honduras: declaración del portavoz sobre la detención de Marta Zelaya\n\nLa Sra. Marta Zelaya, defensora de los derechos humanos, fue detenida en Tela el 3 de mayo.\n\n';

describe('Asks of Spanish statements by their object', () => {
  const rows = [
    ['case release', 'La UE pide que pongan de inmediato en libertad a la Sra. Zelaya.'],
    ['case release', 'La Sra. Zelaya no debe pasar ni un día más en prisión.'],
    ['case drop-charges', 'La UE insta a las autoridades a dejar sin efecto la acusación contra la Sra. Zelaya.'],
    ['case drop-charges', 'La UE espera que el Tribunal de Apelación anule esta sentencia.'],
    ['situation access', 'Instamos a las autoridades a abrir la región a la prensa.'],
    ['case access', 'Pedimos que la Sra. Zelaya sea trasladada a un hospital.'],
    ['situation enabling-space', 'Es preciso que las organizaciones tengan acceso directo a la financiación.'],
    ['situation protect', 'La UE insta al Gobierno a que deje de perseguir y castigar a quienes discrepan.'],
    ['case investigate', 'Pedimos que los autores de este crimen se sienten en el banquillo.'],
    ['situation respect-rights', 'Las autoridades deben preservar el Estado de Derecho.'],
    ['situation respect-rights', 'El derecho a discrepar debería ser protegido en Honduras.'],
    ['situation respect-rights', 'La UE pide a las autoridades que garanticen la protección de los derechos humanos.'],
    ['situation protect', 'La UE pide a las autoridades que garanticen la protección de los defensores de los derechos humanos.'],
    ['situation law', 'Pedimos al Presidente que devuelva el texto al Congreso.'],
    ['case release', 'Reitera su petición de puesta en libertad inmediata de la Sra. Zelaya, condenada por negarse a callar.'],
    ['case release', 'Nuestra petición al Gobierno es que libere a la Sra. Zelaya.'],
    ['situation respect-rights', 'Se espera de Honduras que cumpla sus obligaciones internacionales.'],
    ['', 'Las autoridades son responsables de su seguridad.'],
    ['case fair-trial', 'La Sra. Zelaya merece un juicio justo.'],
    ['situation enabling-space', 'El Gobierno ha disuelto cuatro asociaciones: canceló su registro en mayo. La UE le pide que reconsidere estas decisiones.'],
    ['case release', 'La UE pide la liberación de la Sra. Zelaya y la de todos los demás presos políticos.'],
    ['situation respect-rights, situation investigate, situation investigate', 'Instamos a las autoridades a que cumplan sus obligaciones en materia de derechos humanos, que investiguen todos los abusos y que todos los culpables respondan por ellos.'],
    ['situation other', 'La liberación es un paso, que debería ir seguido de un diálogo.'],
  ] as const;
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
});

describe('What asks nothing in Spanish', () => {
  const rows = [
    'La UE la protege, como corresponde a los compromisos que Honduras ha asumido.',
    'La Declaración sobre el derecho y el deber de los individuos de promover y proteger los derechos humanos la ampara.',
    'Su valentía merece nuestra admiración.',
  ];
  for (const sentence of rows) it(sentence, () => assert.equal(saidIn(before, sentence), ''));
});

describe('Hedges of Spanish statements that are told in clauses', () => {
  const rows = [
    ['doubt', 'Hay motivos para pensar que las pruebas fueron fabricadas.'],
    ['doubt', 'Se teme que haya muerto en custodia.'],
    ['deference', 'Aunque respeta la integridad territorial de Honduras, la UE está preocupada por su detención.'],
    ['softener, case fair-trial', 'Si la Sra. Zelaya decide apelar, la UE insta a los tribunales a garantizarle un juicio justo.'],
    ['', 'Su detención es un acontecimiento preocupante.'],
    ['', 'La UE observa que el derecho a protestar pacíficamente está reconocido en el Pacto.'],
    ['case release', 'La UE espera que las autoridades liberen a la Sra. Zelaya.'],
    ['hope, situation other', 'La UE espera que el tiempo mejore.'],
  ] as const;
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.deepEqual(saidIn(before, sentence).split(', ').sort(), expected.split(', ').sort()));
});

describe('Events of Spanish statements', () => {
  const rows = [
    ['detention', 'Declaración sobre los periodistas presos', 'Hace cinco años fueron condenados. Ayer fueron detenidos de nuevo tres reporteros.'],
    ['other', 'Diálogo interactivo sobre la situación en Honduras', 'Nos inquietan las desapariciones forzadas.'],
    ['detention', 'Declaración sobre la detención de la Sra. Zelaya', 'Está detenida sin que se haya dictado orden de captura y sin juicio.'],
    ['ngo-closure', 'Declaración sobre la sociedad civil en Honduras', 'El Gobierno canceló ayer la personería jurídica de diez organizaciones.'],
    ['conviction', 'Declaración sobre el juicio de la Sra. Zelaya', 'La Sra. Zelaya fue condenada ayer a seis años.'],
    ['killing', 'Declaración sobre la violencia en las protestas', 'En las protestas han perdido la vida nueve personas.'],
    ['reprisal', 'Declaración sobre la privación de la nacionalidad a tres disidentes', 'Los tres viven en el exilio.'],
  ] as const;
  for (const [event, title, body] of rows) it(`${event}: ${title}`, () => assert.equal(readingOf(`---\nlanguage: es\n---\n# ${title}\n\n${body}\n`).reading.event, event));
});

describe('People in Spanish statements', () => {
  const named = (text: string): string => readingOf(text).reading.people.map(({ name, role }) => `${name} (${role})`).join(', ');
  it('no place behind a community with an adjective', () => assert.equal(named(`${before}Es corregidora de la comunidad tacana de Carmen del Tuichi.`), 'Marta Zelaya (defender)'));
  it('who speaks for an organisation', () => assert.equal(named(`${before}“Su detención es arbitraria”, ha afirmado Lucía Etxandi, responsable de campañas de la red.`), 'Marta Zelaya (defender), Lucía Etxandi (other)'));
  it('whose mother somebody is', () => assert.equal(named(`${before}Rosa Cayún, la madre de Facundo Cayún, pregunta por él cada mañana.`), 'Marta Zelaya (defender), Rosa Cayún (other), Facundo Cayún (defender)'));
});
