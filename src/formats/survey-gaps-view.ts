import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Locale } from '../benchmarks/types.js';
import type { Disparity } from '../survey/disparities.js';
import type { Group } from '../survey/figures.js';
import type { SurveyRow } from '../survey/row.js';
import { allBehind, type Lead } from './survey-behind.js';
import { gapFigure, gapParts, gapStatements, shownGaps } from './survey-gaps.js';
import { groupName, outOfFive } from './survey-names.js';
import { type Cell, figure, files, mostFiles } from './survey-table.js';
import { surveyWords } from './survey-words.js';

export interface GapOptions {
  readonly locale: Locale;
  readonly lead?: Lead | undefined;
  /** What puts two of a gap's statements side by side. */
  readonly pairing?: ((gap: Disparity, name: string) => Element) | undefined;
}

/** A gap in one line: what is compared, who is first and last, and by how much. */
function gapLine(disparity: Disparity, locale: Locale): string {
  const { of, sides, apart } = gapParts(disparity, locale);
  const words = surveyWords(locale);
  return words.told(`${of} (${words.dimensions[disparity.by].toLowerCase()})`, `${sides}, ${apart}`);
}

function statements(group: Group, { measure }: Disparity, { locale, lead }: GapOptions): Element[] {
  const words = surveyWords(locale);
  const part = (value: number): string => (measure === 'meanStrength' ? outOfFive(value, locale) : value === 1 ? words.parts.yes : words.parts.no);
  const shown = (row: SurveyRow): string => `${part(gapFigure(row, measure))} · ${row.date === undefined ? '' : `${row.date} · `}${row.title} (${row.file})`;
  const all = gapStatements(group, measure);
  return files(groupName(group, locale), all.first(mostFiles).map((row): Cell => figure(shown(row), allBehind(row.title, [row]), lead)), words.moreFiles(all.length - mostFiles));
}

/** The widest gaps for the same kind of event, each with the statements that make it. */
export function gapsView(disparities: readonly Disparity[], options: GapOptions): Element {
  const words = surveyWords(options.locale);
  return h('section', { className: ['gaps'] }, [
    h('h2', words.gaps),
    ...shownGaps(disparities).map((disparity) => {
      const name = gapLine(disparity, options.locale);
      return h('details', { dataKey: `gap ${name}` }, [h('summary', name), ...(options.pairing === undefined ? [] : [options.pairing(disparity, name)]), ...statements(disparity.highest, disparity, options), ...statements(disparity.lowest, disparity, options)]);
    }),
    ...(disparities.length > 0 ? [] : [h('p', words.noGaps)]),
    h('p', words.noRanking),
  ]);
}
