import { misread } from './asks-grid.js';
import assert from 'node:assert/strict';

/* Asks in Spanish behind whatever verb of saying, and words of asking that tell what somebody did. */

const before = '---\nlanguage: es\n---\n\n# Togo: Declaración del portavoz sobre la condena de Afi Dosseh\n\nLa defensora de los derechos humanos Afi Dosseh fue condenada el 3 de mayo a cinco años de prisión por un tuit.\n\n';

describe('What is said that somebody must do, in Spanish', () => {
  const sayings = ['manifiesta', 'expresa', 'asegura', 'remarca', 'confirma', 'pone de relieve', 'hace constar', 'desea manifestar', 'repite', 'hace saber', 'subraya', 'insiste en'];
  const duties = ['Afi Dosseh debe ser liberada', 'las autoridades deben liberar a Afi Dosseh', 'los cargos deben ser retirados'];
  it('asks, whatever the verb of saying', () => assert.deepEqual(misread(before, sayings.flatMap((saying) => duties.map((duty) => ({ sentence: `La UE ${saying} que ${duty}.`, expected: ['case'] })))), []));
  it('asks by an urgent need', () => assert.deepEqual(misread(before, ['liberar a Afi Dosseh', 'retirar los cargos contra Afi Dosseh', 'revisar la sentencia'].map((act) => ({ sentence: `La UE subraya la necesidad urgente de ${act}.`, expected: ['case'] }))), []));
  it('asks for what is not to befall her, and for what all are to have', () => assert.deepEqual(misread(before, [
    { sentence: 'La UE pide a las autoridades que no sea objeto de malos tratos.', expected: ['case'] },
    { sentence: 'Las autoridades deben velar por que no sea objeto de malos tratos.', expected: ['case'] },
    { sentence: 'La UE pide a las autoridades que restablezcan el acceso a internet.', expected: ['situation'] },
  ]), []));
  const deeds = ['Fue acusada de llamar a la rebelión.', 'Fue acusada de llamar a la desobediencia civil.', 'Fue detenida tras exigir la liberación de su hermano.', 'Fue amenazada tras pedir una investigación.', 'Fue detenida después de pedir justicia para las víctimas.', 'Fue detenida por exigir la liberación de su hermano.'];
  it('does not ask where it tells what she did', () => assert.deepEqual(misread(before, deeds.map((sentence) => ({ sentence, expected: [] }))), []));
});

/** What is hoped for, with the subjunctive of the past behind the conditional and of the present behind the rest. */
const hopes = ['Querríamos que se archivara la causa.', 'Nos complacería que se archivara la causa.', 'Nos alegraría que se archivara la causa.', 'Sería de agradecer que se archivara la causa.', 'Sería una buena noticia que se archivara la causa.', 'Preferiríamos que se archivara la causa.', 'Estaríamos agradecidos de que se archivara la causa.', 'Esperamos con interés que se archive la causa.', 'Contamos con que se archive la causa.', 'Aspiramos a que se archive la causa.', 'Es nuestro deseo que se archive la causa.', 'No perdemos la esperanza de que se archive la causa.', 'Quedamos a la espera de que se archive la causa.'];

describe('Asks in Spanish by further verbs', () => {
  const asked = (sentences: readonly string[]) => misread(before, sentences.map((sentence) => ({ sentence, expected: ['case'] })));
  it('of hope', () => assert.deepEqual(asked(hopes), []));
  it('of duty, and who is to act before it', () => assert.deepEqual(asked(['Las autoridades tendrían que liberar a Afi Dosseh.', 'Afi Dosseh tendría que ser liberada.', 'Son las autoridades las que deben liberar a Afi Dosseh.', 'Es la Fiscalía quien tiene que retirar los cargos contra Afi Dosseh.', 'Es el Gobierno el que está llamado a liberar a Afi Dosseh.', 'La policía no actuó. Le corresponde proteger a Afi Dosseh.']), []));
  it('for all of a class beside somebody named', () => assert.deepEqual(misread(before, [{ sentence: 'La UE pide la liberación de Afi Dosseh, así como la de todos los presos políticos.', expected: ['case', 'situation'] }]), []));
  it('and not by a noun like a command, at the head of a title', () => assert.deepEqual(misread('---\nlanguage: es\n---\n\n', ['Ataque a la prensa en Togo', 'Togo: ataque contra la sede de una asociación', 'Informe sobre la tortura en Togo'].map((title) => ({ sentence: `# ${title}\n\nLa Unión Europea condena lo sucedido en Lomé.`, expected: [] }))), []));
});
