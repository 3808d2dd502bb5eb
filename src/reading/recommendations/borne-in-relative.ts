import type { Analysis } from '../analysis.js';
import { endingAt } from '../matches.js';

/* "the fear with which defenders have to live": what is told, in a clause on a thing, of those who have to bear it. */

/** Most words of those who have to bear it: "defenders of human rights and their families". */
const bearersReach = 8;

/** Whether tokens `from`–`to` are words for people, or a pronoun, and no clause with a verb of its own, as in "under which the journalists were convicted | must go". */
function areBearers(analysis: Analysis, from: number, to: number): boolean {
  if (to - from === 1) return analysis.is(from, 'subject-pronouns') || analysis.ends(from, 'plural');
  for (let at = from; at < to; at++) if (analysis.tokens[at]?.kind !== 'word' || analysis.isAny(at, ['copulas', 'be-forms', 'have-helpers', 'irregular-pasts', 'subject-pronouns'])) return false;
  if (to - from === 2 && analysis.isAny(from, ['articles', 'case-determiners', 'demonstratives'])) return true;
  return analysis.ends(to - 1, 'plural') || endingAt(analysis.matches.term, to).length > 0;
}

/**
 * "the fear with which defenders have to live", « la peur avec laquelle les défenseurs doivent vivre »: whether a modal tells, in a clause that a preposition opens, what people have to bear.
 * Not behind a comma, which adds a clause ("X, against whom all charges must be dropped"), and not where something is to be done to them ("in which they must be kept").
 */
export function isBorneInRelative(analysis: Analysis, modal: number, behind: number): boolean {
  if (analysis.is(behind, 'be-infinitive')) return false;
  const { from } = analysis.sentenceAt(modal);
  for (let at = modal - 1; at > Math.max(from, modal - 1 - bearersReach) && analysis.tokens[at]?.kind === 'word'; at--) {
    // “insiste en que”: what somebody says, and no clause on a thing (“en las que”).
    if (!analysis.is(at, 'prepositional-relatives') || (analysis.is(at, 'complementizers') && !analysis.is(at - 1, 'articles'))) continue;
    const preposition = analysis.is(at - 1, 'articles') ? at - 2 : at - 1;
    const isOpened = analysis.is(preposition, 'bearing-prepositions');
    // “bajo las que deben vivir los abogados”: who has to bear it may stand behind.
    return isOpened && analysis.tokens[preposition - 1]?.kind === 'word' && (at === modal - 1 ? analysis.grammar.traits.has('drops-subjects') : areBearers(analysis, at + 1, modal));
  }
  return false;
}
