import type { FileProblem, LibraryFiles, Listing } from '../../../src/library/files.js';

/** Files of a library in memory, and what was done with them. */
export class MemoryFiles implements LibraryFiles {
  readonly contents = new Map<string, { bytes: Uint8Array; modified: number }>();
  /** Paths that were read, in order. */
  readonly reads: string[] = [];
  index: Uint8Array | undefined;
  writes = 0;
  /** Paths that cannot be read, and why. */
  readonly broken = new Map<string, FileProblem>();
  unwritable: FileProblem | undefined;
  missing: FileProblem | undefined;

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [path, content] of Object.entries(files)) this.put(path, content);
  }

  /** @param modified long ago where it is not given, so that it counts as settled */
  put(path: string, content: string | Uint8Array, modified = 1_000_000): void {
    this.contents.set(path, { bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content, modified });
  }

  list(): Promise<Listing | FileProblem> {
    const files = [...this.contents].map(([path, { bytes, modified }]) => ({ path, size: bytes.length, modified }));
    return Promise.resolve(this.missing ?? { files, unread: [] });
  }

  read(_folder: string, path: string): Promise<Uint8Array | FileProblem> {
    this.reads.push(path);
    return Promise.resolve(this.broken.get(path) ?? this.contents.get(path)?.bytes ?? { problem: 'gone' });
  }

  readIndex(): Promise<Uint8Array | undefined> {
    return Promise.resolve(this.index);
  }

  writeIndex(_folder: string, index: Uint8Array): Promise<FileProblem | undefined> {
    if (this.unwritable) return Promise.resolve(this.unwritable);
    this.writes++;
    this.index = index;
    return Promise.resolve(undefined);
  }
}

/** A past statement: what it says of itself, and one sentence. */
export function past({ title = 'Statement on the detention of Ana Quiroga', more = '', text = 'The European Union calls on the authorities to release the human rights defender Ana Quiroga immediately.' } = {}): string {
  return `---\ncountry: HN\nlevel: spokesperson\nevent: detention\n${more}---\n\n# ${title}\n\n${text}\n`;
}
