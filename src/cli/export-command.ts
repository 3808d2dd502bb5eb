import { existsSync, realpathSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { languageOf } from '../lexicon/language.js';
import { read } from '../reading/index.js';
import type { Reading } from '../reading/types.js';
import { type ExportFormat, exportFormats } from '../publish/export-formats.js';
import { exported, exportName, redactedReading } from '../publish/formats.js';
import { redactionLimits } from '../publish/redact/limits.js';
import { socialPost } from '../publish/post.js';
import { publicationOf } from '../publish/publication.js';
import { readStatement } from '../statement/index.js';
import { linesOf } from '../statement/position.js';
import { type ExportCliWords, exportCliWords } from './export-words.js';
import type { Source } from './inputs.js';
import type { Io } from './io.js';
import { type FileOptions, Session } from './session.js';
import { unwrittenMessage } from './unwritten-words.js';
import { isFolder, namedOut, writeOut } from './write-out.js';

export interface ExportCommandOptions extends FileOptions {
  readonly format?: ExportFormat;
  readonly out?: string;
  readonly force?: true;
  readonly redact?: true;
  readonly keepOfficials?: true;
  /** Names to be taken out besides those that are found. */
  readonly name?: readonly string[];
}

/** Where a path leads, through links. */
function placeOf(path: string): string {
  return existsSync(path) ? realpathSync(path) : resolve(path);
}

/** Statements as they go out. */
class Exporting {
  private readonly session: Session;
  private readonly words: ExportCliWords;
  private readonly out: string | undefined;
  /** The places of what this run has written. */
  private readonly written = new Set<string>();
  /** The places of the statements themselves. */
  private drafts: ReadonlySet<string> = new Set();

  constructor(private readonly options: ExportCommandOptions, private readonly io: Io) {
    this.session = new Session(options, io);
    this.words = exportCliWords(options.locale);
    this.out = namedOut(options.out);
  }

  async over(files: readonly string[]): Promise<number> {
    const { out, options: { redact } } = this;
    const format = this.format();
    const usage = format === undefined ? this.words.noFormat : format === 'docx' && out === undefined ? this.words.outNeeded : format === 'md' && redact !== true ? this.words.onlyRedacted : undefined;
    if (format === undefined || usage !== undefined) return this.refused(usage ?? this.words.noFormat);
    const sources = await this.session.sourcesOf(files);
    const isInFolder = out !== undefined && isFolder(out);
    if (sources.length > 1 && out !== undefined && !isInFolder) return this.refused(this.words.outIsFile);
    if (out !== undefined) this.drafts = new Set(sources.flatMap(({ path }) => (path === undefined ? [] : [placeOf(path)])));
    await this.session.eachTextOf(sources, async ({ source, decoded }) => {
      const reading = read(readStatement(decoded.text, await this.session.optionsFor(source)));
      await this.one(source, reading, format, isInFolder);
    });
    return this.session.unread.length > 0 ? 2 : 0;
  }

  private refused(why: string): number {
    this.io.stderr.write(`${why}\n`);
    return 2;
  }

  /** The format that is asked for, else the one that `--out` ends like; a copy without names is Markdown. */
  private format(): ExportFormat | undefined {
    const { out = '', options: { format, redact } } = this;
    const end = extname(out).slice(1).toLowerCase();
    return format ?? exportFormats.find((known) => known === end) ?? (redact === true ? 'md' : undefined);
  }

  private async one(source: Source, original: Reading, format: ExportFormat, isInFolder: boolean): Promise<void> {
    const { out, options: { redact, keepOfficials, name: names = [], force } } = this;
    const given = source.path === undefined ? 'statement.md' : basename(source.path);
    const copy = redact === true ? redactedReading(original, given, { keepsOfficials: keepOfficials === true, names }) : undefined;
    if (copy && copy.left.leaks.length > 0) {
      this.session.fail({ file: source.file, message: this.words.leaks(copy.left.leaks.join(', ')) });
      return;
    }
    const reading = copy?.reading ?? original;
    const content = await exported(reading, format);
    this.tell(source, reading, format);
    if (copy) {
      if (languageOf(original.language) === undefined) this.remark(source, this.words.notRead);
      this.remark(source, this.words.redacted(copy.people));
      this.remark(source, `${this.words.limits} ${redactionLimits(this.options.locale).join('; ')}`);
      if (copy.left.names.length > 0) this.remark(source, this.words.names(copy.left.names.join(', ')));
      if (copy.left.capitals.length > 0) this.remark(source, this.words.look(copy.left.capitals.join(', ')));
    }
    if (out === undefined) {
      this.io.stdout.write(content);
      return;
    }
    const path = isInFolder ? join(out, exportName(copy?.name ?? given, format)) : out;
    // Two statements of one name in two folders: with `--force` the second would take the place of the first.
    if (this.written.has(resolve(path))) {
      this.session.fail({ file: source.file, message: this.words.sameName(path) });
      return;
    }
    // With `--force` the draft would be lost.
    if (this.drafts.has(placeOf(path))) {
      this.session.fail({ file: source.file, message: this.words.overDraft(path) });
      return;
    }
    const problem = await writeOut(path, content, force === true);
    if (problem !== undefined) {
      this.session.fail({ file: path, message: unwrittenMessage(problem, this.options.locale) });
      return;
    }
    this.written.add(resolve(path));
    this.remark(source, this.words.written(path));
  }

  private remark({ file }: Source, message: string): void {
    this.session.remark({ file, message });
  }

  /** What keeps the export from being what somebody expects. */
  private tell(source: Source, reading: Reading, format: ExportFormat): void {
    const { placeholders, leftOut } = publicationOf(reading.statement);
    const lines = linesOf(reading.statement.text);
    for (const { start, text } of placeholders) {
      const { line, column } = lines.positionAt(start);
      this.session.remark({ file: `${source.file}:${line}:${column}`, message: this.words.placeholder(text) });
    }
    if (format !== 'md') for (const what of leftOut) this.remark(source, this.words.leftOut[what]);
    if (format !== 'post') return;
    const { posts, lacks } = socialPost(reading);
    if (posts.length > 1) this.remark(source, this.words.thread(posts.length));
    for (const what of lacks) this.remark(source, this.words.lacks[what]);
  }
}

/**
 * `forthright export`: writes statements as they go out, or copies without names.
 * @returns The exit code: 0; 2 where something could not be read or written.
 */
export async function exportCommand(files: readonly string[], options: ExportCommandOptions, io: Io): Promise<number> {
  return new Exporting(options, io).over(files);
}
