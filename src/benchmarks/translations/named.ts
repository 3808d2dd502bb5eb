import type { Reading } from '../../reading/types.js';
import { translationFile } from './beside.js';
import type { LanguageVersions } from './versions.js';

/** A translation that the front matter of a draft names. */
export interface NamedTranslation {
  /** ISO 639 code, as the front matter has it. */
  readonly language: string;
  /** The name of the file that it should be. */
  readonly file: string;
  readonly isThere: boolean;
  /** What it says; undefined where it cannot be read. */
  readonly reading: Reading | undefined;
}

/** The translations that a draft's front matter names, with what lies beside it; none where nobody has looked, and of a draft that is itself a translation. */
export function translationsNamed({ statement: { frontMatter: { values } } }: Reading, versions: LanguageVersions | undefined): readonly NamedTranslation[] {
  if (versions === undefined) return [];
  return (values.translations ?? []).flatMap((language): NamedTranslation[] => {
    const file = translationFile(versions.name, language);
    const version = versions.others.find(({ name }) => name === file);
    return file === undefined ? [] : [{ language, file, isThere: version !== undefined, reading: version?.reading }];
  });
}
