import type { Analysis } from '../analysis.js';
import type { Ask } from '../types.js';
import { isAct } from './acts.js';
import { askOf } from './ask.js';
import { isObjectPronoun, jointLength } from './clause.js';
import type { Content } from './content.js';
import { looksIntoOthersToo } from './deeds-of-others.js';
import { type Concern, evidenceOf, followsGroupAlone, isQuantifierOfPeople } from './scope/index.js';
import { startsOthers } from './starts.js';
import type { Trigger } from './trigger.js';

/* Asks for the people of a case that are made for others too: "release X and all other prisoners". */

/** Whether tokens name somebody whom the statement is about. */
export function namesAny({ from, to }: Pick<Content, 'from' | 'to'>, { isPerson }: Concern): boolean {
  for (let at = from; at < to; at++) if (isPerson(at)) return true;
  return false;
}

/** Words between a joint and "other": "and in all the other trials". */
const caseReach = 4;

/** How far behind a joint "other" stands: "and all those other". */
const otherReach = 4;

/** How far behind others it is told that they are of the case. */
const companionReach = 8;

/** "everyone arrested with them", "the others arrested at his home", "all the others taken on the same day": the people of the case. */
function areCompanions(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from + 1; at < Math.min(to, from + companionReach); at++) {
    if (analysis.is(at, 'case-pronouns') && (analysis.is(at - 1, 'companion-links') || (analysis.is(at - 1, 'place-prepositions') && analysis.is(at - 2, 'done-after-name')))) return true;
    if (analysis.phraseLength(at, 'companion-times') > 0) return true;
  }
  return false;
}

/** ", | like all other political prisoners,", "Like every other prisoner of conscience, X must be released": whether the sentence of an ask likens whoever it is for to all others of a kind. */
function likensToOthers(analysis: Analysis, from: number): boolean {
  const { from: first, to } = analysis.sentenceAt(from);
  for (let at = first; at < to; at++) {
    const length = at === first || analysis.norm(at - 1) === ',' ? analysis.phraseLength(at, 'likening-openers') : 0;
    if (length > 0 && isQuantifierOfPeople(analysis, at + length) && analysis.any(at + length, at + length + otherReach, 'besides-words')) return true;
  }
  return false;
}

/** How far behind "those who" stands to whom they did something. */
const victimReach = 4;

/** "and those who threatened her be held to account": who did something to the people of the case. */
function didItToCase(analysis: Analysis, from: number, to: number): boolean {
  if (!analysis.is(from, 'back-pointers') || !analysis.is(from + 1, 'relatives')) return false;
  for (let at = from + 2; at < Math.min(to, from + victimReach); at++) if (analysis.is(at, 'case-pronouns') && analysis.syntax.isPast(analysis, at - 1) && analysis.any(at + 1, to, 'be-infinitive')) return true;
  return false;
}

/** "in her appeal and in the other trials": what is asked in other cases too. */
function startsOtherCases(analysis: Analysis, from: number): boolean {
  let at = from;
  while (at < from + caseReach && !analysis.is(at, 'besides-words')) at++;
  return at > from && at < from + caseReach && (analysis.is(from, 'place-prepositions') || analysis.is(from, 'of-words')) && analysis.ends(at + 1, 'plural') && (analysis.is(at + 1, 'counted-events') || analysis.is(at + 1, 'case-nouns'));
}

/** Words of "all other such", of "the many other", before "attacks". */
const widenersReach = 3;
/** How far behind "other attacks" it is told on whom: "on her". */
const onWhomReach = 5;

/** "investigate this killing and every other attack", "this crime and all similar ones": the same asked for other deeds; not "the other charges against him". */
function startsOtherDeeds(analysis: Analysis, from: number, to: number, { isPerson }: Concern): boolean {
  const first = analysis.is(from, 'articles') && analysis.is(from + 1, 'many-words') ? from + 2 : from;
  let deed = first;
  while (deed < first + widenersReach && (analysis.is(deed, 'general-quantifiers') || analysis.is(deed, 'besides-words') || analysis.is(deed, 'like-words'))) deed++;
  if (!analysis.is(deed, 'deed-nouns') || !(analysis.is(deed - 1, 'besides-words') || analysis.is(deed - 1, 'like-words')) || deed === first) return false;
  for (let at = deed + 1; at < Math.min(to, deed + onWhomReach); at++) if (isPerson(at) || analysis.is(at, 'case-pronouns')) return false;
  return true;
}

/** "that her case be looked at again, and the cases of all who are jailed for their views". */
function startsCasesOfOthers(analysis: Analysis, from: number): boolean {
  return analysis.is(from, 'articles') && analysis.is(from + 1, 'case-nouns') && analysis.ends(from + 1, 'plural') && analysis.is(from + 2, 'of-words') && analysis.is(from + 3, 'general-quantifiers') && analysis.phraseLength(from + 4, 'back-references') === 0;
}

/** "and | with her | everybody else": length of the words that tell in whose company others are to be given what is asked. */
function companyLength(analysis: Analysis, at: number, joint: number): number {
  if (joint === 0) return 0;
  const link = analysis.is(at, 'companion-links') ? at : at + 1;
  if (!analysis.is(link, 'companion-links') || !analysis.is(link + 1, 'case-pronouns')) return 0;
  return link + 2 - at + (analysis.norm(link + 2) === ',' ? 1 : 0);
}

/** Whether "those who" did something stands at a token: "those who ordered this crime"; not "those who were arrested". */
function isDoer(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'back-pointers') && analysis.is(at + 1, 'relatives') && !analysis.is(at + 2, 'copulas') && (analysis.syntax.isPast(analysis, at + 2) || analysis.is(at + 2, 'irregular-deeds'));
}

/** "those responsible, | | those who ordered it", "(an inquiry, so that) those who ordered this crime | and | those who carried it out (are tried)": both of one deed, behind other words of the ask too. */
function areBothDoers(analysis: Analysis, from: number, joint: number, second: number): boolean {
  if (!isDoer(analysis, second)) return false;
  for (let at = from; at < joint; at++) if (isDoer(analysis, at) || analysis.phraseLength(at, 'back-references') > 0) return true;
  return false;
}


/** "(her murder must be investigated) and | those responsible brought to justice", "and all those involved": who is to answer for it, and nobody for whom it is asked too; not "and all other killings". */
function areToAnswer(analysis: Analysis, from: number, ask: Ask): boolean {
  return ask === 'investigate' && !analysis.any(from, from + otherReach, 'besides-words') && !analysis.any(from, from + otherReach, 'of-words');
}

/** "the cases of X | and | of many others", "release her and dozens of others": so many others beside somebody who is named before, by name or pronoun. */
function startsManyOthers(analysis: Analysis, begin: number, joint: number, from: number, concern: Concern): boolean {
  if (analysis.phraseLength(analysis.is(from, 'repeated-prepositions') ? from + 1 : from, 'many-others') === 0) return false;
  return namesAny({ from: begin, to: joint }, concern) || analysis.any(begin, joint, 'case-pronouns');
}

/** "its duty to investigate this crime and to protect | those who defend human rights": whether one duty that is recalled goes on, behind a joint, with an infinitive of its own for people at large. */
function isDutyToOthers(analysis: Analysis, from: number, to: number, concern: Concern): boolean {
  // "de | proteger": in a language in which the preposition of a noun is no marker.
  if (analysis.is(from, 'infinitive-markers') ? !analysis.syntax.isInfinitive(analysis, from, to) : !(analysis.is(from - 1, 'of-words') && analysis.syntax.isVerb(analysis, from))) return false;
  for (let at = from + 1; at < to; at++) if (concern.isPerson(at) || analysis.is(at, 'case-pronouns') || analysis.is(at, 'demonstratives')) return false;
  return evidenceOf(analysis, { from, to }, { ask: askOf(analysis, from, to), trigger: from }, concern, undefined).namesGroup;
}

/** "all journalists, defenders | and | other political prisoners": one class of people, of which nobody is picked out before; not "all those arrested and other prisoners". */
function isOneClass(analysis: Analysis, begin: number, joint: number, from: number, concern: Concern): boolean {
  if (!analysis.is(from, 'besides-words') || !analysis.any(begin, joint, 'general-quantifiers') || analysis.any(begin, joint, 'back-pointers') || analysis.any(begin, joint, 'case-determiners')) return false;
  return !namesAny({ from: begin, to: joint }, concern) && !analysis.any(begin, joint, 'case-pronouns');
}

/** Words of "the other trade unionists" behind "the other". */
const restReach = 3;

/** "release X and the other trade unionists", "and of the others", in a statement that tells of several: the rest of them; not "and the other activists who are held", "and the other political prisoners". */
function areRestOfCase(analysis: Analysis, from: number, to: number, { isOne }: Concern): boolean {
  const first = analysis.is(from, 'repeated-prepositions') ? from + 1 : from;
  if (isOne || analysis.grammar.traits.has('generic-articles') || !analysis.is(first, 'articles') || !analysis.is(first + 1, 'besides-words')) return false;
  if (analysis.phraseLength(first + 2, 'prisoner-kinds', to) > 0) return false;
  let noun = first + 1;
  while (noun + 1 < to && noun < first + 1 + restReach && analysis.tokens[noun + 1]?.kind === 'word' && !analysis.ends(noun, 'plural')) noun++;
  const end = noun + 1;
  // "and the other lawyers Bai Chenguang and Su Jinhua": others, by name.
  for (let at = noun; at < to; at++) if (analysis.isCapital(at)) return false;
  return !analysis.is(end, 'relatives') && !analysis.is(end, 'back-pointers') && !analysis.is(end, 'place-prepositions') && !analysis.is(end, 'asking-prepositions') && !(analysis.ends(end, 'participle') && !analysis.is(end, 'be-forms'));
}

/** "release X and all other prisoners": asked for others too. */
export function namesOthers(analysis: Analysis, { from, to }: Content, ask: Ask, isRecalled: boolean, concern: Concern): boolean {
  if (ask === 'investigate' && looksIntoOthersToo(analysis, { from, to }, concern)) return true;
  if (ask === 'release' && likensToOthers(analysis, from)) return true;
  // "Those who carried out and those who ordered this attack": all who did it.
  const areCulprits = analysis.is(from, 'back-pointers') && analysis.is(from + 1, 'relatives');
  for (let at = from; at < to; at++) {
    const joint = jointLength(analysis, at, to);
    // "against her, as well as against all others".
    const length = joint > 0 && analysis.is(at + joint, 'struck-links') ? joint + 1 : joint + companyLength(analysis, at + joint, joint);
    if (length > 0 && ((startsOthers(analysis, at + length, to) && !areToAnswer(analysis, at + length, ask) && !areRestOfCase(analysis, at + length, to, concern) && !isOneClass(analysis, from, at, at + length, concern)) || startsManyOthers(analysis, from, at, at + length, concern) || (isRecalled && isDutyToOthers(analysis, at + length, to, concern)) || startsOtherCases(analysis, at + length) || startsCasesOfOthers(analysis, at + length) || startsOtherDeeds(analysis, at + length, to, concern)) && !areCompanions(analysis, at + length, to) && !didItToCase(analysis, at + length, to) && !(areCulprits && analysis.is(at + length + 1, 'relatives')) && !areBothDoers(analysis, from, at, at + length)) return true;
  }
  return false;
}

/** What is asked for people who are held, or on trial. */
const ofHeld = new Set<Ask>(['release', 'drop-charges', 'fair-trial', 'access']);

/** "The harassment of lawyers goes on. We call on Togo to release them": where somebody is named, the pronoun for a group spoken of since is for the others too. */
export function meansOthers(analysis: Analysis, { from, to }: Content, ask: Ask, trigger: Trigger, concern: Concern): boolean {
  if (!concern.isNamed || namesAny({ from, to }, concern)) return false;
  for (let at = from; at < to; at++) if (analysis.is(at, 'plural-pronouns') && (isAct(analysis, at - 1, 'verb') || isObjectPronoun(analysis, at))) return followsGroupAlone(analysis, trigger.from, concern, ofHeld.has(ask) || analysis.any(at, to, 'custody-nouns') || analysis.is(at - 1, 'release-verbs') || analysis.is(at + 1, 'release-verbs'));
  return false;
}
