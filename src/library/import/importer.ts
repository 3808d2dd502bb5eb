import { fetchGiven, type FetchProblem } from './fetching/fetch-given.js';
import type { Net } from './fetching/net.js';
import { findStatements, type Found, type Ready, readyStatement } from './index.js';
import type { KnownStatements, Same } from './known.js';
import { type Described, type Extracted, type Given, type ImportProblem, isProblem, type Told, type Unsure } from './types.js';

/** Why something was not imported. `code` is what the file system says. */
export type NotImported = ImportProblem | FetchProblem | { readonly problem: 'unwritten'; readonly code: string } | { readonly problem: 'no-network' };

/** What came of one statement that was to be imported. */
export type Outcome =
  | { readonly outcome: 'imported'; readonly from: string; readonly file: string; readonly text: string; readonly described: Described; readonly unsure: readonly Unsure[]; readonly extract: Extracted }
  | { readonly outcome: 'known'; readonly from: string; readonly same: Same }
  | { readonly outcome: 'failed'; readonly from: string; readonly problem: NotImported };

/** What an import needs of the world: where statements are written, and the network where there is one. */
export interface ImportHost {
  /**
   * Writes a file that was not there into the library: all of it or nothing, and never in the place of another.
   * @returns what it is called, or what the file system says
   */
  write(fileName: string, text: string): Promise<{ readonly file: string } | { readonly code: string }>;
  /** Undefined where nothing can be fetched, as in a browser. */
  readonly net: Net | undefined;
  /** Most bytes of an answer. */
  readonly limit?: number | undefined;
  /** Whether the pages that feeds only name are fetched too. */
  readonly follow: boolean;
  /** Ends it between two statements, and in the middle of an answer. */
  readonly signal: AbortSignal;
  /** Is told what came of each, as it comes. */
  report(outcome: Outcome): void;
}

/** Takes statements into a library, one after the other. Whatever is wrong with one is an outcome, and the next can be taken. */
export class Importer {
  #wasCancelled = false;

  /** @param known what the library has; what is imported is added */
  constructor(private readonly known: KnownStatements, private readonly host: ImportHost, private readonly told: Told = {}) {}

  /** Whether it was stopped before all was done. */
  get isCancelled(): boolean {
    return (this.#wasCancelled ||= this.host.signal.aborted);
  }

  /** Imports all statements in what somebody gives. @param told what is known of it besides */
  async take(given: Given, told?: Told): Promise<void> {
    for (const found of await findStatements(given)) {
      if (this.isCancelled) return;
      await this.#keep(found, told);
    }
  }

  /** Fetches an address, unless the library has its statement, and imports what it answers. */
  async fetch(address: string, told?: Told): Promise<void> {
    const given = await this.#answerOf(address);
    if (given !== undefined) await this.take(given, told);
  }

  /** Says that something cannot be imported. */
  fail(from: string, problem: NotImported): void {
    this.host.report({ outcome: 'failed', from, problem });
  }

  /** What an address answers; undefined, and it is told, where the library has it or there is nothing. */
  async #answerOf(address: string): Promise<Given | undefined> {
    const { net, limit, signal } = this.host;
    const there = this.known.from(address);
    if (there !== undefined) {
      this.host.report({ outcome: 'known', from: address, same: { name: there, why: 'source' } });
      return undefined;
    }
    const answer = net === undefined ? { problem: 'no-network' as const } : await fetchGiven(address, { net, limit, signal });
    if (!isProblem(answer)) return answer;
    if (answer.problem === 'cancelled') this.#wasCancelled = true;
    else this.fail(address, answer);
    return undefined;
  }

  /** Writes one statement into the library, unless it has it. */
  async #keep({ name, extract }: Found, told: Told | undefined): Promise<void> {
    if (!isProblem(extract)) await this.#write(name, extract, told);
    else if (extract.problem === 'only-an-address' && this.host.follow) await this.#follow(extract.address, told);
    else this.fail(name, extract);
  }

  /** Fetches a page that a feed names. A feed that names feeds is followed no further. */
  async #follow(address: string, told: Told | undefined): Promise<void> {
    const given = await this.#answerOf(address);
    if (given === undefined) return;
    for (const { name, extract } of await findStatements(given)) {
      if (isProblem(extract)) this.fail(name, extract);
      else await this.#write(name, extract, told);
    }
  }

  async #write(from: string, extract: Extracted, told: Told = this.told): Promise<void> {
    const ready: Ready = readyStatement(from, extract, this.known, told);
    const { fileName, file: text, described, unsure, same } = ready;
    if (same !== undefined) {
      this.host.report({ outcome: 'known', from, same });
      return;
    }
    const written = await this.host.write(fileName, text);
    if ('code' in written) {
      this.fail(from, { problem: 'unwritten', code: written.code });
      return;
    }
    this.known.add(written.file, text);
    this.host.report({ outcome: 'imported', from, file: written.file, text, described, unsure, extract });
  }
}
