import type { Locale } from '../benchmarks/types.js';

/** What the command line says of making the files of translations. */
export interface TranslationCliWords {
  readonly translation: string;
  readonly examples: string;
  readonly to: string;
  readonly draft: string;
  readonly noName: string;
  readonly isTranslation: string;
  readonly sameLanguage: (language: string) => string;
  readonly exists: string;
  readonly written: (file: string) => string;
  readonly name: (language: string) => string;
}

const english: TranslationCliWords = {
  translation: 'make the file for a translation of a statement, beside it: structure, gaps to fill, and what to keep',
  examples: `
Nothing is translated: the file has the front matter, the headings, and a gap for each paragraph, with a note of the names, days,
treaties and the firmness of the requests that the translation must keep. "check" then compares both. No file is written over.

Exit code: 0 written, 2 bad usage, or something that could not be read or written.

Examples:
  forthright translation case.statement.md --to es             case.es.statement.md
  forthright translation case.statement.md --to es --to ar`,
  to: 'language of the translation, by code or name; may be repeated',
  draft: 'the statement, named ….statement.md',
  noName: 'is not named as statements are (….statement.md), so that its translation has no name',
  isTranslation: 'is itself a translation: give its original',
  sameLanguage: (language) => `is in that language already (${language})`,
  exists: 'is there already; no translation is written over',
  written: (file) => `written to ${file}`,
  name: (language) => `add “${language}” to “translations” in its front matter, so that its check-list knows of it`,
};

const french: TranslationCliWords = {
  translation: 'créer le fichier d’une traduction à côté de la déclaration : structure, blancs à remplir, et ce qui doit rester',
  examples: `
Rien n’est traduit : le fichier a l’en-tête, les titres, et un blanc pour chaque paragraphe, avec une note des noms, des dates,
des traités et de la fermeté des demandes que la traduction doit garder. « check » compare ensuite les deux. Aucun fichier n’est écrasé.

Code de sortie : 0 écrit, 2 mauvais usage, ou quelque chose qui n’a pas pu être lu ou écrit.

Exemples :
  forthright translation --locale fr cas.statement.md --to es  cas.es.statement.md
  forthright translation cas.statement.md --to es --to ar`,
  to: 'langue de la traduction, par son code ou son nom ; peut être répété',
  draft: 'la déclaration, nommée ….statement.md',
  noName: 'n’est pas nommé comme le sont les déclarations (….statement.md) : sa traduction n’a pas de nom',
  isTranslation: 'est déjà une traduction : donnez son original',
  sameLanguage: (language) => `est déjà dans cette langue (${language})`,
  exists: 'existe déjà ; aucune traduction n’est écrasée',
  written: (file) => `écrit dans ${file}`,
  name: (language) => `ajoutez « ${language} » à « translations » dans son en-tête, pour que sa liste de contrôle la connaisse`,
};

/** Those words in a language. */
export function translationCliWords(locale: Locale): TranslationCliWords {
  return { en: english, fr: french }[locale];
}
