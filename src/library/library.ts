import type { LibraryView } from '../benchmarks/library/view.js';
import type { Reading } from '../reading/types.js';
import { catalogue } from './catalogue.js';
import { type FileProblem, isProblem, type LibraryFiles, type UnreadStatement } from './files.js';
import type { FolderIndex } from './index-format.js';
import { PastView } from './past-view.js';
import { type ReadFolder, readFolder, type ReadFolderOptions } from './read-folder.js';
import type { PastRecord } from './record.js';
import type { DraftPlace } from './same-draft.js';
import { readerOf } from './reader.js';
import { SearchIndex } from './search-index.js';
import { SimilarFinder, type SimilarOptions, type SimilarStatement } from './similar.js';

/** A folder of past statements. */
export interface LibraryFolder {
  /** As `LibraryFiles` takes it; the keys of records begin with it. */
  readonly place: string;
  /** As it is shown: the files of records begin with it. */
  readonly name: string;
  /** How its statements are read: language where front matter is silent, phrases of one's own. */
  readonly check?: ReadFolderOptions['check'];
}

/** What came of opening one folder. */
export type OpenedFolder = LibraryFolder & (Omit<ReadFolder, 'unread'> | { readonly failed: FileProblem });

export interface LibraryOptions extends Pick<ReadFolderOptions, 'limit' | 'progress' | 'signal'> {
  /** What was opened before: folders that are in it are not read from their kept index again. */
  readonly before?: Library | undefined;
}

function below(folder: string, path: string): string {
  return folder === '' || folder === '.' ? path : `${folder.replace(/\/$/u, '')}/${path}`;
}

function recordsOf({ place, name }: LibraryFolder, { entries }: FolderIndex): PastRecord[] {
  return entries.map(({ path, record }) => ({ ...record, key: below(place, path), file: below(name, path) }));
}

/** Past statements of some folders, read and searchable; beside them the built-in catalogue. Immutable: `open` again to see what has changed. */
export class Library {
  /** One for each statement that could be read. */
  readonly records: readonly PastRecord[];
  readonly #indexes: readonly FolderIndex[];
  #finder: SimilarFinder | undefined;
  #view: PastView | undefined;

  private constructor(readonly folders: readonly OpenedFolder[], readonly unread: readonly UnreadStatement[]) {
    const indexes: FolderIndex[] = [];
    const records: PastRecord[] = [];
    const seen = new Set<string>();
    for (const folder of folders) {
      if ('failed' in folder) continue;
      // A folder inside another one has been read with it.
      const found = recordsOf(folder, folder.index);
      const isNew = found.map(({ key }) => !seen.has(key) && seen.add(key));
      records.push(...found.filter((_, number) => isNew[number]));
      indexes.push({ ...folder.index, entries: folder.index.entries.filter((_, number) => isNew[number]) });
    }
    this.records = records;
    this.#indexes = indexes;
  }

  /**
   * Opens some folders: what has changed since their indexes were made is read, the rest is not.
   * @returns a library, if an empty one: folders that cannot be looked into are `failed`, files that cannot be read are in `unread`
   */
  static async open(folders: readonly LibraryFolder[], files: LibraryFiles, { before, ...options }: LibraryOptions = {}): Promise<Library> {
    const opened: OpenedFolder[] = [];
    const unread: UnreadStatement[] = [];
    const known = new Map(before?.folders.flatMap((folder) => ('failed' in folder ? [] : [[folder.place, folder.index] as const])));
    for (const folder of folders) {
      const reader = await readerOf(folder.check);
      const index = known.get(folder.place);
      const read = await readFolder(folder.place, files, { ...options, check: folder.check, reader, known: index?.reader === reader ? index : undefined });
      if (isProblem(read)) opened.push({ ...folder, failed: read });
      else {
        const { unread: failed, ...rest } = read;
        opened.push({ ...folder, ...rest });
        unread.push(...failed.map(({ file, reason }) => ({ file: below(folder.name, file), reason })));
      }
    }
    return new Library(opened, unread);
  }

  /** The statements most like a draft, the likest first, with the reasons. The catalogue, which has no texts, is not searched. */
  similar(reading: Reading, options?: SimilarOptions): readonly SimilarStatement[] {
    this.#finder ??= new SimilarFinder(this.records, new SearchIndex(this.#indexes));
    return this.#finder.similar(reading, options);
  }

  /** What judges may ask for a draft: the statements of the folders and of the catalogue, without the draft itself. */
  viewFor(draft: DraftPlace): LibraryView {
    this.#view ??= new PastView([...this.records, ...catalogue()]);
    return this.#view.for(draft);
  }

  /** The same as `CheckOptions.library` takes it. @param key of the draft's file, as records have it; undefined where it has none yet */
  forDraft(key?: string): (reading: Reading) => LibraryView {
    return ({ title, country, date }) => this.viewFor({ key, title, country, date });
  }
}
