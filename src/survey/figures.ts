import { GrowingNumbers } from '../growing-numbers.js';
import type { HedgeKind } from '../reading/types.js';
import { type Level, levels } from '../statement/front-matter.js';
import { hedgeKinds, type MeasureName, measureNames, measures } from './measures.js';
import type { SurveyRow } from './row.js';
import { type RowList, Rows } from './rows.js';
import { daysAfterEvent, type Delay, delayOf } from './delay.js';
import { type Mean, meanOf } from './mean.js';
import { type Share, shareOf } from './share.js';

/** By what statements can be grouped. */
export const dimensions = {
  country: ({ country }) => country,
  level: ({ level }) => level,
  year: ({ date }) => date?.slice(0, 4),
  event: ({ event }) => event,
  language: ({ language }) => language,
  /** One group a statement: what was counted of each. */
  statement: ({ file }) => file,
} as const satisfies Readonly<Record<string, (row: SurveyRow) => string | undefined>>;
export type Dimension = keyof typeof dimensions;
export const dimensionNames = Object.keys(dimensions) as readonly Dimension[];

/** What a group of statements says, as figures. */
export interface Figures {
  readonly statements: number;
  readonly shares: Readonly<Record<MeasureName, Share>>;
  /** Mean of the statements' own mean strengths; those that ask for nothing do not count. */
  readonly strength: Mean;
  /** How long the statements came after what they are on. */
  readonly delay: Delay;
  /** Statements that have a hedge of a kind. */
  readonly hedging: Readonly<Record<HedgeKind, Share>>;
  /** How many hedges of each kind there are in all. */
  readonly hedges: Readonly<Partial<Record<HedgeKind, number>>>;
  readonly levels: Readonly<Partial<Record<Level, number>>>;
}

/** A group: the values that its statements share, by dimension; undefined where they have none. */
export interface Group extends Figures {
  readonly key: Readonly<Partial<Record<Dimension, string | undefined>>>;
  readonly rows: Rows;
}

/** Counts of some things, each by its number; what was counted first is told first. */
class Tally {
  readonly #counts: number[];
  readonly #order: number[] = [];

  constructor(things: number) {
    this.#counts = Array.from({ length: things }, () => 0);
  }

  add(thing: number, more = 1): void {
    if (this.of(thing) === 0) this.#order.push(thing);
    this.#counts[thing] = this.of(thing) + more;
  }

  of(thing: number): number {
    return this.#counts[thing] ?? 0;
  }

  /** The counts by name. */
  named<Name extends string>(names: readonly Name[]): Readonly<Partial<Record<Name, number>>> {
    return Object.fromEntries(this.#order.map((thing) => [names[thing], this.of(thing)])) as Partial<Record<Name, number>>;
  }
}

/** What a row adds to figures, worked out once for all groups that it is in. */
interface Said {
  /** The measures that can be asked of it, and those that hold, a bit each. */
  readonly asked: number;
  readonly holding: number;
  /** Kinds of its hedges are known. */
  readonly isCounted: boolean;
  readonly hedges: SurveyRow['hedges'] | undefined;
  readonly strength: number | undefined;
  readonly days: number | undefined;
  readonly level: number;
}

const questions = measureNames.map((name) => measures[name]);

function saidIn(row: SurveyRow): Said {
  let [asked, holding, bit] = [0, 0, 1];
  for (const { applies, holds } of questions) {
    if (applies(row)) {
      asked |= bit;
      if (holds(row)) holding |= bit;
    }
    bit <<= 1;
  }
  return {
    asked, holding, isCounted: row.isRead && !row.isCoded, hedges: row.isHedged ? row.hedges : undefined, strength: row.asks > 0 ? row.strength : undefined, days: daysAfterEvent(row),
    level: row.level === undefined ? -1 : levels.indexOf(row.level),
  };
}

/** Counts what some statements say, one after the other. */
class FiguresCount {
  readonly #of = new Tally(questions.length);
  readonly #holding = new Tally(questions.length);
  readonly #hedging = new Tally(hedgeKinds.length);
  readonly #hedges = new Tally(hedgeKinds.length);
  readonly #levels = new Tally(levels.length);
  readonly #strengths: number[] = [];
  readonly #delays: number[] = [];
  #statements = 0;
  #read = 0;

  add({ asked, holding, isCounted, hedges, strength, days, level }: Said): void {
    this.#statements++;
    for (let at = 0; at < questions.length; at++) {
      if ((asked & (1 << at)) !== 0) this.#of.add(at);
      if ((holding & (1 << at)) !== 0) this.#holding.add(at);
    }
    if (isCounted) this.#read++;
    if (hedges !== undefined) this.#addHedges(hedges, isCounted);
    if (strength !== undefined) this.#strengths.push(strength);
    if (days !== undefined) this.#delays.push(days);
    if (level >= 0) this.#levels.add(level);
  }

  #addHedges(hedges: SurveyRow['hedges'], isCounted: boolean): void {
    for (const [kind, count] of Object.entries(hedges)) {
      const at = hedgeKinds.indexOf(kind as HedgeKind);
      this.#hedges.add(at, count);
      if (isCounted) this.#hedging.add(at);
    }
  }

  figures(): Figures {
    return {
      statements: this.#statements,
      shares: Object.fromEntries(measureNames.map((name, at) => [name, shareOf(this.#holding.of(at), this.#of.of(at))])) as Record<MeasureName, Share>,
      strength: meanOf(this.#strengths),
      delay: delayOf(this.#delays),
      hedging: Object.fromEntries(hedgeKinds.map((kind, at) => [kind, shareOf(this.#hedging.of(at), this.#read)])) as Record<HedgeKind, Share>,
      hedges: this.#hedges.named(hedgeKinds),
      levels: this.#levels.named(levels),
    };
  }
}

/** What some statements say in all. Each is looked at once. */
export function figuresOf(rows: RowList): Figures {
  const count = new FiguresCount();
  for (const row of rows) count.add(saidIn(row));
  return count.figures();
}

/** How statements are put in groups, and which of them; all where nothing is said. */
export interface Grouping {
  readonly by: readonly Dimension[];
  readonly of?: (row: SurveyRow) => boolean;
}

interface Member {
  readonly values: readonly (string | undefined)[];
  readonly count: FiguresCount;
  readonly places: GrowingNumbers;
}

/**
 * Statements in groups in several ways, each group with its figures; in order of the values, those without one at the end.
 * Rows are looked at once for all, in their order: they may lie elsewhere.
 */
export function groupings({ table, places }: Rows, ways: readonly Grouping[]): Group[][] {
  const all = ways.map((way) => ({ ...way, groups: new Map<string, Member>() }));
  for (const place of places) {
    const row = table.row(place);
    const said = saidIn(row);
    for (const { by, of, groups } of all) {
      if (of?.(row) === false) continue;
      const values = by.map((dimension) => dimensions[dimension](row));
      // No value has these signs.
      const key = values.map((value) => value ?? '\u0001').join('\0');
      const group = groups.get(key) ?? { values, count: new FiguresCount(), places: new GrowingNumbers() };
      groups.set(key, group);
      group.count.add(said);
      group.places.push(place);
    }
  }
  return all.map(({ by, groups }) => [...groups.values()]
    .sort((a, b) => compareValues(a.values, b.values))
    .map(({ values, count, places: members }) => ({ key: Object.fromEntries(by.map((dimension, at) => [dimension, values[at]])), rows: new Rows(table, members.all()), ...count.figures() })));
}

/** Statements in groups by one dimension or by several crossed. */
export function groupsBy(rows: Rows, by: readonly Dimension[]): Group[] {
  return groupings(rows, [{ by }]).flat();
}

function compareValues(a: readonly (string | undefined)[], b: readonly (string | undefined)[]): number {
  for (const [at, value] of a.entries()) {
    const other = b[at];
    if (value === other) continue;
    if (value === undefined || other === undefined) return value === undefined ? 1 : -1;
    return value < other ? -1 : 1;
  }
  return 0;
}
