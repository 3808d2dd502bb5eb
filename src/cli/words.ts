import type { Locale } from '../benchmarks/types.js';
import { sizeText } from '../formats/sizes.js';
import type { DecodingProblem } from '../statement/decode.js';
import { codeMeans } from './code-words.js';

/** What the command line says when something cannot be done. Each is one sentence, after the file's name where there is one. */
export interface CliWords {
  readonly folder: (pattern: string) => string;
  readonly notFound: string;
  readonly noName: string;
  readonly notRegular: string;
  /** Of a configuration file, behind that it cannot be read. */
  readonly noFile: string;
  readonly noMatch: string;
  readonly notAllowed: string;
  readonly closedFolder: string;
  readonly unreadable: (code: string) => string;
  readonly undecodable: (problem: DecodingProblem) => string;
  readonly changed: string;
  readonly unwritten: (code: string) => string;
  readonly noReport: (code: string) => string;
  readonly progress: (done: number, all: number) => string;
  readonly longText: (file: string) => string;
  readonly unexpected: (message: string) => string;
  readonly noConfiguration: string;
  readonly nothingToCompare: string;
  readonly oneFromInput: string;
  readonly oneFileEach: (pattern: string) => string;
  readonly allExcluded: string;
  readonly noStatements: string;
  readonly nothingToImport: string;
  readonly noLibrary: (code: string) => string;
  readonly publishFormats: string;
}

const english: CliWords = {
  folder: (pattern) => `is a folder; to take the statements in it, write "${pattern}"`,
  notFound: 'there is no such file',
  noName: 'an empty file name was given',
  notRegular: 'is a pipe or a device, not a file; to read a pipe, give "-" and send it to standard input',
  noFile: 'it is a pipe or a device',
  noMatch: 'no file matches this pattern',
  notAllowed: 'you are not allowed to read this file',
  closedFolder: 'you are not allowed to look into this folder',
  unreadable: (code) => `cannot be read (${codeMeans(code, 'en')})`,
  undecodable(problem) {
    switch (problem.problem) {
      case 'too-large':
        return `is larger than ${sizeText(problem.limit, 'en')}; a statement is not, but --max-size raises the limit`;
      case 'invalid-utf8':
        return `is not UTF-8 text (see line ${problem.position.line}, column ${problem.position.column}); save it as UTF-8`;
      case 'invalid-utf16':
        return 'is not valid UTF-16 text; save it as UTF-8';
      case 'binary': {
        const names = { word: 'is a Word or other Office file, not text; save it as plain text', pdf: 'is a PDF, not text', rtf: 'is an RTF file; save it as plain text', picture: 'is a picture, not text' };
        return problem.looksLike === undefined ? `is not text (byte ${problem.at} is zero)` : names[problem.looksLike];
      }
    }
  },
  changed: 'has changed while it was being checked, so that nothing was written; run the command again',
  unwritten: (code) => `cannot be written (${codeMeans(code, 'en')}); nothing was changed`,
  noReport: (code) => `the report cannot be written (${codeMeans(code, 'en')})`,
  noConfiguration: 'there is no such configuration file',
  nothingToCompare: 'Name the statement to compare with: forthright compare DRAFT OTHER, or forthright compare DRAFT --earlier FILE.',
  oneFromInput: 'Standard input can be one of the two statements, not both.',
  oneFileEach: (pattern) => `"${pattern}" is more than one file; name one`,
  allExcluded: 'every file that matches this pattern is excluded by the configuration',
  noStatements: 'has no statements: files named ….statement.md, or those that “include” in the configuration names',
  nothingToImport: 'has nothing in it that can be imported: web pages, Word documents, text, Markdown, feeds',
  noLibrary: (code) => `cannot be a library's folder (${codeMeans(code, 'en')})`,
  publishFormats: 'The check-list before publishing is written with --format pretty or --format json.',
  progress: (done, all) => `Checked ${done.toLocaleString('en')} of ${all.toLocaleString('en')} files …`,
  longText: (file) => `Checking ${file}, which is long …`,
  unexpected: (message) => `something went wrong that should not: ${message}\nPlease report it, if you can with what --debug adds (look it over first: it may hold words of the draft).`,
};

const french: CliWords = {
  folder: (pattern) => `est un dossier ; pour prendre les déclarations qu’il contient, écrivez "${pattern}"`,
  notFound: 'ce fichier n’existe pas',
  noName: 'un nom de fichier vide a été donné',
  notRegular: 'est un tube ou un périphérique, pas un fichier ; pour lire un tube, donnez "-" et envoyez-le sur l’entrée standard',
  noFile: 'c’est un tube ou un périphérique',
  noMatch: 'aucun fichier ne correspond à ce motif',
  notAllowed: 'vous n’avez pas le droit de lire ce fichier',
  closedFolder: 'vous n’avez pas le droit d’ouvrir ce dossier',
  unreadable: (code) => `ne peut pas être lu (${codeMeans(code, 'fr')})`,
  undecodable(problem) {
    switch (problem.problem) {
      case 'too-large':
        return `dépasse ${sizeText(problem.limit, 'fr')} ; une déclaration ne le fait pas, mais --max-size relève la limite`;
      case 'invalid-utf8':
        return `n’est pas du texte UTF-8 (voir ligne ${problem.position.line}, colonne ${problem.position.column}) ; enregistrez-le en UTF-8`;
      case 'invalid-utf16':
        return 'n’est pas du texte UTF-16 valide ; enregistrez-le en UTF-8';
      case 'binary': {
        const names = { word: 'est un fichier Word ou Office, pas du texte ; enregistrez-le en texte brut', pdf: 'est un PDF, pas du texte', rtf: 'est un fichier RTF ; enregistrez-le en texte brut', picture: 'est une image, pas du texte' };
        return problem.looksLike === undefined ? `n’est pas du texte (l’octet ${problem.at} est nul)` : names[problem.looksLike];
      }
    }
  },
  changed: 'a changé pendant la vérification : rien n’a été écrit ; relancez la commande',
  unwritten: (code) => `ne peut pas être écrit (${codeMeans(code, 'fr')}) ; rien n’a été changé`,
  noReport: (code) => `le rapport ne peut pas être écrit (${codeMeans(code, 'fr')})`,
  noConfiguration: 'ce fichier de configuration n’existe pas',
  nothingToCompare: 'Indiquez la déclaration à comparer : forthright compare PROJET AUTRE, ou forthright compare PROJET --earlier FICHIER.',
  oneFromInput: 'L’entrée standard peut être l’une des deux déclarations, pas les deux.',
  oneFileEach: (pattern) => `« ${pattern} » désigne plusieurs fichiers ; indiquez-en un`,
  allExcluded: 'tous les fichiers qui correspondent à ce motif sont exclus par la configuration',
  noStatements: 'ne contient aucune déclaration : des fichiers nommés ….statement.md, ou ceux que « include » nomme dans la configuration',
  nothingToImport: 'ne contient rien qui s’importe : pages web, documents Word, textes, fichiers Markdown, flux',
  noLibrary: (code) => `ne peut pas servir de dossier de bibliothèque (${codeMeans(code, 'fr')})`,
  publishFormats: 'La liste de contrôle avant publication s’écrit avec --format pretty ou --format json.',
  progress: (done, all) => `${done.toLocaleString('fr')} fichiers vérifiés sur ${all.toLocaleString('fr')} …`,
  longText: (file) => `Vérification de ${file}, qui est long …`,
  unexpected: (message) => `une erreur inattendue s’est produite : ${message}\nMerci de la signaler, si possible avec ce que --debug ajoute (relisez-le d’abord : des mots du projet peuvent s’y trouver).`,
};

/** The command line's words in a language. */
export function cliWords(locale: Locale): CliWords {
  return { en: english, fr: french }[locale];
}
