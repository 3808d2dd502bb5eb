import type { Element } from 'hast';
import type { Locale } from '../benchmarks/types.js';
import { type Group, groupsBy } from '../survey/figures.js';
import { measureNames } from '../survey/measures.js';
import type { SurveyedPerson } from '../survey/people.js';
import type { Rows } from '../survey/rows.js';
import { allBehind, type Lead, shareBehind } from './survey-behind.js';
import { type Charts, leading } from './survey-canvas.js';
import { inOrder, shareText, valueName } from './survey-names.js';
import { surveyWords } from './survey-words.js';

/** With what pictures are drawn. */
export interface ChartOptions {
  readonly charts: Charts;
  readonly locale: Locale;
  readonly lead: Lead | undefined;
}

/** So many countries fit into a picture; tables have all. */
export const mostCountries = 25;
/** Names of countries stand beside a picture: it makes room for the longest, a letter of the pictures’ type being so wide. */
const [letter, leastRoom] = [7, 110];
const rowHeight = 26;
/** A picture's width, and what the name of a year needs of it, and that of a figure above its column. */
const [width, yearWidth, figureWidth] = [720, 36, 74];
/** So many days have room for their names below a picture. */
const mostDays = 5;
/** Milliseconds. */
const day = 86_400_000;
/** The page's colours, so that a picture is as light, dark or contrasting as what is around it. */
const [heat, point, mean, ink, edge] = ['var(--chart-heat)', 'var(--chart-point)', 'var(--chart-mean)', 'var(--chart-ink)', 'var(--chart-edge)'];
/** Opacity of the fullest cell: never so strong that numbers cannot be read on it: the same in colour and in grey. */
const strongest = 0.5;
/** Labels lie over what can be pressed. */
const label = { fill: ink, pointerEvents: 'none' } as const;

/** Countries with most statements, by name. */
export function countriesIn(rows: Rows, locale: Locale): readonly Group[] {
  return inOrder(groupsBy(rows, ['country'])
    .sort((a, b) => b.statements - a.statements)
    .slice(0, mostCountries), locale);
}

/** How wide the names of countries are, in pixels. */
function roomFor(groups: readonly Group[], locale: Locale): number {
  return Math.max(leastRoom, ...groups.map((group) => 18 + Math.ceil(letter * nameOf(group, locale).length)));
}

/** Days in even steps from the first to the last: as many as there is room for their names. */
function daysBetween(dates: readonly Date[]): Date[] {
  const times = dates.map((date) => date.getTime());
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const steps = Math.min(mostDays - 1, Math.round((last - first) / day));
  return Array.from({ length: steps + 1 }, (_, step) => new Date(first + Math.round(steps === 0 ? 0 : ((last - first) * step) / steps / day) * day));
}

const nameOf = ({ key }: Group, locale: Locale): string => valueName('country', key.country, locale);

/** How many statements there are of each country in each year; the darker a field, the more. */
export function countryYears(rows: Rows, { charts: { marks, draw }, locale, lead }: ChartOptions): Element {
  const words = surveyWords(locale);
  const shown = countriesIn(rows, locale);
  const cells = shown.flatMap((country) => groupsBy(country.rows, ['year']).map(({ key, statements, rows: behind }) => ({ country: nameOf(country, locale), year: valueName('year', key.year, locale), statements, behind })));
  const years = [...new Set(cells.map(({ year }) => year))].sort();
  const most = Math.max(...cells.map(({ statements }) => statements));
  return draw({
    marginLeft: roomFor(shown, locale), height: 60 + rowHeight * shown.length, x: { label: null, domain: years, ticks: years.filter((_, at) => at % Math.ceil((yearWidth * years.length) / (width - roomFor(shown, locale))) === 0), padding: 0.05 }, y: { label: null, domain: shown.map((country) => nameOf(country, locale)), padding: 0.05 },
    marks: [
      marks.cell(cells, { x: 'year', y: 'country', fill: heat, fillOpacity: ({ statements }: { statements: number }) => (strongest * statements) / most, stroke: edge, ...leading(cells, ({ country, year, statements, behind }) => allBehind(`${country} · ${year}: ${words.counted(statements)}`, behind), lead) }),
      marks.text(cells, { x: 'year', y: 'country', text: 'statements', ...label }),
    ],
  }, words.pictures.countryYears);
}

/** What share of each country’s statements does each of the things that are measured; the darker a field, the greater. */
export function contents(rows: Rows, { charts: { marks, draw }, locale, lead }: ChartOptions): Element {
  const words = surveyWords(locale);
  const shown = countriesIn(rows, locale);
  const cells = shown.flatMap((country) => measureNames.map((name) => ({ ...country.shares[name], country: nameOf(country, locale), name, measure: words.short[name], behind: country.rows })));
  const drawn = cells.filter(({ share }) => share !== undefined);
  return draw({
    width: Math.max(width, roomFor(shown, locale) + 20 + figureWidth * measureNames.length), marginLeft: roomFor(shown, locale), marginTop: 70, marginBottom: 10, height: 80 + rowHeight * shown.length, x: { label: null, domain: measureNames.map((measure) => words.short[measure]), padding: 0.04 }, y: { label: null, domain: shown.map((country) => nameOf(country, locale)), padding: 0.05 },
    marks: [
      marks.axisX({ anchor: 'top', lineWidth: 5.5, label: null }),
      marks.cell(drawn, { x: 'measure', y: 'country', fill: heat, fillOpacity: ({ share }: { share: number }) => strongest * share, stroke: edge, ...leading(drawn, ({ country, name, measure, behind, ...share }) => shareBehind(`${country} · ${measure}: ${shareText(share)}`, behind, name, words.parts), lead) }),
      marks.text(cells, { x: 'measure', y: 'country', text: ({ count, of }: { count: number; of: number }) => (of === 0 ? '–' : `${count}/${of}`), ...label }),
    ],
  }, words.pictures.contents);
}

/** How strongly the statements of each country ask, 1 to 5: a circle for all of one strength, the larger the more there are, and a line for their mean. Those that ask for nothing are left out. */
export function strengths(rows: Rows, { charts: { marks, draw }, locale, lead }: ChartOptions): Element {
  const words = surveyWords(locale);
  const shown = countriesIn(rows.filter(({ asks }) => asks > 0), locale);
  const single = shown.flatMap((country) => [...new Set(country.rows.map(({ strength }) => strength))].map((strength) => {
    const behind = country.rows.filter((row) => row.strength === strength);
    return { country: nameOf(country, locale), strength, statements: behind.length, behind };
  }));
  const means = shown.map((country) => ({ country: nameOf(country, locale), strength: country.strength.mean }));
  return draw({
    marginLeft: roomFor(shown, locale), height: 60 + rowHeight * shown.length, x: { label: null, domain: [1, 5], ticks: [1, 2, 3, 4, 5], tickFormat: 'd', grid: true }, y: { label: null, domain: shown.map((country) => nameOf(country, locale)) },
    marks: [
      marks.dot(single, { x: 'strength', y: 'country', stroke: point, fill: point, fillOpacity: 0.25, r: 'statements', ...leading(single, ({ country, strength, statements, behind }) => allBehind(`${country} · ${strength.toLocaleString(locale, { maximumFractionDigits: 1 })}/5: ${words.counted(statements)}`, behind), lead) }),
      marks.tickX(means, { x: 'strength', y: 'country', stroke: mean, strokeWidth: 3, inset: 2, pointerEvents: 'none' }),
    ],
    r: { range: [0, 11] },
  }, words.pictures.strengths);
}

/** The rows that name a person and have a date, the earliest first. */
export function caseOf({ rows }: SurveyedPerson): Rows {
  return rows.filter(({ date }) => date !== undefined);
}

/** When, and at which level, statements named somebody: full where they asked for the release. @param naming all with a date, as `caseOf` gives them */
export function timeline(naming: Rows, { charts: { marks, draw }, locale, lead }: ChartOptions, heading: string): Element {
  const points = naming.map((row) => ({ date: new Date(row.date ?? ''), level: valueName('level', row.level, locale), asksRelease: row.asksRelease, row }));
  const shownLevels = inOrder(groupsBy(naming, ['level']), locale).map(({ key }) => valueName('level', key.level, locale));
  return draw({
    marginLeft: 210, marginRight: 40, height: 70 + 32 * shownLevels.length, x: { label: null, type: 'utc', grid: true, tickFormat: '%Y-%m-%d', ticks: daysBetween(points.map(({ date }) => date)), inset: 14 }, y: { label: null, type: 'point', domain: shownLevels },
    marks: [marks.dot(points, {
      x: 'date', y: 'level', r: 6, stroke: point, strokeWidth: 2, fill: ({ asksRelease }: { asksRelease: boolean }) => (asksRelease ? point : 'var(--chart-paper)'),
      ...leading(points, ({ level, row }) => allBehind(`${row.date ?? ''} · ${level}: ${row.title}`, [row]), lead),
    })],
    color: { type: 'identity' },
  }, heading);
}

/** What share of each year’s statements has hedges, with its interval. */
export function hedgesByYear(rows: Rows, { charts: { marks, draw }, locale, lead }: ChartOptions): Element {
  const words = surveyWords(locale);
  const years = groupsBy(rows, ['year']).flatMap(({ key, shares: { hedges }, rows: behind }) => (key.year === undefined || hedges.share === undefined ? [] : [{ year: key.year, ...hedges, text: `${hedges.count}/${hedges.of}`, behind }]));
  return draw({
    height: 260, marginLeft: 60, marginBottom: 40, x: { label: null, type: 'point', domain: years.map(({ year }) => year) }, y: { label: null, domain: [0, 100], percent: true, grid: true, tickFormat: (share: number) => `${share} %` },
    marks: [
      marks.ruleX(years, { x: 'year', y1: 'low', y2: 'high', stroke: point, strokeWidth: 2 }), marks.line(years, { x: 'year', y: 'share', stroke: point, strokeDasharray: '4 3', pointerEvents: 'none' }),
      marks.dot(years, { x: 'year', y: 'share', r: 5, fill: point, ...leading(years, ({ year, text, behind }) => shareBehind(`${year} · ${words.short.hedges}: ${text}`, behind, 'hedges', words.parts), lead) }),
      marks.text(years, { x: 'year', y: 'high', text: 'text', dy: -9, ...label }),
    ],
  }, words.pictures.hedges);
}

/** What stands in the table behind the picture of strength: of how many, the weakest, the strongest, and the mean. */
export function strengthRow(group: Group): readonly (number | undefined)[] {
  const all = group.rows.filter(({ asks }) => asks > 0).map(({ strength }) => strength).sort((a, b) => a - b);
  return [all.length, all[0], all.at(-1), group.strength.mean];
}
