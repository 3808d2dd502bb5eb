import type { SurveyRow } from './row.js';

/** A question that each statement answers with yes or no. */
export interface Measure {
  /** Whether it can be asked of a statement at all. */
  readonly applies: (row: SurveyRow) => boolean;
  readonly holds: (row: SurveyRow) => boolean;
}

const always = (): boolean => true;

/** What is asked of every statement, in the order of reports. The keys are public: they stand in JSON and as columns of CSV. */
export const measures = {
  namesIndividual: { applies: always, holds: ({ people }) => people.length > 0 },
  usesTerm: { applies: always, holds: ({ usesTerm }) => usesTerm },
  caseRecommendation: { applies: always, holds: ({ onCase }) => onCase },
  situationRecommendation: { applies: always, holds: ({ onSituation }) => onSituation },
  asksRelease: { applies: ({ event }) => event === 'detention' || event === 'conviction', holds: ({ asksRelease }) => asksRelease },
  citesObligations: { applies: always, holds: ({ citesObligations }) => citesObligations },
  hedges: { applies: always, holds: ({ hedges }) => Object.keys(hedges).length > 0 },
  translated: { applies: always, holds: ({ translated }) => translated },
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureName = keyof typeof measures;
export const measureNames = Object.keys(measures) as readonly MeasureName[];
