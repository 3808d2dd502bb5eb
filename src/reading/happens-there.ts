import type { Analysis, Match } from './analysis.js';

/* "in a country where many have been arrested, tried and | killed": what happens there to people at large, told beside what the statement is on. */

/** Most words between "where" and what happens: "where journalists, lawyers and opponents are often threatened and killed". */
const clauseReach = 16;
/** Words of "in which". */
const openerReach = 2;

/** Whether people at large begin at token `at`: "many", "journalists and lawyers"; not "she", "the lawyer", "five students". */
function areMany(analysis: Analysis, at: number): boolean {
  const first = analysis.is(at, 'of-words') ? at + 1 : at;
  if (analysis.isAny(first, ['many-words', 'general-quantifiers', 'others-alone'])) return true;
  return first === at && analysis.ends(at, 'plural') && !analysis.isCapital(at) && !analysis.isAny(at, ['subject-pronouns', 'case-determiners', 'subject-determiners', 'small-numbers', 'have-helpers', 'copulas']);
}

/** Whether a clause has its verb in tokens `from`–`to`, so that what follows is another one. */
function hasVerb(analysis: Analysis, from: number, to: number): boolean {
  return analysis.any(from, to, 'copulas') || analysis.any(from, to, 'be-forms') || analysis.any(from, to, 'have-helpers');
}

/** "yesterday in Sucre, | where": whether a place is named before its clause, whose news are told in it. */
function isOfNamedPlace(analysis: Analysis, opener: number): boolean {
  return analysis.isCapital(analysis.norm(opener - 1) === ',' ? opener - 2 : opener - 1);
}

/** Whether an event is told in a clause on what happens at a place to people at large, behind the noun for the place. */
export function happensThere(analysis: Analysis, { from }: Pick<Match, 'from'>): boolean {
  const { from: first } = analysis.sentenceAt(from);
  /** The foremost comma behind which no participle goes on with a list. */
  let comma = from;
  for (let at = from - 1; at > Math.max(first, from - clauseReach); at--) {
    if (analysis.isMark(at, ';:.')) return false;
    if (analysis.norm(at) === ',' && !analysis.ends(at + 1, 'participle')) comma = at;
    if (analysis.is(at, 'place-relatives') || (analysis.is(at, 'relatives') && analysis.is(at - openerReach + 1, 'place-prepositions'))) return areMany(analysis, at + 1) && !isOfNamedPlace(analysis, at) && (comma === from || !hasVerb(analysis, at, comma));
  }
  return false;
}
