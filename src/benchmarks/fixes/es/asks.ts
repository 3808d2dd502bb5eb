import { readyAsks } from '../ready-asks.js';
import { authoritiesOf } from './authorities.js';
import { listOfNames } from './prepositions.js';

const justice = 'y a llevar a los responsables ante la justicia';

/** Asks that Spanish statements can get. The first is the one that fits most cases. */
export const { askWords, caseAsks, situationAsks } = readyAsks({
  ofCase: {
    detention: [(names) => `liberar inmediatamente y sin condiciones a ${names}`, (names, many) => `garantizar a ${names} el acceso a un abogado de su elección, a ${many ? 'sus familias' : 'su familia'} y a atención médica`],
    charges: [(names) => `retirar sin demora todos los cargos contra ${names}`, (names) => `garantizar a ${names} el derecho a un juicio justo`],
    trial: [(names) => `retirar sin demora todos los cargos contra ${names}`, (names) => `garantizar a ${names} un juicio justo y público, abierto a observadores internacionales`],
    conviction: [(names) => `anular la condena de ${names} y a ordenar su liberación inmediata e incondicional`, (names) => `garantizar a ${names} un nuevo juicio, justo, ante un tribunal independiente`],
    killing: [(names) => `investigar de manera pronta, independiente y exhaustiva el asesinato de ${names} ${justice}`, (names) => `proteger a la familia y a los colegas de ${names}`],
    disappearance: [(names) => `revelar sin demora la suerte y el paradero de ${names}`, (names) => `investigar de manera independiente la desaparición de ${names} ${justice}`],
    'ill-treatment': [(names) => `investigar de manera pronta e independiente la tortura y los malos tratos sufridos por ${names} ${justice}`, (names) => `garantizar a ${names} el acceso inmediato a un médico independiente`],
    'attack-or-threat': [(names) => `proteger a ${names} frente a nuevos ataques`, (names) => `investigar de manera pronta e independiente los ataques contra ${names} ${justice}`],
    smear: [(names) => `poner fin a la campaña de desprestigio contra ${names}`, (names) => `reconocer públicamente que la labor de ${names} en defensa de los derechos humanos es legítima`],
    'restrictive-law': [(names) => `archivar los procesos abiertos contra ${names} en virtud de esta ley`],
    'ngo-closure': [(names) => `archivar los procesos contra ${names} y a levantar toda traba a su labor`],
    'travel-ban': [(names) => `levantar sin demora la prohibición de viajar impuesta a ${names}`],
    surveillance: [(names) => `poner fin a la vigilancia ilegal de ${names}`, (names) => `esclarecer quién ordenó la vigilancia de ${names}`],
    reprisal: [(names) => `poner fin a las represalias contra ${names}`],
    release: [(names) => `retirar los cargos que aún pesan sobre ${names} y a levantar toda traba a su labor`],
    other: [(names) => `proteger a ${names} y a levantar toda traba a su labor en defensa de los derechos humanos`],
  },
  ofSituation: [
    { what: 'derogar esta ley o a adecuarla al derecho internacional de los derechos humanos', events: ['restrictive-law'] },
    { what: 'permitir que las organizaciones de la sociedad civil se registren y trabajen libremente', events: ['ngo-closure', 'restrictive-law'] },
    { what: 'liberar inmediatamente y sin condiciones a todas las personas defensoras de derechos humanos detenidas por su labor pacífica', events: ['detention', 'charges', 'trial', 'conviction', 'disappearance', 'release'] },
    { what: 'poner fin a la impunidad de los ataques contra personas defensoras de derechos humanos', events: ['killing', 'disappearance', 'ill-treatment', 'attack-or-threat', 'reprisal', 'smear', 'surveillance'] },
    { what: 'garantizar que las personas defensoras de derechos humanos puedan trabajar libremente y sin temor a represalias', events: 'all' },
    { what: 'derogar las leyes que se usan para castigar la labor pacífica en defensa de los derechos humanos', events: ['charges', 'trial', 'conviction', 'detention'] },
  ],
  list: listOfNames,
  sentence: (voice, authorities, what) => `${{ we: 'Instamos', third: 'La Unión Europea insta', I: 'Insto' }[voice]} a ${authorities} a ${what}.`,
  // A Spanish "we" is in the verb.
  isWe: /^(?:nosotros|nosotras|nuestr[oa]s?|\p{Ll}{3,}[aei]mos)$/u,
  name: '[NOMBRE]',
  authorities: 'las autoridades de [PAÍS]',
}, authoritiesOf);
