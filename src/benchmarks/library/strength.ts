import type { Scope } from '../../reading/types.js';
import type { Coding } from './view.js';

/** What makes a statement strong, and how many points each can give. */
export const strengthTraits = ['case-ask', 'situation-ask', 'names', 'term', 'obligations', 'follow-up', 'no-hedging'] as const;
export type StrengthTrait = (typeof strengthTraits)[number];

/** The strongest ask of a scope, 0 where there is none. */
function strongest({ asks }: Coding, wanted: Scope): number {
  return Math.max(0, ...asks.filter(({ scope }) => scope === wanted).map(({ strength }) => strength));
}

/** Most hedges that still cost something: the third and the tenth say the same of a text. */
const mostHedges = 3;

/**
 * What a statement does, trait by trait, on a scale that texts that were read and records coded by hand share:
 * asks 0 (none) to 5 (demands), the others 0 or 1, hedging 0 (none) to −3.
 */
export function traitsOf(coding: Coding): Readonly<Record<StrengthTrait, number>> {
  return {
    'case-ask': strongest(coding, 'case'),
    'situation-ask': strongest(coding, 'situation'),
    names: coding.people.length > 0 ? 1 : 0,
    term: coding.usesTerm ? 1 : 0,
    obligations: coding.instruments.length > 0 ? 1 : 0,
    'follow-up': coding.followUp ? 1 : 0,
    'no-hedging': 0 - Math.min(mostHedges, coding.hedges),
  };
}

/** How strong a statement is: the sum of its traits, −3 to 14. Only statements on the same kind of event compare. */
export function strengthOf(coding: Coding): number {
  return Object.values(traitsOf(coding)).reduce((sum, points) => sum + points, 0);
}

/** The middle of some numbers; of an even number of them the lower middle, so that it is one that there is. @throws RangeError for none */
export function median(numbers: readonly number[]): number {
  const middle = [...numbers].sort((a, b) => a - b)[Math.ceil(numbers.length / 2) - 1];
  if (middle === undefined) throw new RangeError('No numbers have no median.');
  return middle;
}
