import type { Locale, Severity } from '../benchmarks/types.js';
import { reportWords } from './words.js';
import type { PageExample } from './rule-page.js';

/** What a rule's page says beside the rule's own words; `code` stands in backticks. */
export interface RulePageWords {
  readonly noBenchmark: string;
  readonly whenMet: string;
  readonly why: string;
  readonly source: string;
  readonly fixes: string;
  readonly examples: string;
  readonly settings: string;
  /** Heading of an example. */
  example(number: number, example: PageExample): string;
  /** What an example is compared with: the lines that follow. */
  past(statements: number): string;
  readonly preferred: string;
  readonly afterFix: string;
  severity(severity: Severity): string;
  readonly off: string;
  /** Under the list of rules. */
  readonly oneRule: string;
  /** What of the page is not in this language; undefined where all is. */
  readonly untranslated: string | undefined;
}

function heading(locale: Locale, number: number, { status, findings }: PageExample, good: string, bad: string): string {
  return `${number}. ${findings.length === 0 ? good : bad}${status === undefined ? '' : ` (${reportWords(locale).status[status]})`}`;
}

const english: RulePageWords = {
  noBenchmark: 'A check of the file, not a benchmark: the scorecard does not count it.',
  whenMet: 'When it is met',
  why: 'Why',
  source: 'Where it comes from',
  fixes: 'Fixes',
  examples: 'Examples',
  settings: 'Settings',
  example: (number, example) => heading('en', number, example, 'Good', 'Needs work'),
  past: (statements) => (statements === 0 ? 'With an empty library:' : 'With these past statements:'),
  preferred: 'preferred',
  afterFix: 'After the preferred fix:',
  severity: (severity) => `Severity: \`${severity}\` unless set otherwise to \`error\`, \`warning\`, \`info\` or \`off\`.`,
  off: '`off` silences the findings. A benchmark stays in the scorecard all the same, so that switching it off raises no score.',
  oneRule: 'More about one: forthright explain no-hedging',
  untranslated: undefined,
};

const french: RulePageWords = {
  noBenchmark: 'Une vérification du fichier, pas un critère : le bilan ne la compte pas.',
  whenMet: 'Quand le critère est rempli',
  why: 'Pourquoi',
  source: 'D’où cela vient',
  fixes: 'Corrections',
  examples: 'Exemples',
  settings: 'Réglages',
  example: (number, example) => heading('fr', number, example, 'Bon', 'À revoir'),
  past: (statements) => (statements === 0 ? 'Avec une bibliothèque vide :' : 'Avec ces déclarations passées :'),
  preferred: 'préférée',
  afterFix: 'Après la correction préférée :',
  severity: (severity) => `Gravité : \`${severity}\`, sauf réglage sur \`error\`, \`warning\`, \`info\` ou \`off\`.`,
  off: '`off` tait les constats. Un critère reste tout de même dans le bilan : le désactiver n’améliore aucun résultat.',
  oneRule: 'Pour en savoir plus sur l’une d’elles : forthright explain --locale fr no-hedging',
  untranslated: 'Les conditions, l’origine et les corrections ne sont encore décrites qu’en anglais.',
};

/** The words of a rule's page in a language. */
export function rulePageWords(locale: Locale): RulePageWords {
  return { en: english, fr: french }[locale];
}
