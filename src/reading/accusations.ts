import type { Analysis, Match } from './analysis.js';
import { within } from './matches.js';

/* "is on trial for the killing of a soldier": what somebody is accused of is not what the statement is on. */

/** What is done to people, of which others may stand accused. */
const deeds = new Set<string>(['killing', 'disappearance', 'ill-treatment', 'attack-or-threat']);

/** How far before a deed stands that somebody is accused of it, and how far behind it whom it befell. */
const accusedReach = 10;
const victimReach = 7;

/** "the murder of the journalist X", "the killing of four protesters": the deed befell those for whom such statements are made. */
function befellOneOfThose(analysis: Analysis, { to }: Match): boolean {
  const end = Math.min(analysis.sentenceAt(to - 1).to, to + victimReach);
  if (within(analysis.matches.term, to, end).some(({ entry }) => entry.kind !== 'label' && entry.kind !== 'distance')) return true;
  for (let at = to; at < end; at++) if (analysis.is(at, 'general-nouns')) return true;
  return false;
}

/** Whether an event is told as what somebody is accused of, tried or sentenced for, and did not befall one of those for whom such statements are made. */
export function isOfAccusation(analysis: Analysis, match: Match): boolean {
  if (!deeds.has(match.entry.kind)) return false;
  const { from } = analysis.sentenceAt(match.from);
  for (let at = match.from - 1; at >= Math.max(from, match.from - accusedReach); at--) {
    if (analysis.is(at, 'accusing-words')) return analysis.any(at + 1, match.from, 'accusing-links') && !befellOneOfThose(analysis, match);
    if (analysis.tokens[at]?.kind === 'punctuation' || analysis.is(at, 'relatives') || analysis.is(at, 'clause-openers')) return false;
  }
  return false;
}
