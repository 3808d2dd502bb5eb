import type { Analysis, Match } from '../analysis.js';
import { overlapping, overlapsAny } from '../matches.js';

/* Which of several words that soften one thing name the hedge. */

/** "While welcoming the reforms": two matches of one kind that overlap are one hedge, and the first names it. */
export function joined(matches: readonly Match[]): Match[] {
  const hedges: Match[] = [];
  for (const match of matches) {
    const last = hedges.at(-1);
    if (last && match.from < last.to && last.entry.kind === match.entry.kind) hedges[hedges.length - 1] = { ...last, to: Math.max(last.to, match.to) };
    else hedges.push(match);
  }
  return hedges;
}

/** "While the EU respects the right of every State to": what grants by the words in which it defers is deference, from its first word on. */
export function grantedByDeferring(analysis: Analysis, matches: readonly Match[]): readonly Match[] {
  const deferences = matches.filter(({ entry }) => entry.kind === 'deference');
  if (deferences.length === 0) return matches;
  const grants = ({ entry, from }: Match): boolean => entry.kind === 'softener' && analysis.is(from, 'granting-openers');
  const grantings = matches.filter(grants);
  return matches.flatMap((match) => {
    if (grants(match)) return overlapsAny(deferences, match) ? [] : [match];
    const [granting] = match.entry.kind === 'deference' ? overlapping(grantings, match) : [];
    return [granting && granting.from < match.from ? { ...match, from: granting.from } : match];
  });
}

/** "While acknowledging the trial and recognising the sovereign right": what defers goes before what grants, in one clause they are one hedge. */
export function deferring(analysis: Analysis, hedges: readonly Match[]): Match[] {
  return hedges.flatMap((hedge, index) => {
    const next = hedges[index + 1];
    const before = hedges[index - 1];
    const isOne = (left: Match | undefined, right: Match | undefined): boolean => (left?.entry.kind === 'softener' || left?.entry.kind === 'deference') && right?.entry.kind === 'deference' && !analysis.tokens.slice(left.from, right.from).some(({ kind }) => kind === 'punctuation');
    if (isOne(hedge, next)) return [];
    // "While acknowledging the judicial process and recognising the right of every State".
    if (hedge.entry.kind === 'softener' && before?.entry.kind === 'deference' && analysis.any(before.to, hedge.from, 'and-words') && !analysis.tokens.slice(before.from, hedge.from).some(({ kind }) => kind === 'punctuation')) return [];
    return isOne(before, hedge) && before ? [{ ...hedge, from: before.from }] : [hedge];
  });
}
