import type { Analysis } from '../../analysis.js';
import { actorsIn } from '../../subject.js';
import type { Scope } from '../../types.js';
import { isObjectPronoun } from '../clause.js';
import { standsForViolations } from './at-large.js';
import { isOfCase } from './concern.js';
import { followsCrowd } from './crowd-before.js';
import { standsForCountry } from './country-pronouns.js';
import { isQuantifierOfPeople, peopleAt } from './general.js';
import { followsGroup, followsGroupInSentence, followsKindOfPrisoners, followsOthersBesideNamed, followsOwnGroup } from './groups-before.js';
import { isOnMany } from './measures.js';
import { isOwnedBySubject } from './owned-by-subject.js';
import { isOwnedByProcess } from './owners.js';
import { standsForProceedings } from './proceedings-pronoun.js';
import { isPlural, isPronounOfCase, latterLength, standsForActor, standsForOutsider } from './pronouns.js';
import { isOfRecalled } from './recalled.js';
import { isDoneToLeftOut } from './subject-left-out.js';
import type { Walk } from './walk.js';

/**
 * Who is meant by a pronoun at the token that is looked at: the people of the case or others, `outsider` for somebody who looks at the country;
 * undefined where no pronoun stands that tells.
 * Cannot do: pronouns for somebody named in another paragraph than the case's people.
 */
export function byPronoun(walk: Walk): Scope | 'outsider' | undefined {
  const { analysis, at, ask, trigger, concern, from } = walk;
  if (standsForProceedings(walk)) return 'case';
  if (isToldBehind(walk)) return undefined;
  // « Aucun élu ne doit être emprisonné pour ses opinions ».
  if (analysis.is(at, 'kin-owners') && isOfNobody(analysis, walk.trigger)) return undefined;
  // "all means at their disposal": of those who are asked.
  if (analysis.phraseLength(at - 1, 'at-disposal') > 0) return undefined;
  // "stop using anti-terrorism legislation against him": whatever the law, on whom it is used.
  if (ask === 'law' && concern.isOnCase && analysis.is(at - 1, 'on-or-against') && isSingular(analysis, at) && (!analysis.is(at, 'kin-owners') || at + 1 >= walk.to) && analysis.any(from, at, 'ending-verbs')) return 'case';
  if (walk.general || ask === 'law' || standsForThingAsked(walk) || isOwnedByProcess(walk.analysis, walk.from, at) || isToldBefore(walk) || isPartner(walk) || isOfThoseAsked(walk) || !(isPronounOfCase(analysis, at) || isDoneToLeftOut(analysis, at, walk.to))) return undefined;
  if (isOnMeasureForMany(walk) || isOwnedBySubject(walk)) return 'situation';
  if (standsForCountry(analysis, at, ask, concern.isPerson) || isOfOthersThanOne(walk)) return 'situation';
  // "judges and members of the commission; they must be freed": whoever looks at the country is not to be freed.
  if (ask !== 'release' && standsForOutsider(analysis, at, trigger, concern.isPerson)) return 'outsider';
  if (ask === 'investigate' && (standsForViolations(analysis, at, trigger, concern) || standsForActs(walk))) return 'situation';
  if (standsForActor(analysis, from, at)) return undefined;
  // "Several other defenders have left. He must be released": a pronoun for one is none of theirs.
  return standsForGroup(walk) || isOfRecalled(analysis, trigger, concern, isSingular(analysis, at)) ? 'situation' : 'case';
}

/** How far before a modal its subject begins: « aucun élu ». */
const subjectReach = 5;

/** « Aucun élu ne doit être inquiété »: whether an ask with its verb at token `trigger` is of whoever is of a kind. */
export function isOfNobody(analysis: Analysis, trigger: number): boolean {
  for (let at = trigger - 1; at >= Math.max(analysis.sentenceAt(trigger).from, trigger - subjectReach) && analysis.tokens[at]?.kind === 'word'; at--) if (analysis.is(at, 'nobody-determiners')) return !analysis.isAny(at + 1, ['struck-nouns', 'accusation-heads', 'of-words', 'sentence-heads']);
  return false;
}

/** Whether a pronoun stands for one person, where it tells so. */
function isSingular(analysis: Analysis, at: number): boolean {
  return !analysis.is(at, 'plural-pronouns') && analysis.is(at, 'case-pronouns') && !analysis.is(at, 'either-number');
}

/** Words of whoever is given something back, with those that link them to the verb: "aux médias d'opposition fermés". */
const receiverReach = 6;
/** Words between a pronoun and the noun that it owns. */
const ownedReach = 2;

/** "rendre | leur passeport à Mme X et à sa famille", "à tous ceux qui en sont privés": to whom something of theirs is given back is told right behind it. */
function isToldBehind({ analysis, at, to, concern }: Walk): boolean {
  if (!analysis.is(at, 'kin-owners') || !analysis.is(at - 1, 'giving-back')) return false;
  for (let link = at + 2; link < Math.min(to, at + 2 + ownedReach); link++) {
    if (!analysis.is(link, 'giving-links')) continue;
    const whom = analysis.is(link + 1, 'short-honorifics') ? link + 2 : link + 1;
    return concern.isPerson(whom) || isQuantifierOfPeople(analysis, whom) || analysis.is(whom, 'back-pointers') || peopleAt(analysis, whom, concern.isPerson) !== undefined || peopleAt(analysis, whom + 1, concern.isPerson) !== undefined;
  }
  return false;
}

/** "devolver | a los partidos | sus derechos": whoever is given something back stands between the verb and what is theirs. */
function isToldBefore({ analysis, at, from, concern }: Walk): boolean {
  if (!analysis.is(at, 'kin-owners')) return false;
  for (let link = at - 2; link > Math.max(from, at - receiverReach); link--) {
    if (!analysis.is(link, 'giving-links')) continue;
    const whom = analysis.is(link + 1, 'articles') ? link + 2 : link + 1;
    return analysis.any(from, link, 'giving-back') && peopleAt(analysis, whom, concern.isPerson) !== 'case' && !concern.isPerson(whom) && analysis.tokens[whom]?.kind === 'word' && !analysis.isCapital(whom) && !analysis.is(whom, 'case-nouns') && !analysis.is(whom, 'kin-owners');
  }
  return false;
}

/** « L'UE juge l'interdiction des rassemblements inutile et exhorte les autorités à la lever »: what is lifted was laid on gatherings or on a medium. */
function isOnMeasureForMany({ analysis, at, concern }: Walk): boolean {
  return isObjectPronoun(analysis, at) && analysis.is(at + 1, 'undoing-acts') && isOnMany(analysis, at, concern);
}

/** "Courts are under pressure. We call on Togo to safeguard their standing", in a statement on one person: the plural stands for something else, where neither that person nor a relative is spoken of in the sentence. */
function isOfOthersThanOne({ analysis, at, ask, before, trigger, concern }: Walk): boolean {
  if (!concern.isOne || isOfCase(ask) || before?.scope === 'case' || !isPlural(analysis, at) || analysis.is(at, 'asked-pronouns')) return false;
  if (followsOthersBesideNamed(analysis, trigger, concern)) return false;
  // "their association": of that person and those who are with them.
  if (analysis.is(at + 1, 'named-bodies') || analysis.is(at + 1, 'organisation-nouns') || analysis.is(at + 1, 'companions')) return false;
  // « Ses conditions de détention sont alarmantes. L'UE appelle les autorités à améliorer celles-ci ».
  const own = analysis.sentenceAt(at).from;
  const start = analysis.is(at, 'near-pronouns') && own > 0 ? analysis.sentenceAt(own - 1).from : own;
  for (let token = start; token < at; token++) if (concern.isPerson(token) || analysis.is(token, 'case-pronouns') || analysis.is(token, 'kin')) return false;
  return true;
}

/** "to prevent such acts and to ensure accountability for them": for what the ask before speaks of. */
function standsForActs({ analysis, at, before }: Walk): boolean {
  return before?.scope === 'situation' && analysis.is(at, 'plural-pronouns') && analysis.is(at - 1, 'asking-prepositions');
}

/** "to pursue their efforts and to step them up", "poursuivre ses efforts et les renforcer": the plural stands for what those who are asked do, where nobody of the case is spoken of between. */
function standsForEfforts({ analysis, at, from, trigger, concern }: Walk): boolean {
  if (!analysis.is(at, 'plural-pronouns') && !analysis.ends(at, 'plural')) return false;
  for (let before = from - 1; before > trigger; before--) {
    if (concern.isPerson(before) || analysis.is(before, 'case-nouns') || analysis.is(before, 'general-nouns')) return false;
    if (analysis.is(before, 'own-efforts')) return true;
  }
  return false;
}

/** "ratificar el acuerdo y aplicarlo", "crear una comisión, dotándola de recursos": the pronoun in the singular stands for what was asked before, where that is no case and no people. */
function standsForThingAsked(walk: Walk): boolean {
  const { analysis, at, ask, from, before } = walk;
  if (isOfCase(ask) || ask === 'protect') return false;
  if (standsForEfforts(walk)) return true;
  const isBehindThing = (analysis.ends(at, 'gerund') && at > from) || (before?.scope === 'situation' && !before.namesGroup);
  return isBehindThing && isObjectPronoun(analysis, at) && !analysis.ends(at, 'plural') && !analysis.is(at, 'plural-pronouns');
}

/** How far before "with" stands the verb of working together: "cooperate fully and sincerely with them". */
const partnerReach = 5;

/** "coopérer avec ceux-ci", "cooperate with them": those with whom whoever is asked is to work, and nobody of the case. */
function isPartner({ analysis, at }: Walk): boolean {
  return analysis.is(at - 1, 'companion-links') && !analysis.is(at, 'kin-owners') && analysis.any(at - 1 - partnerReach, at - 1, 'partner-verbs');
}

/** "appelle l'opposition à garder à ses marches leur caractère pacifique": of those without power who are asked how to behave, and not of the case. */
function isOfThoseAsked({ analysis, at, ask, from, trigger }: Walk): boolean {
  if (isOfCase(ask) || !analysis.grammar.traits.has('generic-articles') || !analysis.is(at, 'kin-owners') || !analysis.is(from, 'infinitive-markers')) return false;
  return actorsIn(analysis, trigger, from).at(-1)?.actor === 'other';
}

/** Whether a pronoun stands for a group of people: one of this ask, of the ask before, or named before both. */
function standsForGroup({ analysis, at, ask, trigger, concern, from, to, before }: Walk): boolean {
  // "Their lives must be spared": of whoever was condemned.
  if (analysis.any(from, to, 'mercy-words')) return false;
  // "release them and allow them to work": the same people.
  const latter = latterLength(analysis, at);
  const isLatter = latter > 0 && analysis.ends(at + latter - 1, 'plural');
  if (!analysis.is(at, 'plural-pronouns') && !analysis.ends(at, 'enclitic-plural') && !isLatter && !(analysis.is(at, 'be-infinitive') && analysis.ends(at, 'plural-verb'))) return false;
  if (followsOwnGroup(analysis, from, at, concern.isPerson)) return true;
  if (before?.scope === 'case') return false;
  if (before?.scope === 'situation' && before.namesGroup) return true;
  // "recalls that many defenders are in prison and calls for their release", in a statement on one person; not in a language in which "su" could be hers, and "los" follows it.
  const areOthersThanOne = concern.isOne && !analysis.grammar.traits.has('drops-subjects') && followsGroupInSentence(analysis, trigger, concern);
  if (ask === 'release' && (areOthersThanOne || followsKindOfPrisoners(analysis, trigger, concern))) return true;
  if (followsCrowd(analysis, trigger, concern)) return true;
  return ask === 'access' ? followsGroupInSentence(analysis, trigger, concern) : !isOfCase(ask) && followsGroup(analysis, trigger, concern, analysis.any(at, to, 'custody-nouns'));
}
