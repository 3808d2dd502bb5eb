import type { Locale } from '../benchmarks/types.js';
import type { Kept } from '../publish/post.js';
import type { LeftOut } from '../publish/tidy.js';

/** What the command line says of publishing: its help, and what is worth knowing of what was written. */
export interface ExportCliWords {
  readonly export: string;
  readonly examples: string;
  readonly format: string;
  readonly out: string;
  readonly force: string;
  readonly redact: string;
  readonly keepOfficials: string;
  readonly name: string;
  readonly noFormat: string;
  readonly outNeeded: string;
  readonly outIsFile: string;
  readonly sameName: (path: string) => string;
  readonly overDraft: (path: string) => string;
  readonly written: (path: string) => string;
  readonly placeholder: (words: string) => string;
  readonly leftOut: Readonly<Record<LeftOut, string>>;
  readonly lacks: Readonly<Record<Kept, string>>;
  readonly thread: (posts: number) => string;
  readonly onlyRedacted: string;
  readonly notRead: string;
  readonly redacted: (people: number) => string;
  readonly leaks: (words: string) => string;
  readonly names: (words: string) => string;
  readonly look: (words: string) => string;
  readonly limits: string;
}

const english: ExportCliWords = {
  export: 'write statements as Word, HTML, plain text or a social post; with --redact, a copy without names',
  examples: `
Front matter decides title, date and language; it is not published itself, and neither are comments.
"contact" in the front matter becomes the contact block at the end. What is still to be filled in is told.

Without --out, text goes to standard output. --out names a file, or for several drafts a folder.

--redact calls everybody by a letter, in the text, front matter, comments, addresses and the file's name. Names are all that it
takes out: a place or a day may tell who somebody is, so read the copy before you share it. Words that may be names and were not
known as such are listed; --name takes them out too.

Exit code: 0 written, 2 bad usage, or something that could not be read or written.

Examples:
  forthright export draft.statement.md --out draft.docx
  forthright export draft.statement.md --format html --out public/
  forthright export draft.statement.md --format post
  forthright export "statements/**/*.statement.md" --format docx --out word/
  forthright export draft.statement.md --redact --out shared/
  forthright export draft.statement.md --redact --name "Gill" --out shared/`,
  format: 'docx, html, txt, post (one post, or a thread), md (with --redact); else by the end of --out',
  out: 'file or folder to write to; - for standard output',
  force: 'write over files that are there',
  redact: 'call everybody by a letter',
  keepOfficials: 'with --redact: let ministers, judges and other officials keep their names',
  name: 'with --redact: take out this name too; may be repeated',
  noFormat: 'Say as what: --format docx, html, txt or post, or --out with such an end.',
  outNeeded: 'A Word document needs a file to be written to: --out statement.docx.',
  outIsFile: 'There are several statements; name a folder with --out.',
  sameName: (path) => `was not written, since ${path} has just been written from another statement of that name; export it into another folder`,
  overDraft: (path) => `was not written, since ${path} is a statement that is being exported; name another file or folder with --out`,
  written: (path) => `written to ${path}`,
  placeholder: (words) => `${words} is still to be filled in`,
  leftOut: { picture: 'a picture was left out', html: 'HTML was left out' },
  lacks: {
    names: 'the post does not name everybody concerned',
    ask: 'the post asks for nothing: the statement has no clear recommendation',
    addressee: 'the post does not say who is asked',
  },
  thread: (posts) => `does not fit into one post: ${posts} posts`,
  onlyRedacted: 'Markdown is what the statement is already; --format md goes with --redact.',
  notRead: 'is in a language that is not read: only names in the front matter were replaced; look for others yourself',
  redacted: (people) => (people === 0 ? 'no name was found' : people === 1 ? 'one person is called by a letter' : `${people} people are called by letters`),
  leaks: (words) => `nothing was written, since a name would be left: ${words}`,
  names: (words) => `names may be left; --name "…" takes one out: ${words}`,
  look: (words) => `look whether any of these tells who it is: ${words}`,
  limits: 'what cannot be found, and may tell who it is:',
};

const french: ExportCliWords = {
  export: 'écrire des déclarations en Word, HTML, texte brut ou message pour les réseaux ; avec --redact, une copie sans noms',
  examples: `
L’en-tête du fichier décide du titre, de la date et de la langue ; il n’est pas publié, les commentaires non plus.
Son champ « contact » devient le bloc de contact à la fin. Ce qui reste à compléter est signalé.

Sans --out, le texte va sur la sortie standard. --out nomme un fichier, ou un dossier pour plusieurs projets.

--redact appelle chacun par une lettre, dans le texte, l’en-tête, les commentaires, les adresses et le nom du fichier. Seuls
les noms sont retirés : un lieu ou un jour peut dire de qui il s’agit ; relisez la copie avant de la partager. Les mots qui peuvent
être des noms et n’ont pas été reconnus sont énumérés ; --name les retire aussi.

Code de sortie : 0 écrit, 2 mauvais usage, ou quelque chose qui n’a pas pu être lu ou écrit.

Exemples :
  forthright export --locale fr projet.statement.md --out projet.docx
  forthright export projet.statement.md --format html --out public/
  forthright export projet.statement.md --format post
  forthright export "declarations/**/*.statement.md" --format docx --out word/
  forthright export projet.statement.md --redact --out partage/
  forthright export projet.statement.md --redact --name "Gill" --out partage/`,
  format: 'docx, html, txt, post (un message, ou une suite), md (avec --redact) ; sinon d’après l’extension de --out',
  out: 'fichier ou dossier où écrire ; - pour la sortie standard',
  force: 'écrire par-dessus les fichiers qui existent',
  redact: 'appeler chacun par une lettre',
  keepOfficials: 'avec --redact : laisser leurs noms aux ministres, juges et autres responsables',
  name: 'avec --redact : retirer aussi ce nom ; peut être répété',
  noFormat: 'Indiquez un format : --format docx, html, txt ou post, ou --out avec cette extension.',
  outNeeded: 'Un document Word demande un fichier où écrire : --out declaration.docx.',
  outIsFile: 'Il y a plusieurs déclarations ; nommez un dossier avec --out.',
  sameName: (path) => `n’a pas été écrit, car ${path} vient d’être écrit à partir d’une autre déclaration du même nom ; exportez-la dans un autre dossier`,
  overDraft: (path) => `n’a pas été écrit, car ${path} est une déclaration que l’on exporte ; indiquez un autre fichier ou dossier avec --out`,
  written: (path) => `écrit dans ${path}`,
  placeholder: (words) => `${words} reste à compléter`,
  leftOut: { picture: 'une image a été laissée de côté', html: 'du HTML a été laissé de côté' },
  lacks: {
    names: 'le message ne nomme pas toutes les personnes concernées',
    ask: 'le message ne demande rien : la déclaration n’a pas de recommandation claire',
    addressee: 'le message ne dit pas à qui il s’adresse',
  },
  thread: (posts) => `ne tient pas en un message : ${posts} messages`,
  onlyRedacted: 'La déclaration est déjà du Markdown ; --format md va avec --redact.',
  notRead: 'est dans une langue qui n’est pas lue : seuls les noms de l’en-tête ont été remplacés ; cherchez les autres vous-même',
  redacted: (people) => (people === 0 ? 'aucun nom n’a été trouvé' : people === 1 ? 'une personne est appelée par une lettre' : `${people} personnes sont appelées par des lettres`),
  leaks: (words) => `rien n’a été écrit, car un nom serait resté : ${words}`,
  names: (words) => `des noms peuvent rester ; --name "…" en retire un : ${words}`,
  look: (words) => `regardez si l’un de ces mots dit de qui il s’agit : ${words}`,
  limits: 'ce qui ne peut pas être trouvé, et peut dire de qui il s’agit :',
};

/** Those words in a language. */
export function exportCliWords(locale: Locale): ExportCliWords {
  return { en: english, fr: french }[locale];
}
