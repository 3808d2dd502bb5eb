import { type Disparity, disparitiesIn } from './disparities.js';
import { type Dimension, type Figures, figuresOf, type Group, groupsBy } from './figures.js';
import { peopleIn, type SurveyedPerson } from './people.js';
import type { SurveyRow } from './row.js';

/** Many statements as figures. */
export interface Survey {
  readonly by: readonly Dimension[];
  readonly total: Figures;
  readonly groups: readonly Group[];
  readonly disparities: readonly Disparity[];
  readonly people: readonly SurveyedPerson[];
  /** Files whose country or date cannot be told: they count in the total, and stand apart in groups by these. */
  readonly undated: readonly string[];
  readonly countryless: readonly string[];
}

/** Figures of some statements, in groups by one dimension or by several crossed. */
export function survey(rows: readonly SurveyRow[], by: readonly Dimension[]): Survey {
  return {
    by,
    total: figuresOf(rows),
    groups: groupsBy(rows, by),
    disparities: disparitiesIn(rows),
    people: peopleIn(rows),
    undated: rows.filter(({ date }) => date === undefined).map(({ file }) => file),
    countryless: rows.filter(({ country }) => country === undefined).map(({ file }) => file),
  };
}
