import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* Constructions of Spanish statements by ministries, delegations, regional commissions and organisations; in words of our own. */

const before = '# Honduras: declaración del portavoz sobre la detención de Marta Zelaya\n\nLa Sra. Marta Zelaya, defensora de los derechos humanos, fue detenida en Tela el 3 de mayo.\n\n';

/** Short texts do not tell their language. */
const spanish = '---\nlanguage: es\n---\n';

describe('Spanish asks of several authorities, and of whom', () => {
  const rows = [
    ['situation law, situation investigate', 'Pedimos al Congreso que apruebe la ley de protección y al Ejecutivo que ponga fin a la impunidad.'],
    ['situation investigate, situation protect', 'Hacemos un llamado a la Fiscalía para que investigue las amenazas a los periodistas y al Ministerio del Interior para que los proteja.'],
    ['case release', 'El Gobierno de España insta a las autoridades hondureñas a liberar a la Sra. Zelaya.'],
    ['case release', 'Alemania pide la liberación de la Sra. Zelaya.'],
    ['situation enabling-space, hope', 'Confiamos en que las asociaciones puedan reanudar su labor.'],
    ['case enabling-space, hope', 'Confiamos en que pueda reanudar su labor.'],
    ['case release, case access', 'Pedimos que la Sra. Zelaya sea excarcelada y que su familia pueda verla.'],
    ['situation release', 'Exigimos la excarcelación de todos los presos políticos, que ya son más de cien.'],
    ['situation other', 'La UE alienta al Congreso a crear una comisión, dotándola de recursos.'],
    ['situation other, situation enabling-space', 'La UE insta al Gobierno a reconocer públicamente la labor de las asociaciones y a renovar su registro.'],
    ['case release, case release', 'Pedimos la liberación de la Sra. Zelaya. Si está enferma, debe ser excarcelada.'],
    ['situation release, situation investigate', 'La UE pide que las personas que siguen presas sin juicio en el país sean liberadas y que quienes han cometido abusos rindan cuentas.'],
    ['case access', 'Instamos a Honduras a que garantice a la Sra. Zelaya atención médica y contacto con su familia.'],
    ['case investigate', 'Apelamos a la Fiscalía para que identifique a quienes la amenazan.'],
    ['situation protect', 'Apelamos a la Fiscalía para que proteja a quienes informan.'],
    ['situation respect-rights', 'La UE insta al Gobierno a respetar los derechos humanos y a quienes los defienden.'],
    ['situation other, situation other', 'La UE reitera su llamamiento a que se adopten medidas para restablecer la calma y a que se dialogue.'],
    ['situation access', 'Inquieta el estado de los presos, muchos de ellos ancianos, y la UE pide que se les dé atención médica.'],
    ['situation respect-rights, hope', 'Honduras se comprometió a respetar la libertad de expresión, y esperamos que lo cumpla.'],
    ['case fair-trial', 'Pedimos a las autoridades que aclaren de qué se la acusa.'],
    ['case investigate, hope', 'Esperamos que sea imparcial y rápida.'],
    ['situation respect-rights', 'La UE insta a Honduras a cumplir las obligaciones que le impone el Pacto.'],
    ['situation protect', 'La UE pide que cese la práctica de multar y perseguir a los periodistas.'],
    ['', 'Es preciso que nos esforcemos en defender la libertad de prensa.'],
    ['', 'Es necesario que trabajemos juntos por la libertad de prensa.'],
  ] as const;
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));

  it('asks of each what is asked of it', () => {
    const { reading } = readingOf(`${spanish}# Honduras: declaración\n\nLa UE pide al Congreso que apruebe la ley de protección, y al Ministerio del Interior, que proteja a los testigos.\n`);
    assert.deepEqual(reading.recommendations.map(({ addressee }) => addressee), ['parliament', 'government']);
  });
});

describe('All that was spoken of, in Spanish', () => {
  const killings = '# Perú: declaración sobre la violencia en Puno\n\nEl lunes murieron en Puno doce personas, entre ellas el estudiante Néstor Quilla.\n\n';
  it('is of the case where nothing tells of whom', () => assert.equal(saidIn(killings, 'Las autoridades deben investigar todas las muertes.'), 'case investigate'));
  it('is of the country where a group is named', () => assert.equal(saidIn(killings, 'Las autoridades deben investigar todas las muertes de defensores.'), 'situation investigate'));
});

describe('Names in Spanish that are nobody’s', () => {
  const rows = [
    ['organisations of a trade', 'La Corporación Colectivo de Abogados Luis Barrios y la Unión de Trabajadores del Campo acompañan a la familia.'],
    ['organisations with an adjective', 'La organización campesina Nueva Semilla denunció el desalojo.'],
    ['the place where it is issued', 'Ginebra-Montevideo, 18 de noviembre de 2024. La UE lamenta la sentencia.'],
    ['groups by a name that they gave themselves', 'Las autodenominadas Águilas Grises firmaron el panfleto.'],
    ['prisons', 'Lo visitaron en la prisión de Playa Honda.'],
    ['what stands behind an organisation', 'Detrás de Faros están veinte ciudades.'],
    ['a church', 'La misa fue en la iglesia de Nuestra Señora de los Ríos.'],
  ] as const;
  for (const [what, text] of rows) it(what, () => assert.deepEqual(readingOf(`${spanish}# Declaración\n\n${text}\n`).reading.people.map(({ name }) => name), []));
  const named = [
    ['Rocío San Miguel', 'La activista Rocío San Miguel fue detenida en San Felipe.'],
    ['Kenia Luna Paz', 'La abogada Kenia Luna Paz fue detenida.'],
    ['Sara Vega; Nora Pons', 'Recordamos a las periodistas del diario Faro, Sara Vega y Nora Pons.'],
    ['Saúl Rojas Peña', 'Lamentamos la agresión al exdefensor del pueblo Saúl Rojas Peña.'],
  ] as const;
  for (const [names, text] of named) it(names, () => assert.equal(readingOf(`${spanish}# Declaración\n\n${text}\n`).reading.people.map(({ name }) => name).join('; '), names));
  it('people whom something is asked against are no front', () => {
    const { reading } = readingOf(`${spanish}# Declaración\n\nInstamos a las autoridades de Honduras a proteger a Iria Montoro frente a nuevos ataques.\n`);
    assert.deepEqual(reading.people.map(({ name }) => name), ['Iria Montoro']);
    assert.deepEqual(reading.recommendations.map(({ scope }) => scope), ['case']);
  });
  it('people who are in prison are no prisons', () => assert.deepEqual(readingOf(`${spanish}# Declaración\n\nSiguen en prisión Mateo Alvarado e Inés Caal.\n`).reading.people.map(({ name }) => name), ['Mateo Alvarado', 'Inés Caal']));
});

describe('What is no hedge in Spanish', () => {
  const rows = ['La UE pide que sea juzgada en un plazo razonable.', 'La UE insta al Gobierno a reconocer la labor de los defensores.', 'Fue asesinada en hechos ocurridos en Tela.', 'La UE pide que se respeten en su caso las normas mínimas.',
    'Queremos que los derechos se respeten en todas partes.', 'Por eso observamos sus juicios.', 'Les agradecemos sus presentaciones.'] as const;
  for (const sentence of rows) it(sentence, () => assert.deepEqual(readingOf(`${spanish}${before}${sentence}\n`).reading.hedges, []));
});

describe('What happened, in Spanish', () => {
  const rows = [
    ['ngo-closure', '# Rusia: declaración sobre la designación de la organización Voz Clara como «agente extranjero»\n\nEl Ministerio la inscribió ayer.\n'],
    ['killing', '# Perú: declaración de los jefes de misión\n\nNos preocupan las circunstancias en que murió el joven Abel Quispe.\n'],
    ['other', '# Intervención en la sesión extraordinaria del Consejo Permanente\n\nHay presos políticos en la cárcel.\n'],
    ['ngo-closure', '# Argelia: declaración sobre la disolución de la Liga por los Derechos\n\nUn tribunal lo decidió ayer.\n'],
  ] as const;
  for (const [expected, text] of rows) it(text.split('\n')[0] ?? '', () => assert.equal(readingOf(spanish + text).reading.event, expected));
});
