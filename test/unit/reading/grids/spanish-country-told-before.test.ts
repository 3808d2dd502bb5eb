import assert from 'node:assert/strict';
import { type Cell, misread } from './asks-grid.js';

/* What is told of the country in Spanish right before an ask, in a statement on somebody named, and what points back at it; and what is asked of nobody. */

const before = '---\nlanguage: es\n---\n\n# Zambia: Declaración del portavoz sobre la detención de Joseph Phiri\n\nEl 4 de marzo, el bloguero Joseph Phiri fue detenido en su domicilio de Lusaka. Desde entonces permanece privado de libertad sin cargos.\n\n';

/** Every sentence before every ask, each with whose it is. */
function cross(sentences: readonly string[], asks: readonly string[], expected: string): Cell[] {
  return sentences.flatMap((sentence) => asks.map((ask) => ({ sentence: `${sentence} ${ask}`, expected: [expected] })));
}

const each = (sentences: readonly string[], ...expected: readonly string[]): Cell[] => sentences.map((sentence) => ({ sentence, expected }));

const female = ['La sociedad civil desempeña un papel esencial.', 'La prensa independiente desempeña un papel esencial.'];
const groups = ['Los defensores desempeñan un papel esencial.', 'Los ataques contra periodistas se multiplican.'];

describe('What an ask in Spanish points back at', () => {
  it('something of the country, by a pronoun or with its subject left out', () => assert.deepEqual(misread(before, cross(female, ['Debe ser protegida.', 'Pedimos que sea protegida.', 'Instamos a las autoridades a protegerla.', 'Pedimos al Gobierno que la respete.'], 'situation')), []));
  it('a principle that is to be upheld', () => assert.deepEqual(misread(before, cross(['La libertad de expresión es un derecho fundamental.'], ['Debe ser respetada.', 'Debe respetarse.', 'Pedimos que se respete.'], 'situation')), []));
  it('many people, or what befalls them', () => assert.deepEqual(misread(before, [...cross(groups.slice(0, 1), ['Deben ser protegidos.', 'Pedimos que sean protegidos.'], 'situation'), ...cross(groups.slice(1), ['Deben ser investigados.', 'Pedimos que se investiguen.', 'Pedimos que sus autores comparezcan ante la justicia.'], 'situation')]), []));
  it('a state of things, of the country or of somebody', () => assert.deepEqual(misread(before, [
    ...cross(['La situación de los derechos humanos es grave.'], ['Instamos a las autoridades a corregir esta situación.'], 'situation'),
    ...cross(['Su situación es grave.', 'Joseph Phiri sigue preso.'], ['Instamos a las autoridades a corregir esta situación.'], 'case'),
  ]), []));
  it('the state of emergency, and the rights that are asked for before', () => assert.deepEqual(misread(before, [
    ...each(['El estado de excepción sigue vigente. Pedimos a las autoridades que lo levanten.'], 'situation'),
    ...each(['Instamos a Zambia a respetar los derechos humanos y protegerlos.'], 'situation', 'situation'),
  ]), []));
  it('not somebody of the case, who was spoken of last', () => assert.deepEqual(misread(before, cross(['Ha sido golpeado en prisión.', 'Su vida corre peligro.'], ['Debe ser protegido.', 'Pedimos que sea protegido.'], 'case')), []));
  it('nothing, where the subject stands behind the verb', () => assert.deepEqual(misread(before, cross(female, ['Deben levantarse sin demora las medidas impuestas a Joseph Phiri.'], 'case')), []));
});

describe('What Spanish asks of the country, of somebody, and of nobody', () => {
  it('what is to be done to nobody of a kind', () => assert.deepEqual(misread(before, each(['Ningún abogado debe sufrir represalias por su trabajo.', 'Ninguna periodista debe ser perseguida por su trabajo.'], 'situation')), []));
  it('matters of the country, and the defence of whoever is tried', () => assert.deepEqual(misread(before, [...each(['Pedimos que se investiguen los crímenes de guerra.', 'Pedimos a las autoridades que levanten el toque de queda.'], 'situation'), ...each(['Las autoridades deben respetar el derecho a la defensa.', 'La UE pide un gesto de buena voluntad.'], 'case')]), []));
  it('what was asked today', () => assert.deepEqual(misread(before, each(['La Unión Europea pidió hoy a las autoridades que liberen a Joseph Phiri.', 'La Alta Representante instó hoy a Zambia a liberar a Joseph Phiri.'], 'case')), []));
  it('what there must be, and commands behind "y"', () => assert.deepEqual(misread(before, [...each(['Debe haber una investigación.', 'Y liberen a Joseph Phiri.'], 'case'), ...each(['Tiene que haber justicia.'], 'situation')]), []));
  it('one ask for what measures are to do', () => assert.deepEqual(misread(before, each(['Pedimos que se adopten medidas que los protejan y les permitan trabajar.'], 'situation')), []));
  const none = [
    'La comunidad internacional debe actuar.', 'El mundo no puede permanecer en silencio.', 'Nuestros socios deben apoyar a la sociedad civil.', 'La libertad de prensa es imprescindible en toda democracia.', 'Las autoridades deben saber que el mundo las observa.', 'Las autoridades deberán decidir si lo liberan.',
    'Animamos a la Oficina a seguir con su labor.', 'Corresponde al pueblo de Zambia decidir su futuro.', 'La Constitución exige respeto a la libertad de expresión.', 'Apoyamos a las mujeres en su demanda de justicia.', 'Confiamos en que estos ataques fracasen.', 'Con arreglo a la nueva ley, toda reunión debe ser notificada.',
    'Recordamos a las autoridades que los defensores trabajan en condiciones difíciles.', 'Recordamos a las autoridades que el periodismo no es delito.', 'Recordamos al Estado que la detención arbitraria vulnera el Pacto.', 'Deberían haber sido liberados.',
  ];
  it('nothing of onlookers, of truths, and of what is only recalled', () => assert.deepEqual(misread(before, each(none)), []));
  it('duties that are recalled', () => assert.deepEqual(misread(before, [...each(['Recordamos a Zambia que se comprometió a respetar los derechos humanos.'], 'situation'), ...each(['Recordamos al Gobierno que tiene el deber de protegerlo.'], 'case')]), []));
  it('the inquiry that was told of before', () => assert.deepEqual(misread(before, cross(['Saludamos la apertura de una investigación sobre su detención.'], ['Pedimos que concluya pronto.', 'Pedimos que sus resultados se hagan públicos.'], 'case investigate')), []));
  it('a law, behind what somebody was held under', () => assert.deepEqual(misread(before, each(['Fue detenido con arreglo a la Ley de Seguridad, que debería modificarse.'], 'situation law')), []));
});
