import type { Analysis } from '../analysis.js';
import { isDoneAt } from '../done-to.js';
import { within } from '../matches.js';
import { isBroughtIn } from './brought-in.js';
import { isSubject, lastBefore } from './own-clause.js';

/* "She had insulted Y", "X was arrested as she filmed Y": what a pronoun tells of one person, it tells besides of the other whom it did not stand for. */

/** Tokens between the pronoun and a name. */
const reach = 14;
/** What a pronoun's clause tells to have been done or to be asked; whoever is named behind it may be the one concerned. */
const deeds = ['done-before-name', 'struck-verbs', 'striking-verbs', 'release-verbs', 'asked-before-name'] as const;

/** "She shares a | cell with Y", « elle est | accusée avec Y »: whether what stands at token `at` may have befallen both whoever a pronoun stands for and somebody named behind it. */
function isOfBoth(analysis: Analysis, at: number): boolean {
  return analysis.isAny(at, ['plights', 'told-cases', 'personal-goods']) || (analysis.is(at, 'accusing-verbs') && analysis.isAny(at - 1, ['copulas', 'be-forms']));
}

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

/** "For Y, | she is": whether a preposition opens the sentence, and a pronoun is its subject behind the name at tokens `from`–`to` and its comma; not where it tells of a deed, or likens: « Comme Y, elle a été arrêtée ». */
export function opensBeforePronoun(analysis: Analysis, from: number, to: number): boolean {
  const { from: start, to: end } = analysis.sentenceAt(from);
  if (from - start > reach || analysis.isAny(start, ['likeness-words', 'part-openers']) || analysis.norm(to) !== ',' || !analysis.is(to + 1, 'told-pronouns')) return false;
  if (!isBroughtIn(analysis, start - 1, from, to)) return false;
  for (let at = start; at < Math.min(end, to + reach); at++) if (isDeedAt(analysis, at) || isOfBoth(analysis, at)) return false;
  return true;
}

/** "Había escrito sobre | Y": whether the sentence begins at token `at` with a verb whose subject is left out, and a preposition brings in the person named at tokens `from`–`to`. */
function opensWithVerb(analysis: Analysis, at: number, from: number, to: number): boolean {
  if (!analysis.grammar.traits.has('drops-subjects') || at !== analysis.sentenceAt(at).from) return false;
  const verb = analysis.isAny(at, ['reflexive-pronouns', 'object-clitics', 'relative-clitics']) ? at + 1 : at;
  return !isDeedAt(analysis, verb) && !analysis.is(verb, 'dying-words') && (analysis.is(verb, 'have-helpers') || analysis.ends(verb, 'told-verb')) && isBroughtIn(analysis, verb, from, to);
}

/** « avec | elle »: whether a preposition stands before the pronoun at token `at`, which is no subject. */
function isBehindPreposition(analysis: Analysis, at: number): boolean {
  return analysis.isAny(at - 1, ['opening-prepositions', 'approach-prepositions', 'place-prepositions', 'doer-links', 'of-words']) && !analysis.is(at - 1, 'clause-openers');
}

/** « attend de la Chine qu'| elle libère X »: whether the pronoun at token `at` begins what is asked of those for whom it stands. */
function isOfAsked(analysis: Analysis, at: number): boolean {
  return analysis.is(at - 1, 'complementizers') && within(analysis.matches.ask, analysis.sentenceAt(at).from, at).length > 0;
}

/** The pronoun that is the subject of the clause in whose predicate the person named at tokens `from`–`to` stands, of which it tells nothing that was done to them; or the possessive that begins its subject; undefined where there is none: "She had met | Y", not "She said | Y was". */
export function pronounBefore(analysis: Analysis, from: number, to: number): number | undefined {
  if (isSubject(analysis, to) && analysis.norm(to) !== ',') return undefined;
  const last = lastBefore(analysis, from, to);
  const first = Math.max(analysis.sentenceAt(from).from, from - reach);
  for (let at = last; at >= first && analysis.tokens[at]?.kind === 'word'; at--) {
    if (analysis.is(at, 'told-pronouns')) return at < last && !isBehindPreposition(analysis, at) && !isOfAsked(analysis, at) && !analysis.is(at + 1, 'and-words') && analysis.phraseLength(at, 'impersonal-openers') === 0 ? at : undefined;
    if (isOwnerOfSubject(analysis, at, last) || opensWithVerb(analysis, at, from, to)) return at;
    if (analysis.is(at, 'clause-openers') || isDeedAt(analysis, at) || isOfBoth(analysis, at)) return undefined;
  }
  return undefined;
}
