import type { EventKind } from '../../../statement/front-matter.js';
import type { Analysis } from '../../analysis.js';
import type { Ask } from '../../types.js';
import { isObjectPronoun } from '../clause.js';
import type { Content } from '../content.js';
import { isDeterminer } from './case-nouns.js';
import type { Asking, Concern } from './concern.js';
import { peopleAt } from './general.js';
import { areSome } from './groups-before.js';
import { isPronounOfCase } from './pronouns.js';

/*
 * « Le gouvernement a interdit toutes les manifestations. L'UE appelle les autorités à y renoncer »: what the sentence right before an ask tells of the country, in a
 * statement that names somebody, is what a pronoun or a demonstrative in the ask points back at.
 */

/** What a sentence tells of the country. */
interface Matter {
  /** A law that is spoken of, or that something is closed or forbidden. */
  readonly measure: boolean;
  /** What is done in many places, or befalls many: « les attaques se multiplient ». */
  readonly practice: boolean;
  /** People at large: « les journalistes jouent un rôle essentiel ». */
  readonly group: boolean;
  /** « La liberté de la presse est un pilier »: a freedom or a principle, as what the sentence is on. */
  readonly principle: boolean;
}

/** Asks for somebody who is held or tried, which no pronoun makes of things. */
const ofSomebody = new Set<Ask>(['release', 'drop-charges', 'fair-trial']);

/** « cette décision », « ces poursuites »: words that a demonstrative makes speak of what happened in the case. */
const pointedNouns = ['case-nouns', 'pointed-nouns', 'measure-nouns', 'decision-words', 'counted-events'] as const;

/** Whether a demonstrative that owns nothing stands at token `at`: « ces », « telles »; not « leurs ». */
function isPointer(analysis: Analysis, at: number): boolean {
  return (analysis.is(at, 'demonstratives') && !analysis.is(at, 'kin-owners')) || analysis.is(at, 'open-pointers');
}

/** Whether a sentence speaks of somebody concerned, or of what happened to them. */
function speaksOfCase(analysis: Analysis, from: number, to: number, { isPerson }: Concern): boolean {
  let isMain = true;
  const isOnPractice = analysis.any(from, to, 'practice-nouns');
  for (let at = from; at < to; at++) {
    if (isPerson(at) || (isPronounOfCase(analysis, at) && !analysis.is(at, 'plural-pronouns'))) return true;
    if (isPointer(analysis, at) && pointedNouns.some((name) => analysis.is(at + 1, name) || analysis.is(at + 2, name))) return true;
    isMain &&= !analysis.is(at, 'relatives');
    // « qui suivait l'affaire »: told besides.
    if (isMain && !isOnPractice && analysis.is(at, 'case-nouns') && !analysis.ends(at, 'plural') && isDeterminer(analysis, at - 1)) return true;
  }
  return false;
}

/** Whether a law at token `at` is what is spoken of: « a adopté une loi »; not « garantie par la loi », « en vertu du code ». */
function isLawTold(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at, 'text-pointers')) return false;
  const before = analysis.isAny(at - 1, ['articles', 'indefinite-articles']) ? at - 2 : at - 1;
  return analysis.isAny(at - 1, ['articles', 'indefinite-articles']) && !analysis.isAny(before, ['of-words', 'infinitive-markers', 'side-prepositions', 'doer-links']);
}

/** How far behind the head of a sentence the principle stands that it is on. */
const principleReach = 3;

/** What tokens `from`–`to`, a sentence, tell of the country. */
function matterIn(analysis: Analysis, from: number, to: number, { isPerson }: Concern): Matter {
  let [measure, practice, group, principle] = [false, false, false, false];
  for (let at = from; at < to; at++) {
    measure ||= analysis.is(at, 'closing-words') || isLawTold(analysis, at);
    practice ||= analysis.isAny(at, ['practice-nouns', 'spreading-verbs', 'many-words']) || analysis.phraseLength(at, 'countrywide') > 0 || analysis.phraseLength(at, 'places-of-detention') > 0;
    group ||= peopleAt(analysis, at, isPerson) === 'group' && !areSome(analysis, at);
    principle ||= at < from + principleReach && analysis.isAny(at, ['protected-rights', 'principle-nouns']) && analysis.is(at - 1, 'articles');
  }
  return { measure, practice, group, principle };
}

/** Letters that nouns and verbs of one stem share: « interdiction », « interdit ». */
const stem = 4;

/** Whether the noun at token `noun` stands for what a sentence tells, or stands there itself. */
function standsForTold(analysis: Analysis, noun: number, from: number, to: number, { measure, practice }: Matter): boolean {
  if (measure && analysis.isAny(noun, ['text-pointers', 'laid-measures', 'decision-words', 'closing-words', 'organisation-nouns', 'named-bodies'])) return true;
  if (practice && analysis.isAny(noun, ['practice-nouns', 'state-pointers'])) return true;
  if (!measure && !practice) return false;
  for (let at = from; at < to; at++) {
    if (analysis.norm(at) === analysis.norm(noun) && analysis.tokens[at]?.kind === 'word') return true;
    if (analysis.is(at, 'closing-words') && analysis.norm(at).slice(0, stem) === analysis.norm(noun).slice(0, stem)) return true;
  }
  return false;
}

/** Whether an ask wants what is spoken of upheld: « doit être respectée », « la garantir ». */
function upholds(analysis: Analysis, from: number, to: number): boolean {
  return analysis.any(from, to, 'upholding-verbs') || analysis.any(from, to, 'upheld-words');
}

/** « y », « en » before a verb, or before the one that asks: « en demande la levée ». */
function isOwningPronoun(analysis: Analysis, at: number, trigger: number): boolean {
  return analysis.is(at, 'owning-pronouns') && (at === trigger - 1 || analysis.syntax.isVerb(analysis, at + 1));
}

/** Where the words of an ask begin in which a pointer or a pronoun may stand: with the word right before the verb that asks, where it is the first that is asked for. */
function startOfAsk(analysis: Analysis, from: number, trigger: number): number {
  if (from < trigger) return from;
  for (let at = trigger; at < from; at++) if (analysis.is(at, 'and-words') || analysis.norm(at) === ',') return from;
  return Math.max(analysis.sentenceAt(trigger).from, trigger - 1);
}

/** Whether a pronoun at token `at`, of an ask that ends before token `to`, stands for what a sentence tells. */
function pronounStandsForTold(analysis: Analysis, at: number, to: number, trigger: number, ask: Ask, { measure, practice, group, principle }: Matter): boolean {
  // « les autorités à y mettre fin », « en demande la levée ».
  if (isOwningPronoun(analysis, at, trigger)) return practice || (measure && ask !== 'investigate');
  // « leurs auteurs », of attacks that spread.
  if (ask === 'investigate') return practice && analysis.is(at, 'kin-owners') && analysis.is(at, 'plural-pronouns') && analysis.is(at + 1, 'culprits');
  if (ask === 'access') return false;
  const isThing = analysis.is(at, 'near-pronouns') || (at === trigger - 1 && analysis.is(at, 'asked-pronouns')) || isObjectPronoun(analysis, at);
  if (!isThing) return false;
  if (analysis.is(at, 'plural-pronouns') || analysis.ends(at, 'plural')) return measure || practice || group;
  // « la protéger »: somebody as well.
  if (isObjectPronoun(analysis, at) && ask === 'protect') return false;
  return measure || (principle && upholds(analysis, at, to));
}

/**
 * Whether an ask points back at what the sentence right before it, in its paragraph, tells of the country, where that speaks of nobody named and of nothing that
 * happened to them. Only where a language tells by its words what spreads (`spreading-verbs`).
 */
export function pointsAtCountry(analysis: Analysis, { from, to }: Pick<Content, 'from' | 'to'>, { ask, trigger }: Asking, concern: Concern): boolean {
  if (!concern.isNamed || !concern.isOnCase || ofSomebody.has(ask) || analysis.grammar.classes['spreading-verbs'].isEmpty) return false;
  const own = analysis.sentenceAt(trigger).from;
  if (own === 0) return false;
  const before = analysis.sentenceAt(own - 1).from;
  // « L'UE condamne cette décision et demande … »: told in its own sentence.
  if (speaksOfCase(analysis, own, Math.min(from, trigger), concern) || speaksOfCase(analysis, before, own, concern)) return false;
  const matter = matterIn(analysis, before, own, concern);
  if (!matter.measure && !matter.practice && !matter.group && !matter.principle) return false;
  for (let at = startOfAsk(analysis, from, trigger); at < to; at++) {
    if (concern.isPerson(at)) return false;
    if (isPointer(analysis, at)) return standsForTold(analysis, at + 1, before, own, matter) || standsForTold(analysis, at + 2, before, own, matter);
    if (pronounStandsForTold(analysis, at, to, trigger, ask, matter)) return true;
  }
  return false;
}

/** What closes an organisation or makes a law. */
const ofNobody = new Set<EventKind>(['ngo-closure', 'restrictive-law']);

/** Whether tokens name somebody concerned, or stand for them: « son procès ». */
function speaksOfPerson(analysis: Analysis, from: number, to: number, { isPerson }: Concern): boolean {
  for (let at = from; at < to; at++) if (isPerson(at) || (isPronounOfCase(analysis, at) && !analysis.is(at, 'plural-pronouns') && !analysis.is(at, 'near-pronouns'))) return true;
  return false;
}

/**
 * « L'UE condamne cette décision. Elle appelle les autorités à revenir sur celle-ci », in a statement on an organisation that was closed or on a law, in which somebody is
 * named besides: what an ask points back at is the closure or the law, where neither its sentence nor the one before speaks of them.
 */
export function pointsAtClosure(analysis: Analysis, { from, to }: Pick<Content, 'from' | 'to'>, { ask, trigger }: Asking, concern: Concern): boolean {
  if (!concern.isNamed || !ofNobody.has(concern.event) || ofSomebody.has(ask) || ask === 'investigate' || analysis.grammar.classes['spreading-verbs'].isEmpty) return false;
  const own = analysis.sentenceAt(trigger).from;
  const start = own === 0 ? 0 : analysis.sentenceAt(own - 1).from;
  for (let at = startOfAsk(analysis, from, trigger); at < to; at++) {
    if (concern.isPerson(at)) return false;
    if (!isPointer(analysis, at) && !isOwningPronoun(analysis, at, trigger) && !analysis.is(at, 'near-pronouns')) continue;
    if (speaksOfPerson(analysis, start, at, concern)) return false;
    if (isOwningPronoun(analysis, at, trigger) || analysis.is(at, 'near-pronouns')) return true;
    return analysis.isAny(at + 1, ['text-pointers', 'laid-measures', 'decision-words', 'closing-words', 'organisation-nouns', 'named-bodies']);
  }
  return false;
}

/** What befalls somebody, so that « y » and « celui-ci » stand for it from one paragraph to the next. */
const ofPeople = new Set<EventKind>(['detention', 'charges', 'trial', 'conviction', 'travel-ban', 'disappearance', 'ill-treatment', 'surveillance', 'reprisal', 'killing', 'attack-or-threat']);

/** Asks in which « y » is the country: « que chacun puisse s'y exprimer ». */
const ofCountry = new Set<Ask>(['enabling-space', 'protect']);

/** Nouns for what else « y » and « en » may stand for: laws, rights, promises. */
const otherMatters = ['text-pointers', 'country-things', 'law-words', 'own-efforts', 'organisation-nouns', 'gathering-nouns'] as const;

/** Whether sentences tell of nothing but the case that a pronoun could stand for. */
function tellsOfNothingElse(analysis: Analysis, from: number, to: number, concern: Concern): boolean {
  const { measure, practice } = matterIn(analysis, from, to, concern);
  if (measure || practice) return false;
  for (let at = from; at < to; at++) if (analysis.isAny(at, otherMatters) && !analysis.is(at, 'protected-rights')) return false;
  return true;
}

/**
 * « La liberté d'expression est un droit. L'UE appelle les autorités à y mettre fin », in a statement on somebody's arrest: whether an ask points back where nothing is told
 * in its sentence and the one before that it could point at, and so at what the statement is on.
 */
export function pointsAtCase(analysis: Analysis, { from, to }: Pick<Content, 'from' | 'to'>, { ask, trigger }: Asking, concern: Concern): boolean {
  if (!concern.isNamed || !concern.isOnCase || concern.isThematic || !ofPeople.has(concern.event) || ask === 'law' || analysis.grammar.classes['spreading-verbs'].isEmpty) return false;
  const own = analysis.sentenceAt(trigger).from;
  for (let at = startOfAsk(analysis, from, trigger); at < to; at++) {
    const points = (isOwningPronoun(analysis, at, trigger) && !ofCountry.has(ask)) || (analysis.is(at, 'near-pronouns') && !analysis.ends(at, 'plural')) || (isPointer(analysis, at) && analysis.is(at + 1, 'state-pointers'));
    if (!points) continue;
    return tellsOfNothingElse(analysis, own === 0 ? 0 : analysis.sentenceAt(own - 1).from, at, concern);
  }
  return false;
}
