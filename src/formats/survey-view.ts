import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Locale } from '../benchmarks/types.js';
import { groupsBy } from '../survey/figures.js';
import type { Survey } from '../survey/index.js';
import { hedgeKinds, measureNames } from '../survey/measures.js';
import type { Share } from '../survey/share.js';
import type { UnreadFile } from './check-json.js';
import { caseOf, type Charts, contents, countryYears, hedgeHeads, hedgesByYear, strengthRow, strengths, timeline } from './survey-charts.js';
import { groupName, points, shareText, valueName } from './survey-names.js';
import { surveyWords } from './survey-words.js';

export interface SurveyViewOptions {
  readonly locale: Locale;
  readonly charts: Charts;
  readonly unread: readonly UnreadFile[];
  /** What was surveyed: the folders, as they were named. */
  readonly folders: readonly string[];
  /** The command's other options as they were written, so that another can repeat it. */
  readonly asked: string;
  /** ISO 8601. */
  readonly date: string;
}

function table(caption: string, head: readonly string[], body: readonly (readonly ElementContent[] | readonly (string | number)[])[]): Element {
  return h('table', [
    h('caption', caption),
    h('thead', [h('tr', head.map((cell) => h('th', { scope: 'col' }, cell)))]),
    h('tbody', body.map(([first, ...cells]) => h('tr', [h('th', { scope: 'row' }, [...(first === undefined ? [] : [typeof first === 'object' ? first : String(first)])]), ...cells.map((cell) => h('td', [typeof cell === 'object' ? cell : String(cell)]))]))),
  ]);
}

function shareCell(share: Share): string {
  const { low, high } = share;
  return low === undefined || high === undefined ? shareText(share) : `${shareText(share)} [${points(low)}–${points(high)}]`;
}

function files(said: string, names: readonly string[]): Element[] {
  return names.length === 0 ? [] : [h('h3', said), h('ul', { className: ['files'] }, names.map((name) => h('li', name)))];
}

/** A survey as elements for a page or a panel: pictures, each with the table behind it, gaps, people, and what was not counted. */
export function surveyView(made: Survey, { locale, charts, unread, folders, asked, date }: SurveyViewOptions): Element {
  const words = surveyWords(locale);
  const { request: { by }, rows, total, groups, disparities, people, periods, undated, countryless, foreign } = made;
  const number = (value: number | undefined): string => (value === undefined ? '–' : value.toLocaleString(locale, { maximumFractionDigits: 1 }));
  const countries = groupsBy(rows, ['country']);
  const years = [...new Set(rows.map(({ date: day }) => day?.slice(0, 4)))].sort();
  const measureHead = [words.statements, ...measureNames.map((measure) => words.short[measure]), words.strength];
  const picture = (heading: string, drawn: Element, behind: Element): Element => h('section', { className: ['picture'] }, [h('h2', heading), h('figure', [drawn]), behind]);
  const [foremost] = [...people].sort((a, b) => b.levels.length - a.levels.length || b.times - a.times);
  const naming = foremost === undefined ? [] : caseOf(foremost, rows);
  const asking = countries.filter(({ strength }) => strength.of > 0);
  return h('main', { className: ['survey'] }, [
    h('h1', words.heading),
    h('p', words.method(total.statements, date, folders.join(', '))),
    ...(asked === '' ? [] : [h('p', h('code', asked))]),
    h('p', words.reliability),
    ...(rows.length === 0 ? [] : [
      picture(words.pictures.countryYears, countryYears(rows, charts, locale), table(words.pictures.countryYears, [words.dimensions.country, ...years.map((year) => valueName('year', year, locale))], countries.map(({ key, rows: own }) => [
        valueName('country', key.country, locale), ...years.map((year) => own.filter(({ date: day }) => day?.slice(0, 4) === year).length),
      ]))),
      picture(words.pictures.contents, contents(rows, charts, locale), table(`${by.map((dimension) => words.dimensions[dimension]).join(' · ')} – ${words.interval}`, [by.map((dimension) => words.dimensions[dimension]).join(' · '), ...measureHead], [
        ...groups.map((group) => [groupName(group, locale), group.statements, ...measureNames.map((measure) => shareCell(group.shares[measure])), number(group.strength.mean)]),
        [words.total, total.statements, ...measureNames.map((measure) => shareCell(total.shares[measure])), number(total.strength.mean)],
      ])),
    ]),
    ...(asking.length === 0 ? [] : [picture(words.pictures.strengths, strengths(rows, charts, locale), table(words.strength, [words.dimensions.country, words.statements, words.least, words.greatest, words.mean], asking.map((group) => [
      valueName('country', group.key.country, locale), ...strengthRow(group).map(number),
    ])))]),
    ...(foremost === undefined || naming.length < 2 ? [] : [picture(words.pictures.timeline(foremost.name), timeline(naming, charts, locale, words.pictures.timeline(foremost.name)), table(words.pictures.timeline(foremost.name), [words.date, words.dimensions.level, words.dimensions.event, words.dimensions.statement], naming.map((row) => [
      row.date ?? '', valueName('level', row.level, locale), valueName('event', row.event, locale), row.title,
    ])))]),
    ...(years.every((year) => year === undefined) ? [] : [picture(words.pictures.hedges, hedgesByYear(rows, charts, locale), table(words.hedges, [words.dimensions.year, words.short.hedges, ...hedgeHeads(locale)], groupsBy(rows, ['year']).map((group) => [
      valueName('year', group.key.year, locale), shareCell(group.shares.hedges), ...hedgeKinds.map((kind) => group.hedging[kind].count),
    ])))]),
    ...(periods === undefined ? [] : [table(words.periods, ['', words.period(periods.first.from, periods.first.to), words.period(periods.second.from, periods.second.to), ''], periods.changes.map(({ measure, difference, low, high }) => [
      words.measures[measure], shareCell(periods.first.shares[measure]), shareCell(periods.second.shares[measure]), words.change(points(difference), points(low), points(high)),
    ]))]),
    h('section', [
      h('h2', words.gaps),
      ...disparities.slice(0, 10).map(({ event, by: dimension, measure, highest, lowest, gap }) => h('details', [
        h('summary', `${valueName('event', event, locale)} · ${words.measures[measure]} (${words.dimensions[dimension]}): ${words.against(`${groupName(highest, locale)} ${shareText(highest.shares[measure])}`, `${groupName(lowest, locale)} ${shareText(lowest.shares[measure])}`)}, ${words.gap(points(gap))}`),
        ...[highest, lowest].flatMap((group) => files(groupName(group, locale), group.rows.map(({ title, file }) => `${title} (${file})`))),
      ])),
      h('p', words.noRanking),
    ]),
    ...(people.length === 0 ? [] : [table(words.people, [words.people, words.statements, words.last, words.levels, ''], people.map(({ name, times, last, levels, isOpen }) => [
      name, times, last ?? '', levels.map((level) => valueName('level', level, locale)).join(', '), isOpen ? words.open : '',
    ]))]),
    ...files(words.unread(unread.length), unread.map(({ file, message }) => `${file}: ${message}`)),
    ...files(words.undated(undated.length), undated),
    ...files(words.countryless(countryless.length), countryless),
    ...files(words.foreign(foreign.length), foreign),
  ]);
}
