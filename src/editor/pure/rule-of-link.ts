import { type RuleId, ruleIds } from '../../benchmarks/types.js';

/** The rule that a link to this extension names, by the link's path; undefined for any other path. */
export function ruleOfLink(path: string): RuleId | undefined {
  return ruleIds.find((id) => path === `/${id}`);
}
