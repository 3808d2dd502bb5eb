import { relative } from 'node:path';
import type { Locale } from '../benchmarks/types.js';
import type { UnreadFile } from '../formats/check-json.js';
import type { Paint } from '../formats/paint.js';
import { visible } from '../formats/visible.js';
import { problemMessage } from '../config/message.js';
import type { PlacedProblem } from '../config/problem.js';
import { paintFor } from './colours.js';
import { Configurations } from './configurations.js';
import { expandInputs, type Source } from './inputs.js';
import type { Io } from './io.js';
import { type Loaded, load } from './load.js';
import { widthOf } from './width.js';
import { type CliWords, cliWords } from './words.js';

/** The options that all commands on files share. */
export interface FileOptions {
  readonly locale: Locale;
  readonly stdinFilename: string;
  readonly maxSize: number;
  /** A configuration file, instead of the one found upwards from each statement. */
  readonly config?: string;
  readonly color?: boolean;
  readonly debug?: true;
}

/** One run of a command over files: what it reads, how it speaks, and what it could not read. */
export class Session {
  readonly words: CliWords;
  readonly paint: Paint;
  /** Columns for reports. */
  readonly width: number;
  private readonly failures: UnreadFile[] = [];
  private readonly configurations: Configurations;

  constructor(readonly options: FileOptions, readonly io: Io) {
    this.words = cliWords(options.locale);
    this.paint = paintFor(options.color, io);
    this.width = widthOf(io.stdout);
    this.configurations = new Configurations(options.config, this.words, options.locale, (problem) => this.failConfiguration(problem));
  }

  /** What could not be read or written so far. */
  get unread(): readonly UnreadFile[] {
    return this.failures;
  }

  /** Says on standard error what could not be done with a file. The run goes on. */
  fail(unread: UnreadFile): void {
    const { file, message, place } = unread;
    this.failures.push(unread);
    this.io.stderr.write(`${visible(file)}${place ? `:${place.line}:${place.column}` : ''}: ${visible(message)}\n`);
  }

  /** Says on standard error what is worth knowing, and no failure. */
  remark({ file, message }: UnreadFile): void {
    this.io.stderr.write(`${visible(file)}: ${visible(message)}\n`);
  }

  /** What the configuration of a statement says of checking. Its faults are told once, and the rest of it applies. */
  optionsFor({ path }: Source): ReturnType<Configurations['optionsFor']> {
    return this.configurations.optionsFor(path);
  }

  /** The folders of past statements that the configuration of a statement names, from the working folder. */
  async libraryOf({ path }: Source): Promise<readonly string[]> {
    return (await this.configurations.libraryFor(path)).map((folder) => relative(process.cwd(), folder) || '.');
  }

  /** Says on standard error what is wrong in a configuration file. */
  private failConfiguration(problem: PlacedProblem): void {
    const { file, line, column } = problem;
    this.fail({ file: relative(process.cwd(), file), message: problemMessage(problem, this.options.locale), place: { line, column } });
  }

  /** Takes an error that nobody foresaw: the file is given up, the run goes on. */
  failUnexpectedly({ file }: Source, error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    this.failures.push({ file, message });
    this.io.stderr.write(`${visible(file)}: ${unexpected(error, this.options.debug === true, this.words)}`);
  }

  /** Whether the configuration that is named is there; it is said of one that is not. */
  async isConfigurationThere(): Promise<boolean> {
    const isThere = await this.configurations.isNamedThere();
    if (!isThere) this.fail({ file: this.options.config ?? '', message: this.words.noConfiguration });
    return isThere;
  }

  /**
   * What the FILES of the command line stand for; it is said of those that stand for nothing. None where the configuration named is not there.
   * @param expand finds what they stand for
   */
  async sourcesOf(files: readonly string[], expand = expandInputs): Promise<readonly Source[]> {
    if (!(await this.isConfigurationThere())) return [];
    const { sources, unread } = await expand(files, this.options.stdinFilename, this.words);
    for (const failure of unread) this.fail(failure);
    return this.withoutExcluded(sources);
  }

  /** Whether a source is one by the configuration; what was named itself always is. */
  async isWanted(source: Source): Promise<boolean> {
    const covered = source.pattern === undefined || source.path === undefined ? 'included' : await this.configurations.covers(source.path);
    return covered === 'included' || (covered === undefined && source.onlyIncluded === undefined);
  }

  /** The sources without those that were found by a pattern or in a folder and are none by the configuration; what was named itself stays. */
  private async withoutExcluded(sources: readonly Source[]): Promise<readonly Source[]> {
    const kept: Source[] = [];
    for (const source of sources) if (await this.isWanted(source)) kept.push(source);
    for (const pattern of new Set(sources.flatMap((source) => source.pattern ?? []))) {
      const found = sources.filter((source) => source.pattern === pattern);
      if (found.some((source) => kept.includes(source))) continue;
      this.fail({ file: pattern, message: found.every(({ onlyIncluded }) => onlyIncluded) ? this.words.noStatements : this.words.allExcluded });
    }
    return kept;
  }

  /** Hands the text of each of the FILES of the command line to `use`, one after the other. */
  async eachText(files: readonly string[], use: (loaded: Loaded) => void | Promise<void>, expand = expandInputs): Promise<void> {
    await this.eachTextOf(await this.sourcesOf(files, expand), use);
  }

  /** Hands the text of each source to `use`, one after the other. */
  async eachTextOf(sources: readonly Source[], use: (loaded: Loaded) => void | Promise<void>): Promise<void> {
    for (const source of sources) {
      try {
        const loaded = await load(source, this.options.maxSize, this.io, this.words);
        if ('message' in loaded) this.fail(loaded);
        else await use(loaded);
      } catch (error) {
        this.failUnexpectedly(source, error);
      }
    }
  }
}

/** What is said of an error that nobody foresaw: one line and a hint; the stack for `--debug`. */
export function unexpected(error: unknown, debug: boolean, words: CliWords): string {
  const message = error instanceof Error ? error.message : String(error);
  const said = words.unexpected(visible(message));
  return debug && error instanceof Error ? `${said}\n${error.stack ?? ''}\n` : `${said}\n`;
}
