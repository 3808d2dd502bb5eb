import assert from 'node:assert/strict';
import { check } from '../../../../src/check.js';

/* Whose case an ask is in Spanish, by the verdicts that one ask makes: each way of asking in every statement in which it is plain whom it is for. */

const statements = {
  arrest: '# Zambia: Declaración del portavoz sobre la detención de Joseph Phiri\n\nEl 4 de marzo, el bloguero Joseph Phiri fue detenido en su domicilio de Lusaka. Desde entonces permanece privado de libertad sin cargos.\n\n@\n\nLa UE seguirá de cerca este caso.\n',
  sentence: '# Declaración de la Alta Representante, en nombre de la Unión Europea, sobre la condena de Julio Sanz\n\nAyer, un tribunal de Managua (Nicaragua) condenó al periodista Julio Sanz a siete años de prisión. La UE lamenta esta condena.\n\n@\n',
  killing: '# Declaración local de la UE sobre el asesinato de Elvira Montes y Mateo Choc\n\nLa Unión Europea condena el asesinato de los líderes Elvira Montes y Mateo Choc en Tocoa (Honduras) el 12 de mayo.\n\n@\n',
  ban: '# Egipto: Declaración del portavoz sobre la prohibición de viajar impuesta a Karim Mansour\n\nEl domingo, el abogado Karim Mansour fue retenido en el aeropuerto de El Cairo e informado de que no puede salir del país.\n\n@\n',
  students: '# Togo: Declaración del portavoz sobre la detención de cinco estudiantes\n\nEn la noche del martes, cinco estudiantes fueron detenidos en sus domicilios tras una sentada pacífica. Desde entonces permanecen incomunicados.\n\n@\n',
  masses: '# Kazajistán: Declaración del portavoz sobre las detenciones masivas en protestas pacíficas\n\nEl sábado, más de 300 personas fueron detenidas en Almaty por participar en manifestaciones pacíficas.\n\n@\n',
} as const;

type Statement = keyof typeof statements;

const named: readonly Statement[] = ['arrest', 'sentence'];
const unnamed: readonly Statement[] = ['students', 'masses'];
const held = [...named, ...unnamed];
const all = Object.keys(statements) as readonly Statement[];

/** For whom something is asked: those of the case, the country, both, a kind of which those of the case may be some, or nothing is asked. */
type Whose = 'case' | 'situation' | 'both' | 'implied' | 'none';

type Row = readonly [ask: string, whose: Whose, where: readonly Statement[]];

const rows: readonly Row[] = [
  ['Pedimos a las autoridades que lo pongan en libertad sin demora.', 'case', named],
  ['Es preciso que se le permita ver a un abogado de su elección.', 'case', named],
  ['Pedimos que liberen a los detenidos y les permitan ver a sus familias.', 'case', unnamed],
  ['Las personas mencionadas deben ser puestas en libertad por las autoridades.', 'case', ['killing', ...held]],
  ['Los mencionados deben quedar en libertad sin condiciones.', 'case', unnamed],
  ['Confiamos en que las autoridades corrijan esta injusticia.', 'case', named],
  ['Pedimos a las autoridades que respeten la presunción de inocencia.', 'case', ['arrest']],
  ['La sentencia es injusta. Pedimos a las autoridades que sea anulada.', 'case', ['sentence']],
  ['Rechazamos la condena y pedimos que se revoque.', 'case', ['sentence']],
  ['La UE lamenta la sentencia y pide a las autoridades que la revisen.', 'case', ['sentence']],
  ['Las organizaciones firmantes exigimos al Estado que respete su integridad.', 'case', named],
  ['Como periodistas, pedimos a las autoridades que se garantice su seguridad.', 'case', named],
  ['La UE considera imprescindible que las autoridades lo liberen.', 'case', named],
  ['La UE se pronuncia a favor de su liberación.', 'case', held],
  ['Amnistía Internacional considera imprescindible que las autoridades lo liberen.', 'none', named],
  ['Su familia y su abogado consideran necesario que sea liberado.', 'none', named],
  ['Pedimos a las autoridades que levanten la prohibición de viajar.', 'case', ['ban']],
  ['La UE exige el levantamiento de la prohibición de salir del país.', 'case', ['ban']],
  ['La prohibición de viajar debe ser levantada.', 'case', ['ban']],
  ['Instamos al Estado a apoyar a las familias de las víctimas.', 'case', ['killing']],
  ['Demandamos al Estado justicia para las víctimas y sus familias.', 'case', ['killing']],
  ['El Estado debe atender a las víctimas de la violencia.', 'situation', ['killing']],
  ['La UE pide a las autoridades que liberen a todas las personas detenidas injustamente.', 'both', held],
  ['Todas las personas detenidas arbitrariamente deben ser liberadas.', 'both', held],
  ['Instamos a las autoridades a liberar a todos los periodistas y activistas detenidos arbitrariamente.', 'implied', unnamed],
  ['La UE pide la liberación de todos los presos políticos.', 'implied', held],
  ['Pedimos a las autoridades que garanticen su seguridad y la de todos los demás periodistas.', 'both', ['arrest', 'sentence', 'ban']],
  ['La UE pide su puesta en libertad y la de todas las demás personas detenidas por ejercer sus derechos.', 'both', named],
  ['Recordamos a las autoridades su obligación de investigar este crimen y de proteger a quienes defienden los derechos humanos.', 'both', ['killing']],
  ['Pedimos a las autoridades que confirmen el lugar en que se encuentra.', 'case', ['arrest', 'sentence']],
  ['Pedimos a las autoridades que desistan de la acción penal.', 'case', ['arrest', 'sentence']],
  ['Pedimos a las autoridades que devuelvan los equipos incautados.', 'case', ['arrest', 'sentence', 'ban']],
  ['Esta persecución carece de base. Pedimos al Gobierno que la abandone.', 'case', ['arrest', 'sentence']],
  ['Pedimos a las autoridades que se le permita la entrada en el país.', 'case', ['arrest', 'sentence', 'ban']],
  ['Pedimos que sea liberado junto con los demás presos políticos.', 'both', named],
  ['Pedimos al Gobierno que la sociedad respete la convivencia.', 'situation', all],
  ['Pedimos a las autoridades que pongan fin a la violencia en el país.', 'situation', all],
  ['Urge que el Gobierno ponga fin a la deriva autoritaria.', 'situation', all],
  ['Insistimos en que no se repitan hechos como este.', 'situation', ['killing']],
  ['Pedimos a las autoridades que garanticen un entorno seguro para los periodistas.', 'situation', all],
  ['Se debe respetar el derecho a la protesta pacífica.', 'situation', all],
  ['Urge que el Gobierno derogue la ley de agentes extranjeros.', 'situation', all],
];

/** The verdicts on case and situation that an ask makes, whether it says who must act or not. */
function expectedOf(whose: Whose): readonly [onCase: readonly string[], onSituation: readonly string[]] {
  const isForCase = whose === 'case' || whose === 'both';
  return [whose === 'implied' ? ['partial'] : isForCase ? ['met', 'partial'] : ['missing'], whose === 'case' || whose === 'none' ? ['missing'] : ['met', 'partial']];
}

/** What is wrong in a cell, in words; empty where all is right. */
function wrongIn(ask: string, whose: Whose, where: Statement): string {
  const { scorecard } = check(`---\nlanguage: es\n---\n\n${statements[where].replace('@', ask)}`);
  const expected = expectedOf(whose);
  return (['case-recommendation', 'situation-recommendation'] as const).flatMap((benchmark, index) => {
    const status = scorecard.benchmarks.find(({ id }) => id === benchmark)?.status ?? 'unknown';
    return expected[index]?.includes(status) === true ? [] : [`${benchmark} ${status}, not ${expected[index]?.join(' or ')}`];
  }).join('; ');
}

describe('Whose case an ask is, in Spanish', () => {
  for (const [ask, whose, where] of rows) {
    it(`${whose}: ${ask}`, () => {
      assert.deepEqual(where.flatMap((statement) => {
        const found = wrongIn(ask, whose, statement);
        return found === '' ? [] : [`${statement}: ${found}`];
      }), []);
    });
  }
});
