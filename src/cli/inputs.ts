import { existsSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import type { UnreadFile } from '../formats/check-json.js';
import type { CliWords } from './words.js';

/** Where a statement comes from: a path, or standard input. */
export interface Source {
  /** The name in reports. */
  readonly file: string;
  /** Undefined for standard input. */
  readonly path: string | undefined;
  /** The pattern that it was found by; undefined where it was named itself. */
  readonly pattern?: string;
  /** Its path from the folder that was named, with slashes; undefined where the file was not found in one. */
  readonly inFolder?: string;
}

/**
 * What the FILES of the command line stand for: `-` is standard input, an existing path itself, anything else a glob.
 * @param stdinName What standard input is called in reports.
 * @returns Sources in the order given (a glob's in alphabetical order), each once; and what stands for no file.
 */
export async function expandInputs(given: readonly string[], stdinName: string, words: CliWords): Promise<{ sources: Source[]; unread: UnreadFile[] }> {
  const sources = new Map<string, Source>();
  const unread: UnreadFile[] = [];
  const add = (path: string, pattern?: string): void => {
    // "a.md" and "./a.md" are one file; it is called what it was called first.
    const place = resolve(path);
    if (!sources.has(place)) sources.set(place, { file: path, path, ...(pattern !== undefined && { pattern }) });
  };
  for (const input of given) {
    if (input === '-') sources.set('-', { file: stdinName, path: undefined });
    else if (input === '') unread.push({ file: '""', message: words.noName });
    // A file whose name has brackets is that file, and no pattern.
    else if (existsSync(input)) add(input);
    else {
      // Loaded here alone: most runs name their files, and loading takes time.
      const { glob, isDynamicPattern } = await import('tinyglobby');
      if (!isDynamicPattern(input)) unread.push({ file: input, message: words.notFound });
      else {
        const matched = await glob(input, { expandDirectories: false, absolute: isAbsolute(input), ignore: ['**/node_modules/**'] });
        // What is to be ignored is only looked for below the working folder.
        const found = matched.filter((path) => !/[\\/]node_modules[\\/]/.test(path));
        if (found.length === 0) unread.push({ file: input, message: words.noMatch });
        for (const path of found.sort()) add(path, input);
      }
    }
  }
  return { sources: [...sources.values()], unread };
}
