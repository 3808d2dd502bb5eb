import assert from 'node:assert/strict';
import { saidIn } from './said-in.js';

/* Spanish reports whose sentences go on with what was asked, and those of what another government asked. */

const ofEu = '---\nlanguage: es\n---\n# La UE reclama la liberación de la abogada Nigar Hasanli\n\nEl portavoz de la Unión Europea Pieter van Loon lamentó este jueves la condena de la abogada Nigar Hasanli.\n\n';
const ofCanada = '---\nlanguage: es\n---\n# Canadá pide a Nicaragua liberar a los presos políticos\n\nEl Gobierno de Canadá condenó este miércoles la detención del periodista Aurelio Cano.\n\n';
const ofChile = '---\nlanguage: es\n---\n# Cancillería se pronuncia sobre Nicaragua\n\nEl Gobierno chileno condenó hoy la detención del periodista Aurelio Cano en Managua.\n\n';
const ofUruguay = '---\nlanguage: es\n---\n# Uruguay expresa su preocupación por la situación en El Salvador\n\nEl Gobierno uruguayo expresó este jueves su preocupación por la detención de la abogada Rocío Henríquez.\n\n';
const ofKingdom = '---\nlanguage: es\n---\n# Reino Unido condena la sentencia contra Timur Aliev\n\nEl Reino Unido condenó ayer la sentencia de doce años dictada en Kazajistán contra el periodista Timur Aliev.\n\n';
const ofEmbassies = '---\nlanguage: es\n---\n# Embajadas condenan el asesinato de Marta Chub\n\nLas embajadas de Suecia, Suiza y Canadá en Guatemala condenaron este lunes el asesinato de la defensora Marta Chub.\n\n';

describe('Spanish reports that go on with what was asked', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [ofEu, '“El proceso no ha sido justo”, añadió, y pidió que se revise la sentencia.', 'case fair-trial'],
    [ofEu, '“Nadie debería ir a la cárcel por sus ideas”, señaló, y solicitó a las autoridades que anulen la condena.', 'case drop-charges'],
    [ofEu, '“Su salud nos preocupa”, dijo el portavoz, que exigió que reciba atención médica.', 'case access'],
    [ofEu, '“No hay pruebas contra ella”, subrayó Van Loon, quien instó a Bakú a liberarla.', 'case release'],
    [ofEu, 'El portavoz recordó a su colega Elvin Mammadli, cuya inmediata puesta en libertad también solicitó.', 'case release'],
    [ofEu, 'Recordó a Elvin Mammadli, cuya liberación pidió a las autoridades.', 'case release'],
    [ofEu, 'El portavoz consideró “indispensable” respetar la independencia de la abogacía.', 'situation respect-rights'],
    [ofEu, '“Pedimos a Azerbaiyán que respete sus compromisos”, finaliza el comunicado.', 'situation respect-rights'],
    [ofEu, '“La UE es consciente de los retos que afronta el país”, concluye el texto.', 'softener'],
    [ofEu, '“Seguiremos de cerca el caso”, reza la nota.', 'vague-follow-up'],
    [ofEu, 'La jefa de la diplomacia europea ha advertido de que la condena es injusta, tras lo que ha instado a las autoridades a liberar a la abogada y anular su condena.', 'case release, case drop-charges'],
    [ofEu, 'En opinión de la UE, las autoridades “deberían dar más pasos para proteger a los abogados”.', 'situation protect'],
    [ofEu, 'Para la oposición, el Gobierno “debe” dimitir.', ''],
    [ofEu, 'La UE llama al Gobierno a liberar a la abogada y al cese del acoso contra los sindicatos.', 'case release, situation protect'],
    [ofEu, '“Es inocente”, afirmó su hermana, y pidió que la dejen verla.', ''],
    [ofEu, 'Recordó a Elvin Mammadli, cuya extradición pidió la fiscalía.', ''],
    [ofEu, 'Recordó a Elvin Mammadli, cuya familia pidió justicia.', ''],
    [ofEu, 'El juez consideró “necesario” prolongar su detención.', ''],
    [ofCanada, 'El Gobierno de Canadá llamó a Managua a liberar de inmediato a todos los presos políticos.', 'situation release'],
    [ofCanada, 'Ottawa instó al régimen a garantizar la integridad física del Sr. Cano.', 'case protect'],
    [ofCanada, 'En un comunicado, el Gobierno canadiense urgió a las autoridades a poner en libertad al Sr. Cano.', 'case release'],
    [ofChile, 'El Gobierno chileno instó al régimen a poner en libertad al Sr. Cano.', 'case release'],
    [ofUruguay, 'Montevideo instó a las autoridades salvadoreñas a respetar el debido proceso.', 'case fair-trial'],
    [ofUruguay, 'El Ministerio de Relaciones Exteriores uruguayo pidió la liberación inmediata de la abogada.', 'case release'],
    [ofUruguay, 'El Salvador pidió a Uruguay respeto a su soberanía.', ''],
    [ofKingdom, 'Londres exigió a las autoridades kazajas que anulen la sentencia.', 'case drop-charges'],
    [ofKingdom, 'El fiscal había pedido quince años de prisión.', ''],
    [ofEu, 'El portavoz deseó que se la libere pronto.', 'case release, hope'],
    [ofEu, 'El portavoz tomó nota de la sentencia.', 'note-taking'],
    [ofEu, 'Su familia deseó que se la libere.', ''],
    [ofEmbassies, 'El embajador Luis Terraza pidió que se proteja a la familia de la víctima.', 'case protect'],
    [ofCanada, 'En 2021, Canadá ya instó a Managua a liberar a los presos.', ''],
    [ofCanada, 'Su esposa pidió al Gobierno que le permita visitarlo.', ''],
    [ofEmbassies, 'Las misiones diplomáticas pidieron una investigación pronta e imparcial.', 'case investigate'],
    [ofEmbassies, 'Suecia, Suiza y Canadá llamaron también al Estado a proteger a los defensores de los derechos humanos.', 'situation protect'],
    [ofEmbassies, 'En su pronunciamiento, los diplomáticos exhortaron al Ministerio Público a esclarecer el asesinato.', 'case investigate'],
    [ofEmbassies, 'Organizaciones locales exigieron justicia el domingo.', ''],
  ];
  for (const [before, sentence, said] of cases) it(sentence, () => assert.equal(saidIn(before, sentence), said));
});

describe('A Spanish paragraph that names nobody', () => {
  it('does not push what opens a report out of its opening', () => {
    const quiet = 'El cielo estaba gris sobre el puerto, y soplaba el viento.\n\n';
    const text = (between: string): string => `---\nlanguage: es\n---\n# Togo: la detención de Afi Dosseh\n\n${'La Unión Europea ha seguido los acontecimientos de esta semana en Togo.\n\n'.repeat(3)}${between}`;
    const told = 'La Unión Europea condenó este lunes la detención de la abogada Afi Dosseh.\n\n';
    for (const between of ['', quiet]) assert.equal(saidIn(text(between) + told, 'Pidió su liberación.'), 'case release', `${between.length}`);
  });
});

describe('Spanish words that ask, wish or fear', () => {
  const onTogo = '---\nlanguage: es\n---\n# Togo: Declaración de la portavoz sobre la detención de Afi Mensah\n\nLa Unión Europea condena la detención de la abogada Afi Mensah, el pasado 3 de marzo en Lomé.\n\n';
  const cases: readonly (readonly [string, string])[] = [
    ['Esperamos que las autoridades togolesas la pongan en libertad.', 'case release'],
    ['La UE expresa su deseo de que la Sra. Mensah recupere pronto la libertad.', 'case release, hope'],
    ['Reitera asimismo su deseo de que los responsables comparezcan ante la justicia.', 'case investigate, hope'],
    ['De ser extraditada, la Sra. Mensah correría peligro de ser torturada.', ''],
    ['De ser ciertas, estas informaciones serían muy graves.', 'doubt'],
    ['Pedimos a todos los partidos que actúen con contención.', 'situation other, false-balance'],
    ['Unas exigen justicia para sus hijos, otras defienden los ríos.', ''],
    ['Muchas piden tierra; otras reclaman agua.', ''],
    ['Las hay que piden verdad y las hay que buscan a sus hijos.', ''],
    ['Pedimos que se investigue el caso y que todos los implicados, también quienes lo encubrieron, sean procesados.', 'case investigate, case investigate'],
  ];
  for (const [sentence, said] of cases) it(sentence, () => assert.equal(saidIn(onTogo, sentence), said));
});
