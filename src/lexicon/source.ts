import type { Group } from './entry.js';

/** What one language brings along, unchecked: the content of its YAML files, and how its verbs are inflected. */
export interface LanguageSource {
  readonly entries: Readonly<Record<Group, unknown>>;
  readonly grammar: unknown;
  /** All forms of a verb, its base form first: what `~call` stands for in a phrase. */
  readonly inflections: (base: string) => readonly string[];
}
