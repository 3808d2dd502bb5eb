import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { LanguageVersions } from '../benchmarks/translations/versions.js';
import type { CheckOptions } from '../check.js';
import type { FileBeside, Surroundings } from '../publish/check-list/translations.js';
import { read } from '../reading/index.js';
import { readStatement } from '../statement/index.js';
import { originalName, statementName } from '../statement/sibling-names.js';
import { errorCode } from './error-code.js';
import type { Source } from './inputs.js';
import { load } from './load.js';
import { cliWords } from './words.js';

/** How the statements beside a draft are read. */
export interface BesideOptions {
  /** Most bytes that are taken. */
  readonly limit: number;
  optionsFor(source: Source): Promise<Pick<CheckOptions, 'language' | 'own'>>;
}

/** The language versions that lie beside statements; each folder is looked into once in a run. */
export class FilesBeside {
  /** By folder, and there by the name of the original. */
  readonly #families = new Map<string, ReadonlyMap<string, readonly string[]>>();

  constructor(private readonly options: BesideOptions) {}

  /** What the check-list of a statement has to know of its folder. */
  surroundingsOf(path: string): Surroundings {
    const beside = this.#others(path).map((name): FileBeside => ({ name, modified: modified(join(dirname(path), name)) }));
    return { name: basename(path), modified: modified(path), beside };
  }

  /** What a statement is compared with: its translations, or its original. Undefined for standard input, and for a file that is not named as statements are. */
  async versionsOf({ path }: Source): Promise<LanguageVersions | undefined> {
    const own = path === undefined ? undefined : statementName(basename(path));
    if (path === undefined || own === undefined) return undefined;
    const original = originalName(own);
    const names = this.#others(path).filter((name) => own.language === undefined || name === original);
    const others = await Promise.all(names.map(async (name) => ({ name, isOriginal: name === original, reading: await this.#reading(join(dirname(path), name)) })));
    return { name: basename(path), others };
  }

  async #reading(path: string): Promise<LanguageVersions['others'][number]['reading']> {
    const source = { file: path, path };
    // Whoever checks that file is told what is wrong with it.
    const loaded = await load(source, this.options.limit, { stdin: nothing() }, cliWords('en'));
    return 'message' in loaded ? undefined : read(readStatement(loaded.decoded.text, await this.options.optionsFor(source)));
  }

  #others(path: string): readonly string[] {
    const folder = dirname(resolve(path));
    let families = this.#families.get(folder);
    if (!families) this.#families.set(folder, (families = familiesIn(folder)));
    const own = statementName(basename(path));
    return own === undefined ? [] : (families.get(originalName(own)) ?? []).filter((name) => name !== basename(path));
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {
  // A file is read by its path.
}

/** The statements of a folder by the names of their originals; none where it cannot be read. */
function familiesIn(folder: string): ReadonlyMap<string, readonly string[]> {
  const families = new Map<string, string[]>();
  for (const name of namesIn(folder)) {
    const parts = statementName(name);
    if (parts === undefined) continue;
    const original = originalName(parts);
    families.set(original, [...(families.get(original) ?? []), name]);
  }
  return families;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return [];
  }
}

/** When a file was saved; undefined where it is gone by now. */
function modified(path: string): number | undefined {
  try {
    return statSync(path).mtimeMs;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}
