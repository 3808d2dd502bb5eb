import type { EventKind } from '../../../statement/front-matter.js';
import { isOfNoPerson } from '../../../statement/of-no-person.js';
import type { Analysis } from '../../analysis.js';
import { within } from '../../matches.js';
import { headOf } from '../../term-head.js';
import type { Scope } from '../../types.js';
import { isAct } from '../acts.js';
import { areCasesToldOf, followsComplaints, followsMany, followsPractice } from './at-large.js';
import { isCaseNoun, isDecisionOfCase, isOfMany, isPickedByPointer, isPointedAtFar } from './case-nouns.js';
import type { Concern } from './concern.js';
import { peopleAt } from './general.js';
import { isMeasureOnPerson, isOfLaw, isOnMany, isOrderedForPerson, ownDecisionOn } from './measures.js';
import { isDeedOfAsked } from './owners.js';
import { strikesKind } from './struck-kinds.js';
import { undoesDecisionLeftOut } from './subject-left-out.js';
import { areHearingsHere, worksWithTheirCountry } from './this-case.js';
import { isProtectionOfPerson, isThingOfPerson } from './things-of-person.js';
import type { Walk } from './walk.js';

/** How far behind "a" the noun for somebody begins: "a young activist". */
const adjectiveReach = 2;
/** Names of roles are no longer than this. */
const termReach = 10;

/* Whose case is meant by a noun for what happened: "the verdict", "these acts", "all cases". */

/** "prevenir estos ataques", "prevent these attacks": those to come, and not the ones that were; not "prevent these executions", which are planned. */
function isToCome(analysis: Analysis, at: number): boolean {
  return analysis.ends(at, 'plural') && analysis.is(at - 2, 'preventing-verbs') && (analysis.is(at - 1, 'demonstratives') || analysis.is(at - 1, 'generic-articles')) && !analysis.is(at, 'execution-words');
}

/** How far before "this campaign" stands what it is. */
const toldReach = 40;

/** "this cowardly act", "these violent attacks": one adjective stands between a pointer and its noun. */
function isPointedPast(analysis: Analysis, at: number): boolean {
  return !analysis.is(at, 'measure-nouns') && analysis.is(at - 2, 'demonstratives') && !analysis.is(at - 2, 'kin-owners') && analysis.tokens[at - 1]?.kind === 'word' && !analysis.is(at - 1, 'case-breaks') && !analysis.is(at - 1, 'noun-phrase-enders') && !analysis.ends(at - 1, 'plural');
}

/** How far before a pointer the verb begins that goes beyond what it points at. */
const longestBuilding = 3;

/** "build on | this step", "follow up on | these releases": whether words before a pointer tell that more is to follow. */
function isBuiltOn(analysis: Analysis, pointer: number): boolean {
  for (let length = 2; length <= longestBuilding; length++) if (analysis.phraseLength(pointer - length, 'building-on') === length) return true;
  return false;
}

/** Nouns that can be pointed at so. */
const pointedAt = ['measure-nouns', 'pointed-nouns', 'counted-events'] as const;

/** "these acts", "this incident", "these bans": what was done to the people of the case, in a statement on one. */
function isPointedOut(analysis: Analysis, at: number, concern: Concern): boolean {
  if (!analysis.isAny(at, pointedAt)) return false;
  // "repeal that Act": a law by a word that means a deed in small letters.
  if (analysis.isCapital(at) && analysis.is(at, 'act-words')) return false;
  // "ces récents événements".
  const pointer = analysis.is(at - 1, 'recent-adjectives') || isPointedPast(analysis, at) ? at - 2 : at - 1;
  // "build on this positive step": what is to come besides.
  if (isBuiltOn(analysis, pointer)) return false;
  if (!concern.isOnCase || !(analysis.is(pointer, 'pointing-words') || (pointer === at - 1 && isPointedAtFar(analysis, at)))) return false;
  // "their actions": of those who are asked.
  if (analysis.is(pointer, 'case-pronouns') && (analysis.is(at, 'state-nouns') || isDeedOfAsked(analysis, at))) return false;
  // "honour that prohibition": what is to be kept is a law's.
  if (analysis.is(at, 'measure-nouns') && isAct(analysis, pointer - 1, 'verb') && analysis.is(pointer - 1, 'upholding-verbs')) return false;
  if (analysis.is(at, 'measure-nouns')) return !isOfLaw(analysis, at, concern) && !isOnMany(analysis, at, concern);
  // "this practice of arbitrary arrests": of the country.
  if (analysis.is(at, 'practice-nouns') && analysis.is(at + 1, 'of-words')) return false;
  if (analysis.is(at, 'practice-nouns') && followsPractice(analysis, at, concern)) return false;
  // "Teachers all over the country are dismissed. Put a stop to these abuses": what befalls many.
  if ((analysis.is(at, 'practice-nouns') || ((analysis.is(at, 'violation-nouns') || analysis.is(at, 'counted-events')) && analysis.ends(at, 'plural'))) && followsMany(analysis, at, concern)) return false;
  return (analysis.is(at, 'pointed-nouns') || analysis.is(at, 'counted-events')) && !isToCome(analysis, at) && !isToldOfMany(analysis, at, concern);
}

/** "Her arrest is part of a wider campaign. We call on Togo to end this campaign": a noun that stands for what was told of many. */
function isToldOfMany(analysis: Analysis, at: number, { isPerson }: Concern): boolean {
  const noun = analysis.norm(at);
  for (let told = at - 2; told >= Math.max(0, at - toldReach); told--) {
    if (analysis.norm(told) === noun) return analysis.is(told - 1, 'wide-words') || isOfMany(analysis, told, at, isPerson);
  }
  return false;
}

/** "all abuses must be investigated and the perpetrators tried": those of whatever an inquiry is asked into before; not "the perpetrators of these threats", "put an end to attacks on defenders and bring the perpetrators to justice". */
function isOfSuchCrimes({ analysis, at, from, ask, before, concern }: Walk): boolean {
  if (concern.event === 'killing' && !within(analysis.matches['ask-kind'], analysis.sentenceAt(from).from, from).some(({ entry }) => entry.kind === 'investigate')) return false;
  return ask === 'investigate' && before?.scope === 'situation' && before.isOnDeeds !== false && analysis.is(at, 'culprits') && !analysis.is(at - 1, 'demonstratives') && !(analysis.is(at + 1, 'of-words') && analysis.is(at + 2, 'demonstratives'));
}

/** How far behind "these as well as" stands "other", and behind that what both are: "other politically motivated trials". */
const othersReach = 3;
const sameReach = 7;

/** Nouns for what befalls people, and for people. */
const ofPeopleToo = ['trial-nouns', 'case-nouns', 'counted-events', 'general-nouns'] as const;

/**
 * "investigate these as well as other cases", "end these and other political trials": what the pronoun points at is the case, whatever is asked for others beside it;
 * not "the trend of which these and other verdicts are examples", "shown by these and other verdicts".
 */
function pointsBesideOthers({ analysis, at, ask, concern }: Walk): boolean {
  if (!concern.isOnCase || !analysis.is(at, 'pointing-words') || !analysis.is(at + 1, 'list-joints')) return false;
  if (!analysis.any(at + 2, at + 2 + othersReach, 'besides-words') && !analysis.any(at + 2, at + 2 + othersReach, 'earlier-adjectives')) return false;
  if (ask === 'investigate') return true;
  return ask !== 'law' && analysis.is(at, 'demonstratives') && !(analysis.is(at - 1, 'relatives') && analysis.is(at - 2, 'of-words')) && (!analysis.is(at - 1, 'noun-phrase-enders') || analysis.is(at - 1, 'side-prepositions')) && ofPeopleToo.some((name) => analysis.any(at + 2, at + 2 + sameReach, name));
}

/** How far behind "such" the crime stands. */
const suchReach = 3;

/** "Such crimes must be investigated", "such people must be tried", "try those who commit such crimes", in a statement on a case: those that were told, and not all that may happen. */
function areSuchCrimes({ analysis, at, ask, concern }: Walk): boolean {
  if (ask !== 'investigate' || !concern.isOnCase || (concern.isThematic && concern.isNamed) || !analysis.is(at, 'open-pointers')) return false;
  return analysis.any(at + 1, at + suchReach, 'case-nouns') || analysis.any(at + 1, at + suchReach, 'pointed-nouns') || analysis.any(at + 1, at + suchReach, 'general-words');
}

/** "follow the opinion of the Working Group", "donner suite à cet avis", in a statement on somebody named: what was found in their case. */
function isOpinionOnCase({ analysis, at, ask, concern }: Walk): boolean {
  if (!concern.isNamed || !concern.isOnCase || concern.isThematic || !(ask === 'other' || ask === 'respect-rights') || !analysis.is(at, 'opinions') || analysis.isCapital(at)) return false;
  return analysis.is(at - 1, 'articles') || analysis.is(at - 1, 'possessives') || (analysis.is(at - 1, 'demonstratives') && !analysis.is(at - 1, 'kin-owners'));
}

/** Whose case it is by what was told before: "all cases" of those told of, "this decision" on the complaints of many, "reverse it" of a sentence. */
export function byWhatWasTold(walk: Walk): Scope | undefined {
  const { analysis, at, to, trigger, concern } = walk;
  if (areCasesToldOf(analysis, at, to, concern) || pointsBesideOthers(walk)) return 'case';
  if (areSuchCrimes(walk) || isOpinionOnCase(walk)) return 'case';
  // "fairness in any new trial".
  if (concern.isOnCase && analysis.phraseLength(at, 'proceedings-ahead') > 0) return 'case';
  // "This decision must be reversed", behind a sentence on the complaints of dozens.
  if (concern.isNamed && followsComplaints(analysis, at, trigger, concern)) return 'situation';
  if (isDecisionOfCase(analysis, at, concern.isPerson) || undoesDecisionLeftOut(walk) || areExecutionsOfCase(walk) || isThisExecution(walk) || areDisappearancesOfCase(walk)) return 'case';
  // "stop all pending executions": where nobody is named, those that were announced.
  return !concern.isNamed && concern.isOnCase && analysis.phraseLength(at, 'executions-ahead') > 0 ? 'case' : undefined;
}

/** "halt the executions", "the planned executions", in a statement on people who are to be put to death: theirs; not "halt executions", "the executions of minors". */
function areExecutionsOfCase({ analysis, at, to, concern }: Walk): boolean {
  if (concern.event !== 'conviction' || !concern.isOnCase || concern.isThematic || concern.areExecuted) return false;
  if (!analysis.is(at, 'execution-words') || !analysis.ends(at, 'plural') || analysis.grammar.traits.has('generic-articles')) return false;
  const first = analysis.phraseLength(at - 1, 'executions-ahead') > 0 ? at - 1 : at;
  const behind = at + 1;
  const isWhole = behind >= to || analysis.tokens[behind]?.kind !== 'word' || analysis.is(behind, 'and-words') || analysis.is(behind, 'relatives') || analysis.ends(behind, 'participle');
  return isWhole && analysis.is(first - 1, 'articles') && !analysis.is(first - 2, 'general-quantifiers');
}

/** "halt this execution", "que esta ejecución se suspenda": of somebody, also where nobody is named. */
function isThisExecution({ analysis, at }: Walk): boolean {
  return analysis.is(at, 'execution-words') && !analysis.ends(at, 'plural') && analysis.is(at - 1, 'demonstratives');
}

/** "shed light on the disappearances", in a statement on people who went missing: theirs; not "enforced disappearances", "all disappearances", "the disappearances of journalists". */
function areDisappearancesOfCase({ analysis, at, to, ask, concern }: Walk): boolean {
  if (ask !== 'investigate' || concern.event !== 'disappearance' || !concern.isOnCase || concern.isThematic || !analysis.ends(at, 'plural')) return false;
  if (!analysis.is(at - 1, 'articles') || analysis.is(at - 2, 'general-quantifiers') || analysis.is(at + 1, 'kind-adjectives')) return false;
  return within(analysis.matches.event, at, at + 1).some(({ entry }) => entry.kind === 'disappearance') && !isOfMany(analysis, at, to, concern.isPerson);
}

/** What is decided on people, and makes no law. */
const ofPeople = new Set<EventKind>(['detention', 'charges', 'trial', 'conviction']);

/** "the ruling | to close the Centre", "the order | dissolving the Council", "la decisión | de cerrar", "la orden | que prohíbe": whether it is told behind a noun for what a court or an office decided that something is closed. */
function isOnClosing(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at, 'judgment-nouns') && !analysis.is(at, 'decision-words')) return false;
  return analysis.isAny(at + 1, ['infinitive-markers', 'of-words', 'relatives']) ? analysis.is(at + 2, 'closing-words') : analysis.ends(at + 1, 'gerund') && analysis.is(at + 1, 'closing-words');
}

/** "reconsider this decision", which closed organisations or made a law: the word tells of no case. "These decisions" in a statement on people who were sentenced are those on them, whatever law is spoken of beside. */
export function isDecisionAtLarge({ analysis, at, ask, concern }: Walk): boolean {
  if (ask === 'law' && ofPeople.has(concern.event) && analysis.is(at - 1, 'demonstratives')) return false;
  if (analysis.is(at, 'decision-words') && analysis.is(at - 1, 'pointing-words') && !analysis.is(at - 1, 'case-pronouns') && isOnMany(analysis, at, concern)) return true;
  if (ask === 'enabling-space' && isOnClosing(analysis, at)) return true;
  return (ask === 'enabling-space' || ask === 'law') && analysis.is(at, 'decision-words') && analysis.is(at, 'case-nouns');
}

/** "set this ruling aside", "end the persecution", in a statement on an organisation that was dissolved, or on a law, and on nobody who is named: of no case. */
function isOfNobody({ analysis, at, concern }: Walk): boolean {
  if (!isOfNoPerson(concern.event) || concern.hasMain) return false;
  if (analysis.is(at, 'lasting-deeds') && analysis.is(at - 1, 'articles')) return true;
  return (analysis.is(at, 'judgment-nouns') || analysis.is(at, 'decision-words')) && analysis.is(at - 1, 'pointing-words') && !analysis.is(at - 1, 'case-pronouns');
}

/** How far before "a journalist" stands what denies it: "no volver a detener a un periodista". */
const deniedReach = 5;

/** What may stand behind a noun for somebody and is no noun that it describes. */
const noNouns = ['noun-phrase-enders', 'side-prepositions', 'relatives', 'and-words', 'be-forms', 'copulas', 'have-helpers', 'negations'] as const;

/** "to a", "of a", "against a": to whom something is done; not "be given a budget and a director". */
function isBehindLink(analysis: Analysis, at: number): boolean {
  return analysis.is(at - 1, 'of-words') || analysis.is(at - 1, 'infinitive-markers') || analysis.is(at - 1, 'side-prepositions');
}

/** "an inclusive national | dialogue": whether a word for somebody that ends before a token only describes the noun there; not "a citizen held without charge", "an activist X". */
function describesNoun(analysis: Analysis, at: number): boolean {
  if (analysis.grammar.traits.has('nouns-first') || analysis.tokens[at]?.kind !== 'word' || analysis.isCapital(at)) return false;
  return !(analysis.ends(at, 'participle') || analysis.ends(at, 'gerund') || analysis.ends(at, 'adverb')) && !analysis.isAny(at, noNouns);
}

/** "give the passport back to a well-known activist", "la liberación de un ciudadano europeo": one person, of whom the ask speaks without a name. */
function isSomebody({ analysis, at, from, ask, concern }: Walk): boolean {
  if (!concern.isOnCase || concern.isThematic || ask === 'law' || ask === 'respect-rights' || !analysis.is(at, 'indefinite-articles') || !isBehindLink(analysis, at) || analysis.any(Math.max(from, at - deniedReach), at, 'negations')) return false;
  return within(analysis.matches.term, at + 1, at + termReach).some((match) => match.from <= at + adjectiveReach && match.entry.kind !== 'label' && match.entry.kind !== 'distance' && !analysis.ends(headOf(analysis, match), 'plural') && !describesNoun(analysis, match.to) && analysis.tokens[at + 1]?.kind === 'word');
}

/** "access to all political prisoners and to the proceedings against them", "that all prisoners have access to their relatives": of the group that the ask names. */
function isAgainstNamedGroup({ analysis, at, namesGroup }: Walk): boolean {
  return namesGroup && ((analysis.is(at - 1, 'plural-pronouns') && !analysis.grammar.traits.has('generic-articles')) || (analysis.is(at + 1, 'side-prepositions') && analysis.is(at + 2, 'plural-pronouns')));
}

/** How far before "trials" its article stands: "los próximos juicios". */
const trialReach = 2;

/** "let diplomats attend the trials", where several are on trial: theirs; not "all trials", "trials of journalists". */
function areTrialsHere({ analysis, at, to, ask, concern, namesGroup }: Walk): boolean {
  if (ask !== 'access' || !concern.isOnCase || concern.isThematic || !analysis.is(at, 'trial-nouns') || namesGroup) return false;
  return analysis.any(at - trialReach, at, 'case-determiners') && !analysis.any(at - trialReach - 1, at, 'case-wideners') && !isOfMany(analysis, at, to, concern.isPerson);
}

/** How far behind "of" the name stands: "of the human rights defender X". */
const bearerReach = 7;

/** "everyone who had a part in the murder of X": of somebody of the case, whoever is spoken of before. */
function isOfPerson({ analysis, at, to, concern: { isPerson } }: Walk): boolean {
  if (!analysis.is(at + 1, 'of-words')) return false;
  for (let name = at + 2; name < Math.min(to, at + bearerReach) && analysis.tokens[name]?.kind === 'word'; name++) if (isPerson(name)) return true;
  return false;
}

/** Whose case is meant by a noun at the token that is looked at; undefined where it tells nothing of one. */
export function byCaseNoun(walk: Walk): Scope | undefined {
  const { analysis, at, to, ask, concern, people, general } = walk;
  // "let diplomats and journalists attend the trial": whoever is let in, it is that of the case.
  if (ask === 'access' && concern.isOnCase && isCaseNoun(analysis, at) && !isOfMany(analysis, at, to, concern.isPerson) && !isAgainstNamedGroup(walk)) return 'case';
  if (areTrialsHere(walk) || areHearingsHere(walk) || worksWithTheirCountry(walk)) return 'case';
  if (!general && (isMeasureOnPerson(walk) || isOrderedForPerson(walk) || isThingOfPerson(walk) || isProtectionOfPerson(walk))) return 'case';
  const decided = general ? undefined : ownDecisionOn(walk);
  if (decided) return decided;
  if (isOfNobody(walk)) return 'situation';
  if (isSomebody(walk)) return general ? undefined : 'case';
  if (people || (ask === 'investigate' && analysis.is(at, 'inquiry-nouns'))) return undefined;
  if (ask === 'release' && freesOthers(walk)) return undefined;
  // "abolish this practice": for all on whom it falls.
  if (ask === 'law' && analysis.is(at, 'practice-nouns')) return undefined;
  // "derogar el delito de sedición": an offence of the law, unless it is told whose.
  if (ask === 'law' && analysis.is(at - 1, 'articles') && analysis.is(at + 1, 'of-words')) return undefined;
  if (isToCome(analysis, at) || !(isCaseNoun(analysis, at) || isPointedOut(analysis, at, concern)) || isOfMany(analysis, at, to, concern.isPerson) || strikesKind(analysis, at, to, ask, concern)) return undefined;
  if (isOfPerson(walk)) return 'case';
  if (isOfSuchCrimes(walk) || (isOfNamedGroup(walk) && !isBesideName(walk))) return 'situation';
  if (general && isBesideName(walk)) return undefined;
  // "no impunity for this murder": what is picked out outweighs a word that speaks of the country.
  return general && !isPickedByPointer(analysis, at) ? 'situation' : 'case';
}

/** "los presos, entre ellos el sacerdote | X", "(el sacerdote) | X": what somebody is, right before the name, which tells whom the ask is for. */
function isBesideName({ analysis, at, concern }: Walk): boolean {
  return concern.isPerson(analysis.isMark(at + 1, ')') ? at + 2 : at + 1);
}

/** "that the measure will bring freedom to the other political prisoners": whom it is to free is told behind it. */
function freesOthers({ analysis, at, to, concern }: Walk): boolean {
  for (let other = at + 1; other < to; other++) if (analysis.is(other, 'besides-words') && analysis.is(other - 1, 'articles') && peopleAt(analysis, other + 1, concern.isPerson) === 'group') return true;
  return false;
}

/** "attacks on journalists … the attacks": of the group that the ask names, but for "investigate … this attack". */
function isOfNamedGroup({ analysis, at, ask, namesGroup }: Walk): boolean {
  const isPickedOut = (ask === 'investigate' || ask === 'fair-trial') && analysis.is(at - 1, 'demonstratives') && !analysis.is(at - 1, 'plural-pronouns');
  return namesGroup && !isPickedOut;
}
