import type { Analysis } from '../analysis.js';
import { within } from '../matches.js';
import { hasFiniteVerb } from './goes-on.js';
import { startsNominal } from './starts.js';

/** So many words has an entry of a list in one sentence at most. */
const entryReach = 40;

/** The semicolon that ends the entry at token `from`; undefined where none does. */
function nextSemicolon(analysis: Analysis, from: number, to: number): number | undefined {
  for (let at = from; at < Math.min(to, from + entryReach); at++) if (analysis.norm(at) === ';') return at;
  return undefined;
}

/** Whether the ask that begins at token `begin` is itself an entry behind a semicolon. */
function followsSemicolon(analysis: Analysis, begin: number): boolean {
  return analysis.norm(begin - 1) === ';' || (analysis.is(begin - 1, 'and-words') && analysis.norm(begin - 2) === ';');
}

/**
 * "ensure free elections; | a balanced council; | and the release of all": whether a noun behind a semicolon is an entry of a list,
 * in which another semicolon follows, or stands before and "and" closes it.
 */
export function isEntryBehindSemicolon(analysis: Analysis, begin: number, joint: number, next: number, to: number): boolean {
  if (analysis.norm(joint) !== ';' || !(analysis.is(next, 'articles') || analysis.is(next, 'indefinite-articles') || startsNominal(analysis, next, to))) return false;
  const close = nextSemicolon(analysis, next, to);
  if (close === undefined && !(analysis.is(next - 1, 'and-words') && followsSemicolon(analysis, begin))) return false;
  const end = close ?? to;
  return !hasFiniteVerb(analysis, next, end) && within(analysis.matches.ask, next, end).every(({ entry }) => entry.kind !== 'modal' && entry.kind !== 'verb');
}
