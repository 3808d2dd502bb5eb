import type { Reading } from '../../reading/types.js';

/** Another language version of a draft, in a file beside it. */
export interface LanguageVersion {
  /** The file's name. */
  readonly name: string;
  /** The draft is a translation of it; else it is one of the draft. */
  readonly isOriginal: boolean;
  /** What it says; undefined where the file cannot be read. */
  readonly reading: Reading | undefined;
}

/** The language versions of a draft, as far as somebody has looked for them. */
export interface LanguageVersions {
  /** The draft's own file name. */
  readonly name: string;
  /** For an original its translations, for a translation its original. */
  readonly others: readonly LanguageVersion[];
}
