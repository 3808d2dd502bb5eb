import type { Group } from './entry.js';

/** What one language brings along, unchecked: its YAML files, read when a text in the language is, and how its verbs are inflected. */
export interface LanguageSource {
  readonly entries: Readonly<Record<Group, () => unknown>>;
  readonly grammar: () => unknown;
  /** All forms of a verb, its base form first: what `~call` stands for in a phrase. */
  readonly inflections: (base: string) => readonly string[];
}
