import type { Group, PhrasedEntry } from '../lexicon/entry.js';
import { lexiconOf } from '../lexicon/index.js';
import { type Language, languageOf } from '../lexicon/language.js';
import { OwnPhrases } from '../lexicon/own-phrases.js';
import type { CheckOptions } from '../check.js';
import type { TreatyCorrections } from '../facts/treaties/status.js';
import { linesOf } from '../statement/position.js';
import { matcherOf } from './globs.js';
import { withoutConsequences } from './form-faults.js';
import { isFoundIn } from './found-in.js';
import { baseNameOf, folderOf, inside } from './paths.js';
import type { ConfigProblem, PlacedProblem } from './problem.js';
import { type ConfigFile, configNames, readConfig } from './read-config.js';
import type { PlacedEntry } from './read-entry.js';
import { readPhrases } from './read-phrases.js';

/** What came of reading a file: its text, nothing where there is no such file, or why it cannot be read. */
export type FileText = { readonly text: string } | { readonly problem: string } | undefined;

/** How files come in: the command line and the editor each give their own. Paths have slashes. */
export interface ConfigFiles {
  read(path: string): Promise<FileText>;
}

/** What of a configuration checking depends on. */
export type Configured = Pick<CheckOptions, 'rules' | 'language' | 'own'> & { readonly treaties?: TreatyCorrections };

/** What a configuration says of checking; nothing where there is none. */
export function configured(configuration: Configuration | undefined): Configured {
  if (!configuration) return {};
  const { rules, language, own, treaties } = configuration;
  return { rules, language, own, treaties };
}

/** A configuration with everything that it names, read and tested. */
export interface Configuration {
  /** Path of the configuration file. */
  readonly file: string;
  readonly rules: NonNullable<CheckOptions['rules']>;
  readonly language: string | undefined;
  readonly own: OwnPhrases | undefined;
  readonly treaties: TreatyCorrections;
  /** Paths of folders of past statements, there or not. */
  readonly libraryFolders: readonly string[];
  /** Patterns of statements, from the folder of the configuration file. */
  readonly include: readonly string[];
  /** Whether a file, by its path, is named as a statement, or as none; undefined where nothing is said of it. */
  readonly covers: (path: string) => 'included' | 'excluded' | undefined;
  /** All files that it was made of, or would have been: a change in one of them changes it. */
  readonly files: readonly string[];
  readonly problems: readonly PlacedProblem[];
}

/** So many phrase files are read; more are no vocabulary of a delegation. */
const mostFiles = 100;

function placed(file: string, text: string, problems: readonly ConfigProblem[]): PlacedProblem[] {
  const lines = linesOf(text);
  return withoutConsequences(problems, text).sort((a, b) => a.start - b.start).map((problem) => {
    const [from, to] = [lines.positionAt(problem.start), lines.positionAt(problem.end)];
    return { ...problem, file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  });
}

/** A phrase file with its entries, until all files are there. */
interface ReadPhraseFile {
  readonly path: string;
  readonly text: string;
  readonly language: Language;
  readonly entries: readonly PlacedEntry[];
  readonly problems: ConfigProblem[];
}

/** Reads the phrase files that a configuration names; what cannot be read is a problem of the configuration file. */
async function phraseFilesOf(path: string, config: ConfigFile, files: ConfigFiles, problems: ConfigProblem[]): Promise<{ read: ReadPhraseFile[]; paths: string[] }> {
  const read: ReadPhraseFile[] = [];
  const paths: string[] = [];
  const folder = folderOf(path);
  for (const { path: written, start, end } of config.lexicon.slice(0, mostFiles)) {
    const place = inside(folder, written);
    const wrong = (kind: ConfigProblem['kind'], detail?: string): void => {
      problems.push({ kind, value: written, ...(detail === undefined ? {} : { detail }), start, end });
    };
    if (place === undefined) wrong('outside');
    else if (paths.includes(place)) wrong('repeated-file');
    else {
      paths.push(place);
      const file = await files.read(place);
      if (file === undefined) wrong('missing-file');
      else if ('problem' in file) wrong('unreadable-file', file.problem);
      else {
        const { language, entries, problems: found } = readPhrases(file.text, languageOf(config.language) ?? 'en');
        read.push({ path: place, text: file.text, language, entries, problems: [...found] });
      }
    }
  }
  return { read, paths };
}

/** The folders of past statements, each once; one outside of the configuration file's folder is a problem. */
function libraryOf(path: string, config: ConfigFile, problems: ConfigProblem[]): readonly string[] {
  const folders = new Set<string>();
  for (const { path: written, start, end } of config.library) {
    const place = inside(folderOf(path), written);
    if (place === undefined) problems.push({ kind: 'outside', value: written, start, end });
    else if (folders.has(place)) problems.push({ kind: 'repeated-file', value: written, start, end });
    else folders.add(place);
  }
  return [...folders];
}

/** What tells of a path whether patterns name it as a statement or as none; what is excluded stays so. */
function coverage(path: string, { include, exclude }: ConfigFile): Configuration['covers'] {
  const folder = `${folderOf(path).replace(/\/$/u, '')}/`;
  const [isIncluded, isExcluded] = [matcherOf(include), matcherOf(exclude)];
  return (file) => {
    if (!file.startsWith(folder)) return undefined;
    const below = file.slice(folder.length);
    return isExcluded(below) ? 'excluded' : isIncluded(below) ? 'included' : undefined;
  };
}

/** Entries by language, each id once in its group, and none that the lexicon has. */
function entriesOf(read: readonly ReadPhraseFile[]): ReadonlyMap<Language, readonly PhrasedEntry[]> {
  const byLanguage = new Map<Language, PhrasedEntry[]>();
  const seen = new Set<string>();
  const known = (language: Language, group: Group, id: string): boolean => [...lexiconOf(language).entries].some((entry) => entry.group === group && entry.id === id);
  for (const { language, entries, problems } of read) {
    for (const { entry, id: { start, end } } of entries) {
      const name = `${language} ${entry.group} ${entry.id}`;
      const kind = seen.has(name) ? 'repeated-id' : known(language, entry.group, entry.id) ? 'built-in-id' : undefined;
      if (kind) {
        problems.push({ kind, key: entry.id, start, end });
        continue;
      }
      seen.add(name);
      byLanguage.set(language, [...(byLanguage.get(language) ?? []), entry]);
    }
  }
  return byLanguage;
}

/** Runs the sentences of a file's entries: in each of `finds` the entry must be found, and in none of `passes`. */
function testPhrases({ language, entries, problems }: ReadPhraseFile, own: OwnPhrases): void {
  const used = new Set(own.entries.get(language));
  for (const { entry, finds, passes } of entries) {
    if (!used.has(entry)) continue;
    for (const { sentence, start, end } of finds) if (!isFoundIn(sentence, entry, language, own)) problems.push({ kind: 'not-found', key: entry.id, value: sentence, start, end });
    for (const { sentence, start, end } of passes) if (isFoundIn(sentence, entry, language, own)) problems.push({ kind: 'found', key: entry.id, value: sentence, start, end });
  }
}

/**
 * Reads a configuration file with the phrase files that it names, and runs the examples of their entries.
 * Whatever is wrong is in `problems`, with file, line and column, and the rest applies. Nothing throws but `files.read`.
 * @param path of the configuration file; its phrase files are inside its folder
 * @returns undefined where there is no such file
 */
export async function loadConfiguration(path: string, files: ConfigFiles): Promise<Configuration | undefined> {
  const file = await files.read(path);
  if (file === undefined) return undefined;
  if ('problem' in file) {
    const problems = placed(path, '', [{ kind: 'unreadable-file', value: path, detail: file.problem, start: 0, end: 0 }]);
    return { file: path, rules: {}, language: undefined, own: undefined, treaties: {}, libraryFolders: [], include: [], covers: () => undefined, files: [path], problems };
  }
  const config = readConfig(file.text);
  const problems = [...config.problems];
  const libraryFolders = libraryOf(path, config, problems);
  const { read, paths } = await phraseFilesOf(path, config, files, problems);
  const entries = entriesOf(read);
  const own = entries.size === 0 ? undefined : new OwnPhrases(entries);
  if (own) for (const phrases of read) testPhrases(phrases, own);
  return {
    file: path, rules: config.rules, language: config.language, own, treaties: config.treaties, libraryFolders, include: config.include, covers: coverage(path, config), files: [path, ...paths],
    problems: [...placed(path, file.text, problems), ...read.flatMap((phrases) => placed(phrases.path, phrases.text, phrases.problems))],
  };
}

/**
 * The configuration of a statement: the first file found in its folder or in one above it. Of several in one folder the
 * first of `configNames` counts, and the others are told of.
 * @param path of the statement
 * @param top the folder above which nothing is looked for; none where everything above may be looked into
 */
export async function configurationFor(path: string, files: ConfigFiles, top?: string): Promise<Configuration | undefined> {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const loaded = await loadFrom(folder, files);
    if (loaded || folder === top || folder === folderOf(folder)) return loaded;
  }
}

async function loadFrom(folder: string, files: ConfigFiles): Promise<Configuration | undefined> {
  const [first, ...others] = await Promise.all(configNames.map((name) => `${folder.replace(/\/$/u, '')}/${name}`).map(async (path) => ({ path, file: await files.read(path) }))).then((found) => found.filter(({ file }) => file !== undefined));
  if (first === undefined) return undefined;
  const loaded = await loadConfiguration(first.path, files);
  if (!loaded) return undefined;
  // In a folder that nobody may look into, none of them need be there.
  const ignored = others.flatMap(({ path, file }) => (file !== undefined && 'text' in file ? placed(path, '', [{ kind: 'second-configuration', value: baseNameOf(first.path), start: 0, end: 0 }]) : []));
  return { ...loaded, files: [...loaded.files, ...others.map(({ path }) => path)], problems: [...loaded.problems, ...ignored] };
}
