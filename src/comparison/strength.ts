import type { Reading } from '../reading/types.js';

/** Mean strength of all that a statement asks for, 1 to 5, to two decimals; 0 where it asks for nothing. */
export function strengthOf({ recommendations }: Pick<Reading, 'recommendations'>): number {
  if (recommendations.length === 0) return 0;
  const sum = recommendations.reduce((total, { strength }) => total + strength, 0);
  return Math.round((100 * sum) / recommendations.length) / 100;
}
