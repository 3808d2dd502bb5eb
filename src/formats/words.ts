import type { Family, Locale, RuleId, Severity, Status } from '../benchmarks/types.js';
import type { Summary } from './check-json.js';
import type { NothingRead } from './nothing-read.js';

/** What the pretty reports say beside findings and titles. */
export interface ReportWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly status: Readonly<Record<Status, string>>;
  readonly family: Readonly<Record<Family, string>>;
  readonly why: string;
  readonly fix: string;
  /** Names the command that prints a rule's page. */
  more(rule: RuleId): string;
  scorecard(met: number, applicable: number): string;
  fixed(count: number): string;
  summary(summary: Summary): string;
  /** Follows the summary in the same line. */
  fixable(count: number): string;
  readonly nothingFound: string;
  /** What is said in the place of a scorecard: “no-text” of a file with front matter, or marks, alone. */
  readonly nothingRead: Readonly<Record<NothingRead, string>>;
}

function english(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** French has the singular for nought too. */
function french(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count < 2 ? one : many}`;
}

const words: Readonly<Record<Locale, ReportWords>> = {
  en: {
    severity: { error: 'error', warning: 'warning', info: 'info' },
    status: { met: 'met', partial: 'partial', missing: 'missing', 'not-applicable': 'not applicable', unknown: 'unknown' },
    family: { content: 'Key content', level: 'Level', consistency: 'Consistency', coordination: 'Coordination', reach: 'Reach', protection: 'Protection' },
    why: 'Why:',
    fix: 'Fix:',
    more: (rule) => `More: forthright explain ${rule}`,
    scorecard: (met, applicable) => `Scorecard: ${met} of ${applicable} met`,
    fixed: (count) => `${english(count, 'fix', 'fixes')} applied`,
    summary: ({ files, findings, errors, warnings, infos }) =>
      `${english(findings, 'finding')} (${english(errors, 'error')}, ${english(warnings, 'warning')}, ${english(infos, 'info', 'infos')}) in ${english(files, 'file')}`,
    fixable: (count) => `; ${count} can be fixed with --fix`,
    nothingRead: {
      language: 'not checked: its language is not read (if it is English, write “language: en” in the front matter)',
      empty: 'nothing to check: the file is empty',
      'no-text': 'nothing to check: the file has no text',
      html: 'not checked: nothing could be read, since the text is HTML (take the tags out, or save it as .html and run “forthright import”)',
      code: 'not checked: nothing could be read, since the text is a block of code (take out the line of ``` or ~~~ that begins it)',
    },
    nothingFound: 'Nothing found',
  },
  fr: {
    severity: { error: 'erreur', warning: 'avertissement', info: 'info' },
    status: { met: 'rempli', partial: 'en partie', missing: 'non rempli', 'not-applicable': 'sans objet', unknown: 'inconnu' },
    family: { content: 'Contenu essentiel', level: 'Niveau', consistency: 'Cohérence', coordination: 'Coordination', reach: 'Diffusion', protection: 'Protection' },
    why: 'Pourquoi :',
    fix: 'Correction :',
    more: (rule) => `En savoir plus : forthright explain --locale fr ${rule}`,
    scorecard: (met, applicable) => `Bilan : ${met} critère${met < 2 ? '' : 's'} sur ${applicable} rempli${met < 2 ? '' : 's'}`,
    fixed: (count) => french(count, 'correction appliquée', 'corrections appliquées'),
    summary: ({ files, findings, errors, warnings, infos }) =>
      `${french(findings, 'constat')} (${french(errors, 'erreur')}, ${french(warnings, 'avertissement')}, ${french(infos, 'info')}) dans ${french(files, 'fichier')}`,
    fixable: (count) => ` ; ${count} à corriger avec --fix`,
    nothingRead: {
      language: 'texte non vérifié : sa langue n’est pas lue (s’il est en français, écrivez « language: fr » dans l’en-tête)',
      empty: 'rien à vérifier : le fichier est vide',
      'no-text': 'rien à vérifier : le fichier ne contient pas de texte',
      html: 'texte non vérifié : rien n’a pu être lu, car il est en HTML (ôtez les balises, ou enregistrez-le en .html et lancez « forthright import »)',
      code: 'texte non vérifié : rien n’a pu être lu, car il forme un bloc de code (ôtez la ligne de ``` ou de ~~~ qui l’ouvre)',
    },
    nothingFound: 'Rien à signaler',
  },
};

/** The reports' words in a language. */
export function reportWords(locale: Locale): ReportWords {
  return words[locale];
}
