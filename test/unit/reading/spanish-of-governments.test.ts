import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* What Spanish statements soften and leave in doubt, whom they name and what they call them, in the words that delegations and embassies have for it. */

const spanish = '---\nlanguage: es\n---\n';
const before = '# Guatemala: sobre la detención de Elvira Tzunux\n\nLa Sra. Elvira Tzunux fue detenida el 3 de mayo.\n\n';

describe('Spanish hedges on the government that is addressed', () => {
  const rows = [
    ['softener', 'La UE sigue abierta al diálogo con el Gobierno.'],
    ['softener', 'Estamos preparados para seguir trabajando con las autoridades.'],
    ['softener', 'La UE seguirá colaborando estrechamente con el Gobierno.'],
    ['softener', 'La UE pone su experiencia a disposición del Gobierno.'],
    ['softener', 'La UE reitera su apoyo a los esfuerzos del Gobierno por garantizar la seguridad. Sin embargo, la condena es injusta.'],
    ['softener', 'La UE reitera la importancia que concede a sus relaciones con el país.'],
    ['softener', 'La UE reitera su compromiso de trabajar con el Gobierno.'],
    ['softener', 'La UE no ignora los desafíos que enfrenta el país.'],
    ['softener', 'La UE espera seguir colaborando con el Gobierno.'],
    ['', 'La UE está al lado de las familias.'],
    ['softener', 'Vemos positivo el anuncio del Gobierno. No obstante, la prensa no es libre.'],
    ['', 'Vemos positivo el anuncio del Gobierno.'],
    ['doubt', 'La reforma puede erosionar la confianza en los tribunales.'],
    ['doubt', 'La reforma dañaría la reconciliación.'],
    ['vague-follow-up', 'La UE ha seguido de cerca el juicio.'],
    ['vague-follow-up', 'La Delegación da seguimiento al caso.'],
    ['note-taking', 'Entendemos que la apelación está pendiente.'],
    ['doubt', 'Preocupan los reportes de torturas en la cárcel.'],
    ['', 'La UE seguirá trabajando con la sociedad civil.'],
    ['', 'La UE comparte las preocupaciones de la Alta Comisionada.'],
    ['', 'La UE da la bienvenida a las recomendaciones de la misión.'],
    ['', 'La UE trabajará con todos los actores de la sociedad civil.'],
    ['', 'La Sra. Tzunux puede ser condenada a diez años de prisión.'],
  ] as const;
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
});

describe('Spanish asks in the plural, and of voices that are joined', () => {
  const rows = [
    ['situation law', 'Son necesarias nuevas reformas para proteger la independencia judicial.'],
    ['case release', 'La UE insiste en la liberación de la Sra. Tzunux.'],
    ['case release', 'La UE se une a quienes piden la liberación de la Sra. Tzunux.'],
    ['case release', 'Es particularmente importante que las autoridades liberen a la Sra. Tzunux.'],
    ['situation protect', 'El Estado debe adoptar medidas para prevenir estos ataques.'],
    ['case release, situation release', 'Las autoridades deben liberar a la Sra. Tzunux. Esto incluye la liberación de los demás presos.'],
    ['', 'Como organizaciones que abogamos por la libertad de prensa, condenamos esta detención.'],
    ['', 'La UE apoya a quienes exigen justicia.'],
    ['', 'La UE insiste en sus razones.'],
  ] as const;
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
});

describe('Names and none in Spanish', () => {
  const rows = [
    ['', 'Washington, D. C., 3 de mayo de 2024'],
    ['', 'Los indígenas de Nabón Alto y la Resistencia Pacífica El Carrizal protestaron ante el tribunal de Mayor Riesgo D.'],
    ['', 'Los heridos fueron trasladados a Punta Alegre. Excelentísimo Señor Embajador, Distinguidos Delegados:'],
    ['', 'La situación de América Latina y de América Central empeora.'],
    ['Eduardo Tot, Ruth Xol', 'Condenamos las detenciones de Eduardo Tot, abogado de la ONG Ixmucané, y de Ruth Xol, jefa de la Unidad Jurídica.'],
    ['Norma Tzul', 'La lideresa Norma Tzul fue detenida.'],
    ['Blanca Xicay', 'La defensora Blanca Xicay fue detenida.'],
  ] as const;
  for (const [expected, sentence] of rows) it(sentence, () => assert.equal(readingOf(`${spanish}# Declaración de la UE\n\n${sentence}\n`).reading.people.map(({ name }) => name).join(', '), expected));
});

describe('The term in Spanish', () => {
  const isOfPerson = (text: string): boolean => readingOf(`${spanish}# Declaración de la UE\n\n${text}\n`).reading.terms.hrd.some(({ ofPerson }) => ofPerson);
  const rows = [
    [true, 'Elvira Tzunux ha dado su vida por los ríos. La defensora fue detenida en mayo.'],
    [true, 'La defensora trans Elvira Tzunux fue detenida.'],
    [true, 'El defensor kichwa Tupac Grefa fue asesinado.'],
    [false, 'Elvira Tzunux fue detenida. Las y los defensores hacen una labor esencial.'],
  ] as const;
  for (const [expected, text] of rows) it(text, () => assert.equal(isOfPerson(text), expected));
});

describe('Spanish asks beside what they point at', () => {
  const rows = [
    ['case release', 'La Sra. Tzunux debe quedar libre: lo pedimos, una vez más, con firmeza.'],
    ['case release', 'La Sra. Tzunux debe quedar libre y lo reclamamos con energía.'],
    ['case release', 'Lo pedimos una y otra vez: libertad para la Sra. Tzunux.'],
    ['', 'Vaya nuestro agradecimiento a las familias.'],
    ['case release', 'Su detención es motivo de honda preocupación para los Gobiernos de Chile, Costa Rica y el Perú, que instan a las autoridades a que la liberen.'],
    ['', 'La UE conoce la carta de los Gobiernos de Chile y el Perú, que instan a las autoridades a que la liberen.'],
  ] as const;
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
});
