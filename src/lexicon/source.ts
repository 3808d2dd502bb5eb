import type { Group } from './entry.js';

/** A language's files of phrases, unchecked. They are compiled when the project is built, and do not ship themselves. */
export type EntryFiles = Readonly<Record<Group, () => unknown>>;

/** What one language brings along besides, unchecked: its grammar, read when a text in the language is, and how its verbs are inflected. */
export interface LanguageSource {
  readonly grammar: () => unknown;
  /** All forms of a verb, its base form first: what `~call` stands for in a phrase. */
  readonly inflections: (base: string) => readonly string[];
}
