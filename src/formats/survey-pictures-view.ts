import type { Element } from 'hast';
import { h } from 'hastscript';
import { groupsBy } from '../survey/figures.js';
import type { Survey } from '../survey/index.js';
import { hedgeKinds, measureNames } from '../survey/measures.js';
import type { SurveyedPeople, SurveyedPerson } from '../survey/people.js';
import type { Rows } from '../survey/rows.js';
import { readingWords } from './read-words.js';
import { allBehind, shareBehind } from './survey-behind.js';
import { caseOf, type ChartOptions, contents, countryYears, hedgesByYear, mostCountries, strengthRow, strengths, timeline } from './survey-charts.js';
import { countsView, number } from './survey-figures-view.js';
import { inOrder, intervalText, shareText, valueName } from './survey-names.js';
import { figure, table, whole } from './survey-table.js';
import { surveyWords } from './survey-words.js';

export interface PictureOptions extends ChartOptions {
  /** Whose case is drawn; else of who was named at most levels, and most often. */
  readonly person?: string | undefined;
  /** What stands before the picture of a case: whose may be drawn. */
  readonly choosing?: ((names: readonly string[], chosen: string) => Element) | undefined;
  /** Tables are folded away until somebody asks for them. */
  readonly areFolded: boolean;
}

/** A picture with the table behind it. */
function picture(heading: string, drawn: Element, behind: Element, { areFolded, locale }: PictureOptions, before: readonly Element[] = []): Element {
  const folded = areFolded ? h('details', { dataKey: `table ${heading}` }, [h('summary', surveyWords(locale).asTable), behind]) : behind;
  return h('section', { className: ['picture'] }, [h('div', { className: ['drawn'] }, [h('h2', heading), ...before, h('figure', [drawn])]), folded]);
}

function byCountry(rows: Rows, options: PictureOptions): Element[] {
  const { locale, lead } = options;
  const words = surveyWords(locale);
  const countries = inOrder(groupsBy(rows, ['country']), locale);
  const name = (country: string | undefined): string => valueName('country', country, locale);
  const most = countries.length > mostCountries ? [h('p', { className: ['legend'] }, words.mostCountries(mostCountries))] : [];
  const contained = table(`${words.pictures.contents} – ${words.interval}`, [words.dimensions.country, ...measureNames.map((measure) => words.short[measure])], countries.map((group) => [
    name(group.key.country), ...measureNames.map((measure) => figure(intervalText(group.shares[measure]), shareBehind(`${name(group.key.country)} · ${words.short[measure]}: ${shareText(group.shares[measure])}`, group.rows, measure, words.parts), lead)),
  ]));
  const asking = countries.filter(({ strength }) => strength.of > 0);
  const strong = table(words.strength, [words.dimensions.country, words.statements, words.least, words.greatest, words.mean], asking.map((group) => [name(group.key.country), ...strengthRow(group).map((value) => number(value, locale))]));
  return [
    picture(words.pictures.countryYears, countryYears(rows, options), countsView(countries, 'country', 'year', words.pictures.countryYears, locale, lead), options, most),
    picture(words.pictures.contents, contents(rows, options), contained, options, most),
    ...(asking.length === 0 ? [] : [picture(words.pictures.strengths, strengths(rows, options), strong, options, most)]),
  ];
}

/** Those whose case can be drawn: named with a date at least twice; those named at most levels first. */
function drawable(people: SurveyedPeople): readonly SurveyedPerson[] {
  const several: SurveyedPerson[] = [];
  for (const person of people) {
    // Those named most come first: the rest is named once.
    if (person.times < 2) break;
    if (caseOf(person).length > 1) several.push(person);
  }
  return several.sort((a, b) => b.levels.length - a.levels.length || b.times - a.times);
}

function oneCase(people: SurveyedPeople, options: PictureOptions): Element[] {
  const { locale, lead, person, choosing } = options;
  const words = surveyWords(locale);
  const all = drawable(people);
  const chosen = all.find(({ name }) => name === person) ?? all[0];
  if (chosen === undefined) return [];
  const naming = caseOf(chosen);
  const heading = words.pictures.timeline(chosen.name);
  const behind = table(heading, [words.date, words.dimensions.level, words.dimensions.event, words.dimensions.statement], naming.map((row) => [
    whole(row.date ?? ''), valueName('level', row.level, locale), valueName('event', row.event, locale), figure(row.title, allBehind(row.title, [row]), lead),
  ]));
  return [picture(heading, timeline(naming, options, heading), behind, options, choosing === undefined ? [] : [choosing(all.map(({ name }) => name), chosen.name)])];
}

function hedging(rows: Rows, options: PictureOptions): Element[] {
  const { locale, lead } = options;
  const words = surveyWords(locale);
  const { hedges: kinds } = readingWords(locale);
  if (!rows.some(({ date, isRead }) => date !== undefined && isRead)) return [];
  const behind = table(words.hedges, [words.dimensions.year, words.short.hedges, ...hedgeKinds.map((kind) => kinds[kind])], groupsBy(rows, ['year']).map((group) => {
    const year = valueName('year', group.key.year, locale);
    return [year, figure(intervalText(group.shares.hedges), shareBehind(`${year} · ${words.short.hedges}: ${shareText(group.shares.hedges)}`, group.rows, 'hedges', words.parts), lead), ...hedgeKinds.map((kind) => (group.hedging[kind].of === 0 ? '–' : group.hedging[kind].count))];
  }));
  return [picture(words.pictures.hedges, hedgesByYear(rows, options), behind, options)];
}

/** The pictures of a survey, each with the table behind it; none of nothing. */
export function picturesView({ rows, people }: Survey, options: PictureOptions): Element[] {
  return rows.length === 0 ? [] : [...byCountry(rows, options), ...oneCase(people, options), ...hedging(rows, options)];
}
