import type * as Plot from '@observablehq/plot';
import type { Element } from 'hast';
import type { Locale } from '../benchmarks/types.js';
import { figuresOf, type Group, groupsBy } from '../survey/figures.js';
import { hedgeKinds, measureNames } from '../survey/measures.js';
import type { SurveyedPerson } from '../survey/people.js';
import { nameKey } from '../comparison/names.js';
import type { SurveyRow } from '../survey/row.js';
import { readingWords } from './read-words.js';
import { valueName } from './survey-names.js';
import { surveyWords } from './survey-words.js';

/** Draws one picture: a static SVG as elements. Its words stand in text nodes. */
export type Draw = (options: Plot.PlotOptions, label: string) => Element;
export type Marks = Pick<typeof Plot, 'cell' | 'text' | 'dot' | 'tickX' | 'ruleX' | 'line' | 'axisX'>;
export interface Charts {
  readonly marks: Marks;
  readonly draw: Draw;
}

/** Loads what draws, at first use: it is large, and most runs draw nothing. */
export async function loadCharts(): Promise<Charts> {
  const [plot, { parseHTML }, { fromDom }] = await Promise.all([import('@observablehq/plot'), import('linkedom'), import('hast-util-from-dom')]);
  const { document } = parseHTML('<html><body></body></html>');
  const draw: Draw = (options, label) => {
    const svg = fromDom(plot.plot({ width: 720, style: { fontSize: '12px' }, ...options, document }));
    if (svg.type !== 'element') throw new Error('A picture is one element.');
    return { ...svg, properties: { ...svg.properties, role: 'img', ariaLabel: label } };
  };
  return { marks: plot, draw };
}

/** So many countries fit into a picture; tables have all. */
export const mostCountries = 25;
const wide = 150;
const rowHeight = 26;
/** Blue and orange of Okabe and Ito, which all eyes tell apart. */
const [blue, orange] = ['#0072b2', '#d55e00'];
/** Light to dark, and never so dark that black numbers cannot be read on it: the same in colour and in grey. */
const scale = { range: ['#f7fbff', '#6baed6'], interpolate: 'rgb' } as const;

/** Countries with most statements, by name. */
export function countriesIn(rows: readonly SurveyRow[], locale: Locale): readonly Group[] {
  return groupsBy(rows, ['country'])
    .sort((a, b) => b.statements - a.statements)
    .slice(0, mostCountries)
    .sort((a, b) => Number(a.key.country === undefined) - Number(b.key.country === undefined) || valueName('country', a.key.country, locale).localeCompare(valueName('country', b.key.country, locale), locale));
}

const nameOf = ({ key }: Group, locale: Locale): string => valueName('country', key.country, locale);

export function countryYears(rows: readonly SurveyRow[], { marks, draw }: Charts, locale: Locale): Element {
  const shown = countriesIn(rows, locale);
  const cells = shown.flatMap((country) => groupsBy(country.rows, ['year']).map(({ key, statements }) => ({ country: nameOf(country, locale), year: valueName('year', key.year, locale), statements })));
  const years = [...new Set(cells.map(({ year }) => year))].sort();
  return draw({
    marginLeft: wide, height: 60 + rowHeight * shown.length, x: { label: null, domain: years, padding: 0.05 }, y: { label: null, domain: shown.map((country) => nameOf(country, locale)), padding: 0.05 },
    color: { type: 'linear', ...scale },
    marks: [marks.cell(cells, { x: 'year', y: 'country', fill: 'statements' }), marks.text(cells, { x: 'year', y: 'country', text: 'statements', fill: '#111' })],
  }, surveyWords(locale).pictures.countryYears);
}

export function contents(rows: readonly SurveyRow[], { marks, draw }: Charts, locale: Locale): Element {
  const words = surveyWords(locale);
  const shown = countriesIn(rows, locale);
  const cells = shown.flatMap((country) => measureNames.map((measure) => ({ country: nameOf(country, locale), measure: words.short[measure], ...country.shares[measure] })));
  return draw({
    marginLeft: wide, marginTop: 70, marginBottom: 10, height: 80 + rowHeight * shown.length, x: { label: null, domain: measureNames.map((measure) => words.short[measure]), padding: 0.04 }, y: { label: null, domain: shown.map((country) => nameOf(country, locale)), padding: 0.05 },
    color: { type: 'linear', domain: [0, 1], ...scale },
    marks: [
      marks.axisX({ anchor: 'top', lineWidth: 5.5, label: null }),
      marks.cell(cells.filter(({ share }) => share !== undefined), { x: 'measure', y: 'country', fill: 'share' }),
      marks.text(cells, { x: 'measure', y: 'country', text: ({ count, of }: { count: number; of: number }) => (of === 0 ? '–' : `${count}/${of}`), fill: '#111' }),
    ],
  }, words.pictures.contents);
}

export function strengths(rows: readonly SurveyRow[], { marks, draw }: Charts, locale: Locale): Element {
  const shown = countriesIn(rows.filter(({ asks }) => asks > 0), locale);
  const single = shown.flatMap((country) => {
    const counts = new Map<number, number>();
    for (const { strength } of country.rows) counts.set(strength, (counts.get(strength) ?? 0) + 1);
    return [...counts].map(([strength, statements]) => ({ country: nameOf(country, locale), strength, statements }));
  });
  const means = shown.map((country) => ({ country: nameOf(country, locale), strength: country.strength.mean }));
  return draw({
    marginLeft: wide, height: 60 + rowHeight * shown.length, x: { label: null, domain: [1, 5], ticks: [1, 2, 3, 4, 5], tickFormat: 'd', grid: true }, y: { label: null, domain: shown.map((country) => nameOf(country, locale)) },
    marks: [marks.dot(single, { x: 'strength', y: 'country', stroke: blue, fill: blue, fillOpacity: 0.25, r: 'statements' }), marks.tickX(means, { x: 'strength', y: 'country', stroke: orange, strokeWidth: 3, inset: 2 })],
    r: { range: [0, 11] },
  }, surveyWords(locale).pictures.strengths);
}

/** The rows that name a person and have a date, the earliest first. */
export function caseOf({ name }: SurveyedPerson, rows: readonly SurveyRow[]): SurveyRow[] {
  const key = nameKey(name);
  return rows.filter(({ people, date }) => date !== undefined && people.some((other) => nameKey(other) === key)).sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
}

export function timeline(naming: readonly SurveyRow[], { marks, draw }: Charts, locale: Locale, label: string): Element {
  const points = naming.map(({ date, level, asksRelease }) => ({ date: new Date(date ?? ''), level: valueName('level', level, locale), asksRelease }));
  const levels = [...new Set(points.map(({ level }) => level))].sort();
  return draw({
    marginLeft: 210, marginRight: 40, height: 70 + 32 * levels.length, x: { label: null, type: 'utc', grid: true, tickFormat: '%Y-%m-%d', ticks: 5 }, y: { label: null, type: 'point', domain: levels },
    marks: [marks.dot(points, { x: 'date', y: 'level', r: 6, stroke: blue, strokeWidth: 2, fill: (point: { asksRelease: boolean }) => (point.asksRelease ? blue : 'white') })],
    color: { type: 'identity' },
  }, label);
}

export function hedgesByYear(rows: readonly SurveyRow[], { marks, draw }: Charts, locale: Locale): Element {
  const years = groupsBy(rows, ['year']).flatMap(({ key, shares: { hedges } }) => (key.year === undefined || hedges.share === undefined ? [] : [{ year: key.year, ...hedges, text: `${hedges.count}/${hedges.of}` }]));
  return draw({
    height: 260, marginLeft: 60, marginBottom: 40, x: { label: null, type: 'point', domain: years.map(({ year }) => year) }, y: { label: null, domain: [0, 100], percent: true, grid: true, tickFormat: (share: number) => `${share} %` },
    marks: [
      marks.ruleX(years, { x: 'year', y1: 'low', y2: 'high', stroke: blue, strokeWidth: 2 }), marks.line(years, { x: 'year', y: 'share', stroke: blue, strokeDasharray: '4 3' }),
      marks.dot(years, { x: 'year', y: 'share', r: 5, fill: blue }), marks.text(years, { x: 'year', y: 'share', text: 'text', dx: 22, fill: 'currentColor' }),
    ],
  }, surveyWords(locale).pictures.hedges);
}

/** What stands in the tables behind the pictures of strength and hedges. */
export function strengthRow(group: Group): readonly (number | undefined)[] {
  const all = group.rows.filter(({ asks }) => asks > 0).map(({ strength }) => strength).sort((a, b) => a - b);
  return [all.length, all[0], all.at(-1), figuresOf(group.rows).strength.mean];
}
export function hedgeHeads(locale: Locale): readonly string[] {
  return hedgeKinds.map((kind) => readingWords(locale).hedges[kind]);
}
