import type { Locale } from '../benchmarks/types.js';
import type { Figures } from '../survey/figures.js';
import type { Survey } from '../survey/index.js';
import { measureNames } from '../survey/measures.js';
import type { Paint } from './paint.js';
import { groupName, shareText, valueName } from './survey-names.js';
import { surveyWords } from './survey-words.js';
import { visible } from './visible.js';

/** So many gaps and people are shown; JSON has all. */
const most = 10;

/** A survey for people: the figures of each group, the widest gaps, and who was named most. Ends in a line end. */
export function prettySurvey({ by, total, groups, disparities, people, undated, countryless }: Survey, { paint, locale }: { readonly paint: Paint; readonly locale: Locale }): string {
  const words = surveyWords(locale);
  const widest = Math.max(...measureNames.map((name) => words.measures[name].length), words.strength.length);
  const block = (name: string, { statements, shares, strength }: Figures): string[] => [
    `${paint.bold(visible(name))}  ${paint.dim(`${words.statements} ${statements}`)}`,
    ...measureNames.map((measure) => `  ${words.measures[measure].padEnd(widest)}  ${shareText(shares[measure])}`),
    `  ${words.strength.padEnd(widest)}  ${strength.mean === undefined ? '–' : (Math.round(10 * strength.mean) / 10).toLocaleString(locale)}`,
    '',
  ];
  const gaps = disparities.slice(0, most).map(({ event, by: dimension, measure, highest, lowest, gap }) =>
    `  ${valueName('event', event, locale)} · ${words.measures[measure]}: ${words.against(`${groupName(highest, locale)} ${shareText(highest.shares[measure])}`, `${groupName(lowest, locale)} ${shareText(lowest.shares[measure])}`)}  ${paint.dim(`${words.dimensions[dimension]} · ${words.gap(Math.round(100 * gap))}`)}`);
  const named = people.slice(0, most).map(({ name, times, last, isOpen }) => `  ${visible(name)}  ${paint.dim([words.named(times), last, ...(isOpen ? [words.open] : [])].filter((part) => part !== undefined).join(' · '))}`);
  return `${[
    ...block(words.total, total),
    ...groups.flatMap((group) => block(groupName(group, locale), group)),
    ...(gaps.length === 0 ? [paint.dim(`${words.noRanking}`)] : [paint.bold(words.gaps), ...gaps, paint.dim(`  ${words.noRanking}`)]),
    '',
    ...(named.length === 0 ? [] : [paint.bold(`${words.people} (${people.length})`), ...named, '']),
    ...(by.includes('year') && undated.length > 0 ? [words.undated(undated.length)] : []),
    ...(by.includes('country') && countryless.length > 0 ? [words.countryless(countryless.length)] : []),
  ].join('\n')}\n`;
}
