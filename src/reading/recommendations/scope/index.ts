import type { Analysis } from '../../analysis.js';
import { isOfNoPerson } from '../../../statement/of-no-person.js';
import { within } from '../../matches.js';
import type { Ask } from '../../types.js';
import { isAct } from '../acts.js';
import { opensClause } from '../clause.js';
import type { Content } from '../content.js';
import { triggersOf } from '../triggers.js';
import { isAskedOfJudges, isBareAsk } from './bare-asks.js';
import type { Concern, Evidence } from './concern.js';
import { isOnCountryMatter } from './on-country.js';
import { doneToSeveral, isIntoDeathsOfOthers, isIntoDeedsOfSeveral } from './deeds-of-several.js';
import { purposeIn } from './evidence.js';
import { asksForOneTrial, freesByAmnesty, isOfTheCourt, isOfTold, leansToSituation, opensTheTrial, type Scoped, scopeOfKind } from './leaning.js';

export { isOfAnotherCountry } from './another-country.js';
export { concernAfterExecution } from './after-execution.js';
export { doneToSeveral } from './deeds-of-several.js';
export type { Concern, Evidence } from './concern.js';
export { isDutyAlone } from './duty-alone.js';
export { demandsRelease, evidenceOf, isOfProceedings } from './evidence.js';
export { isQuantifierOfPeople } from './general.js';
export { followsGroupAlone } from './groups-before.js';
export type { Scoped } from './leaning.js';
export { withoutOccasion } from './occasion.js';

/** Whether an ask begins with "to be", behind another one that does in its sentence: both of one subject. */
function startsSecondPassive(analysis: Analysis, from: number): boolean {
  const isPassive = (at: number): boolean => analysis.is(at, 'infinitive-markers') && analysis.is(at + 1, 'be-infinitive');
  if (!isPassive(from)) return false;
  for (let at = analysis.sentenceAt(from).from; at < from; at++) if (isPassive(at)) return true;
  return false;
}

/** "to release X and | put an end to arbitrary arrests": a word that is a verb and a participle alike, in a sentence in which nothing before it is to be done to anybody. */
function isVerbBehindActive(analysis: Analysis, from: number): boolean {
  return isAct(analysis, from, 'verb') && !analysis.any(analysis.sentenceAt(from).from, from, 'be-infinitive');
}

/** "y | puedan ver a un médico": a verb in the plural that tells what people are to have, where a verb can stand without its subject. */
function isOfSameSubject(analysis: Analysis, from: number): boolean {
  return analysis.grammar.traits.has('drops-subjects') && analysis.is(from, 'finite-acts') && analysis.ends(from, 'plural-verb');
}

/** "all deaths", "all the killings and disappearances", "all killings | must be investigated": whether a deed stands in tokens with nothing behind it that tells of which it is all. */
function areAllDeeds(analysis: Analysis, from: number, end: number): boolean {
  for (let at = from + 1; at < end; at++) {
    if (analysis.is(at, 'deed-nouns') && analysis.is(at - 1, 'general-quantifiers') && (at + 1 >= end || analysis.tokens[at + 1]?.kind !== 'word' || analysis.is(at + 1, 'and-words') || analysis.is(at + 1, 'be-infinitive') || triggersOf(analysis).some((trigger) => trigger.from === at + 1))) return true;
  }
  return false;
}

/** "no impunity for | the killings", "for the many cases in which the police fired": whether what nobody is to be spared for is what was told, where an article tells of something that is known. */
function isForWhatIsKnown(analysis: Analysis, from: number, to: number): boolean {
  if (analysis.grammar.traits.has('generic-articles')) return false;
  for (let at = from; at < to; at++) {
    if (!analysis.is(at, 'impunity-words')) continue;
    const noun = analysis.is(at + 3, 'many-words') ? at + 4 : at + 3;
    return noun < to && analysis.is(at + 1, 'asking-prepositions') && analysis.is(at + 2, 'articles') && (analysis.is(noun, 'deed-nouns') || analysis.is(noun, 'case-nouns'));
  }
  return false;
}

/** "an inquiry into the abductions and killings of gay men", "investigate all deaths", in a statement on people whom nobody names, who were killed: what was done to them, and not all that is done; not “to end impunity for attacks”. */
function isIntoWhatWasTold(analysis: Analysis, from: number, to: number, { hasCase, isNamed, isOnCase, isThematic, event }: Concern): boolean {
  if (!hasCase || isNamed || event === 'release') return false;
  if (analysis.any(from, to, 'impunity-words')) return doneToSeveral.has(event) && isForWhatIsKnown(analysis, from, to);
  const end = purposeIn(analysis, { from, to }) ?? to;
  if (isOnCase && !isThematic && doneToSeveral.has(event) && areAllDeeds(analysis, from, end)) return true;
  return isOfTold(analysis, from, end) && within(analysis.matches.event, from, end).some(({ entry }) => entry.kind === event);
}

/** "all violations committed all over the country". */
function areAllOfCountry(analysis: Analysis, from: number, to: number): boolean {
  if (!analysis.any(from, to, 'general-quantifiers')) return false;
  for (let at = from; at < to; at++) if (analysis.phraseLength(at, 'countrywide', to) > 0) return true;
  return false;
}

/** "a full investigation of all cases of alleged wrongdoing by the police", "any violation must be investigated": in a statement on what happened to people whom nobody names, what was done to them; not the fight against impunity, nor "those who undermine democracy". */
function isIntoAbuses(analysis: Analysis, from: number, to: number, { hasCase, isNamed, isOnCase, isThematic, event }: Concern): boolean {
  if (!hasCase || isNamed || !isOnCase || isThematic || event === 'release') return false;
  // "all alleged abuses", where people were sentenced: of whomever.
  if (event === 'conviction' && analysis.any(from, to, 'general-quantifiers')) return false;
  if (analysis.any(from, to, 'impunity-words') || analysis.any(from, to, 'whoever-words') || analysis.any(from, to, 'repeating-words')) return false;
  if (areAllOfCountry(analysis, from, to)) return false;
  // "ensure that the violence is investigated", "veiller à ce que les violences"; not "those who attacked".
  const opensWish = (at: number): boolean => analysis.is(at - 1, 'ensuring-verbs') || (analysis.is(at - 2, 'infinitive-markers') && analysis.is(at, 'complementizers') && opensClause(analysis, at - 1, to));
  for (let at = from; at < to && (!analysis.is(at, 'relatives') || opensWish(at)); at++) if (analysis.is(at, 'abuse-nouns') || analysis.is(at, 'allegations')) return true;
  return false;
}

/** Whether mercy is asked for, or an end that is good for somebody who is in need of one: « un geste d'humanité », « une issue favorable »; for nobody who was killed. */
function asksForMercy(analysis: Analysis, from: number, to: number, { event, isNamed }: Concern): boolean {
  if (analysis.any(from, to, 'mercy-words')) return true;
  if (!isNamed || event === 'killing' || isOfNoPerson(event)) return false;
  for (let at = from; at < to; at++) if (analysis.phraseLength(at, 'mercy-phrases', to) > 0) return true;
  return false;
}

/** "la no repetición de estos hechos": what is not to happen again may befall anybody, though the noun behind points back. */
function asksForNoRepetition(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (analysis.is(at, 'repeating-words') && analysis.is(at - 1, 'negations') && analysis.is(at + 1, 'of-words')) return true;
  return false;
}

/**
 * The scope of an ask: what its words tell; else what they lean to; else the kind of the ask, and the ask before it in the same list.
 * @param evidence what its words tell (`evidenceOf`)
 * @param isOnCase whether an ask that does not tell whom it is for is for the people of the case
 * @param before the scope of the ask before in the same list
 * @param concern whose case the statement is on
 */
export function scopeOf(analysis: Analysis, { from, to }: Content, ask: Ask, evidence: Evidence, isOnCase: boolean, before: Scoped | undefined, concern: Concern): Scoped {
  // "Beyond these cases Togo needs to free all those detained": others.
  if (analysis.phraseLength(analysis.sentenceAt(from).from, 'besides-case') > 0) return { scope: 'situation', isTold: true };
  if (isOnCountryMatter(analysis, { from, to }, ask, concern)) return { scope: 'situation', isTold: true };
  if (asksForNoRepetition(analysis, from, to)) return { scope: 'situation', isTold: true };
  if (ask === 'investigate' && isIntoWhatWasTold(analysis, from, to, concern)) return { scope: 'case', isTold: evidence.scope === 'case' };
  if (ask === 'investigate' && isIntoAbuses(analysis, from, to, concern)) return { scope: 'case', isTold: false };
  if (ask === 'investigate' && isIntoDeedsOfSeveral(analysis, from, to, concern)) return { scope: 'case', isTold: false };
  if (ask === 'investigate' && isIntoDeathsOfOthers(analysis, from, to, concern)) return { scope: 'situation', isTold: true };
  if (evidence.scope) return { scope: evidence.scope, isTold: true };
  // "should be released or brought before a court": both of the same people.
  if (before?.isTold === true && isAct(analysis, from, 'participle') && !isVerbBehindActive(analysis, from)) return before;
  // "must be released and be able to work": of the same people, as is "expects X to be released and to be able to work".
  // "que los presos sean liberados y reciban atención médica".
  if (before?.isTold === true && (analysis.is(from, 'be-infinitive') || isOfSameSubject(analysis, from)) && analysis.is(from - 1, 'coordinators')) return before;
  if (before?.isTold === true && startsSecondPassive(analysis, from)) return before;
  if (isOfTheCourt(analysis, from, to, ask, concern) || opensTheTrial(analysis, from, to, ask, concern) || asksForOneTrial(analysis, from, to, ask, concern)) return { scope: 'case', isTold: false };
  if (freesByAmnesty(analysis, from, to, ask, concern)) return { scope: 'situation', isTold: true };
  if (leansToSituation(analysis, from, to, ask, concern, isOnCase && !concern.isNamed && !concern.isThematic)) return { scope: 'situation', isTold: true };
  // "appeals for clemency", « un geste d'apaisement »: somebody is to be spared; "commute all death sentences": whoever was sentenced.
  if (ask === 'other' && isOnCase && !concern.isThematic && asksForMercy(analysis, from, to, concern) && !analysis.any(from, to, 'general-quantifiers')) return { scope: 'case', isTold: false };
  if (isOnCase && before?.scope !== 'situation' && (isBareAsk(analysis, { from, to }, ask, concern) || isAskedOfJudges(analysis, { from, to }, ask, concern))) return { scope: 'case', isTold: false };
  return { scope: isOnCase ? scopeOfKind(analysis, { from, to }, ask, before, concern) : 'situation', isTold: false };
}
