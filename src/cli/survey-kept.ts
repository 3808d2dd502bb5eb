import { join } from 'node:path';
import type { FileProblem } from '../library/files.js';
import { readerOf } from '../library/reader.js';
import { decodeKept, encodeKept, knownRow, type KeptRow, type KeptRows } from '../survey/kept.js';
import type { SurveyRow } from '../survey/row.js';
import type { Source } from './inputs.js';
import { DiskLibrary } from './library-files.js';
import type { Session } from './session.js';
import type { SurveyFolders } from './survey-sources.js';

const nothing: KeptRows = { made: 0, rows: new Map() };

/** A folder: what was kept of it before, and what is to be kept. */
interface Folder {
  readonly before: KeptRows;
  readonly rows: Map<string, KeptRow>;
  isChanged: boolean;
}

/** What earlier surveys counted of the files of some folders, beside the files: those that have not changed since are not read again. */
export class KeptSurveys {
  readonly #disk = new DiskLibrary('survey.index');
  readonly #folders = new Map<string, Folder>();
  /** Who reads, by what it is told: configurations give the same phrases as the same object. */
  readonly #readers = new Map<unknown, Map<string | undefined, string>>();

  constructor(private readonly folders: SurveyFolders, private readonly session: Session) {}

  /** What was counted of a source, where it has not changed since. */
  async rowOf(source: Source): Promise<SurveyRow | undefined> {
    const place = this.folders.placeOf(source);
    if (place === undefined) return undefined;
    const folder = await this.#folderOf(place.folder);
    const kept = knownRow(folder.before, place.listed, await this.#readerFor(source));
    if (kept === undefined) return undefined;
    folder.rows.set(kept.path, kept);
    return kept.row;
  }

  /** Takes what was counted of a source now. */
  async take(source: Source, row: SurveyRow): Promise<void> {
    const place = this.folders.placeOf(source);
    if (place === undefined) return;
    const folder = await this.#folderOf(place.folder);
    folder.rows.set(place.listed.path, { ...place.listed, reader: await this.#readerFor(source), row });
    folder.isChanged = true;
  }

  /**
   * Keeps what was counted.
   * @param isWhole whether all was looked at; else what was kept before stays, as far as nothing newer is known
   * @returns folders of which nothing can be kept, and why
   */
  async keep(isWhole: boolean): Promise<readonly { readonly folder: string; readonly problem: FileProblem }[]> {
    const failed: { folder: string; problem: FileProblem }[] = [];
    for (const [folder, { before, rows, isChanged }] of this.#folders) {
      if (!isChanged && (!isWhole || rows.size === before.rows.size)) continue;
      const kept = isWhole ? rows : new Map([...before.rows, ...rows]);
      // What was not looked at again is as old as it was.
      const made = isWhole ? this.folders.made : Math.min(this.folders.made, before.made || this.folders.made);
      const problem = await this.#disk.writeIndex(folder, await encodeKept({ made, rows: kept }));
      if (problem) failed.push({ folder, problem });
    }
    return failed;
  }

  async #folderOf(name: string): Promise<Folder> {
    const known = this.#folders.get(name);
    if (known) return known;
    const bytes = await this.#disk.readIndex(name);
    const before = bytes === undefined ? undefined : await decodeKept(bytes, (path) => join(name, path));
    const folder: Folder = { before: before ?? nothing, rows: new Map(), isChanged: false };
    this.#folders.set(name, folder);
    return folder;
  }

  async #readerFor(source: Source): Promise<string> {
    const { language, own } = await this.session.optionsFor(source);
    const byLanguage = this.#readers.get(own) ?? new Map<string | undefined, string>();
    this.#readers.set(own, byLanguage);
    const reader = byLanguage.get(language) ?? await readerOf({ language, own });
    byLanguage.set(language, reader);
    return reader;
  }
}
