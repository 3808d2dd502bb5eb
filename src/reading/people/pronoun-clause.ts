import type { Analysis } from '../analysis.js';
import { isDoneAt } from '../done-to.js';
import { isSubject, lastBefore } from './own-clause.js';

/* "She had insulted Y", "X was arrested as she filmed Y": what a pronoun tells of one person, it tells besides of the other whom it did not stand for. */

/** Tokens between the pronoun and a name. */
const reach = 14;
/** What a pronoun's clause tells to have been done or to be asked; whoever is named behind it may be the one concerned. */
const deeds = ['done-before-name', 'struck-verbs', 'striking-verbs', 'release-verbs', 'asked-before-name'] as const;

/** Whether a deed stands at token `at` of which whoever stands behind it may be the victim. */
export function isDeedAt(analysis: Analysis, at: number): boolean {
  return analysis.isAny(at, deeds) || isDoneAt(analysis, at) || analysis.phraseLength(at, 'deed-phrases') > 0;
}

/** "Her films | are about Y": whether a possessive at token `at` opens the sentence, and a verb stands between it and token `last`. */
function isOwnerOfSubject(analysis: Analysis, at: number, last: number): boolean {
  if (at !== analysis.sentenceAt(at).from || !analysis.is(at, 'kin-owners') || analysis.isAny(at, ['articles', 'possessives', 'owning-relatives'])) return false;
  for (let verb = at + 2; verb < last; verb++) if (analysis.isAny(verb, ['copulas', 'have-helpers'])) return true;
  return false;
}

/** The pronoun that is the subject of the clause in whose predicate the person named at tokens `from`–`to` stands, of which it tells nothing that was done to them; or the possessive that begins its subject; undefined where there is none: "She had met | Y", not "She said | Y was". */
export function pronounBefore(analysis: Analysis, from: number, to: number): number | undefined {
  if (isSubject(analysis, to) && analysis.norm(to) !== ',') return undefined;
  const last = lastBefore(analysis, from, to);
  const first = Math.max(analysis.sentenceAt(from).from, from - reach);
  for (let at = last; at >= first && analysis.tokens[at]?.kind === 'word'; at--) {
    if (analysis.is(at, 'single-pronouns')) return at < last && !analysis.is(at + 1, 'and-words') ? at : undefined;
    if (isOwnerOfSubject(analysis, at, last)) return at;
    if (analysis.is(at, 'clause-openers') || isDeedAt(analysis, at)) return undefined;
  }
  return undefined;
}
