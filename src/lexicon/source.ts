import type { Group } from './entry.js';
import { isRecord } from './shape.js';

/** A language's files of phrases, unchecked. They are compiled when the project is built, and do not ship themselves. */
export type EntryFiles = Readonly<Record<Group, () => unknown>>;

/** What one language brings along besides its phrases and its grammar. */
export interface LanguageSource {
  /** All forms of a verb, its base form first: what `~call` stands for in a phrase. */
  readonly inflections: (base: string) => readonly string[];
}

/** Several files of one group as one: each entry keeps the source of its own file, and the parts that its phrases share. */
export function together(...files: readonly (() => unknown)[]): () => unknown {
  return () => ({ entries: files.flatMap((file) => entriesOf(file())) });
}

/** The entries of a file with its source and parts; a file that has none stands for itself, so that reading it says what is wrong. */
function entriesOf(file: unknown): readonly unknown[] {
  if (!isRecord(file) || !Array.isArray(file.entries)) return [file];
  return file.entries.map((entry: unknown) => (isRecord(entry) ? { source: file.source, parts: file.parts, ...entry } : entry));
}
