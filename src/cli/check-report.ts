import { addCounts, type Counts, checkJson, noFindings, type UnreadFile } from '../formats/check-json.js';
import { unreadGithub } from '../formats/github.js';
import { JsonWithList, jsonText } from '../formats/json.js';
import { checkSarif } from '../formats/sarif.js';
import { fileDepth, type FileReport, prettyCheck, type Reporting, resultDepth } from './file-report.js';
import type { Output } from './io.js';
import { sarifTool } from './rule-text.js';

/** Text of a report whose parts are all texts, as those for programs are. */
function texts({ parts }: FileReport): string[] {
  return parts.filter((part) => typeof part === 'string');
}

/** The report on all files, written as they are done. */
export class CheckReport {
  counts: Counts = noFindings;
  readonly #pretty;
  readonly #files: string[] = [];
  readonly #results: string[] = [];
  readonly #json = new JsonWithList('files', fileDepth);
  #count = 0;
  #fixable = 0;

  constructor(private readonly reporting: Reporting, private readonly output: Output) {
    this.#pretty = prettyCheck(reporting);
  }

  /** Takes what is said of the next file. */
  add(report: FileReport): void {
    this.counts = addCounts(this.counts, report.counts);
    this.#fixable += report.fixable;
    const isFirst = this.#count++ === 0;
    switch (this.reporting.format) {
      case 'json':
        this.output.write(`${isFirst ? this.#json.start(this.#whole([])) : ''}${this.#json.add(texts(report))}`);
        break;
      case 'sarif':
        // The log names all files before the first result.
        this.#files.push(report.file);
        this.#results.push(...texts(report));
        break;
      case 'github':
        this.output.write(texts(report).join(''));
        break;
      case 'pretty':
        this.output.write(this.#pretty.join(report.parts));
        break;
    }
  }

  /** Writes what stands at the end of the report. */
  end(unread: readonly UnreadFile[]): void {
    this.output.write(this.#end(unread));
  }

  #whole(unread: readonly UnreadFile[]): object {
    return checkJson([], unread, { files: this.#count, ...this.counts });
  }

  #end(unread: readonly UnreadFile[]): string {
    const { format, locale } = this.reporting;
    switch (format) {
      case 'json': return this.#count === 0 ? jsonText(this.#whole(unread)) : this.#json.end(this.#whole(unread));
      case 'sarif': {
        const log = checkSarif(this.#files, [], unread, sarifTool(locale));
        const list = new JsonWithList('results', resultDepth);
        return list.start(log) + list.add(this.#results) + list.end(log);
      }
      case 'github': return unread.map(unreadGithub).join('');
      case 'pretty': return this.#pretty.end({ files: this.#count, ...this.counts }, this.#fixable);
    }
  }
}
