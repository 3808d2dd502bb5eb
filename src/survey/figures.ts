import type { HedgeKind } from '../reading/types.js';
import type { Level } from '../statement/front-matter.js';
import { hedgeKinds, type MeasureName, measureNames, measures } from './measures.js';
import type { SurveyRow } from './row.js';
import { type Delay, delayOf } from './delay.js';
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
  readonly rows: readonly SurveyRow[];
}

function counted<Key extends string>(keys: readonly (Key | undefined)[]): Partial<Record<Key, number>> {
  const counts: Partial<Record<Key, number>> = {};
  for (const key of keys) if (key !== undefined) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

/** What some statements say in all. */
export function figuresOf(rows: readonly SurveyRow[]): Figures {
  const share = (name: MeasureName): Share => {
    const asked = rows.filter(measures[name].applies);
    return shareOf(asked.filter(measures[name].holds).length, asked.length);
  };
  const hedges: Partial<Record<HedgeKind, number>> = {};
  for (const row of rows) for (const [kind, count] of Object.entries(row.hedges) as [HedgeKind, number][]) hedges[kind] = (hedges[kind] ?? 0) + count;
  const read = rows.filter(({ isRead, isCoded }) => isRead && !isCoded);
  return {
    statements: rows.length,
    shares: Object.fromEntries(measureNames.map((name) => [name, share(name)])) as Record<MeasureName, Share>,
    strength: meanOf(rows.flatMap(({ asks, strength }) => (asks > 0 ? strength : []))),
    delay: delayOf(rows),
    hedging: Object.fromEntries(hedgeKinds.map((kind) => [kind, shareOf(read.filter((row) => row.hedges[kind] !== undefined).length, read.length)])) as Record<HedgeKind, Share>,
    hedges,
    levels: counted(rows.map(({ level }) => level)),
  };
}

/**
 * Statements in groups by one dimension or by several crossed, each with its figures; in order of the values, those without one at the end.
 */
export function groupsBy(rows: readonly SurveyRow[], by: readonly Dimension[]): Group[] {
  const groups = new Map<string, SurveyRow[]>();
  for (const row of rows) {
    const key = JSON.stringify(by.map((dimension) => dimensions[dimension](row) ?? null));
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return [...groups]
    .map(([key, members]) => ({ values: JSON.parse(key) as (string | null)[], members }))
    .sort((a, b) => compareValues(a.values, b.values))
    .map(({ values, members }) => ({ key: Object.fromEntries(by.map((dimension, at) => [dimension, values[at] ?? undefined])), rows: members, ...figuresOf(members) }));
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
