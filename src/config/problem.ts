import type { PhraseFault } from '../lexicon/phrase.js';
import type { Span } from '../statement/span.js';
import type { YamlFault } from '../statement/yaml-fault.js';

/** What can be wrong in a configuration file or in one of its phrase files. */
export const configProblemKinds = [
  // The file's form.
  'not-yaml', 'not-a-mapping', 'not-a-key', 'alias', 'duplicate-key', 'unknown-key', 'wrong-value', 'wrong-type', 'missing-key',
  // Values of its keys.
  'unknown-country', 'unknown-treaty', 'not-a-year', 'bad-pattern',
  // Other files.
  'missing-file', 'unreadable-file', 'outside', 'second-configuration', 'repeated-file',
  // Entries of a phrase file.
  'bad-phrase', 'built-in-id', 'repeated-id', 'not-found', 'found',
] as const;
export type ConfigProblemKind = (typeof configProblemKinds)[number];

/** Something wrong in a file, with its place in it: offsets (UTF-16 code units), end exclusive. */
export interface ConfigProblem extends Span {
  readonly kind: ConfigProblemKind;
  /** The key, or the id of the entry, that it is about. */
  readonly key?: string;
  /** What was written. */
  readonly value?: string;
  /** What could stand there, nearest first. */
  readonly allowed?: readonly string[];
  /** What the file system said. */
  readonly detail?: string;
  /** What is wrong with the file's form, for `not-yaml`. */
  readonly fault?: YamlFault;
  /** Why a phrase cannot be read, for `bad-phrase`. */
  readonly phraseFault?: PhraseFault;
}

/** A problem with the file that it stands in, and its line and column there (from 1). */
export interface PlacedProblem extends ConfigProblem {
  /** Path of the file, as it was given to the reader of files. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}
