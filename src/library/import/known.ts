import { readFrontMatter } from '../../statement/read-front-matter.js';
import { hashOf } from '../../text-hash.js';
import { samePage } from './address.js';
import { folded } from './surroundings.js';

/** Why a statement is taken for one that is there already. */
export type Sameness = 'source' | 'title-and-date' | 'text';

/** A statement of the library that says the same. */
export interface Same {
  /** As it was added. */
  readonly name: string;
  readonly why: Sameness;
}

/** So many words in a row are one shingle. */
const shingleLength = 5;
/** One shingle of so many leads to the statements that have it. */
const sampled = 4;
/** Two texts that share so much of their shingles are one text, printed twice. */
const nearlyAll = 0.85;
const frontMatter = /^\uFEFF?---[ \t]*\r?\n(?<yaml>[^]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;

function shinglesOf(text: string): ReadonlySet<number> {
  const words = folded(text).split(' ');
  const shingles = new Set<number>();
  for (let at = 0; at === 0 || at + shingleLength <= words.length; at++) shingles.add(hashOf(words.slice(at, at + shingleLength).join(' ')));
  return shingles;
}

function shared(left: ReadonlySet<number>, right: ReadonlySet<number>): number {
  let both = 0;
  for (const shingle of left) if (right.has(shingle)) both++;
  return both / (left.size + right.size - both);
}

interface Features {
  readonly source: string | undefined;
  readonly titleAndDate: string | undefined;
  readonly shingles: ReadonlySet<number>;
}

/** What two files of one statement have in common. */
function featuresOf(file: string): Features {
  const written = frontMatter.exec(file);
  const { values } = readFrontMatter(written?.groups?.yaml ?? '', 0, { start: 0, end: 0 });
  const body = file.slice(written?.[0].length ?? 0);
  const { title = /^#+[ \t]+(.+)$/mu.exec(body)?.[1], date, source } = values;
  return {
    source: source === undefined ? undefined : samePage(source),
    titleAndDate: title === undefined || date === undefined ? undefined : `${date} ${folded(title)}`,
    shingles: shinglesOf(body),
  };
}

/** The statements that are in a library, and what tells them from new ones. */
export class KnownStatements {
  readonly #bySource = new Map<string, string>();
  readonly #byTitle = new Map<string, string>();
  readonly #texts = new Map<string, ReadonlySet<number>>();
  readonly #byShingle = new Map<number, string[]>();

  /**
   * Adds a statement.
   * @param name what it is called in answers
   * @param file its text with front matter; broken front matter counts as none
   */
  add(name: string, file: string): void {
    const { source, titleAndDate, shingles } = featuresOf(file);
    if (source !== undefined) this.#bySource.set(source, name);
    if (titleAndDate !== undefined) this.#byTitle.set(titleAndDate, name);
    this.#texts.set(name, shingles);
    for (const shingle of shingles) {
      if (shingle % sampled !== 0) continue;
      const names = this.#byShingle.get(shingle);
      if (names) names.push(name);
      else this.#byShingle.set(shingle, [name]);
    }
  }

  /** The statement that was published at an address. */
  from(address: string): string | undefined {
    return this.#bySource.get(samePage(address));
  }

  /** The statement that a file says again: from the same page, of one title and day, or in nearly the same words. */
  sameAs(file: string): Same | undefined {
    const { source, titleAndDate, shingles } = featuresOf(file);
    const bySource = source === undefined ? undefined : this.#bySource.get(source);
    if (bySource !== undefined) return { name: bySource, why: 'source' };
    const byTitle = titleAndDate === undefined ? undefined : this.#byTitle.get(titleAndDate);
    if (byTitle !== undefined) return { name: byTitle, why: 'title-and-date' };
    const byText = this.#likest(shingles);
    return byText === undefined ? undefined : { name: byText, why: 'text' };
  }

  #likest(shingles: ReadonlySet<number>): string | undefined {
    const counts = new Map<string, number>();
    for (const shingle of shingles) for (const name of this.#byShingle.get(shingle) ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
    // A text so short that none of its shingles leads anywhere is compared with none.
    const likely = [...counts].sort(([, left], [, right]) => right - left).slice(0, 10);
    return likely.map(([name]) => name).find((name) => shared(shingles, this.#texts.get(name) ?? new Set()) >= nearlyAll);
  }
}
