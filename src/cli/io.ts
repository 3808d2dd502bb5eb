import type { Net } from '../library/import/fetching/net.js';
import type { Threads } from './thread-task.js';

/** What the command line touches of the world, so that tests can give it another one. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Where there are none, all is done in this one. */
  readonly threads?: Threads;
  /** The network, where it is not Node's. */
  readonly net?: Net;
  /** Lets a run stop where the user asks for it (Ctrl-C), instead of in the middle; where there is none, nobody asks. */
  readonly interruption?: () => AbortSignal;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A stream to write to, and the terminal behind it if there is one. */
export interface Output {
  write(content: string | Uint8Array): void;
  readonly isTerminal: boolean;
  /** Columns of the terminal; undefined when there is none. */
  readonly columns: number | undefined;
}
