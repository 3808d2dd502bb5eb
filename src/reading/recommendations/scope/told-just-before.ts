import { isOfNoPerson } from '../../../statement/of-no-person.js';
import type { Analysis } from '../../analysis.js';
import { startingAt } from '../../matches.js';
import type { Ask } from '../../types.js';
import { isObjectPronoun } from '../clause.js';
import type { Content } from '../content.js';
import type { Asking, Concern } from './concern.js';
import { countryMatterIn, isPointer, speaksOfCase, tellsOfCountry } from './country-matter.js';
import { isPlural, isPronounOfCase } from './pronouns.js';
import { subjectLeftOut } from './subject-left-out.js';
import type { CountryMatter } from './told-of-country.js';

/*
 * « Le gouvernement a interdit toutes les manifestations. L'UE appelle les autorités à y renoncer »: what the sentence right before an ask tells of the country, in a
 * statement that names somebody, is what a pronoun or a demonstrative in the ask points back at.
 */

/** Asks for somebody who is held or tried, which no pronoun makes of things. */
const ofSomebody = new Set<Ask>(['release', 'drop-charges', 'fair-trial']);

/** Letters that nouns and verbs of one stem share: « interdiction », « interdit ». */
const stem = 4;

/** Whether the noun at token `noun` stands for what a sentence tells, or stands there itself. */
function standsForTold(analysis: Analysis, noun: number, from: number, to: number, { measure, practice }: CountryMatter): boolean {
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

/** Nouns for what a person alone has: « sa vie », « sa santé ». */
const ofPersons = ['personal-goods', 'case-nouns', 'kin'] as const;

/** Words of an ask up to the noun that belongs to what was told: « que toutes | ses recommandations ». */
const ownedReach = 4;

/** Whether the word at token `at` speaks of one gender: « elle », « ésta », « protegerla », « protegida ». */
function isOfGender(analysis: Analysis, at: number, words: 'male-words' | 'female-words', ending: 'male' | 'female'): boolean {
  return analysis.is(at, words) || (analysis.ends(at, ending) && (analysis.ends(at, 'participle') || analysis.ends(at, 'enclitic-object')));
}

/** Whether a pronoun at token `at` in the singular can stand for something of the country that was told: « la société civile … elle », « le Parlement … il ». */
function agrees(analysis: Analysis, at: number, { she, he }: CountryMatter): boolean {
  return (she && !isOfGender(analysis, at, 'male-words', 'male')) || (he && !isOfGender(analysis, at, 'female-words', 'female'));
}

/** « Ses recommandations », « leurs droits »: whether what a possessive at token `at`, so far behind the first of an ask, owns can be that of what was told. */
function isOwnedByTold(analysis: Analysis, at: number, behind: number, matter: CountryMatter): boolean {
  if (!analysis.is(at, 'kin-owners') || behind > ownedReach) return false;
  if (analysis.is(at, 'plural-pronouns')) {
    if ((matter.group || matter.they) && !analysis.isAny(at + 1, ['case-nouns', 'kin'])) return true;
    if (isPlural(analysis, at)) return false;
  }
  return (matter.she || matter.he) && !ofPersons.some((name) => analysis.is(at + 1, name));
}

/** « Debe ser protegida »: whether the subject of an ask, which is left out before the verb at token `at`, is what a sentence tells. */
function leftOutIsTold(analysis: Analysis, at: number, { to }: Pick<Content, 'to'>, { ask, trigger }: Asking, matter: CountryMatter): boolean {
  const leftOut = subjectLeftOut(analysis, at, trigger, to);
  if (leftOut === undefined || ask === 'access') return false;
  if (ask === 'investigate') return matter.practice && leftOut.isPlural;
  if (leftOut.isPlural) return matter.measure || matter.practice || matter.group || matter.they;
  return agrees(analysis, leftOut.done, matter) || matter.measure || (matter.principle && upholds(analysis, at, to));
}

/** Whether a pronoun at token `at`, of an ask, stands for what a sentence tells. */
function pronounStandsForTold(analysis: Analysis, at: number, { from, to }: Pick<Content, 'from' | 'to'>, { ask, trigger }: Asking, matter: CountryMatter): boolean {
  const { measure, practice, group, principle, they } = matter;
  // « les autorités à y mettre fin », « en demande la levée ».
  if (isOwningPronoun(analysis, at, trigger)) return practice || ((measure || matter.she || matter.he) && ask !== 'investigate');
  // « leurs auteurs », of attacks that spread.
  if (ask === 'investigate') return practice && analysis.is(at, 'kin-owners') && analysis.is(at, 'plural-pronouns') && analysis.is(at + 1, 'culprits');
  if (ask === 'access') return false;
  // « Elle doit être protégée »; not « Elle demande que »: whoever asks.
  const isBeforeModal = at === trigger - 1 && startingAt(analysis.matches.ask, trigger).some(({ entry }) => entry.kind === 'modal');
  const isSubject = (isBeforeModal || analysis.is(at - 1, 'complementizers')) && analysis.is(at, 'asked-pronouns');
  const isThing = isSubject || analysis.is(at, 'near-pronouns') || isObjectPronoun(analysis, at) || (analysis.is(at, 'plural-pronouns') && analysis.is(at, 'case-pronouns') && analysis.isAny(at - 1, ['on-or-against', 'side-prepositions']));
  if (!isThing) return isOwnedByTold(analysis, at, at - from, matter);
  if (analysis.is(at, 'plural-pronouns') || analysis.ends(at, 'plural')) return measure || practice || group || they;
  if (agrees(analysis, at, matter)) return true;
  // « la protéger »: somebody as well.
  if (isObjectPronoun(analysis, at) && ask === 'protect') return false;
  return measure || (principle && upholds(analysis, at, to));
}

/** What was told of the country right before the sentence of an ask at token `trigger`: in its paragraph, or in those before where it opens its own; undefined where the case was told of last. */
function toldBefore(analysis: Analysis, trigger: number, concern: Concern): CountryMatter | undefined {
  const own = analysis.sentenceAt(trigger).from;
  if (own === 0) return concern.toldBefore;
  const before = analysis.sentenceAt(own - 1).from;
  return speaksOfCase(analysis, before, own, concern) ? undefined : countryMatterIn(analysis, before, own, concern);
}

/**
 * Whether an ask points back at what the sentence right before it tells of the country, where that speaks of nobody named and of nothing that
 * happened to them. Only where a language tells by its words what spreads (`spreading-verbs`).
 */
export function pointsAtCountry(analysis: Analysis, { from, to }: Pick<Content, 'from' | 'to'>, { ask, trigger }: Asking, concern: Concern): boolean {
  if (!concern.isOnCase || ofSomebody.has(ask) || analysis.grammar.classes['spreading-verbs'].isEmpty) return false;
  const own = analysis.sentenceAt(trigger).from;
  const matter = toldBefore(analysis, trigger, concern);
  if (matter === undefined || !tellsOfCountry(matter)) return false;
  // « L'UE condamne cette décision et demande … »: told in its own sentence.
  if (speaksOfCase(analysis, own, from, concern)) return false;
  const before = own === 0 ? 0 : analysis.sentenceAt(own - 1).from;
  for (let at = startOfAsk(analysis, from, trigger); at < to; at++) {
    if (concern.isPerson(at)) return false;
    if (isPointer(analysis, at)) return standsForTold(analysis, at + 1, before, own, matter) || standsForTold(analysis, at + 2, before, own, matter);
    if (pronounStandsForTold(analysis, at, { from, to }, { ask, trigger }, matter) || leftOutIsTold(analysis, at, { to }, { ask, trigger }, matter)) return true;
  }
  return false;
}

/** Whether tokens name somebody concerned, or stand for them: « son procès ». */
function speaksOfPerson(analysis: Analysis, from: number, to: number, { isPerson }: Concern): boolean {
  for (let at = from; at < to; at++) if (isPerson(at) || (isPronounOfCase(analysis, at) && !isPlural(analysis, at) && !analysis.is(at, 'near-pronouns'))) return true;
  return false;
}

/**
 * « L'UE condamne cette décision. Elle appelle les autorités à revenir sur celle-ci », in a statement on an organisation that was closed or on a law, in which somebody is
 * named besides: what an ask points back at is the closure or the law, where neither its sentence nor the one before speaks of them.
 */
export function pointsAtClosure(analysis: Analysis, { from, to }: Pick<Content, 'from' | 'to'>, { ask, trigger }: Asking, concern: Concern): boolean {
  if (!concern.isNamed || !isOfNoPerson(concern.event) || ofSomebody.has(ask) || ask === 'investigate' || analysis.grammar.classes['spreading-verbs'].isEmpty) return false;
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

/** Asks in which « y » is the country: « que chacun puisse s'y exprimer ». */
const ofCountry = new Set<Ask>(['enabling-space', 'protect']);

/** Nouns for what else « y » and « en » may stand for: laws, rights, promises. */
const otherMatters = ['text-pointers', 'country-things', 'law-words', 'own-efforts', 'organisation-nouns', 'gathering-nouns'] as const;

/** Whether sentences tell of nothing but the case that a pronoun could stand for. */
function tellsOfNothingElse(analysis: Analysis, from: number, to: number, concern: Concern, isPlural = false): boolean {
  const { measure, practice, group, they } = countryMatterIn(analysis, from, to, concern);
  if (measure || practice || (isPlural && (group || they))) return false;
  for (let at = from; at < to; at++) if (analysis.isAny(at, otherMatters) && !analysis.is(at, 'protected-rights')) return false;
  return true;
}

/** Whether tokens tell of a state of things, other than somebody's: « la situation des droits »; not « sa situation ». */
function tellsOfState(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (analysis.is(at, 'state-pointers') && !analysis.is(at - 1, 'kin-owners')) return true;
  return false;
}

/**
 * « La liberté d'expression est un droit. L'UE appelle les autorités à y mettre fin », in a statement on somebody's arrest: whether an ask points back where nothing is told
 * in its sentence and the one before that it could point at, and so at what the statement is on.
 */
export function pointsAtCase(analysis: Analysis, { from, to }: Pick<Content, 'from' | 'to'>, { ask, trigger }: Asking, concern: Concern): boolean {
  if (!concern.isNamed || !concern.isOnCase || concern.isThematic || isOfNoPerson(concern.event) || ask === 'law' || analysis.grammar.classes['spreading-verbs'].isEmpty) return false;
  const own = analysis.sentenceAt(trigger).from;
  for (let at = startOfAsk(analysis, from, trigger); at < to; at++) {
    const isNear = analysis.is(at, 'near-pronouns');
    const points = (isOwningPronoun(analysis, at, trigger) && !ofCountry.has(ask)) || isNear || (isPointer(analysis, at) && analysis.is(at + 1, 'state-pointers'));
    if (!points) continue;
    // « La situation des droits est grave … cette situation »: that of the country.
    if (!isNear && analysis.is(at + 1, 'state-pointers') && tellsOfState(analysis, own === 0 ? 0 : analysis.sentenceAt(own - 1).from, at)) return false;
    return tellsOfNothingElse(analysis, own === 0 ? 0 : analysis.sentenceAt(own - 1).from, at, concern, isNear && analysis.ends(at, 'plural'));
  }
  return false;
}
