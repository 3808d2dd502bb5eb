import { allOf } from '../all-of.js';
import type { HedgeKind } from '../reading/types.js';
import type { SurveyRow } from './row.js';

/** A question that each statement answers with yes or no. */
export interface Measure {
  /** Whether it can be asked of a statement at all. */
  readonly applies: (row: SurveyRow) => boolean;
  readonly holds: (row: SurveyRow) => boolean;
}

const isRead = ({ isRead: known }: SurveyRow): boolean => known;

/** What is asked of every statement, in the order of reports. The keys are public: they stand in JSON and as columns of CSV. */
export const measures = {
  namesIndividual: { applies: isRead, holds: ({ people }) => people.length > 0 },
  usesTerm: { applies: isRead, holds: ({ usesTerm }) => usesTerm },
  caseRecommendation: { applies: isRead, holds: ({ onCase }) => onCase },
  situationRecommendation: { applies: isRead, holds: ({ onSituation }) => onSituation },
  asksRelease: { applies: ({ isRead: known, isReleaseUnknown, event }) => known && isReleaseUnknown !== true && (event === 'detention' || event === 'conviction'), holds: ({ asksRelease }) => asksRelease },
  citesObligations: { applies: isRead, holds: ({ citesObligations }) => citesObligations },
  hedges: { applies: isRead, holds: ({ isHedged }) => isHedged },
  translated: { applies: ({ isCoded }) => !isCoded, holds: ({ translated }) => translated },
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureName = keyof typeof measures;
export const measureNames = Object.keys(measures) as readonly MeasureName[];

/** The kinds of hedges, in the order of reports. */
export const hedgeKinds = allOf<HedgeKind>()('deference', 'note-taking', 'hope', 'vague-follow-up', 'doubt', 'softener', 'euphemism', 'false-balance');
