import type { Analysis } from '../../analysis.js';
import { isActAdverb } from '../../syntax/syntax.js';
import type { Concern } from './concern.js';
import { isWhoever } from './general.js';
import { opensReason } from './just-taken.js';

/* People by what they are held for: "whoever is in prison for an opinion". */

/** Whether it is told from token `at` on why people are held: "still in prison | for their opinions", "encore détenus | pour des raisons politiques". */
export function tellsReason(analysis: Analysis, at: number, to: number): boolean {
  return opensReason(analysis, at) || analysis.phraseLength(at, 'political-reasons', to) > 0;
}

/** Where it begins that people at token `at` are held, right behind or in a clause in the present: "those | held", "those who are | in prison", "quienes están | presos". */
function fateOf(analysis: Analysis, at: number): number {
  const opensClause = analysis.isAny(at, ['people-relatives', 'whoever-words']);
  if (!opensClause && !analysis.is(at + 1, 'relatives')) return at + 1;
  const first = opensClause ? at + 1 : at + 2;
  let done = first;
  while (analysis.isAny(done, ['passive-helpers', 'be-forms']) || (done > first && isActAdverb(analysis, done))) done++;
  return done;
}

/** How many tokens from token `at` on tell that somebody is held: "jailed", "in prison", "still in detention"; 0 where none do. */
function heldLength(analysis: Analysis, at: number, to: number): number {
  return analysis.phraseLength(at, 'held-still', to) || analysis.phraseLength(at, 'in-custody', to) || (analysis.is(at, 'done-after-name') ? 1 : 0);
}

/** How far behind "for" a span of time stands: "held for more than three months". */
const spanReach = 5;

/**
 * "whoever is held for an opinion", "those imprisoned for their views" in a statement on somebody else, or made where States meet, "those who are still in prison for their opinions"
 * in one that tells that some were freed: people by what they are held for, whoever they are. In a statement on arrests that names nobody "those held for an opinion" are those of whom it tells.
 */
export function areHeldForReason(analysis: Analysis, at: number, to: number, concern: Concern): boolean {
  const { isNamed, isOne, isOnCase, isAmongStates, event } = concern;
  const isOfOthers = isNamed || !isOnCase || isAmongStates || event === 'release';
  if (!analysis.is(at, 'whoever-words') && !(isOfOthers && analysis.is(at, 'back-pointers') && !analysis.is(at - 1, 'articles') && (!analysis.is(at, 'people-relatives') || isWhoever(analysis, at)))) return false;
  const done = fateOf(analysis, at);
  const length = heldLength(analysis, done, to);
  // "those who remain in detention for political reasons", where several are named: some of them do.
  if (isNamed && !isOne && event !== 'release' && analysis.phraseLength(done, 'held-still', to) > 0) return false;
  return length > 0 && tellsReason(analysis, done + length, to) && !analysis.any(done + length, done + length + spanReach, 'spans-of-time');
}
