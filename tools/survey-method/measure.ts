import { read } from '../../src/reading/index.js';
import { readStatement } from '../../src/statement/index.js';
import { hedgeKinds, type MeasureName } from '../../src/survey/measures.js';
import { isObligation, surveyRow, type SurveyRow } from '../../src/survey/row.js';
import type { Gold, GoldStatement } from '../eval/gold.js';
import { noScore, type Score } from '../eval/score.js';

/** How often the readers are right on statements with gold labels, figure by figure: a statement is a hit where it has what is counted and is counted. */
export interface Measured {
  readonly statements: number;
  readonly figures: Readonly<Record<string, Score>>;
  /** How many are right, of how many that have a label. */
  readonly right: Readonly<Record<'country' | 'level' | 'event', readonly [right: number, of: number]>>;
  /** Mean distance of the mean strength from the labels', of those that ask for something in both. */
  readonly strength: { readonly distance: number; readonly of: number };
}

/** What labels say of a statement; undefined where careful readers may differ. */
function isLabelled(spans: readonly { readonly optional?: boolean }[]): boolean | undefined {
  return spans.some(({ optional }) => optional !== true) ? true : spans.length > 0 ? undefined : false;
}

const questions: Readonly<Record<Exclude<MeasureName, 'translated'>, { readonly gold: (gold: Gold) => boolean | undefined; readonly found: (row: SurveyRow) => boolean }>> = {
  namesIndividual: { gold: ({ people }) => people.some(({ role }) => role === 'defender'), found: ({ people }) => people.length > 0 },
  usesTerm: { gold: ({ terms }) => (terms?.hrd ?? []).length > 0, found: ({ usesTerm }) => usesTerm },
  caseRecommendation: { gold: ({ recommendations }) => isLabelled(recommendations.filter(({ scope, reach }) => scope === 'case' || reach !== undefined)), found: ({ onCase }) => onCase },
  situationRecommendation: { gold: ({ recommendations }) => isLabelled(recommendations.filter(({ scope, reach }) => scope === 'situation' || reach === 'both')), found: ({ onSituation }) => onSituation },
  asksRelease: { gold: ({ event, recommendations }) => (event === 'detention' || event === 'conviction' ? isLabelled(recommendations.filter(({ ask }) => ask === 'release')) : undefined), found: ({ asksRelease }) => asksRelease },
  citesObligations: { gold: ({ instruments = [] }) => isLabelled(instruments.filter(({ id }) => id !== undefined && isObligation(id))), found: ({ citesObligations }) => citesObligations },
  hedges: { gold: ({ hedges }) => isLabelled(hedges), found: ({ isHedged }) => isHedged },
};

function count(scores: Record<string, Score>, name: string, gold: boolean | undefined, found: boolean): void {
  if (gold === undefined) return;
  const score = scores[name] ??= noScore();
  if (gold && found) score.hits++;
  else if (gold) score.misses++;
  else if (found) score.alarms++;
}

/** Measures what a survey counts of statements against their labels. */
export function measure(statements: readonly GoldStatement[]): Measured {
  const figures: Record<string, Score> = {};
  const right = { country: [0, 0], level: [0, 0], event: [0, 0] } as Record<keyof Measured['right'], [number, number]>;
  const distances: number[] = [];
  for (const { name, text, gold } of statements) {
    const row = surveyRow(name, { reading: read(readStatement(text, { once: true })) });
    for (const [figure, { gold: labelled, found }] of Object.entries(questions)) count(figures, figure, labelled(gold), found(row));
    for (const kind of hedgeKinds) count(figures, `hedges:${kind}`, isLabelled(gold.hedges.filter((hedge) => hedge.kind === kind)), row.hedges[kind] !== undefined);
    for (const [field, tally] of Object.entries(right) as [keyof Measured['right'], [number, number]][]) {
      if (gold[field] === undefined) continue;
      tally[1]++;
      if (row[field] === gold[field]) tally[0]++;
    }
    const strengths = gold.recommendations.flatMap(({ strength }) => strength ?? []);
    if (strengths.length > 0 && row.asks > 0) distances.push(Math.abs(row.strength - strengths.reduce((sum, each) => sum + each, 0) / strengths.length));
  }
  return { statements: statements.length, figures, right, strength: { distance: distances.length === 0 ? 0 : distances.reduce((sum, each) => sum + each, 0) / distances.length, of: distances.length } };
}
