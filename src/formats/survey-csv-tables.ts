import { Lazy } from '../lazy.js';
import { levels } from '../statement/front-matter.js';
import type { Difference } from '../survey/difference.js';
import type { GapMeasure } from '../survey/disparities.js';
import { type Dimension, type Figures, figuresOf, type Group, groupsBy } from '../survey/figures.js';
import { isWithin, type Period } from '../survey/filter.js';
import type { Survey } from '../survey/index.js';
import { hedgeKinds, measureNames } from '../survey/measures.js';
import type { Share } from '../survey/share.js';
import type { UnreadFile } from './check-json.js';

/** What stands in a cell; undefined where it cannot be told. */
export type CsvValue = string | number | undefined;

/** A tidy table: one row a thing, one column a figure. */
export interface CsvTable {
  readonly columns: readonly string[];
  /** Made as they are written. */
  readonly rows: Iterable<CsvRow>;
}

/** Cells by their columns. */
export type CsvRow = Readonly<Record<string, CsvValue>>;

function shareCells(name: string, { count, of, share, low, high }: Share): Readonly<Record<string, CsvValue>> {
  return { [name]: count, [`${name}Of`]: of, [`${name}Share`]: share, [`${name}Low`]: low, [`${name}High`]: high };
}

function levelCells(counts: Figures['levels']): Readonly<Record<string, CsvValue>> {
  return Object.fromEntries(levels.map((level) => [`level:${level}`, counts[level] ?? 0]));
}

function figureCells({ statements, shares, strength, delay, hedging, levels: counts }: Figures): Readonly<Record<string, CsvValue>> {
  return {
    statements,
    ...Object.assign({}, ...measureNames.map((name) => shareCells(name, shares[name]))) as Readonly<Record<string, CsvValue>>,
    meanStrength: strength.mean, meanStrengthOf: strength.of,
    medianDaysFromEvent: delay.median, daysFromEventOf: delay.of,
    // Of how many is the same for each kind.
    ...Object.fromEntries(hedgeKinds.map((kind) => [`hedges:${kind}`, hedging[kind].count])), hedgesByKindOf: hedging[hedgeKinds[0]].of,
    ...levelCells(counts),
  };
}

/** One row a group; a group and a period where two are compared. */
export function figuresTable({ request: { by, compare }, groups, rows: statements }: Survey): CsvTable {
  const row = (group: Group): CsvRow => ({ ...Object.fromEntries(by.map((dimension: Dimension) => [dimension, group.key[dimension]])), ...figureCells(group) });
  const within = (period: Period): Group[] => groupsBy(statements.filter((statement) => isWithin(statement, period)), by);
  return {
    columns: [...(compare === undefined ? [] : ['from', 'to']), ...by, ...Object.keys(figureCells(figuresOf([])))],
    rows: compare === undefined ? groups.map(row) : compare.flatMap((period) => within(period).map((group) => ({ from: period.from, to: period.to, ...row(group) }))),
  };
}

/** One row a person: how often they were named, at which levels, when first and last, and whether their case is open. */
export function peopleTable({ people }: Survey): CsvTable {
  return {
    columns: ['name', 'statements', 'first', 'last', 'openCase', 'countries', ...Object.keys(levelCells({}))],
    rows: new Lazy(people, ({ name, times, first, last, isOpen, countries, rows }): CsvRow => ({ name, statements: times, first, last, openCase: isOpen ? 'yes' : 'no', countries: countries.join(' '), ...levelCells(figuresOf(rows).levels) })),
  };
}

/** One row a gap, the widest first: which groups are furthest apart in what, on the same kind of event. */
export function gapsTable({ disparities }: Survey): CsvTable {
  const side = (name: string, { key, shares, strength }: Group, by: Dimension, measure: GapMeasure): Readonly<Record<string, CsvValue>> => {
    const { figure, of } = measure === 'meanStrength' ? { figure: strength.mean, of: strength.of } : { figure: shares[measure].share, of: shares[measure].of };
    return { [name]: key[by], [`${name}Figure`]: figure, [`${name}Of`]: of };
  };
  return {
    columns: ['event', 'by', 'measure', 'highest', 'highestFigure', 'highestOf', 'lowest', 'lowestFigure', 'lowestOf', 'gap', 'low', 'high'],
    rows: disparities.map(({ event, by, measure, highest, lowest, gap, low, high }) => ({ event, by, measure, ...side('highest', highest, by, measure), ...side('lowest', lowest, by, measure), gap, low, high })),
  };
}

/** One row a share: what became of it between the two periods; none where none are compared. */
export function changesTable({ periods }: Survey): CsvTable {
  const row = (measure: GapMeasure, first: readonly CsvValue[], second: readonly CsvValue[], { difference, low, high }: Difference): CsvRow => ({
    measure, first: first[0], firstOf: first[1], second: second[0], secondOf: second[1], difference, low, high,
  });
  const ofShare = ({ share, of }: Share): readonly CsvValue[] => [share, of];
  return {
    columns: ['measure', 'first', 'firstOf', 'second', 'secondOf', 'difference', 'low', 'high'],
    rows: periods === undefined ? [] : [
      ...periods.changes.map((change) => row(change.measure, ofShare(periods.first.shares[change.measure]), ofShare(periods.second.shares[change.measure]), change)),
      ...(periods.strengthChange === undefined ? [] : [row('meanStrength', [periods.first.strength.mean, periods.first.strength.of], [periods.second.strength.mean, periods.second.strength.of], periods.strengthChange)]),
    ],
  };
}

function* apartRows(unread: readonly UnreadFile[], apart: Readonly<Record<string, Iterable<string>>>): Generator<CsvRow> {
  for (const { file, message } of unread) yield { file, why: 'unread', message };
  for (const [why, files] of Object.entries(apart)) for (const file of files) yield { file, why };
}

/** One row a file that was not counted, or was counted apart, and why. */
export function apartTable({ undated, countryless, foreign, translations }: Survey, unread: readonly UnreadFile[]): CsvTable {
  return {
    columns: ['file', 'why', 'message'],
    rows: apartRows(unread, { undated, countryless, foreign, translation: translations }),
  };
}
