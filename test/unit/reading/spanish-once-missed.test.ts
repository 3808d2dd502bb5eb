import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* Classes of what was missed in Spanish statements that had been held out; in words of our own. */

const spanish = '---\nlanguage: es\n---\n';
const before = '# Bolivia: declaración de la portavoz sobre la detención de Rufina Choque\n\nLa Sra. Rufina Choque, defensora de los derechos humanos, fue detenida en Oruro el 3 de mayo, junto con el Sr. Lino Mamani.\n\n';

describe('Spanish asks, once missed or found where none is', () => {
  const rows = [
    ['situation protect, situation law', 'La UE insta al Ministerio a dotar de fondos la oficina de protección, y al Parlamento, a adoptar la ley de acceso a la información.'],
    ['', 'Reiteramos nuestro respeto a las guardianas del agua, cuya labor es imprescindible, y a sus familias.'],
    ['', 'Diplomáticos de la UE han vuelto a solicitar permiso para visitarla.'],
    ['case respect-rights, case investigate', 'La UE espera de las autoridades que respeten en esta causa los derechos que reconoce la Constitución y que encarguen un peritaje sobre las heridas que sufrió la Sra. Choque.'],
    ['case release, deference, hope, softener', 'Sin perjuicio de lo que decidan los jueces, sería deseable que se estudiara la posibilidad de un indulto.'],
    ['situation law', 'La Unión recuerda que Bolivia firmó el Convenio en 2019 y la anima a ratificarlo.'],
    ['situation law, case release', 'Bolivia no ha firmado el Acuerdo. La UE la alienta a suscribirlo y la insta a liberar a la Sra. Choque.'],
    ['situation drop-charges, situation release, situation respect-rights', 'Apelamos a la Fiscalía para que archive los procesos contra periodistas, y a los tribunales para que liberen a los presos políticos y cumplan los plazos legales.'],
    ['case release, case fair-trial', 'Las autoridades tienen que soltarla o llevarla sin demora ante un juez.'],
    ['situation other', 'Mientras tanto, retírense de la comunidad los soldados enviados en julio.'],
    ['', 'La CIDH pide a las autoridades que la liberen y confía en que el proceso sea justo.'],
    ['vague-follow-up', 'La Delegación sigue de cerca los acontecimientos.'],
    ['softener', 'La UE comparte el objetivo de combatir la corrupción. Sin embargo, la ley nos inquieta.'],
    ['softener', 'En Bolivia, los derechos humanos son objeto de un diálogo regular y franco.'],
    ['softener', 'Damos las gracias a Bolivia por la información que nos ha facilitado. Sin embargo, la condena es injusta.'],
    ['case release, softener', 'Si está en poder de la policía, las autoridades deben liberarla.'],
    ['situation release, situation respect-rights, situation other', 'Instamos al Gobierno a que libere a todos los presos políticos, a escuchar a los ciudadanos y a entablar un diálogo.'],
    ['case investigate', 'Esperamos que se pueda lograr identificar y sancionar a los autores.'],
    ['situation other', 'Un primer paso indispensable es que el Estado reconozca el problema.'],
    ['doubt', 'Según la información recibida, habría sido golpeada en la comisaría.'],
    ['doubt', 'A la espera de que se confirme el vínculo con su labor, expresamos nuestra solidaridad.'],
    ['doubt', 'La denuncia estaría pendiente de verificación.'],
    ['softener', 'Reiteramos nuestro apoyo a las defensoras y nuestra disposición a seguir trabajando con las autoridades.'],
    ['situation enabling-space, situation respect-rights, situation respect-rights', 'La UE subraya la necesidad de levantar las restricciones, respetar el derecho a la disidencia y poner fin a la represión.'],
    ['situation respect-rights, situation release, situation release', 'La UE reitera su llamamiento para que se restablezcan las libertades, se libere a todos los presos políticos y regresen las organizaciones internacionales.'],
    ['case investigate', 'Demandamos una investigación inmediata que garantice la identificación, detención, procesamiento y sanción de los responsables.'],
    ['', 'Hacemos notar que las amenazas siguen.'],
    ['doubt', 'Fueron detenidas personas que podrían estar involucradas en el asesinato.'],
  ] as const;
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
});

describe('Whose asks they are', () => {
  const of = (title: string): string => readingOf(`${spanish}# ${title}\n\nLa Sra. Rufina Choque fue detenida en Oruro el 3 de mayo.\n\nLa CIDH pide a las autoridades que la liberen.\n`).reading.recommendations.map(({ ask }) => ask).join(', ');
  it('the body’s that issues the statement', () => assert.equal(of('Bolivia: la CIDH condena la detención de Rufina Choque'), 'release'));
  it('nobody’s in a statement of the EU, which tells of them', () => assert.equal(of('Bolivia: declaración de la Unión Europea sobre la detención de Rufina Choque'), ''));
  it('both’s in a joint one', () => assert.equal(of('Bolivia: declaración conjunta de la Unión Europea y la CIDH sobre la detención de Rufina Choque'), 'release'));
});

describe('Names in Spanish that are nobody’s, or somebody’s who is named already', () => {
  const rows = [
    ['Ma. Fernanda Rivas Peralta', 'La UE condena el asesinato de Ma. Fernanda Rivas Peralta, buscadora. Doña Nandita, como le decían en el barrio, buscaba a su hijo.'],
    ['Rigoberto Zúniga Castro', 'Fue detenido el líder Rigoberto Zúniga Castro, conocido por sus vecinos como Don Rigo.'],
    ['Jacinto Tzul Caal', 'Fue detenido Jacinto Tzul Caal, a quien en su aldea todos llaman Chinto Caal.'],
    ['Salem uld Mohamed', 'Fue detenido el fotógrafo Salem uld Mohamed.'],
    ['Teresa Poma Ríos', 'La presidenta de Los Girasoles, Teresa Poma Ríos, está desaparecida.'],
    ['', 'Lo denunció la minera, la canadiense Northern Copper Gold.'],
    ['Delia Boronat', 'Lo firmó la Presidenta de la República Delia Boronat.'],
    ['Delia Boronat', 'Lo firmó la Presidenta de la República Sra. Delia Boronat.'],
    ['', 'El Movimiento de los Trabajadores Rurales Sin Tierra presentó un recurso de Habeas Corpus por el Cabildo Kichwa de Bajo Remanso.'],
    ['', 'Washington, D. C., 4 de mayo de 2024. La UE lamenta la sentencia.'],
  ] as const;
  for (const [expected, sentence] of rows) it(sentence, () => assert.equal(readingOf(`${spanish}# Declaración\n\n${sentence}\n`).reading.people.map(({ name }) => name).join(', '), expected));
});
