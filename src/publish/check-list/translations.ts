import { originalName, siblingsAmong, statementName, translationName } from '../../statement/sibling-names.js';
import type { TranslationFile } from './types.js';

/** A file in the folder of a draft. */
export interface FileBeside {
  readonly name: string;
  /** When it was saved, in milliseconds; undefined where nobody knows. */
  readonly modified?: number | undefined;
}

/** What a check-list has to know of the files in the draft's folder. */
export interface Surroundings {
  /** The draft's own name. */
  readonly name: string;
  readonly modified?: number | undefined;
  readonly beside: readonly FileBeside[];
}

/** Files that come out of a copy or a repository are written one after the other: within a minute none is older. */
const atOnce = 60_000;

function isBefore(one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && other !== undefined && one + atOnce < other;
}

/**
 * The translations of a draft: those that its front matter names and those that lie beside it. For a translation, its original.
 * @param named languages of the front matter's `translations`
 */
export function translationsOf({ name, modified, beside }: Surroundings, named: readonly string[]): readonly TranslationFile[] {
  const own = statementName(name);
  if (own === undefined) return [];
  const saved = new Map(beside.map((file) => [file.name, file.modified]));
  const siblings = siblingsAmong(name, beside.map((file) => file.name));
  if (own.language !== undefined) {
    const original = originalName(own);
    const found = siblings.find((sibling) => sibling.name === original);
    return found ? [{ name: original, language: undefined, state: isBefore(modified, saved.get(original)) ? 'behind' : 'there', isOriginal: true }] : [];
  }
  const languages = [...new Set([...named, ...siblings.flatMap(({ language }) => language ?? [])])];
  return languages.map((language) => {
    const file = translationName(own, language);
    const state = !saved.has(file) ? 'missing' : isBefore(saved.get(file), modified) ? 'behind' : 'there';
    return { name: file, language, state, isOriginal: false };
  });
}
