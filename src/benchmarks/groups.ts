import { type RiskGroup, riskGroups } from '../reading/types.js';

/** Whether a theme is a group of defenders who run a risk of their own. */
export function isGroup(kind: string): kind is RiskGroup {
  return riskGroups.some((group) => group === kind);
}
