import type { EventKind } from '../statement/front-matter.js';
import { type Dimension, type Group, groupsBy } from './figures.js';
import { type MeasureName, measureNames } from './measures.js';
import type { SurveyRow } from './row.js';

/** Groups with fewer statements are never ranked. */
export const fewest = 5;

/** A gap between two groups of statements on the same kind of event. */
export interface Disparity {
  readonly event: EventKind;
  readonly by: Dimension;
  readonly measure: MeasureName;
  readonly highest: Group;
  readonly lowest: Group;
  /** Difference of the two shares, 0 to 1. */
  readonly gap: number;
}

/** Hedging more is no strength: the gap is the same, and reports say which is which. */
function gapOf(event: EventKind, by: Dimension, measure: MeasureName, groups: readonly Group[]): Disparity[] {
  const ranked = groups
    .filter((group) => group.key[by] !== undefined && group.shares[measure].of >= fewest)
    .sort((a, b) => (b.shares[measure].share ?? 0) - (a.shares[measure].share ?? 0));
  const [highest, lowest] = [ranked[0], ranked.at(-1)];
  if (highest === undefined || lowest === undefined || highest === lowest) return [];
  const gap = (highest.shares[measure].share ?? 0) - (lowest.shares[measure].share ?? 0);
  return gap > 0 ? [{ event, by, measure, highest, lowest, gap }] : [];
}

/**
 * For the same kind of event, the widest gap between countries and between levels in each measure, the widest first.
 * Statements on no event that could be told are not compared: they have too little in common.
 */
export function disparitiesIn(rows: readonly SurveyRow[]): Disparity[] {
  const byEvent = groupsBy(rows.filter(({ event }) => event !== 'other'), ['event']);
  return byEvent.flatMap(({ key, rows: same }) => (['country', 'level'] as const).flatMap((by) => {
    const groups = groupsBy(same, [by]);
    return measureNames.flatMap((measure) => gapOf(key.event as EventKind, by, measure, groups));
  })).sort((a, b) => b.gap - a.gap);
}
