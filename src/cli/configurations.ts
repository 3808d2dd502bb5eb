import { readFileSync, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { Locale } from '../benchmarks/types.js';
import { type ConfigFiles, type Configuration, configurationFor, configured, type Configured, type FileText, loadConfiguration } from '../config/load.js';
import { folderOf } from '../config/paths.js';
import type { PlacedProblem } from '../config/problem.js';
import { messagesIn } from '../messages/index.js';
import { decode } from '../statement/decode.js';
import { codeMeans } from './code-words.js';
import { errorCode } from './error-code.js';
import type { CliWords } from './words.js';

/** No vocabulary is longer, in bytes. */
const limit = 1_000_000;

/** Files of the disk, each read once in a run. */
class DiskFiles implements ConfigFiles {
  readonly #read = new Map<string, Promise<FileText>>();

  constructor(private readonly words: CliWords, private readonly locale: Locale) {}

  read(path: string): Promise<FileText> {
    let reading = this.#read.get(path);
    if (!reading) this.#read.set(path, (reading = Promise.resolve(this.#load(path))));
    return reading;
  }

  /** Read at once, as statements are: there is nothing else to do meanwhile. */
  #load(path: string): FileText {
    try {
      const about = statSync(path);
      // A pipe may never end. A folder is told by reading it.
      if (!about.isFile() && !about.isDirectory()) return { problem: this.words.noFile };
      const decoded = about.size > limit ? { problem: 'too-large' as const, limit, size: about.size } : decode(readFileSync(path), limit);
      return 'problem' in decoded ? { problem: messagesIn(this.locale).undecodable[decoded.problem] } : { text: decoded.text };
    } catch (error) {
      const code = errorCode(error);
      if (code === undefined) throw error;
      if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
      return { problem: codeMeans(code, this.locale) };
    }
  }
}

/** A path as configurations know it: from the top, with slashes. */
function slashed(path: string): string {
  return resolve(path).split(sep).join('/');
}

/** The configurations of one run: the one that was named, else the one found upwards from each statement. */
export class Configurations {
  readonly #files: DiskFiles;
  readonly #named: string | undefined;
  readonly #byFolder = new Map<string, Promise<Configuration | undefined>>();
  readonly #told = new Set<string>();

  /**
   * @param named what stands behind `--config`
   * @param tell is given each problem of each file once
   */
  constructor(named: string | undefined, words: CliWords, locale: Locale, private readonly tell: (problem: PlacedProblem) => void) {
    this.#files = new DiskFiles(words, locale);
    this.#named = named;
  }

  /** Whether the file behind `--config` is there; true where none was named. */
  async isNamedThere(): Promise<boolean> {
    return this.#named === undefined || (await this.#files.read(slashed(this.#named))) !== undefined;
  }

  /** What the configuration of a statement says of checking; standard input is configured from the working folder. */
  async optionsFor(path: string | undefined): Promise<Configured> {
    const configuration = await this.#for(slashed(path ?? './-'));
    if (!configuration) return {};
    if (!this.#told.has(configuration.file)) {
      this.#told.add(configuration.file);
      configuration.problems.forEach((problem) => this.tell(problem));
    }
    return configured(configuration);
  }

  /** The folders of past statements that the configuration of a statement names. */
  async libraryFor(path: string | undefined): Promise<readonly string[]> {
    return (await this.#for(slashed(path ?? './-')))?.libraryFolders ?? [];
  }

  /** Whether the configuration of a file names it as a statement, or as none; undefined where nothing is said of it. */
  async covers(path: string): Promise<'included' | 'excluded' | undefined> {
    const place = slashed(path);
    return (await this.#for(place))?.covers(place);
  }

  #for(path: string): Promise<Configuration | undefined> {
    const folder = this.#named === undefined ? folderOf(path) : '';
    let loading = this.#byFolder.get(folder);
    if (!loading) {
      loading = this.#named === undefined ? this.#above(path) : loadConfiguration(slashed(this.#named), this.#files);
      this.#byFolder.set(folder, loading);
    }
    return loading;
  }

  /** One file is one configuration, from wherever it is found: its phrases stay the same object, and drafts warm. */
  readonly #byFile = new Map<string, Configuration>();

  async #above(path: string): Promise<Configuration | undefined> {
    const found = await configurationFor(path, this.#files);
    if (!found) return undefined;
    const known = this.#byFile.get(found.file) ?? found;
    this.#byFile.set(found.file, known);
    return known;
  }
}
