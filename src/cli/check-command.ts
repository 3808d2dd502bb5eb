import type { Severity } from '../benchmarks/types.js';
import { check, type CheckOptions } from '../check.js';
import { fixAll } from '../fixes.js';
import type { CheckedFile, Counts } from '../formats/check-json.js';
import { CheckReport } from './check-report.js';
import { type CheckOutcome, checkSource } from './check-source.js';
import { checkText, withCommandLine } from './check-text.js';
import { wantsColour } from './colours.js';
import { fileReporter, type Reporting } from './file-report.js';
import { FilesBeside } from './files-beside.js';
import { expandWithFolders, type Source } from './inputs.js';
import type { Io } from './io.js';
import { type Loaded, sizeOf } from './load.js';
import type { checkFormats, RuleSettings } from './option-values.js';
import type { Libraries } from './libraries.js';
import { librariesOf } from './library-opening.js';
import { Progress } from './progress.js';
import { type FileOptions, Session } from './session.js';
import type { Threads } from './thread-task.js';
import { checkInThreads, threadsFor } from './threads.js';
import { fixedBytes, keepLineEnds, writeFixed } from './write-fixed.js';

export interface CheckCommandOptions extends FileOptions {
  readonly format: (typeof checkFormats)[number];
  readonly fix?: true;
  readonly rule?: RuleSettings;
  readonly failOn: Severity | 'none';
  readonly quiet?: true;
  /** Folders of past statements; those of each file's configuration where there are none, and false for none at all. */
  readonly library?: readonly string[] | false;
}

/** Whether something found is at or above the severity that makes the command fail. */
function fails({ errors, warnings, infos }: Counts, failOn: CheckCommandOptions['failOn']): boolean {
  const counts = { none: 0, error: errors, warning: errors + warnings, info: errors + warnings + infos };
  return counts[failOn] > 0;
}

/** One run of `check`. */
class CheckRun {
  private readonly session: Session;
  private readonly libraries: Libraries;
  private readonly beside: FilesBeside;
  private readonly reporting: Reporting;
  private readonly report: CheckReport;
  private readonly reportOn: ReturnType<typeof fileReporter>;
  private readonly progress: Progress;

  constructor(private readonly options: CheckCommandOptions, private readonly io: Io, fixesStdin: boolean) {
    this.session = new Session(options, io);
    this.libraries = librariesOf(this.session, false);
    this.beside = new FilesBeside({ limit: options.maxSize, optionsFor: (source) => this.session.optionsFor(source) });
    this.progress = new Progress(io, this.session.words);
    const { format, locale, quiet, color } = options;
    this.reporting = { format, locale, colour: wantsColour(color, io), width: this.session.width, quiet: quiet === true };
    this.reportOn = fileReporter(this.reporting);
    // Standard output is the fixed text where standard input was the draft.
    this.report = new CheckReport(this.reporting, fixesStdin ? io.stderr : io.stdout);
  }

  async over(files: readonly string[]): Promise<number> {
    const sources = await this.session.sourcesOf(files, expandWithFolders);
    let count = 0;
    for await (const outcome of this.outcomes(sources)) {
      this.progress.clear();
      this.take(outcome);
      this.progress.done(++count, sources.length);
    }
    this.progress.clear();
    this.report.end(this.session.unread);
    if (this.session.unread.length > 0) return 2;
    return fails(this.report.counts, this.options.failOn) ? 1 : 0;
  }

  /** Many files are checked in threads, but for those that are fixed: they are written, and read again, by one alone. */
  private outcomes(sources: readonly Source[]): AsyncIterable<CheckOutcome> {
    const { threads } = this.io;
    const count = this.options.fix === true || sources.some(({ path }) => path === undefined) ? 0 : threadsFor(sources.length, threads);
    return count > 0 && threads ? this.inThreads(sources, threads, count) : this.oneByOne(sources);
  }

  private async *inThreads(sources: readonly Source[], threads: Threads, count: number): AsyncGenerator<CheckOutcome> {
    // Threads read the configurations themselves; what is wrong in them is told here.
    let isKept = true;
    for (const source of sources) {
      await this.session.optionsFor(source);
      isKept &&= await this.hasKept(source);
    }
    const { locale, maxSize, rule = {}, config, library } = this.options;
    const task = { makes: 'check', reporting: this.reporting, locale, maxSize, rule, config, library } as const;
    // Each thread opens the libraries for itself, which is quick only from an index.
    if (isKept) yield* checkInThreads(sources, threads, count, task, (source) => this.checkOnce(source));
    else yield* this.oneByOne(sources);
  }

  /** Opens the past statements that a file is compared with. @returns whether their indexes could be kept */
  private async hasKept(source: Source): Promise<boolean> {
    const { library } = this.options;
    if (library === false) return true;
    const { folders } = await this.libraries.open(library ?? (await this.session.libraryOf(source)));
    return folders.every((folder) => 'failed' in folder || folder.unkept === undefined);
  }

  private async optionsFor(source: Source): Promise<CheckOptions> {
    const { library } = this.options;
    const view = library === false ? undefined : await this.libraries.viewFor(library ?? (await this.session.libraryOf(source)), source.path);
    return { ...withCommandLine(await this.session.optionsFor(source), this.options), library: view, versions: await this.beside.versionsOf(source) };
  }

  private async *oneByOne(sources: readonly Source[]): AsyncGenerator<CheckOutcome> {
    const [first] = sources;
    // Without threads this is no process of its own, and what else runs in it keeps V8 as it is.
    if (first && this.io.threads) (await import('./tune-engine.js')).tuneForFewFiles(sources.length === 1 ? sizeOf(first) : undefined);
    for (const source of sources) yield this.checkOnce(source);
  }

  private async checkOnce(source: Source): Promise<CheckOutcome> {
    return checkSource(source, this.options.maxSize, this.io, this.session.words, async (loaded) => {
      this.progress.begins(source.file, loaded.decoded.text);
      const options = await this.optionsFor(source);
      return this.reportOn(this.options.fix === true ? await this.fixed(loaded, options) : checkText(source, loaded.decoded.text, { ...options, once: true }));
    });
  }

  private take(outcome: CheckOutcome): void {
    if ('unread' in outcome) this.session.fail(outcome.unread);
    else if ('error' in outcome) this.session.failUnexpectedly(outcome.source, outcome.error);
    else this.report.add(outcome.checked);
  }

  /** Fixes what can be fixed, writes it back, and checks what is left; what cannot be written counts as not fixed. */
  private async fixed(loaded: Loaded, given: CheckOptions): Promise<CheckedFile> {
    const options = { ...given, triesFixes: true };
    const { source, decoded } = loaded;
    const { text: mended, applied } = fixAll(decoded.text, (text) => check(text, options).findings);
    const text = keepLineEnds(decoded.text, mended);
    if (source.path === undefined) this.io.stdout.write(fixedBytes(loaded, text));
    else if (applied.length > 0) {
      const problem = await writeFixed(loaded, source.path, text, this.session.words);
      if (problem !== undefined) {
        this.session.fail({ file: source.file, message: problem });
        return { ...checkText(source, decoded.text, options), fixed: 0 };
      }
    }
    return { ...checkText(source, text, options), fixed: applied.length, applied: applied.map(({ finding: { rule }, fix: { title } }) => ({ rule, title })) };
  }
}

/**
 * `forthright check`: judges each file by the benchmarks.
 * @returns The exit code: 0; 1 where something at or above `failOn` was found; 2 where a file could not be read or written, or a configuration has a fault.
 */
export async function checkCommand(files: readonly string[], options: CheckCommandOptions, io: Io): Promise<number> {
  return new CheckRun(options, io, options.fix === true && files.includes('-')).over(files);
}
