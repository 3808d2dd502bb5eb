import { englishEntries } from './en/entries.js';
import { groups, readEntries, type WrittenEntry } from './entry.js';
import { spanishEntries } from './es/entries.js';
import { frenchEntries } from './fr/entries.js';
import type { Language } from './language.js';
import type { EntryFiles } from './source.js';

const files: Readonly<Record<Language, EntryFiles>> = { en: englishEntries, fr: frenchEntries, es: spanishEntries };

/**
 * The entries of a language as they are written, examples and sources with them: for building and for tests. What ships has
 * them compiled, in `lexicon.built.ts`.
 * @throws {Error} naming group and entry when something is missing or of the wrong type
 */
export function writtenEntries(language: Language): readonly WrittenEntry[] {
  return groups.flatMap((group) => readEntries(group, files[language][group]()));
}
