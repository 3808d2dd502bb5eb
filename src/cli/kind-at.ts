import { statSync } from 'node:fs';
import { errorCode } from './error-code.js';

/**
 * What is at a path. Looked at at once: there is nothing else to do meanwhile.
 * @returns undefined for what is not there, or cannot be looked at: whoever reads or writes there is told why that does not go
 */
export function kindAt(path: string): 'file' | 'folder' | 'special' | undefined {
  try {
    const about = statSync(path);
    return about.isFile() ? 'file' : about.isDirectory() ? 'folder' : 'special';
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}
