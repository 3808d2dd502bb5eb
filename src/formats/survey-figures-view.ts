import type { Element } from 'hast';
import type { Locale } from '../benchmarks/types.js';
import { dimensions, type Figures, type Group } from '../survey/figures.js';
import type { Survey } from '../survey/index.js';
import { hedgeKinds, measureNames } from '../survey/measures.js';
import type { Rows } from '../survey/rows.js';
import { readingWords } from './read-words.js';
import { allBehind, type Lead, shareBehind } from './survey-behind.js';
import { groupName, inOrder, intervalText, shareText, valueName } from './survey-names.js';
import { type Cell, figure, table } from './survey-table.js';
import { surveyWords } from './survey-words.js';

/** A number for people, to one digit. */
export function number(value: number | undefined, locale: Locale): string {
  return value === undefined ? '–' : value.toLocaleString(locale, { maximumFractionDigits: 1 });
}

function cells(name: string, figures: Figures, rows: Rows, locale: Locale, lead: Lead | undefined): Cell[] {
  const words = surveyWords(locale);
  const { delay, strength } = figures;
  return [
    name,
    figure(figures.statements, allBehind(`${name}: ${words.counted(figures.statements)}`, rows), lead),
    ...measureNames.map((measure) => {
      const share = figures.shares[measure];
      return figure(intervalText(share), shareBehind(`${name} · ${words.short[measure]}: ${shareText(share)}`, rows, measure, words.parts), lead);
    }),
    strength.mean === undefined ? '–' : `${number(strength.mean, locale)} (${strength.of})`,
    delay.median === undefined ? '–' : `${number(delay.median, locale)} (${delay.of})`,
  ];
}

function hedgeCells(name: string, { hedging }: Figures, rows: Rows, locale: Locale, lead: Lead | undefined): Cell[] {
  const words = surveyWords(locale);
  const { hedges: kinds } = readingWords(locale);
  return [name, ...hedgeKinds.map((kind) => {
    const behind = rows.filter(({ hedges }) => hedges[kind] !== undefined);
    return figure(intervalText(hedging[kind]), allBehind(`${name} · ${kinds[kind]}: ${words.counted(behind.length)}`, behind), lead);
  })];
}

/** The figures of each group and of all, as tables: what statements contain, and which hedges. */
export function figuresView({ request: { by }, rows, total, groups }: Survey, locale: Locale, lead?: Lead): Element[] {
  const words = surveyWords(locale);
  const { hedges: kinds } = readingWords(locale);
  const heading = by.map((dimension) => words.dimensions[dimension]).join(' · ');
  const each = (row: (name: string, figures: Figures, behind: Rows) => Cell[]): Cell[][] => [...inOrder(groups, locale).map((group) => row(groupName(group, locale), group, group.rows)), row(words.total, total, rows)];
  return [
    table(`${words.figuresBy(heading)} – ${words.interval}`, [heading, words.statements, ...measureNames.map((measure) => words.short[measure]), words.strengthShort, words.delayShort], each((name, figures, behind) => cells(name, figures, behind, locale, lead)), { totals: 1 }),
    // Of what was coded by hand no kinds are known.
    ...(hedgeKinds.every((kind) => total.hedging[kind].of === 0) ? [] : [table(`${words.hedges} – ${words.interval}`, [heading, ...hedgeKinds.map((kind) => kinds[kind])], each((name, figures, behind) => hedgeCells(name, figures, behind, locale, lead)), { totals: 1 })]),
  ];
}

/** Statements in groups by two dimensions as one table, the first down and the second across: how many there are. */
export function countsView(groups: readonly Group[], down: keyof typeof dimensions, across: keyof typeof dimensions, caption: string, locale: Locale, lead?: Lead): Element {
  const words = surveyWords(locale);
  const heads = distinct(groups.flatMap(({ rows }) => [...new Set(rows.map(dimensions[across]))]));
  return table(caption, [words.dimensions[down], ...heads.map((value) => valueName(across, value, locale))], groups.map(({ key, rows }) => [
    valueName(down, key[down], locale), ...heads.map((value) => {
      const behind = rows.filter((row) => dimensions[across](row) === value);
      return figure(behind.length, allBehind(`${valueName(down, key[down], locale)} · ${valueName(across, value, locale)}: ${words.counted(behind.length)}`, behind), lead);
    }),
  ]));
}

/** Each value once, in order; what is not known at the end. */
function distinct(values: readonly (string | undefined)[]): readonly (string | undefined)[] {
  return [...new Set(values)].sort((a, b) => (a === undefined ? 1 : b === undefined ? -1 : a < b ? -1 : 1));
}
