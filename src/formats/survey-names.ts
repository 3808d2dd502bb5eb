import type { Locale } from '../benchmarks/types.js';
import { countryName } from '../facts/countries.js';
import { type EventKind, events, type Level, levels } from '../statement/front-matter.js';
import type { Difference } from '../survey/difference.js';
import type { Disparity } from '../survey/disparities.js';
import type { Dimension, Figures, Group } from '../survey/figures.js';
import type { Share } from '../survey/share.js';
import { decimalNumber } from './numbers.js';
import { readingWords } from './read-words.js';
import { surveyWords, withSign } from './survey-words.js';

/** What a value of a dimension is called. */
export function valueName(dimension: Dimension, value: string | undefined, locale: Locale): string {
  const words = readingWords(locale);
  if (value === undefined) return surveyWords(locale).none;
  switch (dimension) {
    case 'country': return countryName(value, locale);
    case 'level': return words.levels[value as Level];
    case 'event': return words.events[value as EventKind];
    case 'year': case 'statement': return value;
    case 'language': return new Intl.DisplayNames(locale, { type: 'language' }).of(value) ?? value;
  }
}

/** Values as people look for them: countries and languages by name, levels and events in their own order; what is not known at the end. */
function compareValues(dimension: Dimension, a: string | undefined, b: string | undefined, locale: Locale): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
  switch (dimension) {
    case 'country': case 'language': return valueName(dimension, a, locale).localeCompare(valueName(dimension, b, locale), locale);
    case 'level': return levels.indexOf(a as Level) - levels.indexOf(b as Level);
    case 'event': return events.indexOf(a as EventKind) - events.indexOf(b as EventKind);
    case 'year': case 'statement': return a < b ? -1 : 1;
  }
}

/** Groups in the order in which people look for them. */
export function inOrder<Grouped extends Pick<Group, 'key'>>(groups: readonly Grouped[], locale: Locale): readonly Grouped[] {
  return [...groups].sort((a, b) => (Object.keys(a.key) as Dimension[]).reduce((order, dimension) => order || compareValues(dimension, a.key[dimension], b.key[dimension], locale), 0));
}

/** What a group is called: its values, in the order of its dimensions. */
export function groupName({ key }: Pick<Group, 'key'>, locale: Locale): string {
  return (Object.entries(key) as [Dimension, string | undefined][]).map(([dimension, value]) => valueName(dimension, value, locale)).join(' · ');
}

/** A share for people: how many of how many, and from ten on in per cent too. */
export function shareText({ count, of, share }: Pick<Share, 'count' | 'of' | 'share'>): string {
  return share === undefined || of < 10 ? `${count}/${of}` : `${Math.round(100 * share)} % (${count}/${of})`;
}

/** A share with its 95 % interval in per cent; a dash of none. */
export function intervalText(share: Share): string {
  const { low, high } = share;
  return low === undefined || high === undefined ? '–' : `${shareText(share)} [${points(low)}–${points(high)}]`;
}

/** The mean strength for people, with of how many it is. */
export function strengthText({ strength: { mean, of } }: Pick<Figures, 'strength'>, locale: Locale): string {
  return mean === undefined ? '–' : surveyWords(locale).strengthOf(decimalNumber(Math.round(10 * mean) / 10, locale, false), of);
}

/** A number to one digit: of strengths. */
function decimal(value: number, locale: Locale): string {
  return decimalNumber(value, locale, true);
}

/** How strong something is, out of five. */
export function outOfFive(strength: number, locale: Locale): string {
  return `${decimal(strength, locale)}/5`;
}

/** The mean strength of a group, and of how many statements it is: "4.2/5 (9)"; a dash of none. */
export function meanText({ strength: { mean, of } }: Pick<Figures, 'strength'>, locale: Locale): string {
  return mean === undefined ? '–' : `${outOfFive(mean, locale)} (${of})`;
}

/** A strength with its sign: that of less than nothing alone, or any. What is nothing to one digit has none. */
function signedDecimal(value: number, locale: Locale, isPlusShown: boolean): string {
  const size = decimal(Math.abs(value), locale);
  return withSign(size, !/[1-9]/u.test(size) || (value > 0 && !isPlusShown) ? 0 : value);
}

/** Behind a difference of two mean strengths its interval; nothing where it cannot be told. */
function strengthRange({ low, high }: Pick<Difference, 'low' | 'high'>, locale: Locale, isPlusShown: boolean): string {
  return low === undefined || high === undefined ? '' : surveyWords(locale).within(signedDecimal(low, locale, isPlusShown), signedDecimal(high, locale, isPlusShown));
}

/** How far the two groups of a gap are apart, with the interval of that. */
export function gapText({ measure, gap, low, high }: Pick<Disparity, 'measure' | 'gap' | 'low' | 'high'>, locale: Locale): string {
  const words = surveyWords(locale);
  return measure === 'meanStrength' ? `${words.strengthGap(decimal(gap, locale))}${strengthRange({ low, high }, locale, false)}` : words.gap(points(gap), points(low ?? gap), points(high ?? gap));
}

/** What became of a mean strength, with its sign, and the interval of that. */
export function strengthChangeText(change: Difference, locale: Locale): string {
  return `${signedDecimal(change.difference, locale, true)}${strengthRange(change, locale, true)}`;
}

/** How long statements came after their events, for people; undefined where that is known of none. */
export function delayText({ delay: { median, least, greatest, of } }: Pick<Figures, 'delay'>, locale: Locale): string | undefined {
  return median === undefined || least === undefined || greatest === undefined ? undefined : surveyWords(locale).days(median.toLocaleString(locale), least, greatest, of);
}

/** Hundredths of a share, or of a difference of two. */
export function points(share: number): number {
  return Math.round(100 * share);
}
