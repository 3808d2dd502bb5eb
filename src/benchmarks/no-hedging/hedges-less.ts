import { contrastFits } from '../../reading/hedges/contrast.js';
import type { Hedge, Reading } from '../../reading/types.js';
import type { Located } from '../located.js';
import { readAfter } from '../read-after.js';
import type { Fix } from '../types.js';

/**
 * Whether the words left by a fix may hedge where they did not: praise that nothing took back ("commends the reforms. It has taken note of the
 * verdict") becomes a concession once the next sentence deplores something; what a euphemism hid may stand behind "alleged".
 */
function mayHedgeAnew({ kind }: Hedge, { analysis }: Located): boolean {
  return kind === 'euphemism' || analysis.matches.hedge.some((match) => match.entry.settings.contrast !== undefined && !contrastFits(analysis, match));
}

/** The fixes of a hedge behind which fewer are left. To read the text again takes its time, so that it is done only where others may come. */
export function thatHedgeLess(reading: Reading, hedge: Hedge, found: Located, fixes: readonly Fix[]): readonly Fix[] {
  if (!mayHedgeAnew(hedge, found)) return fixes;
  return fixes.filter(({ edits }) => {
    const after = readAfter(reading, edits);
    return after === undefined || after.hedges.length < reading.hedges.length;
  });
}
