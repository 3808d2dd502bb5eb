import type { Analysis } from '../analysis.js';
import { isDoneAt } from '../done-to.js';
import { isBehindKin } from './kin.js';
import { kinOwnerBefore } from './says-as-kin.js';

/** Words between what was done and "together with her sister". */
const companyReach = 10;

/** "fue golpeada junto a su hermana X": whether somebody near the one to whom something was done is named from token `from` as their company then. */
export function isStruckCompany(analysis: Analysis, from: number): boolean {
  const owner = kinOwnerBefore(analysis, from);
  if (owner === undefined || !analysis.is(owner - 2, 'companion-openers') || !isBehindKin(analysis, from)) return false;
  const first = Math.max(analysis.sentenceAt(from).from, owner - 2 - companyReach);
  for (let at = owner - 3; at >= first && !analysis.is(at, 'speech-words') && !analysis.is(at, 'relatives'); at--) if (isDoneAt(analysis, at)) return true;
  return false;
}
