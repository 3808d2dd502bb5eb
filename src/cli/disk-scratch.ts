import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Scratch } from '../shelf.js';
import { errorCode } from './error-code.js';

/**
 * A file for what is not to stay in memory. It lies beside the statements, as all that has names of theirs; it is made when it is needed first,
 * has no name from then on, so that nobody else comes upon it, and is gone with the process, however that ends. (Windows keeps the name until it is closed.)
 */
export class DiskScratch implements Scratch {
  #path = '';
  #file: number | undefined;
  #end = 0;
  #isFull = false;

  /** @param folder in which it lies; where that cannot be written to, all stays in memory */
  constructor(private readonly folder: string) {}

  write(bytes: Uint8Array): number | undefined {
    if (this.#isFull) return undefined;
    try {
      const file = this.#file ??= this.#open();
      for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done, bytes.length - done, this.#end + done);
      this.#end += bytes.length;
      return this.#end - bytes.length;
    } catch (error) {
      // Not there to be written to, or no room left: that is no reason to end.
      if (errorCode(error) === undefined) throw error;
      this.#isFull = true;
      return undefined;
    }
  }

  read(place: number, into: Uint8Array): void {
    for (let done = 0; done < into.length;) {
      const count = this.#file === undefined ? 0 : readSync(this.#file, into, done, into.length - done, place + done);
      if (count === 0) throw new Error(`The scratch in ${this.folder} is cut off.`);
      done += count;
    }
  }

  /** Nothing can be read any more. */
  close(): void {
    this.#isFull = true;
    if (this.#file === undefined) return;
    closeSync(this.#file);
    this.#file = undefined;
    rmSync(this.#path, { force: true });
  }

  #open(): number {
    // Not sooner: what makes the name takes time to load, and few surveys need a file.
    this.#path = join(this.folder, `.forthright-${crypto.randomUUID()}.tmp`);
    const file = openSync(this.#path, 'wx+', 0o600);
    rmSync(this.#path, { force: true });
    return file;
  }
}
