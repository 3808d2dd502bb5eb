import { join } from 'node:path';
import { GrowingNumbers } from '../growing-numbers.js';
import type { FileProblem } from '../library/files.js';
import { readerOf } from '../library/reader.js';
import { encodeKept, KeptReader, type KeptRow } from '../survey/kept.js';
import type { SurveyRow } from '../survey/row.js';
import type { RowTable } from '../survey/row-table.js';
import { noPlace } from '../survey/rows.js';
import type { Source } from './inputs.js';
import { DiskLibrary } from './library-files.js';
import type { Session } from './session.js';
import type { SurveySources } from './survey-sources.js';

/** What earlier surveys counted of the files of some folders, beside the files: those that have not changed since are not read again. It is read and written piece by piece. */
export class KeptSurveys {
  readonly #disk = new DiskLibrary('survey.index');
  /** What was kept of each folder, by its number, as far as it was begun to be read. */
  readonly #before = new Map<number, KeptReader | undefined>();
  /** Folders of which something was counted now. */
  readonly #changed = new Set<number>();
  /** Who reads, by what it is told: configurations give the same phrases as the same object. */
  readonly #readers = new Map<unknown, Map<string | undefined, string>>();
  /** Who reads each source: numbers of names. */
  readonly #readerOf = new GrowingNumbers();
  readonly #names: string[] = [];
  /** Files of one folder have one configuration. */
  #latest: { readonly folder: string; readonly reader: number } | undefined;

  constructor(private readonly sources: SurveySources, private readonly session: Session) {}

  /** What was counted of a source, where it has not changed since. To be asked of all sources, one after the other. */
  async rowOf(number: number): Promise<SurveyRow | undefined> {
    const place = this.sources.placeOf(number);
    if (place === undefined) return undefined;
    const reader = await this.#readerFor(this.sources.at(number));
    this.#readerOf.set(number, reader);
    return (await this.#beforeOf(place.folder))?.known(place.listed, this.#names[reader] ?? '');
  }

  /** A source was counted now. */
  take(number: number): void {
    const place = this.sources.placeOf(number);
    if (place !== undefined) this.#changed.add(place.folder);
  }

  /**
   * Keeps what is known of each folder, where that is not what was kept before.
   * @param places of the sources' rows in the table
   * @returns folders of which nothing can be kept, and why
   */
  async keep(table: RowTable, places: Uint32Array): Promise<readonly { readonly folder: string; readonly problem: FileProblem }[]> {
    const failed: { folder: string; problem: FileProblem }[] = [];
    for (const [number, folder] of this.sources.folders.entries()) {
      const before = await (await this.#beforeOf(number))?.end() ?? 0;
      if (!this.#changed.has(number) && this.#count(number, places) === before) continue;
      const problem = await this.#disk.writeIndexPieces(folder, encodeKept({ made: this.sources.made, readers: this.#names, rows: this.#rows(number, table, places) }));
      if (problem) failed.push({ folder, problem });
    }
    return failed;
  }

  /** Of how many of a folder's files something is known. */
  #count(folder: number, places: Uint32Array): number {
    const { from, end } = this.sources.numbersOf(folder);
    return places.subarray(from, end).reduce((count, row) => (row === noPlace ? count : count + 1), 0);
  }

  /** What is known of a folder's files. */
  * #rows(folder: number, table: RowTable, places: Uint32Array): Generator<KeptRow> {
    const { from, end } = this.sources.numbersOf(folder);
    for (let number = from; number < end; number++) {
      const row = places[number] ?? noPlace;
      const place = row === noPlace ? undefined : this.sources.placeOf(number);
      if (place) yield { ...place.listed, reader: this.#names[this.#readerOf.at(number)] ?? '', row: table.row(row) };
    }
  }

  async #beforeOf(folder: number): Promise<KeptReader | undefined> {
    if (!this.#before.has(folder)) {
      const name = this.sources.folders[folder] ?? '';
      this.#before.set(folder, await KeptReader.open(this.#disk.indexPieces(name), (path) => join(name, path)));
    }
    return this.#before.get(folder);
  }

  /** The number of who reads a source. */
  async #readerFor(source: Source): Promise<number> {
    const folder = source.file.slice(0, -(source.inFolder ?? '').replace(/^.*\//u, '').length);
    if (this.#latest?.folder === folder) return this.#latest.reader;
    const { language, own } = await this.session.optionsFor(source);
    const byLanguage = this.#readers.get(own) ?? new Map<string | undefined, string>();
    this.#readers.set(own, byLanguage);
    const name = byLanguage.get(language) ?? await readerOf({ language, own });
    byLanguage.set(language, name);
    if (!this.#names.includes(name)) this.#names.push(name);
    const reader = this.#names.indexOf(name);
    this.#latest = { folder, reader };
    return reader;
  }
}
