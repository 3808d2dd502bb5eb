import type { Analysis } from '../../analysis.js';
import { startingAt } from '../../matches.js';
import { skipAdverbs } from '../../syntax/syntax.js';
import { isObjectPronoun } from '../clause.js';
import { followsCaseNoun } from './case-nouns.js';
import type { Concern } from './concern.js';
import { followsGroup } from './groups-before.js';
import type { Walk } from './walk.js';

/** How far behind a modal without a subject its verb stands. */
const droppedReach = 4;

/** "Confiamos en que pueda volver a su país", "que no sea trasladada": a clause that begins with its verb. */
function dropsSubject(analysis: Analysis, from: number): boolean {
  const opener = analysis.is(from - 1, 'negations') ? from - 2 : from - 1;
  return analysis.is(from, 'dropped-subject-helpers') && analysis.is(opener, 'complementizers');
}

/** "que no | sufra malos tratos", "que | sea trasladada a otra cárcel": what befalls somebody, in a clause that begins with its verb. */
function befallsPerson(analysis: Analysis, at: number, to: number): boolean {
  const opener = analysis.is(at - 1, 'negations') ? at - 2 : at - 1;
  if (!analysis.is(opener, 'complementizers')) return false;
  if (analysis.is(at, 'befalling-verbs')) return true;
  return analysis.is(at, 'be-infinitive') && analysis.is(skipAdverbs(analysis, at + 1, to), 'done-to-people');
}

/** What begins a subject that stands behind its verb. */
const subjectOpeners = ['articles', 'demonstratives', 'indefinite-articles', 'general-quantifiers', 'back-pointers', 'kin-owners', 'small-numbers'] as const;

/** "que | sean liberados de inmediato junto con los demás": a verb at token `at` of what is to be done to somebody, whose subject is left out; not "que sean liberados los presos". */
export function isDoneToLeftOut(analysis: Analysis, at: number, to: number): boolean {
  if (!analysis.grammar.traits.has('drops-subjects') || !analysis.is(at, 'be-infinitive')) return false;
  const opener = analysis.is(at - 1, 'negations') ? at - 2 : at - 1;
  const done = skipAdverbs(analysis, at + 1, to);
  return analysis.is(opener, 'complementizers') && analysis.is(done, 'done-to-people') && !analysis.isAny(done + 1, subjectOpeners) && !analysis.isCapital(done + 1);
}

/** Words before a noun that make it no subject. */
const beforeNoSubject = ['of-words', 'infinitive-markers', 'side-prepositions', 'place-prepositions', 'doer-links', 'asking-prepositions', 'noun-phrase-enders', 'articles'] as const;

/** "Deben levantarse | sin demora las medidas": whether a subject stands behind its verb in tokens. */
function hasSubjectBehind(analysis: Analysis, from: number, to: number): boolean {
  if (analysis.isCapital(from)) return true;
  for (let at = from; at < to && analysis.tokens[at]?.kind === 'word'; at++) if (analysis.isAny(at, subjectOpeners) && (at === from || !analysis.isAny(at - 1, beforeNoSubject))) return true;
  return false;
}

/** A subject that a language leaves out, by its verb: the token of what is to be done to it, and its number. */
interface LeftOut {
  readonly done: number;
  readonly isPlural: boolean;
}

/** "Debe | ser protegida", "que | sean revisadas", "que | se respete": whose subject is left out, by the verb at token `at`; undefined where it is told, and where the language tells it always. */
export function subjectLeftOut(analysis: Analysis, at: number, trigger: number, to: number): LeftOut | undefined {
  if (!analysis.grammar.traits.has('drops-subjects')) return undefined;
  const opener = analysis.is(at - 1, 'negations') ? at - 2 : at - 1;
  const modal = at === trigger && opener < analysis.sentenceAt(at).from ? startingAt(analysis.matches.ask, at).find(({ entry }) => entry.kind === 'modal') : undefined;
  if (modal === undefined && !analysis.is(opener, 'complementizers')) return undefined;
  const verb = modal === undefined ? at : skipAdverbs(analysis, modal.to, to);
  const isPassive = analysis.is(verb, 'be-infinitive');
  if (!isPassive && !(modal === undefined ? analysis.is(verb, 'impersonal-pronouns') : analysis.ends(verb, 'reflexive'))) return undefined;
  const done = modal !== undefined && !isPassive ? verb : skipAdverbs(analysis, verb + 1, to);
  if ((isPassive && !analysis.ends(done, 'participle')) || hasSubjectBehind(analysis, done + 1, to)) return undefined;
  return { done, isPlural: analysis.ends(modal === undefined && !isPassive ? done : at, 'plural-verb') };
}

/** "Deben poder reanudar su labor", "que puedan volver": whether a verb in the plural whose subject is left out is told of those of the case, where several are, and of no group that was told of last. */
function tellsOfSeveral(analysis: Analysis, modal: number, trigger: number, concern: Concern): boolean {
  if (concern.isOne || concern.isThematic || concern.event === 'killing' || !(analysis.is(modal, 'ability-words') || analysis.is(modal + 1, 'ability-infinitives'))) return false;
  const { from } = analysis.sentenceAt(trigger);
  if (from === 0) return !(concern.toldBefore?.group === true || concern.toldBefore?.they === true);
  return !followsGroup(analysis, trigger, concern);
}

/** "Debe poder reanudar su labor": a verb whose subject is left out and can only be somebody spoken of. */
function tellsOfPerson(analysis: Analysis, modal: number, trigger: number, concern: Concern): boolean {
  if (analysis.ends(modal, 'plural-verb') && !tellsOfSeveral(analysis, modal, trigger, concern)) return false;
  for (let at = modal + 1; at < modal + droppedReach; at++) if (analysis.is(at, 'patient-verbs')) return true;
  return false;
}

/** Whether an ask begins with its verb, and its subject, which is left out, is somebody of the case. */
export function leavesOutPerson({ analysis, from, to, trigger, concern }: Walk): boolean {
  if (!concern.hasCase || !concern.isOnCase) return false;
  // "No debe ser hostigada".
  const first = analysis.is(from, 'negations') && from < trigger ? from + 1 : from;
  if ((first === trigger || dropsSubject(analysis, first)) && tellsOfPerson(analysis, first, trigger, concern)) return true;
  // "garantizar que pueda ejercer su labor".
  for (let at = from; at < to; at++) if ((at > from && dropsSubject(analysis, at) && tellsOfPerson(analysis, at, trigger, concern)) || befallsPerson(analysis, at, to)) return true;
  return false;
}

/** What begins an object behind a verb. */
const objectOpeners = ['articles', 'kin-owners', 'demonstratives', 'indefinite-articles', 'infinitive-markers', 'general-quantifiers'] as const;

/** "pide que sea | anulada", "que se | revise", "que la | revoquen": a verb that undoes something, where what it is done to is left out, or is a pronoun. */
function leavesOutThing(analysis: Analysis, at: number): boolean {
  if (!analysis.grammar.traits.has('drops-subjects') || !(analysis.is(at, 'undoing-acts') || analysis.is(at, 'review-acts'))) return false;
  if (analysis.isAny(at + 1, objectOpeners)) return false;
  if (isObjectPronoun(analysis, at - 1)) return true;
  // "la ley tenía que | ser derogada": behind a modal its subject stands before it.
  return ((analysis.is(at - 1, 'be-infinitive') && !analysis.norm(at - 1).endsWith('r')) || analysis.is(at - 1, 'impersonal-pronouns')) && analysis.is(at - 2, 'complementizers');
}

/** "La condena es injusta: pedimos que sea anulada": what is to be undone is left out, and is the sentence told of before; not a law. */
export function undoesDecisionLeftOut({ analysis, at, concern }: Walk): boolean {
  return concern.isOnCase && leavesOutThing(analysis, at) && followsCaseNoun(analysis, at, concern.isPerson);
}
