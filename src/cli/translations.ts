import { basename } from 'node:path';
import { readFileSync, statSync } from 'node:fs';
import { type TranslationFile, translationFile } from '../benchmarks/translations/beside.js';
import type { CheckOptions } from '../check.js';
import { decode } from '../statement/decode.js';
import { errorCode } from './error-code.js';

/** Text of a file; undefined where there is none, or none that can be read. */
function textOf(path: string, limit: number): string | undefined {
  try {
    const about = statSync(path);
    if (!about.isFile() || about.size > limit) return undefined;
    const decoded = decode(readFileSync(path), limit);
    return 'problem' in decoded ? undefined : decoded.text;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}

/**
 * What gives `check` the translations that the front matter of a draft names.
 * @param path of the draft; undefined for standard input, beside which nothing lies
 * @param limit most bytes that are read of a file
 */
export function translationsBeside(path: string | undefined, limit: number): CheckOptions['translations'] {
  return path === undefined ? undefined : ({ statement }) => {
    const found = new Map<string, TranslationFile>();
    for (const language of statement.frontMatter.values.translations ?? []) {
      const file = translationFile(path, language);
      if (file !== undefined) found.set(language, { file: basename(file), text: textOf(file, limit) });
    }
    return found;
  };
}
