import type { Disparity } from '../survey/disparities.js';
import type { Figures, Group } from '../survey/figures.js';
import type { Survey } from '../survey/index.js';
import type { UnreadFile } from './check-json.js';

function figuresJson({ statements, shares, strength, hedges, levels }: Figures): object {
  return { statements, shares, strength: { mean: strength.mean ?? null, of: strength.of }, hedgesByKind: hedges, levels };
}

function groupJson(group: Group): object {
  return { key: Object.fromEntries(Object.entries(group.key).map(([dimension, value]) => [dimension, value ?? null])), ...figuresJson(group), files: group.rows.map(({ file }) => file) };
}

function disparityJson({ event, by, measure, gap, highest, lowest }: Disparity): object {
  const side = ({ key, shares, rows }: Group): object => ({ [by]: key[by], ...shares[measure], files: rows.map(({ file }) => file) });
  return { event, by, measure, gap, highest: side(highest), lowest: side(lowest) };
}

/** What `forthright survey --format json` prints: version 1 of the public shape. Shares are 0 to 1; what cannot be told is `null` or left out. */
export function surveyJson({ by, total, groups, disparities, people, undated, countryless }: Survey, unread: readonly UnreadFile[], date: string): object {
  return {
    version: 1, date, by, total: figuresJson(total), groups: groups.map(groupJson), disparities: disparities.map(disparityJson),
    people: people.map(({ name, times, levels, countries, first, last, isOpen }) => ({ name, times, levels, countries, first: first ?? null, last: last ?? null, open: isOpen })),
    undated, countryless, unread: unread.map(({ file, message }) => ({ file, message })),
  };
}
