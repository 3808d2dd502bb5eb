import { actorsIn } from './actors.js';
import type { Analysis } from './analysis.js';
import { behindAside } from './aside.js';
import { startingAt } from './matches.js';

/* What those say of themselves who issue statements: that they condemn, are concerned, ask. */

/** How far behind a form of "be" the word for a concern stands: "is deeply and gravely concerned". */
const concernReach = 4;
/** Verbs and words of what speakers say of themselves. */
const ofSpeakers = ['stance-verbs', 'concern-words', 'sayings', 'joining-verbs', 'welcomes'] as const;
/** Words that assert something, where what they assert stands behind them. */
const asserting = ['asserting-verbs', 'sayings'] as const;
/** Words of an aside between whoever speaks and the verb: ", gravely concerned,". */
const asideReach = 12;

/** Whether words that ask begin at token `at`: "calls on", "makes an appeal to", "ne peut qu'exhorter"; not "Malawi urged to release", as headlines say who is asked. */
function opensAsking(analysis: Analysis, at: number): boolean {
  const isAsked = (to: number): boolean => analysis.ends(at, 'participle') && !analysis.is(at - 1, 'have-helpers') && analysis.syntax.isInfinitive(analysis, to, analysis.sentenceAt(at).to);
  return startingAt(analysis.matches.ask, at).some(({ entry, to }) => (entry.kind === 'verb' || entry.kind === 'noun') && !isAsked(to));
}

/** Whether what stands at token `verb`, or behind an aside there, is what speakers say of themselves: "condemns", "is deeply concerned", "s'inquiète", "calls on". */
export function saysOfItself(analysis: Analysis, verb: number): boolean {
  let at = behindAside(analysis, verb, verb + asideReach);
  if (opensAsking(analysis, at)) return true;
  // "continues to call", "has once again", "s'inquiète": what stands between whoever speaks and the verb.
  while (analysis.ends(at, 'adverb') || analysis.is(at, 'reflexive-pronouns') || (analysis.is(at, 'asking-adverbs') && !analysis.is(at, 'be-forms'))) at++;
  // "is convinced that", "holds that".
  if (analysis.phraseLength(at, 'asserting-phrases') > 0 || (analysis.isAny(at, asserting) && analysis.is(at + 1, 'complementizers'))) return true;
  if (analysis.is(at, 'be-forms') || analysis.is(at, 'linking-verbs')) return analysis.any(at + 1, at + 1 + concernReach, 'concern-words');
  return analysis.isAny(at, ofSpeakers) || opensAsking(analysis, at);
}

/** "condenó", "a condamné", "condemned": whether a verb behind its subject tells of the past by its form. Where a subject stands before each verb, the past alone tells as much. */
export function isToldByForm(analysis: Analysis, verb: number): boolean {
  return analysis.ends(verb, 'told-verb') || analysis.is(verb - 1, 'have-helpers') || (!analysis.grammar.traits.has('nouns-first') && analysis.syntax.isPast(analysis, verb));
}

/** "has asked Mali to", "urged Mali to", "pidió a Mali que": whether the verb at token `verb` tells in the past what was asked of somebody in power, named behind it. */
export function hasAsked(analysis: Analysis, verb: number): boolean {
  return opensAsking(analysis, verb) && isToldByForm(analysis, verb) && actorsIn(analysis, verb + 1, analysis.sentenceAt(verb).to).some(({ actor }) => actor === 'authority');
}
