import type { Analysis } from '../analysis.js';
import { actorsIn } from '../subject.js';
import { within } from '../matches.js';
import type { EventKind } from '../../statement/front-matter.js';
import type { Ask, Scope } from '../types.js';
import { isCaseNoun, isDecisionOfCase, isDeterminer, isEveryEvent, isOfMany } from './case-nouns.js';
import { isAct } from './acts.js';
import { areCasesToldOf, areOfEveryCase, areWhoeverDoes, followsComplaints, isOtherMatter, standsForViolations } from './at-large.js';
import { isObjectPronoun } from './clause.js';
import { isQuantifierOfPeople, isWhoever, peopleAt } from './general.js';
import type { Content } from './split.js';
import { isOpenlyStruck, isStruckGroup } from './struck.js';
import { triggersOf } from './triggers.js';

/** What the scope of an ask depends on besides its words. */
export interface Concern {
  /** Whether a token belongs to the name of a person concerned. */
  isPerson(token: number): boolean;
  /** Whether it belongs to the name of one whom the statement is about. */
  isMain(token: number): boolean;
  /** Whether the statement is about somebody whom it names. */
  readonly hasMain: boolean;
  /** Whether somebody in particular is concerned, named or not. */
  readonly hasCase: boolean;
  /** Whether an ask that does not tell whom it is for is for them. */
  readonly isOnCase: boolean;
  /** Whether the statement is on many things, and not on one case. */
  readonly isThematic: boolean;
  /** Whether anybody concerned is named. */
  readonly isNamed: boolean;
  /** What the statement is about. */
  readonly event: EventKind;
}

/** What the words of an ask tell: whom it is for, if they do, and whether they name a group of people at large. */
export interface Evidence {
  readonly scope: Scope | undefined;
  readonly namesGroup: boolean;
}

/** What is asked, and the first token of the words that ask. */
interface Asking {
  readonly ask: Ask;
  readonly trigger: number;
}

/** Asks that are made of one case unless they speak of others. */
const ofCase = new Set<Ask>(['release', 'drop-charges', 'fair-trial', 'access', 'investigate']);

/** Those of them that go on with what the ask before in the same list speaks of. */
const ofContext = new Set<Ask>(['investigate', 'access']);

/** How far behind a pronoun what it owns tells the State by it, and its verb what it stands for. */
const ownedReach = 3;
const verbReach = 3;
/** How far before a relative pronoun the duty stands that it tells of: "las obligaciones internacionales que". */
const dutyReach = 2;
/** How far behind "both" an "and" joins two things. */
const pairReach = 4;
/** How far before an ask the people are named for whom its pronoun stands. */
const antecedentReach = 40;
/** How far behind "such" the acts stand. */
const openReach = 4;
/** How far before a noun of violations a word picks out those spoken of. */
const violationReach = 3;

/** "those responsible", "all three", "those arrested" with nothing behind it but what is asked ("must be released"): the people just spoken of. */
function isBackReference(analysis: Analysis, at: number, to: number): boolean {
  // "those responsible", but not "those responsible for crimes against journalists": whom they harmed tells.
  const referred = analysis.phraseLength(at, 'back-references');
  // "los dos Pactos": a noun of its own.
  const isOfNoun = analysis.is(at, 'articles') && analysis.is(at + referred - 1, 'small-numbers') && analysis.ends(at + referred, 'plural');
  if (referred > 0 && !isOfNoun) return !analysis.is(at + referred, 'back-reference-limits');
  const length = analysis.phraseLength(at, 'back-references-at-end', to);
  const end = at + length;
  if (length > 0 && analysis.is(end, 'case-times')) return true;
  return length > 0 && (end === to || /^[,.;]$/u.test(analysis.norm(end)) || triggersOf(analysis).some(({ from }) => from === end));
}

/** "these acts", "this incident": what was done to the people of the case, in a statement on one. */
function isPointedOut(analysis: Analysis, at: number, { isOnCase }: Concern): boolean {
  return isOnCase && analysis.is(at, 'pointed-nouns') && analysis.is(at - 1, 'pointing-words');
}

/** "them", "his trial", "they are released"; not "their obligations", and not "as they promised": there the pronoun stands for those who are asked. */
function isPronounOfCase(analysis: Analysis, at: number): boolean {
  if (isObjectPronoun(analysis, at)) return true;
  // "welcomes the efforts of the Government and encourages it to pursue them".
  if (analysis.is(at - 1, 'effort-verbs')) return false;
  // "las obligaciones que le impone el Pacto": the State that is bound.
  if (analysis.is(at - 1, 'relatives') && analysis.any(at - 1 - dutyReach, at - 1, 'duty-nouns')) return false;
  // "the obligations of the country, among them": no people.
  if (analysis.is(at - 1, 'part-openers')) return false;
  // "a dialogue, celui-ci étant": it stands for the thing before the comma.
  if (analysis.norm(at - 1) === ',' && analysis.ends(at + 1, 'gerund')) return false;
  // "both online and offline": no pronoun.
  if (analysis.is(at, 'small-numbers') && analysis.any(at + 1, at + pairReach, 'coordinators')) return false;
  if (!analysis.is(at, 'case-pronouns') || analysis.any(at + 1, at + 1 + ownedReach, 'state-nouns')) return false;
  if (!analysis.is(at, 'asked-pronouns')) return true;
  if (analysis.phraseLength(at + 1, 'impersonal-passives') > 0) return false;
  // "standards to which they are party".
  if (analysis.is(at + 1, 'be-forms') && analysis.is(at + 2, 'bound-words')) return false;
  for (let verb = at + 1; verb <= at + verbReach; verb++) {
    if (analysis.is(verb, 'be-forms')) return true;
    if (analysis.is(verb, 'patient-verbs')) return !analysis.ends(verb + 1, 'participle');
  }
  return false;
}

/** "that observers can do their work", "the right of Cubans to speak their mind": the pronoun stands for a group that acts in the same ask. */
function followsOwnGroup(analysis: Analysis, from: number, at: number, isPerson: (token: number) => boolean): boolean {
  // "defenders and their families".
  if (analysis.is(at - 1, 'and-words') && analysis.ends(at - 2, 'plural') && peopleAt(analysis, at - 2, isPerson) === 'group') return true;
  for (let noun = at - 1; noun > from; noun--) {
    if (isPerson(noun)) return false;
    // "The authorities are responsible for their safety".
    if (actorsIn(analysis, noun, noun + 1).some(({ actor }) => actor === 'authority')) continue;
    const acts = analysis.is(noun + 1, 'future-helpers') || analysis.is(noun + 1, 'be-forms') || analysis.is(noun + 1, 'infinitive-markers');
    if (acts && analysis.ends(noun, 'plural') && !analysis.is(noun, 'small-numbers')) return peopleAt(analysis, noun, isPerson) !== 'case' && !isPickedOutNoun(analysis, noun);
  }
  return false;
}

/** "the two can", "these reporters are". */
function isPickedOutNoun(analysis: Analysis, noun: number): boolean {
  return isDeterminer(analysis, noun - 1) && analysis.is(noun, 'case-nouns');
}

/** Whether a pronoun at `at` stands for somebody who acts in the same ask: "give the experts what they need". */
function standsForActor(analysis: Analysis, from: number, at: number): boolean {
  return analysis.is(at, 'plural-pronouns') && actorsIn(analysis, from, at).some(({ actor }) => actor === 'other');
}

/** "cooperate with the Rapporteur, Ms X, and allow her to visit the country": the pronoun stands for somebody who looks at the country. */
function standsForOutsider(analysis: Analysis, at: number, isPerson: (token: number) => boolean): boolean {
  const { from } = analysis.sentenceAt(at);
  for (let before = at - 1; before >= from && !isPerson(before); before--) if (analysis.is(before, 'outsiders') && !analysis.ends(before, 'plural') && within(analysis.matches.actor, before, before + 1).length > 0) return true;
  return false;
}

/** "all abuses must be investigated and the perpetrators tried": those of whatever the ask before speaks of. */
function isOfSuchCrimes(analysis: Analysis, at: number, ask: Ask, before: Evidence | undefined): boolean {
  return ask === 'investigate' && before?.scope === 'situation' && analysis.is(at, 'culprits') && !analysis.is(at - 1, 'demonstratives');
}

/** Whom a sentence names: those whom the statement is about, others whose case it recalls or who are "other defenders", or neither. */
function namedIn(analysis: Analysis, { from, to }: { readonly from: number; readonly to: number }, { isPerson, isMain }: Concern): 'main' | 'recalled' | 'others' | undefined {
  let named: 'recalled' | 'others' | undefined;
  for (let at = from; at < to; at++) {
    if (isMain(at)) return 'main';
    if (isPerson(at)) named ??= analysis.any(from, at, 'recall-verbs') || analysis.any(from, at, 'besides-words') ? 'recalled' : 'others';
  }
  return named;
}

/** "We also recall the case of Y, and urge that his appeal be heard": in a statement on X, Y stands for others; also where the sentence before names him. */
function isOfRecalled(analysis: Analysis, trigger: number, concern: Concern): boolean {
  const sentence = analysis.sentenceAt(trigger);
  const named = namedIn(analysis, sentence, concern);
  if (named !== undefined || sentence.from === 0) return named === 'recalled';
  return namedIn(analysis, analysis.sentenceAt(sentence.from - 1), concern) === 'recalled';
}

/** The token of the people named last before token `at`, where they are people at large: "Journalists are at risk. We call on all sides to respect their neutrality". */
function groupBefore(analysis: Analysis, at: number, { isPerson }: Concern): number | undefined {
  for (let before = at - 1; before >= Math.max(0, at - antecedentReach); before--) {
    const people = isPerson(before) ? 'case' : peopleAt(analysis, before, isPerson);
    if (people) return people === 'group' ? before : undefined;
  }
  return undefined;
}

/** Whether the people named last before token `at` are people at large. */
export function followsGroup(analysis: Analysis, at: number, concern: Concern): boolean {
  return groupBefore(analysis, at, concern) !== undefined;
}

/** Whether they are people at large in a sentence of their own: "X and Y were tried for their work as lawyers" speaks of X and Y. */
export function followsGroupAlone(analysis: Analysis, at: number, concern: Concern): boolean {
  const group = groupBefore(analysis, at, concern);
  if (group === undefined) return false;
  const { from, to } = analysis.sentenceAt(group);
  for (let token = from; token < Math.min(to, at); token++) if (concern.isPerson(token) || isPronounOfCase(analysis, token)) return false;
  return true;
}

/** "is concerned for the prisoners, some of them ill, and asks that they be treated": the people named last are at large, and named in the sentence that asks. */
function followsGroupInSentence(analysis: Analysis, trigger: number, concern: Concern): boolean {
  const group = groupBefore(analysis, trigger, concern);
  return group !== undefined && group >= analysis.sentenceAt(trigger).from && followsGroupAlone(analysis, trigger, concern);
}

/**
 * Whom tokens `from`–`to` ask something for, as far as their words tell: a name, a pronoun, "the verdict" speak of the case; a group of people
 * or a law of the country. A group named first ("all political prisoners, including X") makes it the country's.
 * Cannot do: whether "all those detained" are the people of the case; "such crimes"; pronouns for somebody named in another paragraph than the case's people.
 * @param before what the ask before in the same list tells
 */
export function evidenceOf(analysis: Analysis, content: Content, asking: Asking, concern: Concern, before: Evidence | undefined): Evidence {
  const purpose = ofCase.has(asking.ask) ? purposeIn(analysis, content) : undefined;
  if (purpose === undefined) return evidenceIn(analysis, content, asking, concern, before);
  // "an inquiry, so that all who are guilty are tried": what it is for widens nothing.
  const told = evidenceIn(analysis, { from: content.from, to: purpose }, asking, concern, before);
  if (told.scope !== undefined) return told;
  const behind = evidenceIn(analysis, content, asking, concern, before);
  return behind.scope === 'case' ? behind : told;
}

/** Where the purpose of an ask begins; undefined where it tells none. */
function purposeIn(analysis: Analysis, { from, to }: Content): number | undefined {
  for (let at = from + 2; at < to; at++) if (analysis.phraseLength(at, 'purpose-openers') > 0) return at;
  return undefined;
}

function evidenceIn(analysis: Analysis, { from, to }: Pick<Content, 'from' | 'to'>, { ask, trigger }: Asking, concern: Concern, before: Evidence | undefined): Evidence {
  const { isPerson, isMain, hasCase, hasMain } = concern;
  let general = false;
  let namesGroup = false;
  const found = (scope: Scope | undefined): Evidence => ({ scope, namesGroup });
  const isOfGroup = (at: number): boolean => {
    // "release them and allow them to work": the same people.
    if (!analysis.is(at, 'plural-pronouns') && !analysis.ends(at, 'enclitic-plural')) return false;
    if (followsOwnGroup(analysis, from, at, isPerson)) return true;
    if (before?.scope === 'case') return false;
    return (before?.scope === 'situation' && before.namesGroup) || (ask === 'access' ? followsGroupInSentence(analysis, trigger, concern) : !ofCase.has(ask) && followsGroup(analysis, trigger, concern));
  };
  for (let at = from; at < to; at++) {
    // "all prisoners, including X": where the statement is about X, for X too.
    if (isPerson(at)) return found((namesGroup && (!isMain(at) || concern.isThematic) && analysis.any(from, at, 'part-openers') && !analysis.any(from, at, 'tied-nouns')) || (!isMain(at) && hasMain && isOfRecalled(analysis, trigger, concern)) ? 'situation' : 'case');
    // "access to lawyers": those who come to see the people of the case.
    const people = analysis.is(at, 'visitors') && (ask === 'access' || analysis.is(at + 1, 'infinitive-markers')) ? undefined : peopleAt(analysis, at, isPerson);
    if (hasCase) {
      // "all violations must be investigated and those responsible tried": whoever is responsible for what was spoken of.
      // "review all cases and free all those concerned": of those cases.
      if (isBackReference(analysis, at, to)) return found((before?.scope === 'situation' && (before.namesGroup || ask === 'investigate')) || (concern.isNamed && ask !== 'investigate' && areOfEveryCase(analysis, from, at)) ? 'situation' : 'case');
      if (areCasesToldOf(analysis, at, to, concern)) return found('case');
      // "This decision must be reversed", behind a sentence on the complaints of dozens.
      if (concern.isNamed && followsComplaints(analysis, at, trigger, concern)) return found('situation');
      if (isDecisionOfCase(analysis, at)) return found('case');
      // "reconsider this decision", which closed organisations or made a law.
      if ((ask === 'enabling-space' || ask === 'law') && analysis.is(at, 'decision-words') && analysis.is(at, 'case-nouns')) continue;
      // "release the remaining detainees", where some have been freed: others.
      if (people === 'case' && ask === 'release' && concern.event === 'release' && analysis.any(from, at, 'besides-words')) return found('situation');
      // "all workers, including the two union leaders".
      if (people === 'case') return found(general && !analysis.any(from, at, 'part-openers') ? 'situation' : 'case');
      if (ask !== 'investigate' && (people === 'group' || isQuantifierOfPeople(analysis, at)) && isStruckGroup(analysis, at, to, concern)) return found('case');
      // "let diplomats and journalists attend the trial": whoever is let in, it is that of the case.
      if (ask === 'access' && concern.isOnCase && isCaseNoun(analysis, at) && !isOfMany(analysis, at, to, isPerson)) return found('case');
      // "no impunity for this murder": what is picked out outweighs a word that speaks of the country.
      if (!people && (isCaseNoun(analysis, at) || isPointedOut(analysis, at, concern)) && !(ask === 'investigate' && analysis.is(at, 'inquiry-nouns')) && !isOfMany(analysis, at, to, isPerson)) return found(isOfSuchCrimes(analysis, at, ask, before) || (namesGroup && !(ask === 'investigate' && analysis.is(at - 1, 'demonstratives') && !analysis.is(at - 1, 'plural-pronouns'))) || (general && !analysis.is(at - 1, 'demonstratives')) ? 'situation' : 'case');
      const isPronoun = !general && ask !== 'law' && isPronounOfCase(analysis, at);
      if (isPronoun && standsForOutsider(analysis, at, isPerson)) general = true;
      else if (isPronoun && ask === 'investigate' && standsForViolations(analysis, at, trigger, concern)) return found('situation');
      else if (isPronoun && !standsForActor(analysis, from, at)) return found(isOfGroup(at) || (hasMain && isOfRecalled(analysis, trigger, concern)) ? 'situation' : 'case');
    }
    // "Such acts must not be repeated", "further incidents": all that may happen.
    if (analysis.is(at, 'open-pointers') && (analysis.any(at + 1, at + openReach, 'pointed-nouns'))) return found('situation');
    namesGroup ||= isOpenlyStruck(analysis, at, to, concern) || people === 'group' || isQuantifierOfPeople(analysis, at) || analysis.phraseLength(at, 'everybody-phrases') > 0 || isEveryEvent(analysis, at) || isWhoever(analysis, at) || areWhoeverDoes(analysis, at, to, concern);
    general ||= namesGroup || analysis.is(at, 'law-words') || (ask === 'law' && analysis.is(at, 'situation-nouns'));
  }
  if (!general && (from === trigger || dropsSubject(analysis, from)) && hasCase && concern.isOnCase && tellsOfPerson(analysis, from)) return found('case');
  if (!general && ask === 'investigate' && isOtherMatter(analysis, from, to, concern)) return found('situation');
  return found(general ? 'situation' : undefined);
}

/** How far behind a modal without a subject its verb stands. */
const droppedReach = 4;

/** "Confiamos en que pueda volver a su país": a clause that begins with its verb. */
function dropsSubject(analysis: Analysis, from: number): boolean {
  return analysis.is(from, 'dropped-subject-helpers') && analysis.is(from - 1, 'complementizers');
}

/** "Debe poder reanudar su labor": a verb in the singular whose subject is left out and can only be somebody spoken of. */
function tellsOfPerson(analysis: Analysis, modal: number): boolean {
  if (analysis.ends(modal, 'plural-verb')) return false;
  for (let at = modal + 1; at < modal + droppedReach; at++) if (analysis.is(at, 'patient-verbs')) return true;
  return false;
}

/** "violations of human rights", "all reported abuses"; not "these violations". */
function isOfViolations(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (analysis.is(at, 'violation-nouns')) return !analysis.any(at - violationReach, at, 'demonstratives');
  return false;
}

/** What the words speak of where they name neither people nor case: "human rights", "the right to a fair trial", an instrument. */
function leansToSituation(analysis: Analysis, from: number, to: number, ask: Ask): boolean {
  if (ask === 'access') return analysis.any(from, to, 'outsiders') || analysis.any(from, to, 'principle-nouns');
  if (ask === 'fair-trial') return analysis.any(from, to, 'principle-nouns');
  // "end the practice of detention without contact".
  if (ask === 'release' && analysis.any(from, to, 'practice-nouns')) return true;
  if (ask === 'investigate' && isOfViolations(analysis, from, to)) return true;
  if (ofCase.has(ask)) return false;
  for (let at = from; at < to; at++) if (analysis.is(at, 'back-pointers') && analysis.is(at + 1, 'relatives')) return true;
  return analysis.any(from, to, 'situation-nouns') || within(analysis.matches.instrument, from, to).length > 0;
}

/** A scope, and whether words of the ask tell it; where none does, it is the kind's. */
export interface Scoped {
  readonly scope: Scope;
  readonly isTold: boolean;
}

/**
 * The scope of an ask: what its words tell; else what they lean to; else the kind of the ask, and the ask before it in the same list.
 * @param before the scope of the ask before in the same list
 */
export function scopeOf(analysis: Analysis, { from, to }: Content, ask: Ask, evidence: Evidence, isOnCase: boolean, before: Scoped | undefined): Scoped {
  // "Beyond these cases Togo needs to free all those detained": others.
  if (analysis.phraseLength(analysis.sentenceAt(from).from, 'besides-case') > 0) return { scope: 'situation', isTold: true };
  if (evidence.scope) return { scope: evidence.scope, isTold: true };
  // "should be released or brought before a court": both of the same people.
  if (before?.isTold === true && isAct(analysis, from, 'participle')) return before;
  if (leansToSituation(analysis, from, to, ask)) return { scope: 'situation', isTold: true };
  return { scope: isOnCase ? scopeOfKind(ask, before) : 'situation', isTold: false };
}

function scopeOfKind(ask: Ask, before: Scoped | undefined): Scope {
  // "must end repression and hold perpetrators to account": what the ask before speaks of tells.
  if (before?.scope === 'situation' && before.isTold && ofContext.has(ask)) return 'situation';
  if (ofCase.has(ask)) return 'case';
  return ask === 'law' || ask === 'respect-rights' || ask === 'enabling-space' ? 'situation' : (before?.scope ?? 'situation');
}
