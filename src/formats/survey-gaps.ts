import type { Locale } from '../benchmarks/types.js';
import type { Disparity, GapMeasure } from '../survey/disparities.js';
import type { Group } from '../survey/figures.js';
import { measures } from '../survey/measures.js';
import type { SurveyRow } from '../survey/row.js';
import type { Rows } from '../survey/rows.js';
import { gapText, groupName, meanText, shareText, valueName } from './survey-names.js';
import { surveyWords } from './survey-words.js';

/** So many gaps in shares are shown, and so many in strength: JSON and CSV have all. */
const most = 10;
const mostInStrength = 5;

/** The gaps that reports show: the widest in shares, then the widest in strength, which would seldom be among them. */
export function shownGaps(disparities: readonly Disparity[]): readonly Disparity[] {
  const isOfStrength = ({ measure }: Disparity): boolean => measure === 'meanStrength';
  return [...disparities.filter((gap) => !isOfStrength(gap)).slice(0, most), ...disparities.filter(isOfStrength).slice(0, mostInStrength)];
}

/** A group and its figure: "Honduras 7/8", "Honduras 4.2/5 (9)". */
function sideText(group: Group, measure: GapMeasure, locale: Locale): string {
  return `${groupName(group, locale)} ${measure === 'meanStrength' ? meanText(group, locale) : shareText(group.shares[measure])}`;
}

/** A gap for people: of what, who is first and last, and how far they are apart. */
export function gapParts(disparity: Disparity, locale: Locale): { readonly of: string; readonly sides: string; readonly apart: string } {
  const words = surveyWords(locale);
  const { event, measure, highest, lowest } = disparity;
  return {
    of: `${valueName('event', event, locale)} · ${measure === 'meanStrength' ? words.meanStrength : words.measures[measure]}`,
    sides: words.against(sideText(highest, measure, locale), sideText(lowest, measure, locale)),
    apart: gapText(disparity, locale),
  };
}

/** A statement's part in a gap: whether it has what the gap is in (1 or 0), or how strong it is. Higher for what makes a group the highest. */
export function gapFigure(row: SurveyRow, measure: GapMeasure): number {
  return measure === 'meanStrength' ? row.strength : measures[measure].holds(row) ? 1 : 0;
}

/** The statements of a group that make its figure, those that raise it first. */
export function gapStatements(group: Group, measure: GapMeasure): Rows {
  return group.rows.filter((row) => (measure === 'meanStrength' ? row.asks > 0 : measures[measure].applies(row))).sortedBy((row) => gapFigure(row, measure));
}
