import type { Dimension } from '../../survey/figures.js';
import type { FieldFilter, Period } from '../../survey/filter.js';
import type { SurveyRequest } from '../../survey/index.js';
import { dayOf } from '../../survey/day.js';

/** What statements can be grouped and narrowed down by in the panel. */
export const panelDimensions = ['country', 'level', 'year', 'event', 'language'] as const satisfies readonly Dimension[];
export type PanelDimension = (typeof panelDimensions)[number];

/** The value in a list that stands for what is not known. */
export const unknown = '?';

/** The lists and fields of the panel. */
const choiceNames = ['by', 'across', ...panelDimensions, 'from', 'to', 'firstFrom', 'firstTo', 'secondFrom', 'secondTo', 'person', 'catalogue'] as const;
export type ChoiceName = (typeof choiceNames)[number];

/** What is chosen in the panel, by the name of its list or field; what is not there is not chosen. */
export type SurveyChoices = Readonly<Partial<Record<ChoiceName, string>>>;

/** The choices with one made; an empty value takes it back. What is no choice of the panel changes nothing. */
export function chosen(choices: SurveyChoices, name: string, value: string): SurveyChoices {
  if (!choiceNames.some((known) => known === name)) return choices;
  return Object.fromEntries(Object.entries({ ...choices, [name]: value }).filter(([, each]) => each !== ''));
}

function period(from: string | undefined, to: string | undefined): Period | undefined {
  const [first, last] = [from && dayOf(from, 'first'), to && dayOf(to, 'last')];
  return first === undefined && last === undefined ? undefined : { from: first, to: last };
}

/** What the choices ask of a survey. Two periods are compared once each has a beginning or an end. */
export function requestOf(choices: SurveyChoices): SurveyRequest {
  const dimension = (value: string | undefined): Dimension[] => panelDimensions.filter((each) => each === value);
  const filters = panelDimensions.flatMap((field): FieldFilter[] => {
    const value = choices[field];
    return value === undefined ? [] : [{ field, value: value === unknown ? undefined : value }];
  });
  const [first, second] = [period(choices.firstFrom, choices.firstTo), period(choices.secondFrom, choices.secondTo)];
  const [rows = 'country'] = dimension(choices.by);
  return { by: [...new Set([rows, ...dimension(choices.across)])], filters, period: period(choices.from, choices.to), compare: first && second && [first, second] };
}
