import type { EventKind } from '../statement/front-matter.js';
import { type Difference, differenceOfMeans, differenceOfShares } from './difference.js';
import type { Dimension, Group, Grouping } from './figures.js';
import { type MeasureName, measureNames } from './measures.js';

/** Groups with fewer statements are never ranked. */
export const fewest = 5;

/** The weakest and the strongest that an ask can be. */
const [weakest, strongest] = [1, 5];

/** In what two groups can be apart: a share, or the mean strength of what they ask for. */
export type GapMeasure = MeasureName | 'meanStrength';

/** A gap between two groups of statements on the same kind of event. */
export interface Disparity extends Omit<Difference, 'difference'> {
  readonly event: EventKind;
  readonly by: Dimension;
  readonly measure: GapMeasure;
  readonly highest: Group;
  readonly lowest: Group;
  /** Difference of the two shares, 0 to 1; of mean strengths, 0 to 4. `low` and `high` are its 95 % interval, below 0 where it may well be chance. */
  readonly gap: number;
}

interface Ranked {
  readonly group: Group;
  readonly figure: number;
}

/** A group's figure in a measure, where there are enough statements to rank it by. */
function ranked(group: Group, measure: GapMeasure): Ranked[] {
  const { of, figure } = measure === 'meanStrength'
    ? { of: group.strength.of, figure: group.strength.mean }
    : { of: group.shares[measure].of, figure: group.shares[measure].share };
  return of < fewest || figure === undefined ? [] : [{ group, figure }];
}

/** Hedging more is no strength: the gap is the same, and reports say which is which. */
function gapOf(event: EventKind, by: Dimension, measure: GapMeasure, groups: readonly Group[]): Disparity[] {
  const all = groups.filter(({ key }) => key[by] !== undefined).flatMap((group) => ranked(group, measure)).sort((a, b) => b.figure - a.figure);
  const [highest, lowest] = [all[0], all.at(-1)];
  if (highest === undefined || lowest === undefined) return [];
  const gap = highest.figure - lowest.figure;
  if (gap <= 0) return [];
  const [one, other] = [highest.group, lowest.group];
  const { low, high } = (measure === 'meanStrength' ? differenceOfMeans(one.strength, other.strength) : differenceOfShares(one.shares[measure], other.shares[measure])) ?? {};
  return [{ event, by, measure, highest: one, lowest: other, gap, low, high }];
}

/** How much of its scale a gap spans, 0 to 1: shares and strengths are ranked by it. */
function spanOf({ measure, gap }: Disparity): number {
  return measure === 'meanStrength' ? gap / (strongest - weakest) : gap;
}

/** Between which groups gaps are looked for. */
const sides = ['country', 'level'] as const;

/** The groups that `disparitiesBetween` compares. Statements on no event that could be told are not: they have too little in common. */
export const comparedGroupings: readonly Grouping[] = sides.map((by) => ({ by: ['event', by], of: ({ event }) => event !== 'other' }));

/**
 * For the same kind of event, the widest gap between countries and between levels in each share and in mean strength, the widest first.
 * @param compared groups of `comparedGroupings`
 */
export function disparitiesBetween(compared: readonly (readonly Group[])[]): Disparity[] {
  const byEvent = new Map<EventKind, Map<Dimension, Group[]>>();
  for (const [at, by] of sides.entries()) {
    for (const group of compared[at] ?? []) {
      const event = group.key.event as EventKind;
      const groups = byEvent.get(event) ?? new Map<Dimension, Group[]>();
      byEvent.set(event, groups);
      groups.set(by, [...groups.get(by) ?? [], { ...group, key: { [by]: group.key[by] } }]);
    }
  }
  return Array.from(byEvent).flatMap(([event, groups]) => Array.from(groups).flatMap(([by, all]) => [...measureNames, 'meanStrength' as const].flatMap((measure) => gapOf(event, by, measure, all))))
    .sort((a, b) => spanOf(b) - spanOf(a));
}
