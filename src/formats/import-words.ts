import type { Locale } from '../benchmarks/types.js';
import type { NotImported } from '../library/import/importer.js';
import type { Sameness } from '../library/import/known.js';
import type { AskedKey } from '../library/import/types.js';
import type { DecodingProblem } from '../statement/decode.js';
import type { ImportSummary } from './import-report.js';
import { sizeText } from './sizes.js';

/** Why a statement was not imported, as far as it has words here: decoding and writing have words of their own. */
export type WordedProblem = Exclude<NotImported, DecodingProblem | { readonly problem: 'unwritten' }>;

/** What import says to people. */
export interface ImportWords {
  /** Behind the name of what was not imported. */
  readonly why: (problem: WordedProblem) => string;
  readonly keys: Readonly<Record<AskedKey, string>>;
  /** `candidates` says what each may be: nothing, or "perhaps 2024-03-12 or 2024-03-14". */
  readonly unsure: (keys: readonly { readonly key: AskedKey; readonly candidates: readonly string[] }[]) => string;
  readonly from: (source: string) => string;
  readonly known: (file: string, why: Sameness) => string;
  readonly summary: (summary: ImportSummary, isDryRun: boolean) => string;
  readonly cancelled: string;
}

const keysInEnglish: ImportWords['keys'] = { title: 'title', date: 'date', country: 'country', level: 'level' };
const keysInFrench: ImportWords['keys'] = { title: 'titre', date: 'date', country: 'pays', level: 'niveau' };

function whyInEnglish(problem: WordedProblem): string {
  switch (problem.problem) {
    case 'unknown-kind': return 'is of a kind that cannot be imported; web pages, Word documents (.docx), text, Markdown and feeds can';
    case 'no-text': return 'has no text (the page may be made by a script; copy its text and import that)';
    case 'too-complex': return 'is too large or too deeply nested a page to be a statement; copy its text and import that';
    case 'broken-front-matter': return 'has front matter that is not valid YAML; mend it, then import it again';
    case 'word-old': return 'is a document of an older Word (.doc); open it in Word and save it as .docx';
    case 'word-protected': return 'is protected with a password; save it without one';
    case 'word-damaged': return 'is a Word document that is damaged or cut off; ask for it again';
    case 'word-no-document': return 'is no Word document, though it looks like one';
    case 'word-too-large': return `unpacks to more than ${sizeText(problem.limit, 'en')} of text, which no statement has`;
    case 'feed-damaged': return 'is a feed that is damaged or cut off';
    case 'feed-empty': return 'is a feed with nothing in it';
    case 'only-an-address': return 'is only named in the feed; import its address';
    case 'not-an-address': return 'is no web address';
    case 'not-https': return 'does not begin with https (or sends on to an address that does not); only such addresses are fetched';
    case 'with-password': return 'has a user name or password in it; such addresses are not fetched';
    case 'private-host': return `leads to ${problem.host}, which is this machine or one of a private network; such addresses are not fetched`;
    case 'no-such-host': return `there is no ${problem.host} (or no network)`;
    case 'too-many-redirects': return `is sent on more than ${problem.most} times`;
    case 'unreachable': return `cannot be reached (${problem.code})`;
    case 'status': return problem.status === 404 || problem.status === 410 ? `is not there any more (${problem.status})` : `is not given out by the site (${problem.status}); save the page in a browser and import the file`;
    case 'no-type': return 'does not say what it is';
    case 'wrong-type': return `answers with ${problem.type}, not with a page, a feed or a Word document`;
    case 'packed': return 'answers packed, though that was not asked for; save the page in a browser and import the file';
    case 'timed-out': return `has not answered within ${problem.seconds} seconds`;
    case 'answer-too-large': return `answers with more than ${sizeText(problem.limit, 'en')}, which no statement has`;
    case 'cut-off': return 'answered with less than it promised; try again';
    case 'cancelled': return 'was cancelled';
    case 'no-network': return 'cannot be fetched from here: a browser lets no extension read other sites; open it, then import its text from the clipboard, or the saved page';
  }
}

function whyInFrench(problem: WordedProblem): string {
  switch (problem.problem) {
    case 'unknown-kind': return 'est d’un type qui ne s’importe pas ; les pages web, documents Word (.docx), textes, fichiers Markdown et flux s’importent';
    case 'no-text': return 'ne contient pas de texte (la page est peut-être faite par un script ; copiez son texte et importez-le)';
    case 'too-complex': return 'est une page trop grande ou trop imbriquée pour une déclaration ; copiez son texte et importez-le';
    case 'broken-front-matter': return 'a un en-tête qui n’est pas du YAML valide ; corrigez-le, puis importez de nouveau';
    case 'word-old': return 'est un document d’un ancien Word (.doc) ; ouvrez-le dans Word et enregistrez-le en .docx';
    case 'word-protected': return 'est protégé par un mot de passe ; enregistrez-le sans mot de passe';
    case 'word-damaged': return 'est un document Word endommagé ou tronqué ; redemandez-le';
    case 'word-no-document': return 'n’est pas un document Word, malgré les apparences';
    case 'word-too-large': return `contient, une fois décompressé, plus de ${sizeText(problem.limit, 'fr')} de texte, ce qu’aucune déclaration n’a`;
    case 'feed-damaged': return 'est un flux endommagé ou tronqué';
    case 'feed-empty': return 'est un flux vide';
    case 'only-an-address': return 'n’est que nommé dans le flux ; importez son adresse';
    case 'not-an-address': return 'n’est pas une adresse web';
    case 'not-https': return 'ne commence pas par https (ou renvoie vers une adresse qui ne commence pas ainsi) ; seules ces adresses sont téléchargées';
    case 'with-password': return 'contient un nom d’utilisateur ou un mot de passe ; de telles adresses ne sont pas téléchargées';
    case 'private-host': return `mène à ${problem.host}, qui est cette machine ou une machine d’un réseau privé ; de telles adresses ne sont pas téléchargées`;
    case 'no-such-host': return `${problem.host} n’existe pas (ou le réseau manque)`;
    case 'too-many-redirects': return `est redirigée plus de ${problem.most} fois`;
    case 'unreachable': return `ne peut pas être jointe (${problem.code})`;
    case 'status': return problem.status === 404 || problem.status === 410 ? `n’existe plus (${problem.status})` : `n’est pas délivrée par le site (${problem.status}) ; enregistrez la page dans un navigateur et importez le fichier`;
    case 'no-type': return 'ne dit pas ce qu’elle est';
    case 'wrong-type': return `répond par ${problem.type}, et non par une page, un flux ou un document Word`;
    case 'packed': return 'répond sous forme compressée, sans qu’on l’ait demandé ; enregistrez la page dans un navigateur et importez le fichier';
    case 'timed-out': return `n’a pas répondu en ${problem.seconds} secondes`;
    case 'answer-too-large': return `répond par plus de ${sizeText(problem.limit, 'fr')}, ce qu’aucune déclaration n’a`;
    case 'cut-off': return 'a répondu par moins que promis ; réessayez';
    case 'cancelled': return 'a été annulée';
    case 'no-network': return 'ne peut pas être téléchargée d’ici : un navigateur ne laisse aucune extension lire d’autres sites ; ouvrez-la, puis importez son texte du presse-papiers, ou la page enregistrée';
  }
}

/** Says how many of each kind there are; of what there is none, nothing is said, unless there is nothing at all: then the first. */
function counted(kinds: readonly (readonly [number, string])[]): string {
  const some = kinds.filter(([count]) => count > 0);
  return (some.length > 0 ? some : kinds.slice(0, 1)).map(([count, what]) => `${count} ${what}`).join(', ');
}

const english: ImportWords = {
  why: whyInEnglish,
  keys: keysInEnglish,
  unsure: (keys) => `unsure: ${keys.map(({ key, candidates }) => (candidates.length === 0 ? keysInEnglish[key] : `${keysInEnglish[key]} (perhaps ${candidates.join(' or ')})`)).join(', ')}`,
  from: (source) => `from ${source}`,
  known: (file, why) => `is there already as ${file} (${{ source: 'same address', 'title-and-date': 'same title and date', text: 'nearly the same text' }[why]})`,
  summary: ({ imported, known, failed, unsure }, isDryRun) =>
    counted([[imported, isDryRun ? 'would be imported' : 'imported'], [known, 'there already'], [failed, 'not imported']]) + (unsure > 0 ? `; ${unsure} with something to look at` : ''),
  cancelled: 'Stopped. What was imported is there; run the command again to go on.',
};

const french: ImportWords = {
  why: whyInFrench,
  keys: keysInFrench,
  unsure: (keys) => `incertain : ${keys.map(({ key, candidates }) => (candidates.length === 0 ? keysInFrench[key] : `${keysInFrench[key]} (peut-être ${candidates.join(' ou ')})`)).join(', ')}`,
  from: (source) => `depuis ${source}`,
  known: (file, why) => `existe déjà : ${file} (${{ source: 'même adresse', 'title-and-date': 'mêmes titre et date', text: 'presque le même texte' }[why]})`,
  summary: ({ imported, known, failed, unsure }, isDryRun) =>
    counted([[imported, isDryRun ? 'à importer' : `importée${imported < 2 ? '' : 's'}`], [known, 'déjà là'], [failed, `non importée${failed < 2 ? '' : 's'}`]]) + (unsure > 0 ? ` ; ${unsure} à vérifier` : ''),
  cancelled: 'Arrêté. Ce qui a été importé est là ; relancez la commande pour continuer.',
};

/** Import's words in a language. */
export function importWords(locale: Locale): ImportWords {
  return { en: english, fr: french }[locale];
}
