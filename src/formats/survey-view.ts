import type { Element } from 'hast';
import { h } from 'hastscript';
import { version } from '../../package.json';
import type { Locale } from '../benchmarks/types.js';
import { lazyFilter } from '../lazy.js';
import type { Survey } from '../survey/index.js';
import type { SurveyedPeople } from '../survey/people.js';
import type { PeriodComparison } from '../survey/periods.js';
import type { UnreadFile } from './check-json.js';
import { apartOf } from './survey-apart.js';
import { allBehind, type Lead } from './survey-behind.js';
import type { Charts } from './survey-canvas.js';
import { figuresView } from './survey-figures-view.js';
import { type GapOptions, gapsView } from './survey-gaps-view.js';
import { methodView } from './survey-method-view.js';
import { intervalText, meanText, points, strengthChangeText, valueName } from './survey-names.js';
import { type PictureOptions, picturesView } from './survey-pictures-view.js';
import { figure, files, mostFiles, table, whole } from './survey-table.js';
import { surveyWords } from './survey-words.js';

export interface SurveyViewOptions {
  readonly locale: Locale;
  readonly charts: Charts;
  readonly unread: readonly UnreadFile[];
  /** What was surveyed: the folders, as they were named. */
  readonly folders: readonly string[];
  /** The command that makes the same survey, so that another can repeat it. */
  readonly asked: string;
  /** ISO 8601. */
  readonly date: string;
  /** What a panel has and a file has not: what leads to the statements behind a figure, and what is chosen. */
  readonly panel?: Pick<PictureOptions, 'person' | 'choosing'> & Pick<GapOptions, 'pairing'> & { readonly lead: Lead };
}

/** So many people are shown, and whoever's case is open. */
const mostPeople = 100;

function periodsView({ first, second, changes, strengthChange }: PeriodComparison, locale: Locale): Element {
  const words = surveyWords(locale);
  const head = [first, second].map(({ from, to, statements }) => `${words.period(from, to)} (${words.counted(statements)})`);
  const strength = strengthChange === undefined ? [] : [[words.strength, meanText(first, locale), meanText(second, locale), strengthChangeText(strengthChange, locale)]];
  return h('section', [h('h2', words.periods), table(`${words.periods} – ${words.interval}`, ['', ...head, words.difference], [...changes.map(({ measure, difference, low, high }) => [
    words.measures[measure], intervalText(first.shares[measure]), intervalText(second.shares[measure]), words.change(points(difference), points(low), points(high)),
  ]), ...strength])]);
}

function peopleView(people: SurveyedPeople, locale: Locale, lead: Lead | undefined): Element[] {
  if (people.length === 0) return [];
  const words = surveyWords(locale);
  // Those named most come first; an open case is never left out.
  const shown = [...lazyFilter(people, ({ isOpen }, at) => at < mostPeople || isOpen)];
  return [h('section', [h('h2', words.people), h('p', words.openCases(people.open)), table(words.people, [words.name, words.statements, words.last, words.levels, words.case], shown.map(({ name, times, last, levels, isOpen, rows }) => [
    name, figure(times, allBehind(`${name}: ${words.counted(times)}`, rows), lead), last === undefined ? '–' : whole(last), levels.map((level) => valueName('level', level, locale)).join(', '), isOpen ? words.open : '',
  ]), { isCaptioned: false }), ...(shown.length < people.length ? [h('p', words.morePeople(people.length - shown.length))] : [])])];
}

/** What stands beside the figures: never dropped in silence. */
function apartView(made: Survey, unread: readonly UnreadFile[], locale: Locale): Element {
  const words = surveyWords(locale);
  const lists = [
    ...files(words.unread(unread.length), unread.slice(0, mostFiles).map(({ file, message }) => `${file}: ${message}`), words.moreFiles(unread.length - mostFiles)),
    ...apartOf(made, locale).flatMap(({ said, files: apart }) => files(said, apart.first(mostFiles), words.moreFiles(apart.length - mostFiles))),
  ];
  return h('section', { className: ['apart'] }, [h('h2', words.apart), ...(lists.length === 0 ? [h('p', words.nothingApart)] : lists)]);
}

/** A survey as elements for a page or a panel: figures, pictures, each with the table behind it, gaps, people, and what was not counted. */
export function surveyView(made: Survey, { locale, charts, unread, folders, asked, date, panel }: SurveyViewOptions): Element {
  const words = surveyWords(locale);
  const { rows, total, disparities, people, periods, coded } = made;
  const lead = panel?.lead;
  return h('main', { className: ['survey'] }, [
    h('h1', words.heading),
    h('p', words.method(total.statements, date, folders.join(', '), version)),
    ...(coded === 0 ? [] : [h('p', words.coded(coded, rows.length))]),
    h('p', h('code', asked)),
    h('p', words.reliability),
    ...(rows.length === 0 ? [h('p', { className: ['nothing'] }, words.nothing)] : [
      h('section', [h('h2', words.figures), ...figuresView(made, locale, lead)]),
      ...(periods === undefined ? [] : [periodsView(periods, locale)]),
      ...picturesView(made, { charts, locale, lead, areFolded: panel !== undefined, person: panel?.person, choosing: panel?.choosing }),
      gapsView(disparities, { locale, lead, pairing: panel?.pairing }),
      ...peopleView(people, locale, lead),
    ]),
    apartView(made, unread, locale),
    methodView(locale, panel !== undefined),
  ]);
}
