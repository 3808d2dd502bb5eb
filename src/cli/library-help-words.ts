import type { Locale } from '../benchmarks/types.js';

/** What `--help` says of libraries. */
export interface LibraryHelpWords {
  readonly libraryOption: string;
  readonly noLibrary: string;
  readonly similar: string;
  readonly similarExamples: string;
  readonly most: string;
  readonly libraryExamples: string;
  readonly libraryList: string;
  readonly libraryIndex: string;
  readonly folders: string;
}

/** The same in each language. */
export const libraryHelpWords: Readonly<Record<Locale, LibraryHelpWords>> = {
  en: {
    libraryOption: 'folder of past statements to compare with, instead of those of the configuration; may be repeated',
    noLibrary: 'compare with no past statements, not even those of the built-in catalogue',
    similar: 'find the past statements most like a draft: same people, country, event, asks, words; and say why',
    similarExamples: `
Exit code: 0; 2 where the draft cannot be read, or there is no past statement to look at.

Examples:
  forthright similar draft.statement.md --library past
  forthright similar draft.statement.md --library past --library ../shared --most 3 --format json`,
    most: 'how many are shown at most',
    libraryExamples: `
A library is a folder of statements; nothing else is needed. Its index is kept beside them, in .forthright, which git is told to ignore.
Exit code: 0; 2 where a folder cannot be opened, or has no statement.

Examples:
  forthright library list                    the library of forthright.config.yaml, else the built-in catalogue
  forthright library list past --format json
  forthright library index past ../shared    read what has changed; not needed, other commands do it too`,
    libraryList: 'list past statements by country and year, and the people they name',
    libraryIndex: 'read the statements that have changed and keep an index, so that other commands start at once',
    folders: 'folders of past statements; without any, those of the configuration',
  },
  fr: {
    libraryOption: 'dossier de déclarations passées avec lesquelles comparer, au lieu de ceux de la configuration ; peut être répété',
    noLibrary: 'ne comparer avec aucune déclaration passée, pas même celles du catalogue intégré',
    similar: 'trouver les déclarations passées les plus proches d’un projet : personnes, pays, événement, demandes, mots ; et dire pourquoi',
    similarExamples: `
Code de sortie : 0 ; 2 si le projet est illisible ou s’il n’y a aucune déclaration passée.

Exemples :
  forthright similar --locale fr projet.statement.md --library passees
  forthright similar projet.statement.md --library passees --library ../commun --most 3 --format json`,
    most: 'combien en montrer au plus',
    libraryExamples: `
Une bibliothèque est un dossier de déclarations, rien de plus. Son index est gardé à côté d’elles, dans .forthright, que git ignore.
Code de sortie : 0 ; 2 si un dossier ne peut pas être ouvert ou ne contient aucune déclaration.

Exemples :
  forthright library list --locale fr        la bibliothèque de forthright.config.yaml, sinon le catalogue intégré
  forthright library list passees --format json
  forthright library index passees ../commun lire ce qui a changé ; pas nécessaire, les autres commandes le font aussi`,
    libraryList: 'lister les déclarations passées par pays et par année, et les personnes nommées',
    libraryIndex: 'lire les déclarations qui ont changé et garder un index, pour que les autres commandes démarrent aussitôt',
    folders: 'dossiers de déclarations passées ; sans aucun, ceux de la configuration',
  },
};
