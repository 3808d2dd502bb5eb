import type { Locale } from '../benchmarks/types.js';
import type { EventKind, Level } from '../statement/front-matter.js';
import type { Ask, HedgeKind, Person, Role, Scope } from '../reading/types.js';

type Section = 'title' | 'level' | 'country' | 'date' | 'event' | 'language' | 'words' | 'people' | 'counted' | 'recommendations' | 'hedges' | 'labels' | 'instruments' | 'followUps' | 'terms';

/** What the pretty report of `read` says beside the statement's own words. */
export interface ReadingWords {
  readonly sections: Readonly<Record<Section, string>>;
  readonly none: string;
  readonly noAddressee: string;
  readonly passive: string;
  readonly distanced: string;
  readonly concrete: string;
  readonly quote: (words: string) => string;
  readonly times: (count: number) => string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly firstIn: Readonly<Record<Person['firstIn'], string>>;
  readonly scopes: Readonly<Record<Scope, string>>;
  readonly asks: Readonly<Record<Ask, string>>;
  /** Who is asked, by what the lexicon calls them. */
  readonly addressees: ReadonlyMap<string, string>;
  readonly hedges: Readonly<Record<HedgeKind, string>>;
  readonly events: Readonly<Record<EventKind, string>>;
  readonly levels: Readonly<Record<Level, string>>;
}

const english: ReadingWords = {
  sections: {
    title: 'Title', level: 'Level', country: 'Country', date: 'Date', event: 'Event', language: 'Language', words: 'Words', people: 'People', counted: 'Counted, not named',
    recommendations: 'Recommendations', hedges: 'Hedges', labels: 'Labels', instruments: 'Instruments', followUps: 'Follow-up', terms: 'Human rights defender',
  },
  none: 'none',
  noAddressee: 'nobody addressed',
  passive: 'passive',
  distanced: 'distanced',
  concrete: 'concrete',
  quote: (words) => `“${words}”`,
  times: (count) => (count === 1 ? 'once' : `${count} times`),
  roles: { defender: 'defender', official: 'official', other: 'other' },
  firstIn: { title: 'first in the title', 'first-paragraph': 'first in the first paragraph', body: 'first in the body', 'front-matter': 'in the front matter' },
  scopes: { case: 'case', situation: 'situation' },
  asks: {
    release: 'release', 'drop-charges': 'drop charges', 'fair-trial': 'fair trial', access: 'access', investigate: 'investigate', protect: 'protect', law: 'law',
    'respect-rights': 'respect rights', 'enabling-space': 'enabling space', other: 'other',
  },
  addressees: new Map([
    ['authorities', 'authorities'], ['police', 'police'], ['government', 'government'], ['state', 'State'], ['head-of-state', 'head of State'], ['parliament', 'parliament'],
    ['judiciary', 'judiciary'], ['parties', 'parties'], ['company', 'company'], ['other', 'somebody else'],
  ]),
  hedges: {
    deference: 'deference', 'note-taking': 'note-taking', hope: 'hope', 'vague-follow-up': 'vague follow-up', doubt: 'doubt', softener: 'softener',
    euphemism: 'euphemism', 'false-balance': 'false balance',
  },
  events: {
    detention: 'detention', charges: 'charges', trial: 'trial', conviction: 'conviction', killing: 'killing', disappearance: 'disappearance', 'ill-treatment': 'ill-treatment',
    'attack-or-threat': 'attack or threat', smear: 'smear', 'restrictive-law': 'restrictive law', 'ngo-closure': 'closure of an organization', 'travel-ban': 'travel ban',
    surveillance: 'surveillance', reprisal: 'reprisal', release: 'release', other: 'other',
  },
  levels: {
    local: 'local', spokesperson: 'spokesperson', hrvp: 'High Representative', declaration: 'declaration on behalf of the EU', multilateral: 'multilateral', joint: 'joint', ngo: 'NGO',
  },
};

const french: ReadingWords = {
  sections: {
    title: 'Titre', level: 'Niveau', country: 'Pays', date: 'Date', event: 'Événement', language: 'Langue', words: 'Mots', people: 'Personnes', counted: 'Comptées sans être nommées',
    recommendations: 'Recommandations', hedges: 'Atténuations', labels: 'Étiquettes', instruments: 'Instruments', followUps: 'Suites', terms: 'Défenseur des droits de l’homme',
  },
  none: 'aucun',
  noAddressee: 'sans destinataire',
  passive: 'passif',
  distanced: 'mise à distance',
  concrete: 'concrète',
  quote: (words) => `« ${words} »`,
  times: (count) => `${count} fois`,
  roles: { defender: 'défenseur', official: 'responsable', other: 'autre' },
  firstIn: { title: 'd’abord dans le titre', 'first-paragraph': 'd’abord au premier paragraphe', body: 'd’abord dans le corps', 'front-matter': 'dans l’en-tête' },
  scopes: { case: 'cas', situation: 'situation' },
  asks: {
    release: 'libération', 'drop-charges': 'abandon des poursuites', 'fair-trial': 'procès équitable', access: 'accès', investigate: 'enquête', protect: 'protection', law: 'loi',
    'respect-rights': 'respect des droits', 'enabling-space': 'espace civique', other: 'autre',
  },
  addressees: new Map([
    ['authorities', 'autorités'], ['police', 'police'], ['government', 'gouvernement'], ['state', 'État'], ['head-of-state', 'chef de l’État'], ['parliament', 'parlement'],
    ['judiciary', 'justice'], ['parties', 'parties'], ['company', 'entreprise'], ['other', 'autre destinataire'],
  ]),
  hedges: {
    deference: 'déférence', 'note-taking': 'prise de note', hope: 'espoir', 'vague-follow-up': 'suivi vague', doubt: 'doute', softener: 'adoucissement',
    euphemism: 'euphémisme', 'false-balance': 'fausse symétrie',
  },
  events: {
    detention: 'détention', charges: 'poursuites', trial: 'procès', conviction: 'condamnation', killing: 'meurtre', disappearance: 'disparition', 'ill-treatment': 'mauvais traitements',
    'attack-or-threat': 'attaque ou menace', smear: 'diffamation', 'restrictive-law': 'loi restrictive', 'ngo-closure': 'fermeture d’une organisation',
    'travel-ban': 'interdiction de voyager', surveillance: 'surveillance', reprisal: 'représailles', release: 'libération', other: 'autre',
  },
  levels: {
    local: 'local', spokesperson: 'porte-parole', hrvp: 'haut représentant', declaration: 'déclaration au nom de l’UE', multilateral: 'multilatéral', joint: 'conjoint', ngo: 'ONG',
  },
};

/** The words of the report on readings in a language. */
export function readingWords(locale: Locale): ReadingWords {
  return { en: english, fr: french }[locale];
}
