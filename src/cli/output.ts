import { fstatSync, type Stats, statSync, writeSync } from 'node:fs';
import { devNull } from 'node:os';
import type { Writable } from 'node:stream';
import type { Output } from './io.js';

type Terminal = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Whether what is written there can be handed to the system as it is: files, pipes, and where nothing is kept. */
function isDirect(descriptor: number): boolean {
  // Windows tells of a pipe that nobody reads any more in its own ways, which Node's stream knows.
  if (process.platform === 'win32') return false;
  try {
    const target = fstatSync(descriptor);
    return target.isFile() || target.isFIFO() || (target.isCharacterDevice() && isNowhere(target));
  } catch {
    // Whatever it is, the stream deals with it.
    return false;
  }
}

function isNowhere({ rdev }: Stats): boolean {
  return statSync(devNull).rdev === rdev;
}

/** Writes all of it, as far as it goes at once. @returns what a full pipe did not take */
function written(descriptor: number, content: Uint8Array): Uint8Array {
  let at = 0;
  try {
    while (at < content.length) at += writeSync(descriptor, content, at);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
  }
  return content.subarray(at);
}

/**
 * Standard output or standard error. Node's streams take some milliseconds to load: they serve terminals, and pipes that are full.
 * @param descriptor 1 or 2
 * @param stream Node's stream on it; asked for once, when it is needed
 * @param onError what is done where something cannot be written
 */
export function outputTo(descriptor: number, stream: () => Terminal, onError: (error: NodeJS.ErrnoException) => void): Output {
  let opened: Terminal | undefined;
  const open = (): Terminal => {
    if (!opened) (opened = stream()).on('error', onError);
    return opened;
  };
  const direct = isDirect(descriptor);
  const write = (content: string | Uint8Array): void => {
    if (!direct || opened) {
      open().write(content);
      return;
    }
    try {
      const rest = written(descriptor, typeof content === 'string' ? Buffer.from(content) : content);
      if (rest.length > 0) open().write(rest);
    } catch (error) {
      onError(error as NodeJS.ErrnoException);
    }
  };
  return direct ? { write, isTerminal: false, columns: undefined } : { write, get isTerminal() { return open().isTTY === true; }, get columns() { return open().columns; } };
}
