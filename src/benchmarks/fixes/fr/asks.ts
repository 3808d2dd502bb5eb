import { readyAsks } from '../ready-asks.js';
import { authoritiesOf } from './authorities.js';
import { listOfNames, ofEach, toEach } from '../seams/french-prepositions.js';

const justice = 'et à traduire les responsables en justice';

/** Asks that French statements can get. The first is the one that fits most cases. */
export const { askWords, caseAsks, situationAsks } = readyAsks({
  ofCase: {
    detention: [(names) => `libérer ${names} immédiatement et sans condition`, (names, many) => `garantir ${toEach(names)} l’accès à l’avocat de ${many ? 'leur' : 'son'} choix, à ${many ? 'leurs familles' : 'sa famille'} et à des soins médicaux`],
    charges: [(names) => `abandonner sans délai toutes les charges contre ${names}`, (names) => `garantir ${toEach(names)} le droit à un procès équitable`],
    trial: [(names) => `abandonner sans délai toutes les charges contre ${names}`, (names) => `garantir ${toEach(names)} un procès équitable et public, ouvert aux observateurs internationaux`],
    conviction: [(names, many) => `annuler la condamnation ${ofEach(names)} et à ordonner ${many ? 'leur' : 'sa'} libération immédiate et inconditionnelle`, (names) => `garantir ${toEach(names)} un nouveau procès, équitable, devant un tribunal indépendant`],
    killing: [(names) => `mener une enquête rapide, indépendante et approfondie sur le meurtre ${ofEach(names)} ${justice}`, (names) => `protéger la famille et les collègues ${ofEach(names)}`],
    disappearance: [(names, many) => `révéler sans délai le sort ${ofEach(names)} et le lieu de ${many ? 'leur' : 'sa'} détention`, (names) => `mener une enquête indépendante sur la disparition ${ofEach(names)} ${justice}`],
    'ill-treatment': [(names) => `mener une enquête rapide et indépendante sur les tortures et les mauvais traitements infligés ${toEach(names)} ${justice}`, (names) => `garantir ${toEach(names)} l’accès immédiat à un médecin indépendant`],
    'attack-or-threat': [(names) => `protéger ${names} contre toute nouvelle attaque`, (names) => `mener une enquête rapide et indépendante sur les attaques contre ${names} ${justice}`],
    smear: [(names) => `mettre fin à la campagne de dénigrement contre ${names}`, (names) => `reconnaître publiquement que le travail ${ofEach(names)} en faveur des droits humains est légitime`],
    'restrictive-law': [(names) => `abandonner les poursuites engagées contre ${names} en vertu de cette loi`],
    'ngo-closure': [(names, many) => `abandonner les poursuites contre ${names} et à lever toute entrave à ${many ? 'leur' : 'son'} travail`],
    'travel-ban': [(names) => `lever sans délai l’interdiction de voyager qui frappe ${names}`],
    surveillance: [(names) => `mettre fin à la surveillance illégale ${ofEach(names)}`, (names) => `établir qui a ordonné la surveillance ${ofEach(names)}`],
    reprisal: [(names) => `mettre fin aux représailles contre ${names}`],
    release: [(names, many) => `abandonner les charges qui pèsent encore sur ${names} et à lever toute entrave à ${many ? 'leur' : 'son'} travail`],
    other: [(names, many) => `protéger ${names} et à lever toute entrave à ${many ? 'leur' : 'son'} travail en faveur des droits humains`],
  },
  ofSituation: [
    { what: 'abroger cette loi ou à la rendre conforme au droit international des droits humains', events: ['restrictive-law'] },
    { what: 'permettre aux organisations de la société civile de s’enregistrer et de travailler librement', events: ['ngo-closure', 'restrictive-law'] },
    { what: 'libérer immédiatement et sans condition toutes les personnes qui défendent les droits humains et sont détenues pour leur travail pacifique', events: ['detention', 'charges', 'trial', 'conviction', 'disappearance', 'release'] },
    { what: 'mettre fin à l’impunité des attaques contre les défenseurs des droits humains', events: ['killing', 'disappearance', 'ill-treatment', 'attack-or-threat', 'reprisal', 'smear', 'surveillance'] },
    { what: 'garantir que les défenseurs des droits humains puissent travailler librement et sans crainte de représailles', events: 'all' },
    { what: 'abroger les lois qui servent à punir le travail pacifique en faveur des droits humains', events: ['charges', 'trial', 'conviction', 'detention'] },
  ],
  list: listOfNames,
  sentence: (voice, authorities, what) => `${{ we: 'Nous appelons', third: 'L’Union européenne appelle', I: 'J’appelle' }[voice]} ${authorities} à ${what}.`,
  isWe: /^nous$/u,
  name: '[NOM]',
  authorities: 'les autorités de [PAYS]',
}, authoritiesOf);
