import type { Locale } from '../benchmarks/types.js';
import type { WordedProblem } from '../formats/import-words.js';
import type { FileProblem, UnreadReason } from '../library/files.js';
import type { OpenedFolder } from '../library/library.js';
import { codeMeans } from './code-words.js';
import type { CliWords } from './words.js';

type Counts = Extract<OpenedFolder, { counts: object }>['counts'];

/** What the command line says of libraries. */
export interface LibraryWords {
  readonly folderGone: string;
  readonly notAFolder: string;
  readonly notAllowed: string;
  readonly otherFormat: string;
  readonly noText: string;
  /** Of a folder, after its name. */
  readonly noStatement: string;
  readonly remade: Readonly<Record<'damaged' | 'other-version' | 'other-reader', string>>;
  readonly unkept: (why: string) => string;
  readonly indexed: (counts: Counts, all: number, seconds: number) => string;
  readonly progress: (done: number, all: number) => string;
  readonly noLibrary: string;
  readonly importing: (done: number, all: number) => string;
  /** Options that help where something was not imported, behind why it was not. */
  readonly importHints: Readonly<Partial<Record<WordedProblem['problem'], string>>>;
}

function english(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

function french(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('fr')} ${count < 2 ? one : many}`;
}

const words: Readonly<Record<Locale, LibraryWords>> = {
  en: {
    folderGone: 'there is no such folder',
    notAFolder: 'is a file, not a folder',
    notAllowed: 'you are not allowed to look into it',
    otherFormat: 'is no Markdown or text; import it to have it in the library',
    noText: 'has no text',
    noStatement: 'there is no statement in this folder (files that end in .md or .txt)',
    remade: {
      damaged: 'the index was damaged and has been made anew; no statement is lost',
      'other-version': 'the index was of another version and has been made anew',
      'other-reader': 'the index was made by another version, or with other phrases, and has been made anew',
    },
    unkept: (why) => `the index cannot be kept (${why}); everything works, but the statements are read again each time`,
    indexed: ({ read, known, gone }, all, seconds) => `${english(all, 'statement')}: ${english(read, 'file')} read, ${known.toLocaleString('en')} known${gone > 0 ? `, ${gone.toLocaleString('en')} no more there` : ''} (${seconds.toFixed(1)} s)`,
    progress: (done, all) => `Read ${done.toLocaleString('en')} of ${all.toLocaleString('en')} statements …`,
    noLibrary: 'Name the folder of past statements: --library FOLDER, or “library: [folder]” in forthright.config.yaml.',
    importing: (done, all) => `Imported ${done.toLocaleString('en')} of ${all.toLocaleString('en')} …`,
    importHints: { 'only-an-address': ', or add --follow to fetch what feeds name', 'answer-too-large': '; --max-size raises the limit' },
  },
  fr: {
    folderGone: 'ce dossier n’existe pas',
    notAFolder: 'est un fichier, pas un dossier',
    notAllowed: 'vous n’avez pas le droit d’y regarder',
    otherFormat: 'n’est ni du Markdown ni du texte ; importez-le pour l’avoir dans la bibliothèque',
    noText: 'ne contient pas de texte',
    noStatement: 'il n’y a pas de déclaration dans ce dossier (fichiers en .md ou .txt)',
    remade: {
      damaged: 'l’index était endommagé et a été refait ; aucune déclaration n’est perdue',
      'other-version': 'l’index était d’une autre version et a été refait',
      'other-reader': 'l’index venait d’une autre version, ou d’autres expressions, et a été refait',
    },
    unkept: (why) => `l’index ne peut pas être gardé (${why}) ; tout fonctionne, mais les déclarations sont relues chaque fois`,
    indexed: ({ read, known, gone }, all, seconds) => `${french(all, 'déclaration')} : ${french(read, 'fichier lu', 'fichiers lus')}, ${french(known, 'connu')}${gone > 0 ? `, ${french(gone, 'disparu')}` : ''} (${seconds.toLocaleString('fr', { maximumFractionDigits: 1 })} s)`,
    progress: (done, all) => `${done.toLocaleString('fr')} déclarations lues sur ${all.toLocaleString('fr')} …`,
    noLibrary: 'Indiquez le dossier des déclarations passées : --library DOSSIER, ou « library: [dossier] » dans forthright.config.yaml.',
    importing: (done, all) => `${done.toLocaleString('fr')} importées sur ${all.toLocaleString('fr')} …`,
    importHints: { 'only-an-address': ', ou ajoutez --follow pour télécharger ce que nomment les flux', 'answer-too-large': ' ; --max-size relève la limite' },
  },
};

/** The words on libraries in a language. */
export function libraryWords(locale: Locale): LibraryWords {
  return words[locale];
}

/** Why a file of a library gave no statement, after its name. */
export function unreadMessage(reason: UnreadReason, locale: Locale, cli: CliWords): string {
  const library = words[locale];
  switch (reason.problem) {
    case 'gone': return cli.notFound;
    case 'not-allowed': return cli.notAllowed;
    case 'not-a-folder': return library.notAFolder;
    case 'not-a-file': return cli.notRegular;
    case 'failed': return cli.unreadable(reason.code);
    case 'other-format': return library.otherFormat;
    case 'no-text': return library.noText;
    default: return cli.undecodable(reason);
  }
}

/** Why what was worked out of a folder cannot be kept in it. */
export function unkeptMessage(reason: FileProblem, locale: Locale, cli: CliWords): string {
  switch (reason.problem) {
    case 'not-allowed': return codeMeans('EACCES', locale);
    case 'failed': return codeMeans(reason.code, locale);
    default: return unreadMessage(reason, locale, cli);
  }
}

/** Why a whole folder could not be opened, after its name. */
export function folderMessage(reason: Extract<OpenedFolder, { failed: object }>['failed'], locale: Locale, cli: CliWords): string {
  const library = words[locale];
  if (reason.problem === 'gone') return library.folderGone;
  return reason.problem === 'not-allowed' ? library.notAllowed : unreadMessage(reason, locale, cli);
}
