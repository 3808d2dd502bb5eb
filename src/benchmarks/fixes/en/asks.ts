import { readyAsks } from '../ready-asks.js';
import { authoritiesOf } from './addressee.js';
import { listOfNames } from './name-count.js';

/** Asks that English statements can get. The first is the one that fits most cases. */
export const { askWords, caseAsks, situationAsks } = readyAsks({
  ofCase: {
    detention: [(names) => `release ${names} immediately and unconditionally`, (names) => `grant ${names} access to a lawyer of their own choice, to their family and to medical care`],
    charges: [(names) => `drop all charges against ${names} without delay`, (names) => `guarantee ${names} the right to a fair trial`],
    trial: [(names) => `drop all charges against ${names} without delay`, (names) => `guarantee ${names} a fair and public trial, open to international observers`],
    conviction: [(names) => `quash the conviction of ${names} and to release them immediately and unconditionally`, (names) => `grant ${names} a fair retrial before an independent court`],
    killing: [(names) => `investigate the killing of ${names} promptly, independently and thoroughly, and to bring those responsible to justice`, (names) => `protect the family and the colleagues of ${names}`],
    disappearance: [(names) => `reveal the fate and the whereabouts of ${names} without delay`, (names) => `investigate the disappearance of ${names} independently and to bring those responsible to justice`],
    'ill-treatment': [(names) => `investigate the torture and ill-treatment of ${names} promptly and independently, and to bring those responsible to justice`, (names) => `grant ${names} immediate access to an independent doctor`],
    'attack-or-threat': [(names) => `protect ${names} from further attacks`, (names) => `investigate the attacks on ${names} promptly and independently, and to bring those responsible to justice`],
    smear: [(names) => `put an end to the smear campaign against ${names}`, (names) => `recognise publicly that the human rights work of ${names} is legitimate`],
    'restrictive-law': [(names) => `drop the proceedings against ${names} under this law`],
    'ngo-closure': [(names) => `drop the proceedings against ${names} and to let them continue their work`],
    'travel-ban': [(names) => `lift the travel ban on ${names} without delay`],
    surveillance: [(names) => `put an end to the unlawful surveillance of ${names}`, (names) => `investigate who ordered the surveillance of ${names}`],
    reprisal: [(names) => `put an end to the reprisals against ${names}`],
    release: [(names) => `drop the remaining charges against ${names} and to lift the restrictions on their work`],
    other: [(names) => `protect ${names} and to let them continue their human rights work without hindrance`],
  },
  ofSituation: [
    { what: 'repeal this law, or to bring it into line with international human rights law', events: ['restrictive-law'] },
    { what: 'allow civil society organisations to register and to work freely', events: ['ngo-closure', 'restrictive-law'] },
    { what: 'immediately and unconditionally release all human rights defenders who are held for their peaceful work', events: ['detention', 'charges', 'trial', 'conviction', 'disappearance', 'release'] },
    { what: 'end impunity for attacks on human rights defenders', events: ['killing', 'disappearance', 'ill-treatment', 'attack-or-threat', 'reprisal', 'smear', 'surveillance'] },
    { what: 'ensure that human rights defenders can work freely and without fear of reprisals', events: 'all' },
    { what: 'repeal the laws that are used to punish peaceful human rights work', events: ['charges', 'trial', 'conviction', 'detention'] },
  ],
  list: listOfNames,
  sentence: (voice, authorities, what) => `${{ we: 'We call', third: 'The European Union calls', I: 'I call' }[voice]} on ${authorities} to ${what}.`,
  isWe: /^we$/u,
  name: '[NAME]',
  authorities: 'the authorities of [COUNTRY]',
}, authoritiesOf);
