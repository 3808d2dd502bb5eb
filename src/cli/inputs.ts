import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { UnreadFile } from '../formats/check-json.js';
import { ClosedFolders } from './closed-folders.js';
import { kindAt } from './kind-at.js';
import type { CliWords } from './words.js';

/** Where a statement comes from: a path, or standard input. */
export interface Source {
  /** The name in reports. */
  readonly file: string;
  /** Undefined for standard input. */
  readonly path: string | undefined;
  /** The pattern or folder that it was found by; undefined where it was named itself. */
  readonly pattern?: string;
  /** It is a statement only where the configuration includes it: its name does not say so. */
  readonly onlyIncluded?: true;
  /** Its path from the folder that was named, with slashes; undefined where the file was not found in one. */
  readonly inFolder?: string;
}

/** Of folders that are one and the same, by links that lead round in a circle or to each other, the files of the one with the shortest path. */
function onceEach(folder: string, found: readonly string[]): readonly string[] {
  const inside = [...new Set(found.map((path) => dirname(path)))].sort((a, b) => a.length - b.length || a.localeCompare(b, 'en'));
  const places = new Map<string, string>();
  for (const at of inside) {
    const path = join(folder, at);
    const place = existsSync(path) ? realpathSync(path) : path;
    if (!places.has(place)) places.set(place, at);
  }
  if (places.size === inside.length) return found;
  const kept = new Set(places.values());
  return found.filter((path) => kept.has(dirname(path)));
}

/** The files of a folder that are statements by their names, and those that a configuration may include, in order of their paths. */
async function filesIn(folder: string, { fs }: ClosedFolders): Promise<{ readonly path: string; readonly isStatement: boolean }[]> {
  const { glob } = await import('tinyglobby');
  const found = await glob('**/*.{md,txt}', { cwd: folder, ignore: ['**/node_modules/**'], expandDirectories: false, fs });
  const prefix = /^\.[\\/]*$/u.test(folder) ? '' : `${folder.replace(/[\\/]+$/u, '')}/`;
  return onceEach(folder, found.sort()).map((path) => ({ path: `${prefix}${path}`, isStatement: /\.statement\.md$/iu.test(path) }));
}

/**
 * What the FILES of the command line stand for: `-` is standard input, an existing path itself, anything else a glob.
 * @param stdinName What standard input is called in reports.
 * @param inFolders Whether a folder stands for the statements in it; else it is a file that cannot be read.
 * @returns Sources in the order given (a glob's in alphabetical order), each once; and what stands for no file.
 */
export async function expandInputs(given: readonly string[], stdinName: string, words: CliWords, inFolders = false): Promise<{ sources: Source[]; unread: UnreadFile[] }> {
  const sources = new Map<string, Source>();
  const unread = new Map<string, UnreadFile>();
  /** Of two patterns one folder may be closed: it is told once. */
  const refuse = (...refused: readonly UnreadFile[]): void => { for (const each of refused) unread.set(`${each.file}\n${each.message}`, each); };
  const add = (path: string, pattern?: string, isStatement = true): void => {
    // "a.md" and "./a.md" are one file; it is called what it was called first.
    const place = resolve(path);
    if (!sources.has(place)) sources.set(place, { file: path, path, ...(pattern !== undefined && { pattern }), ...(!isStatement && { onlyIncluded: true }) });
  };
  for (const input of given) {
    if (input === '-') sources.set('-', { file: stdinName, path: undefined });
    else if (input === '') refuse({ file: '""', message: words.noName });
    else if (inFolders && kindAt(input) === 'folder') {
      const closed = new ClosedFolders();
      const found = await filesIn(input, closed);
      const unseen = closed.unread(input, words.closedFolder);
      if (found.length === 0 && unseen.length === 0) refuse({ file: input, message: words.noStatements });
      refuse(...unseen);
      for (const { path, isStatement } of found) add(path, input, isStatement);
    }
    // A file whose name has brackets is that file, and no pattern.
    else if (kindAt(input) !== undefined) add(input);
    else {
      // Loaded here alone: most runs name their files, and loading takes time.
      const { glob, isDynamicPattern } = await import('tinyglobby');
      // Whoever reads it says why it cannot be read: it is not there, or nobody may look.
      if (!isDynamicPattern(input)) add(input);
      else {
        const closed = new ClosedFolders();
        const matched = await glob(input, { expandDirectories: false, absolute: isAbsolute(input), ignore: ['**/node_modules/**'], fs: closed.fs });
        // What is to be ignored is only looked for below the working folder.
        const found = matched.filter((path) => !/[\\/]node_modules[\\/]/.test(path));
        const unseen = closed.unread('.', words.closedFolder);
        if (found.length === 0 && unseen.length === 0) refuse({ file: input, message: words.noMatch });
        refuse(...unseen);
        for (const path of found.sort()) add(path, input);
      }
    }
  }
  return { sources: [...sources.values()], unread: [...unread.values()] };
}

/** `expandInputs`, for commands in which a folder stands for the statements in it. */
export const expandWithFolders: typeof expandInputs = (given, stdinName, words) => expandInputs(given, stdinName, words, true);
