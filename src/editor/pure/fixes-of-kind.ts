import type { Finding } from '../../benchmarks/types.js';
import { type PreferredFix, preferredFixes } from '../../fixes.js';

/**
 * The fixes that may be applied together to mend all findings of one rule and kind.
 *
 * @param like a finding of that rule and kind
 * @param text the text that the findings are of
 */
export function fixesOfKind(findings: readonly Finding[], like: Finding, text: string): readonly PreferredFix[] {
  return preferredFixes(findings.filter(({ rule, kind }) => rule === like.rule && kind === like.kind), text);
}
