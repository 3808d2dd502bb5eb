import type { Analysis } from '../analysis.js';
import { actorsBehindOpening } from '../antecedent.js';
import type { FoundActor } from '../own-voices.js';
import { actorsIn } from '../subject.js';

/* "our appeal", "the EU's call", "the expectation of the High Representative": whether a noun of asking is the speaker's own. */

/** Words between whose call it is and the noun: "the Union's firm and repeated". */
const adjectiveReach = 4;
/** Words between "of" and whose it is: "the hope of the spokesperson of the High Representative". */
const ownerReach = 5;

/** The word by which a noun of asking tells whose it is, before its adjectives: "our", "'s", "the"; undefined where none stands. */
function determinerOf(analysis: Analysis, noun: number): number | undefined {
  for (let at = noun - 1; at >= Math.max(analysis.sentenceAt(noun).from, noun - 1 - adjectiveReach); at--) {
    if (analysis.is(at, 'own-words') || analysis.is(at, 'case-determiners') || analysis.is(at, 'thing-owners') || analysis.is(at, 'indefinite-articles') || analysis.is(at, 'possessives')) return at;
    if (analysis.tokens[at]?.kind !== 'word' || analysis.is(at, 'noun-phrase-enders') || analysis.is(at, 'copulas')) return undefined;
  }
  return undefined;
}

/** Whether the pronoun at token `pronoun` agrees with who is named before it, the EU first: "their" with several, "her" with somebody who speaks for it, where nobody is named by title between. */
function agrees(analysis: Analysis, pronoun: number, named: readonly FoundActor[]): boolean {
  if (analysis.is(pronoun, 'plural-pronouns')) return named.some(({ actor, to }) => actor === 'eu' && analysis.ends(to - 1, 'plural'));
  if (analysis.is(pronoun, 'thing-owners')) return true;
  const first = named[0];
  return first !== undefined && analysis.is(first.to - 1, 'issuing-nouns') && !analysis.any(first.from, pronoun, 'short-honorifics');
}

/** Whether the pronoun at token `pronoun` can stand for the EU, of which its sentence, or the one before it past those that a pronoun opens, tells first. */
function standsForSpeaker(analysis: Analysis, pronoun: number): boolean {
  let { from } = analysis.sentenceAt(pronoun);
  let named = actorsIn(analysis, from, pronoun);
  while (named.length === 0 && from > 0) {
    const before = analysis.sentenceAt(from - 1).from;
    named = actorsBehindOpening(analysis, before, from);
    from = before;
  }
  // "It is her expectation that", at the head of a paragraph: whoever spoke before.
  if (named.length === 0) return analysis.is(0, 'empty-subjects') && analysis.sentenceAt(pronoun).from === 0;
  return named[0]?.actor === 'eu' && agrees(analysis, pronoun, named);
}

/** "the Union's call", "the EU's appeal": whether whoever is named right before token `owner` is the EU. */
function isOfSpeaker(analysis: Analysis, owner: number): boolean {
  const last = actorsIn(analysis, analysis.sentenceAt(owner).from, owner).at(-1);
  return (last?.actor === 'eu' && last.to === owner) || (analysis.is(owner - 1, 'speaking-nouns') && analysis.isCapital(owner - 1));
}

/** Whether the noun of asking at token `noun` is the speaker's: by "our", by a pronoun for the EU, or by the EU's name before or behind it. */
export function isOwnCall(analysis: Analysis, noun: number): boolean {
  const owner = determinerOf(analysis, noun);
  if (owner === undefined) return false;
  if (analysis.is(owner, 'own-words')) return true;
  if (analysis.is(owner, 'possessives')) return isOfSpeaker(analysis, owner);
  if (analysis.is(owner, 'articles')) return analysis.is(noun + 1, 'of-words') && actorsIn(analysis, noun + 2, noun + 2 + ownerReach)[0]?.actor === 'eu';
  return (analysis.is(owner, 'case-pronouns') || analysis.is(owner, 'thing-owners')) && standsForSpeaker(analysis, owner);
}

/** First token of whose call it is, before the words of the call that begin at token `from`: "| the EU's call". */
export function ownerStart(analysis: Analysis, from: number): number {
  const last = analysis.is(from, 'possessives') ? actorsIn(analysis, analysis.sentenceAt(from).from, from).at(-1) : undefined;
  if (last?.to !== from) return from;
  return analysis.is(last.from - 1, 'articles') ? last.from - 1 : last.from;
}
