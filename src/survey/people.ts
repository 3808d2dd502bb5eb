import { nameKey } from '../comparison/names.js';
import type { Level } from '../statement/front-matter.js';
import { GrowingNumbers } from '../growing-numbers.js';
import { PackedTerms } from '../packed-terms.js';
import { Rows } from './rows.js';

/** Somebody whom statements name as concerned. */
export interface SurveyedPerson {
  /** As the first statement spells it. */
  readonly name: string;
  readonly times: number;
  readonly levels: readonly Level[];
  readonly countries: readonly string[];
  /** Dates of the first and of the last statement, where any has one. */
  readonly first: string | undefined;
  readonly last: string | undefined;
  /** The statements that name them, in order of date; those without one at the end. */
  readonly rows: Rows;
  /** Their release was asked for, and no statement of that day or later says that they are free or dead. */
  readonly isOpen: boolean;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Who is who: people by their numbers, told from the numbers of their names. */
class Namesakes {
  readonly #keys = new PackedTerms();
  /** The person of each name, one more than they are; 0 where nobody was named so. */
  readonly #people = new GrowingNumbers();
  /** The number of the first name of each. */
  readonly first = new GrowingNumbers();

  constructor(private readonly nameOf: (name: number) => string) {}

  /** The person of a name; undefined where nobody has been named so. @param isNamed names somebody who is not known yet */
  personOf(name: number, isNamed: boolean): number | undefined {
    const known = this.#people.at(name);
    if (known > 0) return known - 1;
    const key = nameKey(this.nameOf(name));
    const person = isNamed ? this.#keys.number(key) : this.#keys.find(key);
    if (person === undefined) return undefined;
    if (person === this.first.length) this.first.push(name);
    this.#people.set(name, person + 1);
    return person;
  }
}

/**
 * The people named in some statements, those named most often first. Of each only numbers are kept, some twenty bytes and four a mention;
 * who looks through them is given one after the other.
 */
export class SurveyedPeople implements Iterable<SurveyedPerson> {
  /** Where the mentions of each end among all; those of the first person begin at 0. */
  readonly #ends: Uint32Array;
  /** Places of rows, person by person, in order of date. */
  readonly #mentions: Uint32Array;
  readonly #order: Uint32Array;
  readonly #names: Uint32Array;
  /** 1 for each whose case is open. */
  readonly #open: Uint8Array;
  /** How many cases are open. */
  readonly open: number;

  constructor(private readonly rows: Rows) {
    const namesakes = new Namesakes((name) => rows.table.nameOf(name));
    const counting = new GrowingNumbers();
    eachPerson(rows, namesakes, (person) => { counting.set(person, counting.at(person) + 1); });
    const counts = counting.all();
    this.#ends = new Uint32Array(counts.length);
    let end = 0;
    counts.forEach((count, person) => { this.#ends[person] = end += count; });
    this.#mentions = new Uint32Array(end);
    const filled = new Uint32Array(counts.length);
    eachPerson(rows, namesakes, (person, place) => {
      this.#mentions[this.#begin(person) + (filled[person] ?? 0)] = place;
      filled[person] = (filled[person] ?? 0) + 1;
    });
    this.#names = namesakes.first.all();
    this.#sortByDate();
    this.#open = this.#openCases(namesakes);
    this.open = this.#open.reduce((sum, isOpen) => sum + isOpen, 0);
    const names = Array.from(counts, (_, person) => this.#nameOf(person));
    this.#order = Uint32Array.from(counts, (_, person) => person).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || compare(names[a] ?? '', names[b] ?? ''));
  }

  get length(): number {
    return this.#order.length;
  }

  * [Symbol.iterator](): Generator<SurveyedPerson> {
    for (const person of this.#order) yield this.#person(person);
  }

  /** The first so many. */
  first(count: number): SurveyedPerson[] {
    return Array.from(this.#order.subarray(0, count), (person) => this.#person(person));
  }

  /** Names of the first so many whose case is open, those named most often first. */
  firstOpen(count: number): string[] {
    return Array.from(this.#order.filter((person) => this.#open[person] === 1).subarray(0, count), (person) => this.#nameOf(person));
  }

  #begin(person: number): number {
    return person === 0 ? 0 : this.#ends[person - 1] ?? 0;
  }

  #nameOf(person: number): string {
    return this.rows.table.nameOf(this.#names[person] ?? 0);
  }

  /** Those without a date stand at the end. */
  #sortByDate(): void {
    const ranks = ranksByDate(this.rows);
    this.#ends.forEach((end, person) => {
      this.#mentions.subarray(this.#begin(person), end).sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
    });
  }

  /** Whose release was asked for on a day after which nobody says that they are free or dead: it is enough to know the latest days. */
  #openCases(namesakes: Namesakes): Uint8Array {
    const { table, places } = this.rows;
    /** The latest days by person; those of statements without a date are earlier than all. */
    const [asked, closed]: [string[], string[]] = [[], []];
    for (const place of places) {
      const named = new Set<number>();
      table.eachName(place, 'people', (name) => { named.add(namesakes.personOf(name, true) ?? 0); });
      for (const [part, days] of [['releaseAskedFor', asked], ['closed', closed]] as const) {
        table.eachName(place, part, (name) => {
          const person = namesakes.personOf(name, false);
          const day = table.row(place).date ?? '';
          if (person !== undefined && named.has(person) && (days[person] ?? '') <= day) days[person] = day;
        });
      }
    }
    return Uint8Array.from(this.#names, (_, person) => {
      const [day, end] = [asked[person], closed[person]];
      return day !== undefined && (end === undefined || end < day) ? 1 : 0;
    });
  }

  #person(person: number): SurveyedPerson {
    const rows = new Rows(this.rows.table, this.#mentions.subarray(this.#begin(person), this.#ends[person]));
    const [levels, countries] = [new Set<Level>(), new Set<string>()];
    let first: string | undefined;
    let last: string | undefined;
    for (const { level, country, date } of rows) {
      if (level !== undefined) levels.add(level);
      if (country !== undefined) countries.add(country);
      first ??= date;
      last = date ?? last;
    }
    return { name: this.#nameOf(person), times: rows.length, levels: [...levels], countries: [...countries], first, last, rows, isOpen: this.#open[person] === 1 };
  }
}

/** Hands whoever is named in each row to `use`. Somebody whom a statement names twice, spelled in two ways, is named once in it. */
function eachPerson({ table, places }: Rows, namesakes: Namesakes, use: (person: number, place: number) => void): void {
  /** The row in which each was found last, one more than its place. */
  const last = new GrowingNumbers();
  for (const place of places) {
    table.eachName(place, 'people', (name) => {
      const person = namesakes.personOf(name, true) ?? 0;
      if (last.at(person) === place + 1) return;
      last.set(person, place + 1);
      use(person, place);
    });
  }
}

/** How early each row is, by its place: those of one day have the same rank, and those without a date the last. */
function ranksByDate({ table, places }: Rows): Uint32Array {
  const numbers = new Map<string, number>();
  const ranks = new GrowingNumbers();
  for (const place of places) {
    const date = table.row(place).date ?? '9';
    const number = numbers.get(date) ?? numbers.size;
    numbers.set(date, number);
    ranks.set(place, number);
  }
  const rankOf = new Uint32Array(numbers.size);
  [...numbers].sort(([a], [b]) => compare(a, b)).forEach(([, number], rank) => { rankOf[number] = rank; });
  return ranks.all().map((number) => rankOf[number] ?? 0);
}

/** The people named in some statements, those named most often first. */
export function peopleIn(rows: Rows): SurveyedPeople {
  return new SurveyedPeople(rows);
}
