import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Locale } from '../benchmarks/types.js';
import type { Disparity } from '../survey/disparities.js';
import type { Group } from '../survey/figures.js';
import type { SurveyRow } from '../survey/row.js';
import { allBehind, type Lead } from './survey-behind.js';
import { groupName, points, shareText, valueName } from './survey-names.js';
import { type Cell, figure, files } from './survey-table.js';
import { surveyWords } from './survey-words.js';

/** So many gaps are shown; JSON has all. */
const most = 10;

export interface GapOptions {
  readonly locale: Locale;
  readonly lead?: Lead | undefined;
  /** What puts two of a gap's statements side by side. */
  readonly pairing?: ((gap: Disparity, name: string) => Element) | undefined;
}

/** A gap in one line: what is compared, who is first and last, and by how much. */
export function gapText({ event, by, measure, highest, lowest, gap }: Disparity, locale: Locale): string {
  const words = surveyWords(locale);
  const [high, low] = [highest, lowest].map((group) => `${groupName(group, locale)} ${shareText(group.shares[measure])}`);
  return `${valueName('event', event, locale)} · ${words.measures[measure]} (${words.dimensions[by]}): ${words.against(high ?? '', low ?? '')}, ${words.gap(points(gap))}`;
}

function statements(group: Group, { locale, lead }: GapOptions): Element[] {
  const shown = ({ title, file, date }: SurveyRow): string => `${date === undefined ? '' : `${date} · `}${title} (${file})`;
  return files(groupName(group, locale), group.rows.map((row): Cell => figure(shown(row), allBehind(row.title, [row]), lead)));
}

/** The widest gaps for the same kind of event, each with the statements that make it. */
export function gapsView(disparities: readonly Disparity[], options: GapOptions): Element {
  const words = surveyWords(options.locale);
  return h('section', { className: ['gaps'] }, [
    h('h2', words.gaps),
    ...disparities.slice(0, most).map((disparity) => {
      const name = gapText(disparity, options.locale);
      return h('details', { dataKey: `gap ${name}` }, [h('summary', name), ...(options.pairing === undefined ? [] : [options.pairing(disparity, name)]), ...statements(disparity.highest, options), ...statements(disparity.lowest, options)]);
    }),
    ...(disparities.length > 0 ? [] : [h('p', words.noGaps)]),
    h('p', words.noRanking),
  ]);
}
