import type { Locale } from '../benchmarks/types.js';
import { type LibraryHelpWords, libraryHelpWords } from './library-help-words.js';

/** What `--help` says. */
export interface HelpWords extends LibraryHelpWords {
  readonly about: string;
  readonly version: string;
  readonly help: string;
  readonly hint: string;
  readonly examples: string;
  readonly check: string;
  readonly checkExamples: string;
  readonly read: string;
  readonly readExamples: string;
  readonly compare: string;
  readonly compareExamples: string;
  readonly draft: string;
  readonly other: string;
  readonly earlier: string;
  readonly library: string;
  readonly libraryImport: string;
  readonly libraryImportExamples: string;
  readonly importSources: string;
  readonly importTo: string;
  readonly importDate: string;
  readonly importCountry: string;
  readonly importLevel: string;
  readonly importLanguage: string;
  readonly importFollow: string;
  readonly importDryRun: string;
  readonly importMaxSize: string;
  readonly explain: string;
  readonly explainExamples: string;
  readonly ruleToExplain: string;
  readonly files: string;
  readonly format: string;
  readonly locale: string;
  readonly stdinFilename: string;
  readonly maxSize: string;
  readonly config: string;
  readonly colour: string;
  readonly noColour: string;
  readonly debug: string;
  readonly fix: string;
  readonly rule: string;
  readonly failOn: string;
  readonly quiet: string;
  readonly publish: string;
}

const english: HelpWords = {
  ...libraryHelpWords.en,
  about: 'Checks drafts of statements on human rights defenders: do they name, call and follow up?\nNothing is sent anywhere.',
  version: 'print the version',
  help: 'print this help',
  hint: '(--help shows how)',
  examples: `
Examples:
  forthright check draft.statement.md              what to change in a draft, and its scorecard
  forthright check "statements/**/*.statement.md"  the same for a folder
  forthright read --format json draft.statement.md what a statement says, for other programs
  forthright new --help                            begin a statement from a skeleton
  forthright explain no-hedging                    why a rule is there, with examples

Each command has more: forthright check --help`,
  check: 'judge statements by the benchmarks: findings with their fixes, and a scorecard',
  checkExamples: `
Exit code: 0 nothing at or above --fail-on, 1 something, 2 bad usage, a file that cannot be read, or a fault in a
configuration file.

Examples:
  forthright check draft.statement.md
  forthright check --fix draft.statement.md                  apply the fixes that need no second thought
  forthright check --rule no-hedging=error "**/*.statement.md"
  forthright check --fail-on warning --format json *.md
  forthright check --publish draft.statement.md              what is left to do before it goes out
  forthright check --format sarif *.md > forthright.sarif
  pbpaste | forthright check -                               a draft from the clipboard`,
  read: 'show what statements say, unjudged: people, recommendations, hedges, instruments',
  readExamples: `
Examples:
  forthright read past.statement.md
  forthright read --format json "library/**/*.md"`,
  compare: 'show two statements side by side, or with --earlier what a draft lost since an earlier version',
  compareExamples: `
Examples:
  forthright compare draft.statement.md library/2019-china.statement.md
  forthright compare draft.statement.md --earlier draft-monday.statement.md
  git show HEAD:draft.statement.md | forthright compare draft.statement.md --earlier -
  forthright compare a.statement.md b.statement.md --format html > compared.html`,
  draft: 'the draft: a Markdown or text file, or - for standard input',
  other: 'the statement to put beside it',
  earlier: 'an earlier version of the draft: tells which persons, asks, obligations and next steps it lost, and what was hedged',
  library: 'past statements in folders: take them in, list them, read what has changed',
  libraryImport: 'take past statements into a library: web pages, Word documents, text, Markdown, feeds',
  libraryImportExamples: `
Title, date, country, level, language and people are found in each; what is not sure is left out and listed as "unsure".
Statements that the library has already are passed over, so that a run that was stopped can be run again.
Only the addresses that you name are fetched: https alone, no private hosts, nothing sent but the request.

Exit code: 0 all is in the library, 1 something imported is not sure, 2 bad usage, or something that could not be imported,
130 stopped (Ctrl-C).

Examples:
  forthright library import page.html statement.docx --to library
  forthright library import downloads --to library                    all that is in a folder
  forthright library import https://www.eeas.europa.eu/eeas/… --to library
  forthright library import press.rss --to library --follow           and the pages that the feed names
  forthright library import old.docx --to library --date 2019-06-03 --level local
  pbpaste | forthright library import - --to library                  the clipboard
  forthright library import downloads --to library --dry-run --format json`,
  importSources: 'files, folders, web addresses, or - for standard input',
  importTo: 'the library\'s folder; it is made where there is none',
  importDate: 'the day of publication, such as 2024-03-12, whatever is found',
  importCountry: 'the country addressed, by code or name, whatever is found',
  importLevel: 'the level, whatever is found',
  importLanguage: 'the language, whatever is found',
  importFollow: 'fetch the pages that feeds only name',
  importDryRun: 'say what would be imported, and write nothing',
  importMaxSize: 'largest file or answer, such as 500K or 10M (default: files 10M, answers 2M)',
  explain: 'print the page of a rule: when it is met, why, fixes, examples; without a rule, list the rules',
  explainExamples: `
Examples:
  forthright explain
  forthright explain no-hedging`,
  ruleToExplain: 'id of a rule, as it stands after each finding',
  files: 'Markdown or text files, folders (the statements in them), globs in quotation marks, or - for standard input',
  format: 'how to report',
  locale: 'language of messages',
  stdinFilename: 'what to call standard input in reports',
  config: 'configuration file, instead of the forthright.config.yaml that is found upwards from each statement',
  maxSize: 'largest file that is read, such as 500K or 10M',
  colour: 'colours even where there is no terminal',
  noColour: 'no colours',
  debug: 'show where an unexpected error came from',
  fix: 'apply preferred fixes and write the file; for standard input, print the text and report on standard error',
  rule: 'severity of a rule: error, warning, info or off; may be repeated',
  failOn: 'least severity that makes the exit code 1',
  quiet: 'findings only: no reasons, no scorecard, no summary',
  publish: 'the check-list before publishing: what is open in the wording, to be filled in, consent, coordination, translations, channels; the exit code is 1 while something is (pretty and json)',
};

const french: HelpWords = {
  ...libraryHelpWords.fr,
  about: 'Vérifie les projets de déclarations sur les défenseurs des droits de l’homme : nomment-ils, demandent-ils, assurent-ils un suivi ?\nRien n’est envoyé nulle part.',
  version: 'afficher la version',
  help: 'afficher cette aide',
  hint: '(--help explique l’usage)',
  examples: `
Exemples :
  forthright check --locale fr projet.statement.md   ce qu’il faut changer, et le bilan
  forthright check "declarations/**/*.statement.md"  la même chose pour un dossier
  forthright read --format json projet.statement.md  ce que dit une déclaration, pour d’autres programmes
  forthright new --locale fr --help                  commencer une déclaration
  forthright explain --locale fr no-hedging          pourquoi une règle existe, avec des exemples

Chaque commande en dit plus : forthright check --locale fr --help`,
  check: 'juger des déclarations d’après les critères : constats, corrections et bilan',
  checkExamples: `
Code de sortie : 0 rien à partir de --fail-on, 1 quelque chose, 2 mauvais usage, fichier illisible
ou faute dans un fichier de configuration.

Exemples :
  forthright check --locale fr projet.statement.md
  forthright check --fix projet.statement.md                 appliquer les corrections sûres
  forthright check --rule no-hedging=error "**/*.statement.md"
  forthright check --fail-on warning --format json *.md
  forthright check --locale fr --publish projet.statement.md ce qui reste à faire avant publication
  forthright check --format sarif *.md > forthright.sarif
  pbpaste | forthright check -                               un projet dans le presse-papiers`,
  read: 'montrer ce que disent des déclarations, sans juger : personnes, recommandations, atténuations, instruments',
  readExamples: `
Exemples :
  forthright read --locale fr passee.statement.md
  forthright read --format json "bibliotheque/**/*.md"`,
  compare: 'montrer deux déclarations côte à côte, ou avec --earlier ce qu’un projet a perdu depuis une version antérieure',
  compareExamples: `
Exemples :
  forthright compare --locale fr projet.statement.md bibliotheque/2019-chine.statement.md
  forthright compare projet.statement.md --earlier projet-lundi.statement.md
  git show HEAD:projet.statement.md | forthright compare projet.statement.md --earlier -
  forthright compare a.statement.md b.statement.md --format html > comparaison.html`,
  draft: 'le projet : un fichier Markdown ou texte, ou - pour l’entrée standard',
  other: 'la déclaration à mettre à côté',
  earlier: 'une version antérieure du projet : dit quelles personnes, demandes, obligations et suites ont été perdues, et ce qui a été atténué',
  library: 'les déclarations passées, dans des dossiers : les recueillir, les lister, lire ce qui a changé',
  libraryImport: 'recueillir des déclarations passées dans une bibliothèque : pages web, documents Word, textes, fichiers Markdown, flux',
  libraryImportExamples: `
Le titre, la date, le pays, le niveau, la langue et les personnes sont cherchés dans chacune ; ce qui est incertain est laissé de côté et signalé.
Les déclarations que la bibliothèque a déjà sont passées, si bien qu’une exécution arrêtée peut être relancée.
Seules les adresses que vous nommez sont téléchargées : https seulement, pas d’hôtes privés, rien d’envoyé que la requête.

Code de sortie : 0 tout est dans la bibliothèque, 1 quelque chose d’importé est incertain, 2 mauvais usage, ou quelque chose
qui n’a pas pu être importé, 130 arrêt (Ctrl-C).

Exemples :
  forthright library import page.html declaration.docx --to bibliotheque
  forthright library import telechargements --to bibliotheque          tout ce que contient un dossier
  forthright library import https://www.eeas.europa.eu/eeas/… --to bibliotheque
  forthright library import presse.rss --to bibliotheque --follow      et les pages que nomme le flux
  forthright library import ancienne.docx --to bibliotheque --date 2019-06-03 --level local
  pbpaste | forthright library import - --to bibliotheque              le presse-papiers
  forthright library import telechargements --to bibliotheque --dry-run --format json`,
  importSources: 'fichiers, dossiers, adresses web, ou - pour l’entrée standard',
  importTo: 'dossier de la bibliothèque ; créé s’il n’existe pas',
  importDate: 'jour de publication, comme 2024-03-12, quoi qu’on trouve',
  importCountry: 'pays visé, par son code ou son nom, quoi qu’on trouve',
  importLevel: 'niveau, quoi qu’on trouve',
  importLanguage: 'langue, quoi qu’on trouve',
  importFollow: 'télécharger les pages que les flux ne font que nommer',
  importDryRun: 'dire ce qui serait importé, sans rien écrire',
  importMaxSize: 'taille maximale d’un fichier ou d’une réponse, comme 500K ou 10M (par défaut : fichiers 10M, réponses 2M)',
  explain: 'afficher la page d’une règle : quand elle est remplie, pourquoi, corrections, exemples ; sans règle, la liste des règles',
  explainExamples: `
Exemples :
  forthright explain --locale fr
  forthright explain --locale fr no-hedging`,
  ruleToExplain: 'identifiant d’une règle, tel qu’il suit chaque constat',
  files: 'fichiers Markdown ou texte, dossiers (les déclarations qu’ils contiennent), motifs entre guillemets, ou - pour l’entrée standard',
  format: 'forme du rapport',
  locale: 'langue des messages',
  stdinFilename: 'nom de l’entrée standard dans les rapports',
  config: 'fichier de configuration, au lieu du forthright.config.yaml trouvé en remontant depuis chaque déclaration',
  maxSize: 'taille maximale d’un fichier, comme 500K ou 10M',
  colour: 'des couleurs même sans terminal',
  noColour: 'sans couleurs',
  debug: 'montrer d’où vient une erreur inattendue',
  fix: 'appliquer les corrections préférées et écrire le fichier ; pour l’entrée standard, imprimer le texte et rendre compte sur la sortie d’erreur',
  rule: 'gravité d’une règle : error, warning, info ou off ; peut être répété',
  failOn: 'gravité à partir de laquelle le code de sortie est 1',
  quiet: 'constats seuls : sans raisons, bilan ni résumé',
  publish: 'la liste de contrôle avant publication : rédaction, blancs à compléter, accord, coordination, traductions, canaux ; le code de sortie est 1 tant qu’il reste quelque chose (pretty et json)',
};

/** The words of `--help` in a language. */
export function helpWords(locale: Locale): HelpWords {
  return { en: english, fr: french }[locale];
}
