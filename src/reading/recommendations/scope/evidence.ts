import type { Analysis } from '../../analysis.js';
import { longestMatch, startingAt, within } from '../../matches.js';
import { actorsIn } from '../../subject.js';
import type { Ask, Scope } from '../../types.js';
import { isStoodBefore } from '../addressee.js';
import { isObjectPronoun } from '../clause.js';
import type { Content } from '../content.js';
import { endsInEffort } from '../purpose.js';
import { areWhoeverDoes, followsOtherMatter, isOtherMatter } from './at-large.js';
import { byBackReference, byGroup } from './by-group.js';
import { byName } from './by-name.js';
import { byCaseNoun, byWhatWasTold, isDecisionAtLarge } from './by-noun.js';
import { byPronoun, isOfNobody } from './by-pronoun.js';
import { areOfOthersThanDead, followsCaseNoun, isEveryEvent, isPendingElsewhere } from './case-nouns.js';
import { type Asking, type Concern, type Evidence, isOfCase } from './concern.js';
import { usesChance } from './chances.js';
import { areHeldForReason } from './held-for-reason.js';
import { helpsOrLooksOn } from './lookers-on.js';
import { isOnCountryMatter } from './on-country.js';
import { arePeopleOfCountry, areThoseWhoDo, isQuantifierOfPeople, isWhoever, peopleAt } from './general.js';
import { isOwnedByProcess } from './owners.js';
import { isPronounOfCase } from './pronouns.js';
import { arePickedByClause, isOpenlyStruck } from './struck.js';
import { leavesOutPerson } from './subject-left-out.js';
import { areTakenThen } from './taken-then.js';
import { strikesKind } from './struck-kinds.js';
import { pointsAtCase, pointsAtClosure, pointsAtCountry } from './told-just-before.js';
import { areOneGroup, isInThisCase, opensOnPerson } from './this-case.js';
import type { Walk } from './walk.js';

/** How far behind "such" the acts stand. */
const openReach = 4;

/**
 * Whom the words of an ask ask something for, as far as they tell: a name, a pronoun, "the verdict" speak of the case; a group of people or a law of the country.
 * A group named first ("all political prisoners, including X") makes it the country's.
 * Cannot do: whether "all those detained" are the people of the case; "such crimes".
 * @param content the words that say what is asked
 * @param before what the ask before in the same list tells
 */
export function evidenceOf(analysis: Analysis, content: Content, asking: Asking, concern: Concern, before: Evidence | undefined): Evidence {
  const told = toldBy(analysis, content, asking, concern, before);
  if (told.scope === undefined && !told.namesGroup && asking.ask !== 'law') {
    const before = antecedentIn(analysis, asking.trigger);
    const antecedent = before && evidenceIn(analysis, before, asking, concern, undefined);
    if (antecedent && (antecedent.scope !== undefined || antecedent.namesGroup)) return { scope: antecedent.scope ?? 'situation', namesGroup: antecedent.namesGroup };
  }
  if (told.scope === undefined && !told.namesGroup && isOfNobody(analysis, asking.trigger)) return { scope: 'situation', namesGroup: true };
  if (told.scope === undefined && !told.namesGroup && pointsAtCase(analysis, content, asking, concern)) return { scope: 'case', namesGroup: false };
  return told.scope !== 'case' && !told.namesGroup && opensOnPerson(analysis, asking.trigger, asking.ask, concern) ? { scope: 'case', namesGroup: false } : told;
}

/** How far before a verb that asks a relative pronoun opens its clause, and how far before that what it stands for begins. */
const [clauseReach, nounReach] = [4, 14];

/** « cette décision, | dont l'UE demande l'annulation »: the tokens before the relative pronoun of the clause in which something is asked; undefined where it is asked in no such clause. */
function antecedentIn(analysis: Analysis, trigger: number): Pick<Content, 'from' | 'to'> | undefined {
  if (analysis.grammar.classes['spreading-verbs'].isEmpty) return undefined;
  const { from: start } = analysis.sentenceAt(trigger);
  for (let relative = trigger - 1; relative > Math.max(start, trigger - 1 - clauseReach); relative--) {
    if (analysis.tokens[relative]?.kind !== 'word') return undefined;
    if (!analysis.is(relative, 'relatives')) continue;
    if (analysis.norm(relative - 1) !== ',') return undefined;
    let from = relative - 1;
    while (from > Math.max(start, relative - nounReach) && !analysis.isMark(from - 1, ',;:') && !analysis.isAny(from - 1, ['and-words', 'clause-openers'])) from--;
    return { from, to: relative - 1 };
  }
  return undefined;
}

/** Whom an ask's own words tell. */
function toldBy(analysis: Analysis, content: Content, asking: Asking, concern: Concern, before: Evidence | undefined): Evidence {
  if (concern.isOnCase && isOfProceedings(analysis, content.from)) return { scope: 'case', namesGroup: false };
  if (concern.isOnCase && isInThisCase(analysis, content.from, content.to)) return { scope: 'case', namesGroup: false };
  if (isOnCountryMatter(analysis, content, asking.ask, concern)) return { scope: 'situation', namesGroup: false };
  if (pointsAtCountry(analysis, content, asking, concern) || pointsAtClosure(analysis, content, asking, concern)) return { scope: 'situation', namesGroup: false };
  if (concern.isOnCase && standsForCase(analysis, content, asking, concern)) return { scope: 'case', namesGroup: false };
  if (concern.isOnCase && isToEnd(analysis, content, asking, concern)) return { scope: 'case', namesGroup: false };
  if (concern.isOnCase && demandsRelease(analysis, content)) return { scope: 'case', namesGroup: false };
  const goal = goalIn(analysis, content);
  if (goal !== undefined) return evidenceIn(analysis, { from: goal, to: content.to }, asking, concern, before);
  const including = asking.ask === 'respect-rights' ? includingIn(analysis, content, concern) : undefined;
  // "to fulfil its obligations under the Convention, including to comply with the ruling on his release": what is meant besides narrows nothing.
  if (including !== undefined) return evidenceIn(analysis, { from: content.from, to: including }, asking, concern, before);
  const purpose = isOfCase(asking.ask) ? purposeIn(analysis, content) : undefined;
  if (purpose === undefined) return evidenceIn(analysis, content, asking, concern, before);
  // "an inquiry, so that all who are guilty are tried": what it is for widens nothing.
  const told = evidenceIn(analysis, { from: content.from, to: purpose }, asking, concern, before);
  if (told.scope !== undefined) return told;
  const behind = evidenceIn(analysis, content, asking, concern, before);
  return behind.scope === 'case' ? behind : told;
}

/** "nous en demandons la révision", "d'en préciser les motifs", "d'y mettre fin": whether a pronoun at the head of an ask, or before its verb, stands for what happened in the case. */
function standsForCase(analysis: Analysis, { from, to }: Content, { trigger }: Asking, { isPerson }: Concern): boolean {
  if (analysis.is(trigger - 1, 'owning-pronouns')) return followsCaseNoun(analysis, trigger, isPerson);
  const pronoun = analysis.is(from, 'infinitive-markers') ? from + 1 : from;
  return pronoun < to && analysis.is(pronoun, 'owning-pronouns') && analysis.syntax.isVerb(analysis, pronoun + 1) && !analysis.is(pronoun + 2, 'noun-phrase-enders') && followsCaseNoun(analysis, trigger + 1, isPerson);
}

/** How far before the end of an ask it is told that something is to end: "prendre fin immédiatement". */
const endReach = 3;

/** "Sa détention est arbitraire. Elle doit prendre fin": whether a pronoun right before a modal, for what happened in the case and was told last, is to end. */
function isToEnd(analysis: Analysis, { to }: Content, { trigger }: Asking, { isPerson }: Concern): boolean {
  if (!analysis.is(trigger - 1, 'subject-pronouns') || analysis.ends(trigger - 1, 'plural') || !startingAt(analysis.matches.ask, trigger).some(({ entry }) => entry.kind === 'modal')) return false;
  return analysis.any(Math.max(trigger, to - endReach), to, 'ending-verbs') && followsCaseNoun(analysis, trigger + 1, isPerson);
}

/** How far behind ", which" stands that a release is demanded. */
const demandReach = 8;

/** "to execute the judgment of today, | which demands the release of Mr X": a remark behind what is to be carried out tells that somebody's release is. */
export function demandsRelease(analysis: Analysis, { to }: Pick<Content, 'to'>): boolean {
  const relative = analysis.norm(to) === ',' ? to + 1 : to;
  if (!analysis.is(relative, 'relatives')) return false;
  return within(analysis.matches['ask-kind'], relative + 2, relative + demandReach).some(({ entry, from }) => entry.kind === 'release' && !analysis.is(from, 'ambiguous-releases'));
}

/** Words of an aside before an ask: "and, in dealing with any appeals, to". */
const asideReach = 10;

/** Whether an aside right before an ask that begins at token `from` tells of what may come in the case. */
export function isOfProceedings(analysis: Analysis, from: number): boolean {
  if (analysis.norm(from - 1) !== ',') return false;
  for (let at = from - 2; at > from - asideReach && analysis.norm(at) !== ','; at--) if (analysis.phraseLength(at, 'proceedings-ahead') > 0) return true;
  return false;
}

/** Whether tokens speak of what a country is bound by, and of nobody: "honour its obligations", "carry out the judgments of the Court". */
function isOfBonds(analysis: Analysis, from: number, to: number, { isPerson }: Concern): boolean {
  for (let at = from; at < to; at++) if (isPerson(at) || isPronounOfCase(analysis, at)) return false;
  for (let at = from; at < to; at++) if (analysis.is(at, 'country-things') && !analysis.is(at, 'protected-rights')) return true;
  return false;
}

/** Where it begins what is meant by an ask besides: ", | including to comply", "to honour its obligations, | including those towards Ms X"; undefined where nothing is, or people are ("including the two leaders"). */
function includingIn(analysis: Analysis, { from, to }: Content, concern: Concern): number | undefined {
  for (let at = from + 1; at < to; at++) if (analysis.norm(at - 1) === ',' && analysis.is(at, 'including-words') && (analysis.is(at + 1, 'infinitive-markers') || isOfBonds(analysis, from, at, concern))) return at;
  return undefined;
}

/** "que quiconque a de l'influence mette tout en œuvre | pour que ces trois personnes soient libérées": where it begins what an effort is made for, whoever is to make it; undefined where nothing is. */
function goalIn(analysis: Analysis, { from, to }: Content): number | undefined {
  for (let at = from + 2; at < to; at++) if (analysis.is(at, 'purpose-links') && endsInEffort(analysis, from, at)) return at;
  return undefined;
}

/** Where the purpose of an ask begins; undefined where it tells none. */
export function purposeIn(analysis: Analysis, { from, to }: Pick<Content, 'from' | 'to'>): number | undefined {
  for (let at = from + 2; at < to; at++) if (analysis.phraseLength(at, 'purpose-openers') > 0) return at;
  return undefined;
}

/** The first word that tells whose case an ask is decides; where none does, whether one spoke of the country. */
function evidenceIn(analysis: Analysis, { from, to }: Pick<Content, 'from' | 'to'>, { ask, trigger }: Asking, concern: Concern, before: Evidence | undefined): Evidence {
  const walk: Walk = { analysis, concern, from, to, ask, trigger, before, at: from, people: undefined, general: false, namesGroup: false };
  const scope = scopeByWords(walk) ?? scopeByWhole(walk);
  return { scope, namesGroup: walk.namesGroup };
}

/** What the words tell one after the other, up to the first that decides. */
function scopeByWords(walk: Walk): Scope | undefined {
  for (; walk.at < walk.to; walk.at++) {
    const scope = scopeAt(walk);
    if (scope === 'passed') continue;
    if (scope) return scope;
    widen(walk);
  }
  return undefined;
}

/** "Those in power must", "the ruling party should": words of the name of those who are asked, that elsewhere point at people or at a verdict. */
function isOfThoseInPower({ analysis, at }: Walk): boolean {
  if (!analysis.is(at, 'back-pointers') && !analysis.is(at, 'judgment-nouns')) return false;
  return within(analysis.matches.actor, at + 1 - longestMatch, at + longestMatch).some(({ entry, from, to }) => entry.kind === 'authority' && from <= at && at < to - 1);
}

/** Whether the word that is looked at is for people at large, or for all of some. */
function meansPeople({ analysis, at, people }: Walk): boolean {
  return people === 'group' || analysis.isAny(at, ['back-pointers', 'taken-heads', 'general-quantifiers']) || isQuantifierOfPeople(analysis, at);
}

/** Words of those who do something, behind "by": "by three independent | experts". */
const doerReach = 4;

/** "an inquiry by independent | experts", "by | people who owe nothing to the police": those who are to look into something are not those for whom it is asked. */
function areToInquire({ analysis, at, from, ask }: Walk): boolean {
  if (ask !== 'investigate' || analysis.is(at, 'and-words')) return false;
  for (let before = at - 1; before >= Math.max(from + 1, at - doerReach) && analysis.tokens[before]?.kind === 'word'; before--) {
    if (analysis.is(before, 'doer-prepositions')) return analysis.is(before - 1, 'inquiry-nouns') || analysis.ends(before - 1, 'participle');
  }
  return false;
}

/** What the word that is looked at tells; `passed` where it is not to be looked at further. */
function scopeAt(walk: Walk): Scope | 'passed' | undefined {
  const named = byName(walk);
  if (named) return named;
  if (isOfThoseInPower(walk) || areToInquire(walk) || helpsOrLooksOn(walk.analysis, walk.at, walk.from, walk.ask)) return 'passed';
  walk.people = peopleOf(walk);
  if (!walk.people && isPendingElsewhere(walk.analysis, walk.at, walk.to, walk.concern.isPerson)) return 'situation';
  if (walk.concern.event === 'killing' && walk.concern.isNamed && areOfOthersThanDead(walk.analysis, walk.at, walk.to, walk.concern.isPerson)) return 'situation';
  if (meansPeople(walk) && areTakenThen(walk.analysis, walk.at, walk.to, walk.concern)) return 'case';
  if (walk.concern.hasCase) {
    const told = byBackReference(walk) ?? byWhatWasTold(walk);
    if (told) return told;
    if (isDecisionAtLarge(walk)) return 'passed';
    const scope = byGroup(walk) ?? byCaseNoun(walk) ?? byPronoun(walk);
    if (scope === 'outsider') walk.general = true;
    else if (scope) return scope;
  }
  return isAtLarge(walk) || tellsOfAllSuch(walk) ? 'situation' : undefined;
}

/** "a moratorium on the death penalty, as a step to the abolition of this punishment": for the whole country. */
function isAtLarge({ analysis, at }: Walk): boolean {
  return analysis.is(at, 'at-large-nouns');
}

/** "no longer", "not", "end": whether tokens tell that something is to be done no more. */
function mustCease(analysis: Analysis, from: number, to: number): boolean {
  return analysis.any(from, to, 'negations') || analysis.any(from, to, 'ending-verbs') || analysis.any(from, to, 'lasting-negations');
}

/** Words between "condemn" and "such". */
const condemnedReach = 4;

/** "Such acts must not be repeated", "further incidents": all that may happen; "such crimes", in a statement on many things, where one was an example. */
function tellsOfAllSuch({ analysis, at, from, to, ask, concern }: Walk): boolean {
  // "refrain from further steps against him".
  if (concern.isOnCase && analysis.is(at + 2, 'against-words') && at + 3 < to && (isPronounOfCase(analysis, at + 3) || concern.isPerson(at + 3) || concern.isPerson(at + 4))) return false;
  // "condemn such words": those that were said.
  if (!analysis.is(at, 'open-pointers') || analysis.any(at - condemnedReach, at, 'condemning-verbs')) return false;
  // "such sentences must no longer be passed": those to come; "review such sentences" is on those that were.
  if (ask !== 'investigate' && mustCease(analysis, from, to) && analysis.any(at + 1, at + openReach, 'verdict-words')) return true;
  // "ne plus procéder à de telles arrestations".
  if (ask !== 'investigate' && analysis.any(at + 1, at + openReach, 'counted-events')) return true;
  return analysis.any(at + 1, at + openReach, 'pointed-nouns') || (concern.isThematic && analysis.any(at + 1, at + openReach, 'case-nouns'));
}

/** How far before those who come to see somebody it is told that they are let in: "access to doctors and relatives". */
const letInReach = 5;

/** "(a fair inquiry,) including access to doctors and relatives": those who are let in, whatever else is asked for. */
function areLetIn(analysis: Analysis, at: number): boolean {
  return within(analysis.matches['ask-kind'], at - letInReach, at).some(({ entry }) => entry.kind === 'access');
}

/** "address the demands of the protesters": what many want is no matter of one case, whoever they are. */
function isVoicedByMany(analysis: Analysis, at: number): boolean {
  return analysis.ends(at, 'plural') && analysis.is(at - 1, 'articles') && analysis.is(at - 2, 'of-words') && analysis.is(at - 3, 'voiced-nouns');
}

/** Whom the noun at the token that is looked at means; nobody where it is those who come to see the people of the case: "access to lawyers". */
function peopleOf({ analysis, at, from, to, ask, concern }: Walk): Walk['people'] {
  const comesToSee = analysis.is(at, 'visitors') && (ask === 'access' || analysis.is(at + 1, 'infinitive-markers') || areLetIn(analysis, at));
  const people = comesToSee || isJudging(analysis, at, ask) ? undefined : peopleAt(analysis, at, concern.isPerson);
  // "Le peuple doit pouvoir choisir ses dirigeants".
  if (people === 'case' && isOwnedByProcess(analysis, from, at - 1)) return 'group';
  if (people === 'group' && concern.isOnCase && areOneGroup(analysis, at)) return undefined;
  if (people === 'case' && ask === 'other' && isVoicedByMany(analysis, at)) return 'group';
  return people === 'case' && arePickedByClause(analysis, at, to, concern) ? 'group' : people;
}

/** "los culpables sean llevados ante los jueces": those before whom somebody is to answer. */
function isJudging(analysis: Analysis, at: number, ask: Ask): boolean {
  return ask === 'investigate' && isStoodBefore(analysis, at) && actorsIn(analysis, at, at + 1).some(({ value }) => value === 'judiciary');
}

/** "the full force of the law": no law that is spoken of. */
function isForceOfLaw(analysis: Analysis, at: number): boolean {
  return analysis.is(at - 1, 'articles') && analysis.is(at - 2, 'of-words') && !analysis.is(at, 'impunity-words');
}

/** Whether those who do something are asked to answer for it, and are those who did it in the case. */
function isOfJustice(ask: Ask): boolean {
  return ask === 'investigate';
}

/** "that nobody be jailed for an opinion"; not "an inquiry that spares nobody", nor "que nadie los torture": whom it is not to be done to, a pronoun tells, where it stands for nobody of the ask itself ("los diputados deben poder hablar sin que nadie los amenace"). */
function isEverybody({ analysis, at, from }: Walk): boolean {
  const length = analysis.phraseLength(at, 'everybody-phrases');
  return length > 0 && !analysis.is(at - 1, 'sparing-verbs') && (actorsIn(analysis, from, at).length > 0 || !(isObjectPronoun(analysis, at + length) || isObjectPronoun(analysis, at + length + 1)));
}

/** Keeps in mind that the word that is looked at names a group of people at large, or speaks of the country. */
function widen(walk: Walk): void {
  const { analysis, at, to, ask, concern, people } = walk;
  walk.namesGroup ||= strikesKind(analysis, at, to, ask, concern) || isOpenlyStruck(analysis, at, to, concern) || areHeldForReason(analysis, at, to, concern) || people === 'group' || isQuantifierOfPeople(analysis, at) || isEverybody(walk) || isEveryEvent(analysis, at) || isWhoever(analysis, at) || arePeopleOfCountry(analysis, at) || areWhoeverDoes(analysis, at, to, concern) || ((!isOfJustice(ask) || analysis.is(at - 1, 'upholding-verbs') || analysis.any(walk.from, at, 'ending-verbs')) && areThoseWhoDo(analysis, at));
  walk.general ||= walk.namesGroup || (analysis.is(at, 'law-words') && !(ask === 'investigate' && isForceOfLaw(analysis, at))) || (ask === 'law' && analysis.is(at, 'situation-nouns'));
}

/** What the words tell together, where none of them decides. */
function scopeByWhole(walk: Walk): Scope | undefined {
  const { analysis, from, to, ask, concern } = walk;
  if (!isOfCase(ask) && usesChance(analysis, from, to, walk.trigger, concern)) return 'case';
  if (walk.general) return 'situation';
  if (leavesOutPerson(walk)) return 'case';
  return ask === 'investigate' && (isOtherMatter(analysis, from, to, concern) || followsOtherMatter(analysis, from, to, walk.trigger, concern)) ? 'situation' : undefined;
}
