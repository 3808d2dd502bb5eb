import type { Reading } from '../reading/types.js';
import type { Clause } from './clauses/clauses.js';
import { clausesFor } from './clauses/index.js';
import { mayBeHeld } from './held-now.js';

/** Steps that may come next, to insert: a visit in detention only where somebody may be there. */
export function nextStepsFor(reading: Reading): readonly Clause[] {
  const { meeting, visit, dialogue, council } = clausesFor(reading).nextSteps;
  return [meeting, ...(mayBeHeld(reading) ? [visit] : []), dialogue, council];
}
