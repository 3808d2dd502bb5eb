import type { Paragraph } from '../statement/types.js';
import type { Analysis } from './analysis.js';
import { tokenSpan, withoutOverlaps } from './matches.js';
import { subjectOf } from './subject.js';
import type { FollowUp, Hedge } from './types.js';

/** What the EU says that it will do next, or did: concrete steps, and the vague ones that the hedges' reader found. */
export function followUpsOf(paragraph: Paragraph, analysis: Analysis, hedges: readonly Hedge[]): FollowUp[] {
  const concrete = withoutOverlaps(analysis.matches['follow-up'])
    .filter(({ from }) => !analysis.quoted[from] && ['eu', 'none'].includes(subjectOf(analysis, from).actor))
    .map(({ from, to }) => ({ concrete: true, ...paragraph.spanOf(tokenSpan(analysis, from, to)) }));
  const vague = hedges
    .filter(({ kind }) => kind === 'vague-follow-up')
    .filter(({ start, end }) => !concrete.some((other) => other.start < end && start < other.end))
    .map(({ start, end }) => ({ start, end, concrete: false }));
  return [...concrete, ...vague].sort((a, b) => a.start - b.start);
}
