import { visible } from '../formats/visible.js';
import type { Io } from './io.js';
import type { CliWords } from './words.js';

/** Runs shorter than this say nothing, and longer ones not more often; in milliseconds. */
const patience = 300;
/** A text of so many code units takes a moment; it is named before it is checked. */
const longText = 200_000;
const clearLine = '\r\u001B[K';

/** Says on standard error how far a long run has come, in one line that goes away; nothing where no terminal is. */
export class Progress {
  readonly #io: Pick<Io, 'stderr'>;
  readonly #words: CliWords;
  #last = Date.now();
  #isShown = false;

  constructor(io: Pick<Io, 'stderr'>, words: CliWords) {
    this.#io = io;
    this.#words = words;
  }

  /** A file is done, of so many. */
  done(count: number, all: number): void {
    if (Date.now() - this.#last > patience && count < all) this.#show(this.#words.progress(count, all));
  }

  /** A text is about to be checked. */
  begins(file: string, text: string): void {
    if (text.length > longText) this.#show(this.#words.longText(visible(file)));
  }

  /** Makes room for what is written next. */
  clear(): void {
    if (this.#isShown) this.#io.stderr.write(clearLine);
    this.#isShown = false;
  }

  #show(said: string): void {
    if (!this.#io.stderr.isTerminal) return;
    const { columns = 80 } = this.#io.stderr;
    this.#io.stderr.write(`${clearLine}${said.slice(0, columns - 1)}`);
    this.#isShown = true;
    this.#last = Date.now();
  }
}
