import type { Analysis } from '../../analysis.js';
import type { Content } from '../content.js';
import type { Ask } from '../../types.js';

/** Most words of an ask that says only that a duty be done. */
const dutyLength = 10;

/** Whether a word for things of the country stands in tokens `from`–`to`; "the ruling of the Constitutional Court" has none. */
function speaksOfCountry(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (analysis.is(at, 'situation-nouns') && !analysis.isCapital(at)) return true;
  return false;
}

/** "assume their responsibility", "implement the ruling of the court": says that somebody do their duty, and not which; what is asked beside it tells. */
export function isDutyAlone(analysis: Analysis, { from, to }: Content, ask: Ask): boolean {
  if ((ask !== 'respect-rights' && ask !== 'other') || to - from > dutyLength || speaksOfCountry(analysis, from, to)) return false;
  return analysis.any(from, to, 'duty-nouns') || analysis.any(from, to, 'judgment-nouns');
}
