import type { Analysis } from '../analysis.js';
import { within } from '../matches.js';

/** An aside between two commas behind a joint is no longer than this: "and, as a first step, to". */
const shortestAside = 2;
const longestAside = 7;

/** Whether a remark on the ask begins behind the comma at token `comma`: ", which", ", as"; not ", as well as". */
function beginsRemark(analysis: Analysis, comma: number): boolean {
  return analysis.is(comma + 1, 'remark-openers') && analysis.phraseLength(comma + 1, 'no-remarks') === 0;
}

/** End of the clause that begins at `from`: a remark behind a comma, or `limit` (without closing marks before it). What brackets hold is passed over. */
export function clauseEnd(analysis: Analysis, from: number, limit: number): number {
  let depth = 0;
  for (let at = from; at < limit; at++) {
    const norm = analysis.norm(at);
    if (norm === '(') depth++;
    else if (norm === ')') depth--;
    else if (depth <= 0 && norm === ',' && beginsRemark(analysis, at)) return at;
  }
  let end = limit;
  while (end > from && /^[.!?”"’»]$/u.test(analysis.norm(end - 1))) end--;
  return end;
}

/** Length in tokens of what joins two asks at `at`: "and", ",", "; and", "as well as", …; 0 where nothing joins. */
export function jointLength(analysis: Analysis, at: number, to: number): number {
  const mark = at < to && /^[,;]$/u.test(analysis.norm(at)) ? 1 : 0;
  const words = analysis.phraseLength(at + mark, 'joints', to) || (mark && analysis.phraseLength(at + mark, 'joints-behind-comma', to));
  const length = mark + words;
  return length === 0 ? 0 : length + asideLength(analysis, at + length, to);
}

/** "and, as a first step, to introduce": an aside behind a joint belongs to it. */
function asideLength(analysis: Analysis, at: number, to: number): number {
  if (at >= to || analysis.norm(at) !== ',') return 0;
  for (let length = shortestAside; length <= longestAside && at + length < to; length++) if (analysis.norm(at + length) === ',') return length + 1;
  return 0;
}

/** Whether an act of the lexicon in one of some forms stands at token `at`. */
export function isAct(analysis: Analysis, at: number, ...kinds: readonly string[]): boolean {
  return within(analysis.matches.act, at, at + 1).some(({ entry }) => kinds.includes(entry.kind));
}
