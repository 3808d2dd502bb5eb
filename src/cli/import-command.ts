import { jsonText } from '../formats/json.js';
import { prettyImported, prettyImportEnd } from '../formats/import-pretty.js';
import { importJson, type ImportOutcome, type ImportReport } from '../formats/import-report.js';
import { importWords, type NotImported } from '../formats/import-words.js';
import { defaultLimit, fetchGiven } from '../library/import/fetching/fetch-given.js';
import { findStatements, type Found, readyStatement } from '../library/import/index.js';
import type { KnownStatements } from '../library/import/known.js';
import { type Extracted, type Given, type ImportProblem, isProblem, type Told } from '../library/import/types.js';
import type { DecodingProblem } from '../statement/decode.js';
import { errorCode } from './error-code.js';
import { importSources, type ImportSource } from './import-sources.js';
import type { Source } from './inputs.js';
import type { Io } from './io.js';
import { knownIn, makeFolder } from './library-folder.js';
import { loadBytes } from './load.js';
import { nodeNet } from './node-net.js';
import type { readFormats } from './option-values.js';
import { Progress } from './progress.js';
import { type FileOptions, Session } from './session.js';
import { writeNew } from './write-new.js';

export interface ImportCommandOptions extends Omit<FileOptions, 'maxSize' | 'config'>, Told {
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

function isDecodingProblem(problem: ImportProblem | NotImported): problem is DecodingProblem {
  return decodingProblems.has(problem.problem);
}

/** One run of `library import`. */
class ImportRun {
  private readonly session: Session;
  private readonly progress: Progress;
  private readonly outcomes: ImportOutcome[] = [];
  private readonly told: Told;
  private wasCancelled = false;

  constructor(private readonly options: ImportCommandOptions, private readonly io: Io, private readonly cancel: AbortSignal) {
    this.session = new Session({ ...options, maxSize: options.maxSize ?? largestFile }, io);
    this.progress = new Progress(io, this.session.words);
    const { date, country, level, language } = options;
    this.told = { ...(date === undefined ? {} : { date }), ...(country === undefined ? {} : { country }), ...(level === undefined ? {} : { level }), ...(language === undefined ? {} : { language }) };
  }

  async over(given: readonly string[]): Promise<number> {
    const { to, format, locale, dryRun } = this.options;
    const { sources, unread } = await importSources(given, this.options.stdinFilename, to, this.session.words);
    for (const { file, message } of unread) this.fail(file, message);
    const known = await this.library();
    if (known === undefined) return 2;
    for (const [at, source] of sources.entries()) {
      if (this.isCancelled()) break;
      await this.take(source, known);
      this.progress.done(at + 1, sources.length);
    }
    this.progress.clear();
    const report: ImportReport = { to, outcomes: this.outcomes, isDryRun: dryRun === true, wasCancelled: this.wasCancelled };
    this.io.stdout.write(format === 'json' ? jsonText(importJson(report)) : prettyImportEnd(report, locale));
    if (this.wasCancelled || this.session.unread.length > 0) return 2;
    return this.outcomes.some((each) => each.outcome === 'imported' && each.unsure.length > 0) ? 1 : 0;
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

  private isCancelled(): boolean {
    return (this.wasCancelled ||= this.cancel.aborted);
  }

  /** Imports all statements of a source. Whatever goes wrong with one, the run goes on. */
  private async take(source: ImportSource, known: KnownStatements): Promise<void> {
    const name = source.kind === 'file' ? source.source.file : source.address;
    try {
      const given = source.kind === 'file' ? await this.read(source.source) : await this.fetched(source.address, known);
      if (given === undefined) return;
      for (const found of await findStatements(given)) {
        if (this.isCancelled()) return;
        await this.keep(found, known);
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

  /** What an address answers; undefined, and it is said, where the library has it or there is nothing. */
  private async fetched(address: string, known: KnownStatements): Promise<Given | undefined> {
    const there = known.from(address);
    if (there !== undefined) {
      this.report({ outcome: 'known', from: address, same: { name: there, why: 'source' } });
      return undefined;
    }
    const answer = await fetchGiven(address, { net: this.io.net ?? nodeNet(), limit: this.options.maxSize ?? defaultLimit, signal: this.cancel });
    if (!isProblem(answer)) return answer;
    if (answer.problem === 'cancelled') this.wasCancelled = true;
    else this.failFor(address, answer);
    return undefined;
  }

  /** Writes one statement into the library, unless it has it. */
  private async keep({ name, extract }: Found, known: KnownStatements): Promise<void> {
    if (isProblem(extract)) {
      if (extract.problem === 'only-an-address' && this.options.follow === true) await this.follow(extract.address, known);
      else this.failFor(name, extract);
      return;
    }
    await this.write(name, extract, known);
  }

  /** Fetches a page that a feed names. A feed that names feeds is followed no further. */
  private async follow(address: string, known: KnownStatements): Promise<void> {
    const given = await this.fetched(address, known);
    if (given === undefined) return;
    for (const { name, extract } of await findStatements(given)) {
      if (isProblem(extract)) this.failFor(name, extract);
      else await this.write(name, extract, known);
    }
  }

  private async write(from: string, extract: Extracted, known: KnownStatements): Promise<void> {
    const { to, dryRun } = this.options;
    const { fileName, file: text, described, unsure, same } = readyStatement(from, extract, known, this.told);
    if (same !== undefined) {
      this.report({ outcome: 'known', from, same });
      return;
    }
    let file = fileName;
    try {
      if (dryRun !== true) file = await writeNew(to, fileName, text);
    } catch (error) {
      const code = errorCode(error);
      if (code === undefined) throw error;
      this.fail(from, this.session.words.unwritten(code));
      return;
    }
    known.add(file, text);
    this.report({ outcome: 'imported', from, file, described, unsure });
  }

  private report(outcome: Exclude<ImportOutcome, { outcome: 'failed' }>): void {
    this.progress.clear();
    this.outcomes.push(outcome);
    if (this.options.format === 'pretty') this.io.stdout.write(prettyImported(outcome, this.session.paint, this.options.locale));
  }

  private failFor(from: string, problem: ImportProblem | NotImported): void {
    this.fail(from, isDecodingProblem(problem) ? this.session.words.undecodable(problem) : importWords(this.options.locale).why(problem));
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
 *   not be imported, or the run was stopped.
 */
export async function importCommand(sources: readonly string[], options: ImportCommandOptions, io: Io): Promise<number> {
  return new ImportRun(options, io, io.interruption?.() ?? new AbortController().signal).over(sources);
}
