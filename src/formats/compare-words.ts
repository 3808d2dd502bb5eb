import type { Locale } from '../benchmarks/types.js';
import type { ChangeKind } from '../comparison/changes.js';
import type { PassageRole, Verdict } from '../comparison/types.js';

/** What reports and panels say of two statements side by side, beside titles of benchmarks and the statements' own words. */
export interface CompareWords {
  readonly heading: string;
  readonly scorecards: string;
  readonly benchmark: string;
  readonly verdict: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly strength: string;
  readonly passages: string;
  readonly roles: Readonly<Record<PassageRole, string>>;
  readonly nothing: string;
  readonly met: (met: number, applicable: number) => string;
  /** What one statement has and the other lacks. */
  readonly only: (file: string) => string;
  readonly asks: string;
  readonly people: string;
  /** What is asked for and is none of the kinds. */
  readonly otherAsk: string;
  readonly instruments: string;
  readonly followUps: string;
  readonly dilution: string;
  /** Heads of the columns that tell of a version. */
  readonly version: { readonly name: string; readonly benchmarks: string; readonly strength: string };
  readonly earlier: string;
  readonly later: string;
  readonly lost: string;
  readonly won: string;
  readonly nothingLost: string;
  /** What was lost, by kind; for what was weakened, with what it is now. */
  readonly losses: Readonly<Record<ChangeKind, (what: string, now?: string) => string>>;
  /** The same read backwards. */
  readonly gains: Readonly<Record<ChangeKind, (what: string, now?: string) => string>>;
  /** Legend of the marks in the texts. */
  readonly marks: { readonly hedge: string; readonly recommendation: string; readonly person: string; readonly instrument: string };
  readonly skip: string;
}

const english: CompareWords = {
  heading: 'Two statements side by side',
  scorecards: 'Scorecards',
  benchmark: 'Benchmark',
  verdict: 'Which is stronger',
  verdicts: { 'left-stronger': '◀ stronger', 'right-stronger': 'stronger ▶', same: '= the same', 'not-comparable': 'not comparable' },
  strength: 'Mean strength of what is asked for, of 5',
  passages: 'Passages',
  roles: { facts: 'Facts', assessment: 'Assessment', obligations: 'Obligations', recommendation: 'Recommendation', 'follow-up': 'Follow-up' },
  nothing: 'nothing of the kind',
  met: (met, applicable) => `${met} of ${applicable} met`,
  only: (file) => `Only in: ${file}`,
  asks: 'asks for',
  people: 'names',
  otherAsk: 'something else',
  instruments: 'cites',
  followUps: 'promises',
  dilution: 'What became of the draft',
  version: { name: 'Version', benchmarks: 'Benchmarks', strength: 'Strength of asks' },
  earlier: 'Earlier version',
  later: 'Later version',
  lost: 'Lost',
  won: 'Won',
  nothingLost: 'Nothing was lost.',
  losses: {
    person: (what) => `${what} is no longer named`,
    term: (what) => `The people concerned are no longer called “${what}”`,
    ask: (what) => `No longer asked for: “${what}”`,
    strength: (what, now = '') => `“${what}” became “${now}”`,
    addressee: (what) => `No longer addressed to “${what}”`,
    immediacy: (what, now = '') => `No longer at once: “${what}” became “${now}”`,
    obligation: (what) => `No longer cited: ${what}`,
    'follow-up': (what) => `No longer promised: “${what}”`,
    hedge: (what) => `A hedge was added: “${what}”`,
    distance: (what) => `The label “${what}” now stands as the EU’s own word`,
  },
  gains: {
    person: (what) => `${what} is named`,
    term: (what) => `The people concerned are called “${what}”`,
    ask: (what) => `Asked for: “${what}”`,
    strength: (what, now = '') => `“${now}” became “${what}”`,
    addressee: (what) => `Addressed to “${what}”`,
    immediacy: (what, now = '') => `At once: “${now}” became “${what}”`,
    obligation: (what) => `Cited: ${what}`,
    'follow-up': (what) => `Promised: “${what}”`,
    hedge: (what) => `A hedge is gone: “${what}”`,
    distance: (what) => `The label “${what}” is gone, or stands at a distance`,
  },
  marks: { hedge: 'hedge', recommendation: 'recommendation', person: 'person', instrument: 'instrument' },
  skip: 'Skip to the passages',
};

const french: CompareWords = {
  heading: 'Deux déclarations côte à côte',
  scorecards: 'Bilans',
  benchmark: 'Critère',
  verdict: 'Laquelle est la plus forte',
  verdicts: { 'left-stronger': '◀ plus forte', 'right-stronger': 'plus forte ▶', same: '= pareil', 'not-comparable': 'non comparable' },
  strength: 'Force moyenne de ce qui est demandé, sur 5',
  passages: 'Passages',
  roles: { facts: 'Faits', assessment: 'Appréciation', obligations: 'Obligations', recommendation: 'Recommandation', 'follow-up': 'Suites' },
  nothing: 'rien de tel',
  met: (met, applicable) => `${met} critère${met < 2 ? '' : 's'} sur ${applicable} rempli${met < 2 ? '' : 's'}`,
  only: (file) => `Seulement dans\u00A0: ${file}`,
  asks: 'demande',
  people: 'nomme',
  otherAsk: 'autre chose',
  instruments: 'cite',
  followUps: 'promet',
  dilution: 'Ce que le projet est devenu',
  version: { name: 'Version', benchmarks: 'Critères', strength: 'Force des demandes' },
  earlier: 'Version antérieure',
  later: 'Version ultérieure',
  lost: 'Perdu',
  won: 'Gagné',
  nothingLost: 'Rien n’a été perdu.',
  losses: {
    person: (what) => `Le texte ne nomme plus ${what}`,
    term: (what) => `Les personnes concernées ne sont plus appelées « ${what} »`,
    ask: (what) => `N’est plus demandé : « ${what} »`,
    strength: (what, now = '') => `« ${what} » est devenu « ${now} »`,
    addressee: (what) => `Ne s’adresse plus à « ${what} »`,
    immediacy: (what, now = '') => `Plus d’urgence : « ${what} » est devenu « ${now} »`,
    obligation: (what) => `N’est plus cité : ${what}`,
    'follow-up': (what) => `N’est plus promis : « ${what} »`,
    hedge: (what) => `Une atténuation a été ajoutée : « ${what} »`,
    distance: (what) => `L’étiquette « ${what} » est désormais reprise par l’UE`,
  },
  gains: {
    person: (what) => `Le texte nomme ${what}`,
    term: (what) => `Les personnes concernées sont appelées « ${what} »`,
    ask: (what) => `Est demandé : « ${what} »`,
    strength: (what, now = '') => `« ${now} » est devenu « ${what} »`,
    addressee: (what) => `S’adresse à « ${what} »`,
    immediacy: (what, now = '') => `Sans délai : « ${now} » est devenu « ${what} »`,
    obligation: (what) => `Est cité : ${what}`,
    'follow-up': (what) => `Est promis : « ${what} »`,
    hedge: (what) => `Une atténuation a disparu : « ${what} »`,
    distance: (what) => `L’étiquette « ${what} » a disparu, ou est mise à distance`,
  },
  marks: { hedge: 'atténuation', recommendation: 'recommandation', person: 'personne', instrument: 'instrument' },
  skip: 'Aller aux passages',
};

/** The words of comparisons in a language. */
export function compareWords(locale: Locale): CompareWords {
  return { en: english, fr: french }[locale];
}
