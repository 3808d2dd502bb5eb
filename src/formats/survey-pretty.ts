import type { Locale } from '../benchmarks/types.js';
import type { Disparity } from '../survey/disparities.js';
import type { Figures, Group } from '../survey/figures.js';
import type { Survey } from '../survey/index.js';
import { hedgeKinds, measureNames } from '../survey/measures.js';
import type { SurveyedPerson } from '../survey/people.js';
import type { PeriodComparison } from '../survey/periods.js';
import type { Rows } from '../survey/rows.js';
import type { Paint } from './paint.js';
import { readingWords } from './read-words.js';
import { apartOf } from './survey-apart.js';
import { gapParts, gapStatements, shownGaps } from './survey-gaps.js';
import { delayText, groupName, inOrder, intervalText, meanText, points, shareText, strengthChangeText, strengthText, valueName } from './survey-names.js';
import { surveyWords } from './survey-words.js';
import { visible } from './visible.js';

/** So many people and files are shown; JSON has all. */
const most = 10;
/** So many statements are named on each side of a gap. */
const few = 3;

export interface PrettySurveyOptions {
  readonly paint: Paint;
  readonly locale: Locale;
}

/** Lists a few files below what is said of all. @param all how many there are, where not all are given */
export function listed(said: string, files: readonly string[], all = files.length): string[] {
  return all === 0 ? [] : [said, ...files.slice(0, most).map((file) => `  ${visible(file)}`), ...(all > most ? [`  … +${all - most}`] : [])];
}

function block(name: string, figures: Figures, { paint, locale }: PrettySurveyOptions): string[] {
  const words = surveyWords(locale);
  const { hedges: kinds } = readingWords(locale);
  const delay = delayText(figures, locale);
  const lines: (readonly [name: string, value: string])[] = [
    ...measureNames.map((measure) => [words.measures[measure], intervalText(figures.shares[measure])] as const),
    ...hedgeKinds.filter((kind) => figures.hedging[kind].count > 0).map((kind) => [`  ${kinds[kind]}`, intervalText(figures.hedging[kind])] as const),
    [words.strength, strengthText(figures, locale)],
    ...(delay === undefined ? [] : [[words.delay, delay] as const]),
  ];
  const widest = Math.max(...measureNames.map((measure) => words.measures[measure].length), words.strength.length);
  return [`${paint.bold(visible(name))}  ${paint.dim(words.counted(figures.statements))}`, ...lines.map(([what, value]) => `  ${what.padEnd(widest)}  ${value}`), ''];
}

function gap(disparity: Disparity, { paint, locale }: PrettySurveyOptions): string {
  const { of, sides, apart } = gapParts(disparity, locale);
  const words = surveyWords(locale);
  return `  ${words.told(of, sides)}  ${paint.dim(`${words.dimensions[disparity.by]} · ${apart}`)}`;
}

function person({ name, times, last, levels, isOpen }: SurveyedPerson, { paint, locale }: PrettySurveyOptions): string {
  const words = surveyWords(locale);
  return `  ${visible(name)}  ${paint.dim([words.named(times), levels.map((level) => valueName('level', level, locale)).join(', '), last, ...(isOpen ? [words.open] : [])].filter((part) => part !== undefined && part !== '').join(' · '))}`;
}

function periodLines({ first, second, changes, strengthChange }: PeriodComparison, { paint, locale }: PrettySurveyOptions): string[] {
  const words = surveyWords(locale);
  const widest = Math.max(...changes.map(({ measure }) => words.measures[measure].length), words.strength.length);
  return [
    paint.bold(words.periods),
    `  ${[first, second].map(({ from, to, statements }) => `${words.period(from, to)}: ${words.counted(statements)}`).join('; ')}`,
    ...changes.map(({ measure, difference, low, high }) => `  ${words.measures[measure].padEnd(widest)}  ${shareText(first.shares[measure])} → ${shareText(second.shares[measure])}  ${paint.dim(words.change(points(difference), points(low), points(high)))}`),
    ...(strengthChange === undefined ? [] : [`  ${words.strength.padEnd(widest)}  ${meanText(first, locale)} → ${meanText(second, locale)}  ${paint.dim(strengthChangeText(strengthChange, locale))}`]),
    '',
  ];
}

/** The first few statements of one side of a gap: those that show best which side it is. */
function side(group: Group, rows: Rows, { paint, locale }: PrettySurveyOptions): string {
  const files = rows.first(few).map(({ file }) => visible(file));
  return paint.dim(`    ${groupName(group, locale)}: ${files.join(', ')}${rows.length > few ? `, … +${rows.length - few}` : ''}`);
}

function gapLines(disparity: Disparity, options: PrettySurveyOptions): string[] {
  const { highest, lowest, measure } = disparity;
  return [gap(disparity, options), side(highest, gapStatements(highest, measure), options), side(lowest, gapStatements(lowest, measure).reversed(), options)];
}

/** A survey for people: the figures of each group, the widest gaps, who was named most, and what could not be counted. Ends in a line end. */
export function prettySurvey(made: Survey, options: PrettySurveyOptions): string {
  const { rows, total, groups, disparities, people, periods, coded } = made;
  const { paint, locale } = options;
  const words = surveyWords(locale);
  const apart = apartOf(made, locale).flatMap(({ said, files }) => listed(said, files.first(most), files.length));
  if (rows.length === 0) return `${[words.nothing, ...apart].join('\n')}\n`;
  return `${[
    ...block(words.total, total, options),
    ...(coded === 0 ? [] : [paint.dim(words.coded(coded, rows.length)), '']),
    ...(periods === undefined ? [] : periodLines(periods, options)),
    ...inOrder(groups, locale).flatMap((group) => block(groupName(group, locale), group, options)),
    ...(disparities.length === 0 ? [] : [paint.bold(words.gaps), ...shownGaps(disparities).flatMap((each) => gapLines(each, options))]),
    paint.dim(words.noRanking),
    '',
    ...(people.length === 0 ? [] : [paint.bold(`${words.people} (${people.length})`), ...people.first(most).map((each) => person(each, options)), '']),
    ...listed(words.openCases(people.open), people.firstOpen(most), people.open),
    ...apart,
  ].join('\n').trimEnd()}\n`;
}
