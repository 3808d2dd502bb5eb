import { isOfNoPerson } from '../../../statement/of-no-person.js';
import type { Analysis } from '../../analysis.js';
import { startingAt } from '../../matches.js';
import type { Scope } from '../../types.js';
import type { Concern } from './concern.js';
import { peopleAt } from './general.js';
import type { Walk } from './walk.js';

/* Bans, restrictions and conditions: whether they were laid on somebody of the case, or on the country. */

/** How far before "these restrictions" stands what they are. */
const measureReach = 40;

/** "The law forbids gatherings. Lift these restrictions": a law is told of last before a measure at token `at`, and not what was done to somebody. */
export function isOfLaw(analysis: Analysis, at: number, { isPerson }: Concern): boolean {
  for (let before = at - 2; before >= Math.max(0, at - measureReach); before--) {
    if (isPerson(before)) return false;
    if (analysis.is(before, 'law-words') || analysis.is(before, 'law-nouns')) return true;
  }
  return false;
}

/** How far from a word for closing or forbidding stands what is closed or forbidden. */
const closedReach = 6;

/** Whether a word at token `at` tells that something is closed or forbidden, or stands for that. */
function closes(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'closing-words') || analysis.is(at, 'laid-measures') || analysis.is(at, 'measure-nouns');
}

/** Whether it is told of organisations or gatherings, named at token `at`, that they are closed or forbidden: "a ban on gatherings", "all rallies have been forbidden"; not "banned her from joining rallies". */
function areClosed(analysis: Analysis, at: number, isPerson: (token: number) => boolean): boolean {
  for (let before = at - 1; before >= at - closedReach && analysis.tokens[before]?.kind === 'word' && !isPerson(before) && !analysis.is(before, 'kin-owners'); before--) {
    if (closes(analysis, before)) return true;
    if (analysis.is(before, 'noun-phrase-enders') && !analysis.is(before, 'of-words') && !analysis.is(before, 'addressee-prepositions')) break;
  }
  for (let behind = at + 1; behind <= at + closedReach && analysis.tokens[behind]?.kind === 'word' && !isPerson(behind); behind++) if (closes(analysis, behind)) return (['be-forms', 'copulas', 'perfect-helpers'] as const).some((name) => analysis.any(at + 1, behind, name));
  return false;
}

/** "All gatherings are forbidden. Lift this ban": what a measure at token `at` means is told, in its sentence or the one before, of organisations or gatherings, and of nobody of the case. */
export function isOnMany(analysis: Analysis, at: number, { isPerson }: Concern): boolean {
  const { from } = analysis.sentenceAt(at);
  for (let noun = at - 1; noun >= (from === 0 ? 0 : analysis.sentenceAt(from - 1).from); noun--) {
    if ((analysis.is(noun, 'organisation-nouns') || analysis.is(noun, 'gathering-nouns')) && areClosed(analysis, noun, isPerson)) return true;
  }
  return false;
}

/** How far behind "imposed" stands on whom: "imposed on the association". */
const bodyReach = 5;

/** "(the travel bans imposed) on | human rights defenders": whether people at large are named from token `from` on. */
export function namesGroup(analysis: Analysis, from: number, isPerson: Concern['isPerson']): boolean {
  for (let at = from; at < from + bodyReach && analysis.tokens[at]?.kind === 'word'; at++) if (peopleAt(analysis, at, isPerson) === 'group') return true;
  return false;
}

/** "(lift the ban) immediately", "(return the licence) without delay": length of words behind token `at` that only tell when. */
function lengthOfTime(analysis: Analysis, at: number): number {
  if (analysis.is(at, 'immediate') || analysis.ends(at, 'adverb')) return 1;
  return analysis.phraseLength(at, 'act-phrases');
}

/** Whether a measure that ends before token `end` is told in full: "the ban", "the conditions attached to it", "the ban immediately"; not "the ban on rallies", "the restrictions of the law". */
export function isToldInFull(analysis: Analysis, end: number, isPerson: Concern['isPerson']): boolean {
  if (analysis.tokens[end]?.kind !== 'word' || analysis.is(end, 'and-words') || analysis.is(end, 'be-infinitive')) return true;
  const time = lengthOfTime(analysis, end);
  if (time > 0) return isToldInFull(analysis, end + time, isPerson);
  // "The ban must be lifted".
  if (startingAt(analysis.matches.ask, end).some(({ entry }) => entry.kind === 'modal')) return true;
  // "the conditions that go with it"; not "the conditions which journalists need".
  if (analysis.is(end, 'relatives')) return !analysis.ends(end + 1, 'plural') && !namesGroup(analysis, end + 1, isPerson);
  return analysis.is(end, 'attaching-words') && !analysis.any(end + 1, end + bodyReach, 'organisation-nouns') && !namesGroup(analysis, end + 1, isPerson);
}

/** Whether tokens tell of somebody of the case, and of no organisation. */
function tellsOfPerson(analysis: Analysis, from: number, to: number, { isPerson }: Concern): boolean {
  let tells = false;
  for (let at = from; at < to; at++) {
    if (analysis.is(at, 'organisation-nouns') || (analysis.is(at, 'named-bodies') && analysis.is(at - 1, 'case-pronouns'))) return false;
    tells ||= isPerson(at) || (analysis.is(at, 'case-pronouns') && !analysis.is(at, 'plural-pronouns'));
  }
  return tells;
}

/** Whether somebody of the case, and no organisation, is told of in the sentence of an ask before it, or in the one before. */
function followsPerson(analysis: Analysis, trigger: number, concern: Concern): boolean {
  const { from } = analysis.sentenceAt(trigger);
  // "Elle demande aux autorités de lever": whoever asks.
  const speaker = analysis.is(trigger - 1, 'subject-pronouns') ? trigger - 1 : trigger;
  if (tellsOfPerson(analysis, from, speaker, concern)) return true;
  return from > 0 && !analysis.any(from, trigger, 'organisation-nouns') && tellsOfPerson(analysis, analysis.sentenceAt(from - 1).from, from, concern);
}

/** Whether the words from an ask's first token on tell to carry out what was decided: "put into practice", "implement". */
function tellsToCarryOut(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (analysis.phraseLength(at, 'carried-out') > 0 || analysis.is(at, 'effort-verbs')) return true;
  return false;
}

/** "comply with the precautionary measures", "put the protection measures into practice", where somebody is named: what was ordered for them, unless it is told for whom. */
export function isOrderedForPerson({ analysis, at, from, to, ask, concern }: Walk): boolean {
  if (!concern.isNamed || !concern.isOnCase || concern.isThematic || ask === 'law' || !analysis.is(at - 1, 'articles')) return false;
  const length = analysis.phraseLength(at, 'ordered-measures') || (tellsToCarryOut(analysis, from, to) ? analysis.phraseLength(at, 'protection-measures') : 0);
  return length > 0 && !analysis.is(at + length, 'asking-prepositions');
}

/**
 * "They have withdrawn the permit of Mr X. We expect the authorities to undo their decision": on whom a decision of those in power is that the ask does not describe. On
 * somebody named, if the sentence or the one before tells of them, and of no organisation and no law; where nobody is named, on organisations, if it tells of these.
 */
export function ownDecisionOn({ analysis, at, trigger, concern }: Walk): Scope | undefined {
  if (!concern.isOnCase || concern.isThematic || !analysis.is(at, 'decision-words') || !analysis.is(at, 'state-nouns')) return undefined;
  if (!(analysis.is(at - 1, 'kin-owners') || analysis.is(at - 1, 'thing-owners')) || !isToldInFull(analysis, at + 1, concern.isPerson)) return undefined;
  const { from } = analysis.sentenceAt(trigger);
  if (!concern.isNamed) return from > 0 && analysis.any(analysis.sentenceAt(from - 1).from, trigger, 'organisation-nouns') ? 'situation' : undefined;
  if (isOfNoPerson(concern.event)) return undefined;
  return !isOfLaw(analysis, at, concern) && followsPerson(analysis, trigger, concern) ? 'case' : undefined;
}

/**
 * "X, who may not leave the country, was freed. We call on Togo to lift the restrictions", "… to waive the conditions that go with it": a measure that the ask does not
 * describe, where it was told of somebody in this sentence or the one before, and of no law and no organisation; in a statement on a travel ban, that one.
 */
export function isMeasureOnPerson({ analysis, at, trigger, ask, concern }: Walk): boolean {
  if (!concern.isNamed || !concern.isOnCase || concern.isThematic || ask === 'law' || ask === 'respect-rights') return false;
  // "all restrictions".
  const opens = (token: number): boolean => analysis.is(token, 'articles') || (analysis.is(token, 'general-quantifiers') && !analysis.grammar.traits.has('generic-articles'));
  if (!analysis.is(at, 'laid-measures') || !(opens(at - 1) || (opens(at - 2) && !analysis.is(at - 1, 'of-words')))) return false;
  // "la prohibición de viajar", "l'interdiction de sortie du territoire".
  return isToldInFull(analysis, at + 1 + analysis.phraseLength(at + 1, 'travel-complements'), concern.isPerson) && !isOfLaw(analysis, at, concern) && !isOnMany(analysis, at, concern) && ((concern.event === 'travel-ban' && !analysis.is(at + 1, 'attaching-words')) || followsPerson(analysis, trigger, concern));
}
