import type { HedgeKind } from '../reading/types.js';
import type { Level } from '../statement/front-matter.js';
import { hedgeKinds, type MeasureName, measureNames, measures } from './measures.js';
import type { SurveyRow } from './row.js';
import type { RowList, Rows } from './rows.js';
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

function counting(counts: Partial<Record<string, number>>, key: string, more = 1): void {
  counts[key] = (counts[key] ?? 0) + more;
}

/** Counts what some statements say, one after the other. */
class FiguresCount {
  readonly #asked = measureNames.map((name) => ({ ...measures[name], count: 0, of: 0 }));
  readonly #hedging: Partial<Record<HedgeKind, number>> = {};
  readonly #hedges: Partial<Record<HedgeKind, number>> = {};
  readonly #levels: Partial<Record<Level, number>> = {};
  readonly #strengths: number[] = [];
  readonly #delays: number[] = [];
  #statements = 0;
  #read = 0;

  add(row: SurveyRow): void {
    this.#statements++;
    for (const question of this.#asked) {
      if (!question.applies(row)) continue;
      question.of++;
      if (question.holds(row)) question.count++;
    }
    const isCounted = row.isRead && !row.isCoded;
    if (isCounted) this.#read++;
    for (const [kind, count] of Object.entries(row.hedges)) {
      counting(this.#hedges, kind, count);
      if (isCounted) counting(this.#hedging, kind);
    }
    if (row.asks > 0) this.#strengths.push(row.strength);
    const days = daysAfterEvent(row);
    if (days !== undefined) this.#delays.push(days);
    if (row.level !== undefined) counting(this.#levels, row.level);
  }

  figures(): Figures {
    return {
      statements: this.#statements,
      shares: Object.fromEntries(this.#asked.map(({ count, of }, at) => [measureNames[at], shareOf(count, of)])) as Record<MeasureName, Share>,
      strength: meanOf(this.#strengths),
      delay: delayOf(this.#delays),
      hedging: Object.fromEntries(hedgeKinds.map((kind) => [kind, shareOf(this.#hedging[kind] ?? 0, this.#read)])) as Record<HedgeKind, Share>,
      hedges: this.#hedges,
      levels: this.#levels,
    };
  }
}

/** What some statements say in all. Each is looked at once. */
export function figuresOf(rows: RowList): Figures {
  const count = new FiguresCount();
  for (const row of rows) count.add(row);
  return count.figures();
}

/**
 * Statements in groups by one dimension or by several crossed, each with its figures; in order of the values, those without one at the end.
 */
export function groupsBy(rows: Rows, by: readonly Dimension[]): Group[] {
  const counts = new Map<string, FiguresCount>();
  // Rows are looked at once, in their order: they may lie elsewhere.
  const parts = rows.partedBy((row) => {
    const key = JSON.stringify(by.map((dimension) => dimensions[dimension](row) ?? null));
    const count = counts.get(key) ?? new FiguresCount();
    counts.set(key, count);
    count.add(row);
    return key;
  });
  return Array.from(parts, ([key, members]) => ({ values: JSON.parse(key) as (string | null)[], members, count: counts.get(key) ?? new FiguresCount() }))
    .sort((a, b) => compareValues(a.values, b.values))
    .map(({ values, members, count }) => ({ key: Object.fromEntries(by.map((dimension, at) => [dimension, values[at] ?? undefined])), rows: members, ...count.figures() }));
}

function compareValues(a: readonly (string | null)[], b: readonly (string | null)[]): number {
  for (const [at, value] of a.entries()) {
    const other = b[at] ?? null;
    if (value === other) continue;
    if (value === null || other === null) return value === null ? 1 : -1;
    return value < other ? -1 : 1;
  }
  return 0;
}
