import { distance } from 'fastest-levenshtein';

/** How much a word may differ for it to be taken for a candidate: a third of its letters, one at least. */
function aThird(letters: number): number {
  return Math.max(1, Math.floor(letters / 3));
}

/**
 * The candidates that `written` may have been meant as, nearest first.
 * @param written What somebody wrote; case does not count.
 * @param candidates What could have stood there.
 * @param limit How many at most.
 * @param atMost Edit distance allowed, by the letters of the longer word.
 * @returns Candidates near enough, by edit distance, then in the order given.
 */
export function nearest(written: string, candidates: Iterable<string>, limit = 3, atMost: (letters: number) => number = aThird): readonly string[] {
  const wanted = written.trim().toLowerCase();
  if (wanted === '') return [];
  const near: { candidate: string; away: number }[] = [];
  for (const candidate of candidates) {
    const allowed = atMost(Math.max(wanted.length, candidate.length));
    if (Math.abs(wanted.length - candidate.length) > allowed) continue;
    const away = distance(wanted, candidate.toLowerCase());
    if (away <= allowed && away < candidate.length) near.push({ candidate, away });
  }
  near.sort((left, right) => left.away - right.away);
  return near.slice(0, limit).map(({ candidate }) => candidate);
}
