import { jsonText } from '../formats/json.js';
import { prettyImported, prettyImportEnd } from '../formats/import-pretty.js';
import { importJson, type ImportOutcome, type ImportReport } from '../formats/import-report.js';
import { importWords } from '../formats/import-words.js';
import { Importer, type NotImported, type Outcome } from '../library/import/importer.js';
import { KnownStatements } from '../library/import/known.js';
import type { Given, Told } from '../library/import/types.js';
import type { DecodingProblem } from '../statement/decode.js';
import { errorCode } from './error-code.js';
import { importSources, type ImportSource } from './import-sources.js';
import type { Source } from './inputs.js';
import { interrupted } from './interrupted.js';
import type { Io } from './io.js';
import { knownIn, makeFolder } from './library-folder.js';
import { libraryWords } from './library-words.js';
import { loadBytes } from './load.js';
import { nodeNet } from './node-net.js';
import type { readFormats } from './option-values.js';
import { Progress } from './progress.js';
import { type FileOptions, Session } from './session.js';
import { writeNew } from './write-new.js';

export interface ImportCommandOptions extends Omit<FileOptions, 'maxSize' | 'config'>, Omit<Told, 'title'> {
  readonly to: string;
  readonly format: (typeof readFormats)[number];
  /** Bytes; where it is not given, files may be larger than answers. */
  readonly maxSize?: number;
  readonly dryRun?: true;
  /** Fetch the pages too that feeds only name. */
  readonly follow?: true;
}

/** Word documents with pictures are this large, in bytes; what no statement comes in is larger. */
const largestFile = 10_000_000;

const decodingProblems: ReadonlySet<string> = new Set<DecodingProblem['problem']>(['too-large', 'binary', 'invalid-utf8', 'invalid-utf16']);

function isDecodingProblem(problem: NotImported): problem is DecodingProblem {
  return decodingProblems.has(problem.problem);
}

/** One run of `library import`. */
class ImportRun {
  private readonly session: Session;
  private readonly progress: Progress;
  private readonly outcomes: ImportOutcome[] = [];
  private importer: Importer;

  constructor(private readonly options: ImportCommandOptions, private readonly io: Io, private readonly cancel: AbortSignal) {
    this.session = new Session({ ...options, maxSize: options.maxSize ?? largestFile }, io);
    this.progress = new Progress(io, { ...this.session.words, progress: libraryWords(options.locale).importing });
    this.importer = this.importerFor(new KnownStatements());
  }

  async over(given: readonly string[]): Promise<number> {
    const { to, format, locale, dryRun } = this.options;
    const { sources, unread } = await importSources(given, this.options.stdinFilename, to, this.session.words);
    for (const { file, message } of unread) this.fail(file, message);
    const known = await this.library();
    if (known === undefined) return 2;
    this.importer = this.importerFor(known);
    for (const [at, source] of sources.entries()) {
      if (this.importer.isCancelled) break;
      await this.take(source);
      this.progress.done(at + 1, sources.length);
    }
    this.progress.clear();
    const wasCancelled = this.importer.isCancelled;
    const report: ImportReport = { to, outcomes: this.outcomes, isDryRun: dryRun === true, wasCancelled };
    this.io.stdout.write(format === 'json' ? jsonText(importJson(report)) : prettyImportEnd(report, locale));
    if (wasCancelled) return interrupted;
    if (this.session.unread.length > 0) return 2;
    return this.outcomes.some((each) => each.outcome === 'imported' && each.unsure.length > 0) ? 1 : 0;
  }

  private importerFor(known: KnownStatements): Importer {
    const { date, country, level, language, follow, maxSize: limit } = this.options;
    const told = { ...(date === undefined ? {} : { date }), ...(country === undefined ? {} : { country }), ...(level === undefined ? {} : { level }), ...(language === undefined ? {} : { language }) };
    return new Importer(known, {
      net: this.io.net ?? nodeNet(), limit, follow: follow === true, signal: this.cancel,
      write: (fileName, text) => this.write(fileName, text),
      report: (outcome) => { this.report(outcome); },
    }, told);
  }

  /** What the library has; undefined, and it is said why, where there can be none. */
  private async library(): Promise<KnownStatements | undefined> {
    const { to, dryRun } = this.options;
    try {
      if (dryRun !== true) await makeFolder(to);
      return await knownIn(to, this.cancel);
    } catch (error) {
      const code = errorCode(error);
      if (code === undefined) throw error;
      this.session.fail({ file: to, message: this.session.words.noLibrary(code) });
      return undefined;
    }
  }

  /** Imports all statements of a source. Whatever goes wrong with one, the run goes on. */
  private async take(source: ImportSource): Promise<void> {
    const name = source.kind === 'file' ? source.source.file : source.address;
    try {
      if (source.kind === 'address') await this.importer.fetch(source.address);
      else {
        const given = await this.read(source.source);
        if (given !== undefined) await this.importer.take(given);
      }
    } catch (error) {
      this.progress.clear();
      this.session.failUnexpectedly({ file: name, path: undefined }, error);
      this.outcomes.push({ outcome: 'failed', from: name, message: error instanceof Error ? error.message : String(error) });
    }
  }

  private async read(source: Source): Promise<Given | undefined> {
    const bytes = await loadBytes(source, this.options.maxSize ?? largestFile, this.io, this.session.words);
    if ('message' in bytes) {
      this.fail(bytes.file, bytes.message);
      return undefined;
    }
    // What comes in through a pipe is text where nothing says otherwise.
    return { name: source.file, bytes, ...(source.path === undefined && !/\.[a-z]+$/i.test(source.file) ? { contentType: 'text/plain' } : {}) };
  }

  private async write(fileName: string, text: string): Promise<{ file: string } | { code: string }> {
    const { to, dryRun } = this.options;
    if (dryRun === true) return { file: fileName };
    try {
      return { file: await writeNew(to, fileName, text) };
    } catch (error) {
      const code = errorCode(error);
      if (code === undefined) throw error;
      return { code };
    }
  }

  private report(outcome: Outcome): void {
    if (outcome.outcome === 'failed') {
      this.fail(outcome.from, this.why(outcome.problem));
      return;
    }
    this.progress.clear();
    this.outcomes.push(outcome);
    if (this.options.format === 'pretty') this.io.stdout.write(prettyImported(outcome, this.session.paint, this.options.locale));
  }

  private why(problem: NotImported): string {
    const { words, options: { locale } } = this.session;
    if (isDecodingProblem(problem)) return words.undecodable(problem);
    if (problem.problem === 'unwritten') return words.unwritten(problem.code);
    const hint = libraryWords(locale).importHints[problem.problem];
    return `${importWords(locale).why(problem)}${hint ?? ''}`;
  }

  private fail(from: string, message: string): void {
    this.progress.clear();
    this.session.fail({ file: from, message });
    this.outcomes.push({ outcome: 'failed', from, message });
  }
}

/**
 * `forthright library import`: takes past statements into a library's folder.
 * @returns The exit code: 0 where all is in the library; 1 where something of what was imported is not sure; 2 where something could
 *   not be imported; 130 where the user stopped the run.
 */
export async function importCommand(sources: readonly string[], options: ImportCommandOptions, io: Io): Promise<number> {
  return new ImportRun(options, io, io.interruption?.() ?? new AbortController().signal).over(sources);
}
