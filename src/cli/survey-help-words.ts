import type { Locale } from '../benchmarks/types.js';

/** What the command line says of surveys: its help, and what cannot be done. */
export interface SurveyCliWords {
  readonly survey: string;
  readonly examples: string;
  readonly folders: string;
  readonly by: string;
  readonly filter: string;
  readonly from: string;
  readonly to: string;
  readonly compare: string;
  readonly table: string;
  readonly decimalComma: string;
  readonly noCache: string;
  readonly catalogue: string;
  readonly unkept: (why: string) => string;
  readonly notOneOf: (written: string, near: string | undefined, all: string) => string;
  readonly noYear: string;
  readonly noFilter: (fields: string) => string;
  readonly noFolder: string;
  readonly noPeriods: string;
  readonly onlyCsv: string;
  readonly noChanges: string;
  readonly backwards: string;
  readonly stopped: (done: number, all: number) => string;
}

const english: SurveyCliWords = {
  survey: 'count what many statements say and do not say, as figures and pictures',
  examples: `
Of each folder, all files that end in .md, .markdown or .txt are counted, but README. What cannot be read or placed is counted apart and listed.
Shares come with what they are shares of; groups under five statements are never ranked.

Exit code: 0 all could be read, 2 bad usage, or something could not be read (the rest is counted), 130 stopped (Ctrl-C).

Examples:
  forthright survey library                                         by country
  forthright survey library --by level,event --format csv > survey.csv
  forthright survey library --format csv --table people > people.csv   who is named, how often, and whose case is open
  forthright survey library --format html > survey.html              a report with pictures, to print
  forthright survey library --filter country=CN --filter event=conviction --from 2019
  forthright survey library --filter asksRelease=no --by statement   which statements do not ask for release
  forthright survey library --compare 2016..2018 2019..2021`,
  folders: 'folders of statements, files, globs in quotation marks, or - for standard input',
  by: 'group by country, level, year, event, language or statement; several with commas are crossed',
  filter: 'count only statements with this value, such as level=local, person="Ana Ruiz", hedges=yes; may be repeated',
  from: 'count only statements from this day, month or year on',
  to: 'count only statements up to this day, month or year',
  compare: 'compare two periods, such as 2016..2018 2019..2021',
  table: 'which table CSV has: figures of each group (as without it), people, gaps, changes between two periods, or files that were counted apart',
  decimalComma: 'CSV with a comma in numbers and semicolons between cells, as spreadsheets in French or German read it',
  noCache: 'read every file, and keep nothing in .forthright beside the statements',
  catalogue: 'count the built-in catalogue too: real statements, coded by hand',
  unkept: (why) => `what was counted cannot be kept (${why}); everything works, but the files are read again each time`,
  notOneOf: (written, near, all) => (near === undefined ? `"${written}" is none of ${all}.` : `"${written}" is not known. Did you mean ${near}?`),
  noYear: 'Write a year such as 2024.',
  noFilter: (fields) => `Write a field, = and a value. The fields are ${fields}.`,
  noFolder: 'Name the folder of statements: forthright survey FOLDER. For the built-in catalogue: forthright survey --catalogue.',
  noPeriods: 'Write two periods after --compare, such as 2016..2018 2019-01..2021-06.',
  onlyCsv: '--table and --decimal-comma are for --format csv.',
  noChanges: 'Write --compare and two periods: a table of changes is of these.',
  backwards: '--from is later than --to.',
  stopped: (done, all) => `Stopped after ${done.toLocaleString('en')} of ${all.toLocaleString('en')} files; nothing is reported.`,
};

const french: SurveyCliWords = {
  survey: 'compter ce que beaucoup de déclarations disent et ne disent pas, en chiffres et en images',
  examples: `
De chaque dossier, tous les fichiers en .md, .markdown ou .txt sont comptés, sauf README. Ce qui ne peut pas être lu ou situé est compté à part et listé.
Chaque part est donnée avec ce dont elle est la part ; les groupes de moins de cinq déclarations ne sont jamais classés.

Code de sortie : 0 tout a pu être lu, 2 mauvais usage, ou quelque chose n’a pas pu être lu (le reste est compté), 130 arrêt (Ctrl-C).

Exemples :
  forthright survey --locale fr bibliotheque                        par pays
  forthright survey bibliotheque --by level,event --format csv --decimal-comma > releve.csv
  forthright survey bibliotheque --format csv --table people > personnes.csv  qui est nommé, combien de fois, et quels cas sont ouverts
  forthright survey --locale fr bibliotheque --format html > releve.html  un rapport avec images, à imprimer
  forthright survey bibliotheque --filter country=CN --filter event=conviction --from 2019
  forthright survey bibliotheque --filter asksRelease=no --by statement   quelles déclarations ne demandent pas de libération
  forthright survey bibliotheque --compare 2016..2018 2019..2021`,
  folders: 'dossiers de déclarations, fichiers, motifs entre guillemets, ou - pour l’entrée standard',
  by: 'grouper par country, level, year, event, language ou statement ; plusieurs, séparés par des virgules, sont croisés',
  filter: 'ne compter que les déclarations qui ont cette valeur, comme level=local, person="Ana Ruiz", hedges=yes ; peut être répété',
  from: 'ne compter que les déclarations à partir de ce jour, de ce mois ou de cette année',
  to: 'ne compter que les déclarations jusqu’à ce jour, ce mois ou cette année',
  compare: 'comparer deux périodes, comme 2016..2018 2019..2021',
  table: 'quel tableau a le CSV : figures (chiffres de chaque groupe, comme sans cette option), people (personnes), gaps (écarts), changes (entre deux périodes) ou apart (fichiers comptés à part)',
  decimalComma: 'CSV avec une virgule dans les nombres et des points-virgules entre les cellules, comme les tableurs en français',
  noCache: 'lire tous les fichiers, et ne rien garder dans .forthright à côté des déclarations',
  catalogue: 'compter aussi le catalogue intégré : de vraies déclarations, codées à la main',
  unkept: (why) => `ce qui a été compté ne peut pas être gardé (${why}) ; tout fonctionne, mais les fichiers sont relus à chaque fois`,
  notOneOf: (written, near, all) => (near === undefined ? `« ${written} » n’est aucune de ces valeurs : ${all}.` : `« ${written} » n’est pas connu. Vouliez-vous dire ${near} ?`),
  noYear: 'Écrivez une année comme 2024.',
  noFilter: (fields) => `Écrivez un champ, = et une valeur. Les champs sont ${fields}.`,
  noFolder: 'Indiquez le dossier des déclarations : forthright survey DOSSIER. Pour le catalogue intégré : forthright survey --catalogue.',
  noPeriods: 'Écrivez deux périodes après --compare, comme 2016..2018 2019-01..2021-06.',
  onlyCsv: '--table et --decimal-comma vont avec --format csv.',
  noChanges: 'Écrivez --compare et deux périodes : un tableau de changements est entre elles.',
  backwards: '--from est plus tard que --to.',
  stopped: (done, all) => `Arrêté après ${done.toLocaleString('fr')} fichiers sur ${all.toLocaleString('fr')} ; rien n’est rapporté.`,
};

/** What the command line says of surveys, in a language. */
export function surveyCliWords(locale: Locale): SurveyCliWords {
  return { en: english, fr: french }[locale];
}
