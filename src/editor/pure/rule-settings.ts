import { type RuleId, ruleIds } from '../../benchmarks/types.js';
import type { RuleSetting } from '../../check.js';

const severities: readonly RuleSetting[] = ['error', 'warning', 'info', 'off'];

/**
 * The severities that a `forthright.rules` setting asks for. People edit settings by hand, so whatever is no rule or
 * no severity is left out and reported.
 *
 * @returns the usable part, and the keys that were ignored
 */
export function ruleSettings(value: unknown): { rules: Partial<Record<RuleId, RuleSetting>>; ignored: string[] } {
  const rules: Partial<Record<RuleId, RuleSetting>> = {};
  const ignored: string[] = [];
  for (const [key, wanted] of Object.entries(typeof value === 'object' && value !== null ? value : {})) {
    const rule = ruleIds.find((id) => id === key);
    const severity = severities.find((known) => known === wanted);
    if (rule === undefined || severity === undefined) ignored.push(key);
    else rules[rule] = severity;
  }
  return { rules, ignored };
}
