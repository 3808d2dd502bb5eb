import type { Span } from '../../src/statement/span.js';

/** Hits, false alarms and misses of one kind of thing. */
export interface Score {
  hits: number;
  alarms: number;
  misses: number;
}

export const noScore = (): Score => ({ hits: 0, alarms: 0, misses: 0 });

export const precision = ({ hits, alarms }: Score): number => (hits + alarms === 0 ? 1 : hits / (hits + alarms));
export const recall = ({ hits, misses }: Score): number => (hits + misses === 0 ? 1 : hits / (hits + misses));
/** Harmonic mean of precision and recall. */
export function f1(score: Score): number {
  const [right, whole] = [precision(score), recall(score)];
  return right + whole === 0 ? 0 : (2 * right * whole) / (right + whole);
}

export function add(total: Score, more: Score): void {
  total.hits += more.hits;
  total.alarms += more.alarms;
  total.misses += more.misses;
}

/** What was compared: pairs that overlap, found spans that overlap none, gold spans that none overlaps. */
export interface Compared<Found, Gold> {
  readonly pairs: readonly { readonly found: Found; readonly gold: Gold }[];
  readonly alarms: readonly Found[];
  readonly misses: readonly Gold[];
}

/** Pairs found and gold spans one to one, in the order of the text: a span counts when it overlaps the gold one. */
export function compare<Found extends Span, Gold extends Span & { readonly optional?: boolean }>(found: readonly Found[], gold: readonly Gold[]): Compared<Found, Gold> {
  const left = [...found].sort((a, b) => a.start - b.start || a.end - b.end);
  const right = [...gold].sort((a, b) => a.start - b.start || a.end - b.end);
  const pairs: { found: Found; gold: Gold }[] = [];
  const used = new Set<Found>();
  const misses: Gold[] = [];
  for (const span of right) {
    const shared = (candidate: Found): number => Math.min(candidate.end, span.end) - Math.max(candidate.start, span.start);
    const best = left.filter((candidate) => !used.has(candidate) && shared(candidate) > 0).sort((a, b) => shared(b) - shared(a))[0];
    if (best) used.add(best);
    if (span.optional) continue;
    if (best) {
      pairs.push({ found: best, gold: span });
    } else {
      misses.push(span);
    }
  }
  return { pairs, alarms: left.filter((candidate) => !used.has(candidate)), misses };
}
