import type { Span } from '../statement/span.js';
import type { Finding, RuleId } from './types.js';

/**
 * Two rules may see the same words. Of such a pair the drafter is told once, by the first of each line:
 * a hope is no request in the case and a weak verb besides.
 */
const saidOnce: readonly (readonly [rule: RuleId, kind: string, repeats: RuleId, repeated: string])[] = [
  ['no-hedging', 'hope', 'direct-recommendation', 'weak-verb'],
  ['no-hedging', 'hope', 'direct-recommendation', 'could-be-stronger'],
  ['no-hedging', 'hope', 'case-recommendation', 'weak'],
  ['no-hedging', 'hope', 'situation-recommendation', 'weak'],
  ['no-hedging', 'vague-follow-up', 'follow-up', 'vague'],
  ['case-recommendation', 'no-addressee', 'direct-recommendation', 'no-addressee'],
  ['situation-recommendation', 'no-addressee', 'direct-recommendation', 'no-addressee'],
  ['case-recommendation', 'weak', 'direct-recommendation', 'weak-verb'],
  ['situation-recommendation', 'weak', 'direct-recommendation', 'weak-verb'],
  ['case-recommendation', 'missing', 'direct-recommendation', 'missing'],
  ['situation-recommendation', 'missing', 'direct-recommendation', 'missing'],
];

/** Those of `spans` that overlap one of `others`. Both are walked once, by place. */
export function overlapping<T extends Span>(spans: readonly T[], others: readonly Span[]): ReadonlySet<T> {
  const found = new Set<T>();
  if (spans.length === 0 || others.length === 0) return found;
  const ahead = [...others].sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = -Infinity;
  // By the end: what starts before an earlier end starts before a later one too.
  for (const span of [...spans].sort((a, b) => a.end - b.end)) {
    for (let other = ahead[next]; other && other.start < span.end; other = ahead[++next]) reach = Math.max(reach, other.end);
    if (reach > span.start) found.add(span);
  }
  return found;
}

/** Findings without those that another rule makes of the same words. */
export function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const byKind = new Map<string | undefined, Finding[]>();
  for (const finding of findings) {
    const same = byKind.get(finding.kind);
    if (same) same.push(finding);
    else byKind.set(finding.kind, [finding]);
  }
  const repeats = new Set<Finding>();
  for (const [rule, kind, repeating, repeated] of saidOnce) {
    const later = byKind.get(repeated);
    const first = byKind.get(kind);
    if (!later || !first) continue;
    for (const finding of overlapping(later.filter((each) => each.rule === repeating), first.filter((each) => each.rule === rule))) repeats.add(finding);
  }
  return repeats.size === 0 ? [...findings] : findings.filter((finding) => !repeats.has(finding));
}

/** Whether spans stand one behind the other: then none lies inside another. */
function areInARow(spans: readonly Span[]): boolean {
  let reach = 0;
  for (const { start, end } of spans) {
    if (start < reach || end <= start) return false;
    reach = end;
  }
  return true;
}

/** Spans without those that lie inside another; of equal ones the first stays. In the order given. */
export function outermost(spans: readonly Span[]): readonly Span[] {
  if (areInARow(spans)) return spans;
  const inner = new Set<Span>();
  let reach = -Infinity;
  // The sort is stable: of equal spans the first comes first.
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.end <= reach) inner.add(span);
    reach = Math.max(reach, span.end);
  }
  return spans.filter((span) => !inner.has(span));
}
