import type { EventKind } from '../../../statement/front-matter.js';
import type { Analysis } from '../../analysis.js';
import { isEveryEvent } from './case-nouns.js';
import { triggersOf } from '../triggers.js';
import { peopleAt } from './general.js';
import { isPronounOfCase } from './pronouns.js';

/* What an ask means by what was told just before it, or by what its own words pick out: the case, or what happens elsewhere in the country. */

/** What is known of the statement. */
interface Known {
  isPerson(token: number): boolean;
  /** Whether anybody concerned is named. */
  readonly isNamed: boolean;
  /** Whether an ask that does not tell whom it is for is for the people of the case. */
  readonly isOnCase: boolean;
  readonly event: EventKind;
}

/** What is done to people in whose statements an explosion is another matter: who was killed may have been killed by it. */
const apartFromMatters = new Set<EventKind>(['detention', 'charges', 'trial', 'conviction', 'release']);

/** "Reporters were attacked. All cases must be investigated": where nobody is named and nothing tells of which cases, those that were just told of. */
export function areCasesToldOf(analysis: Analysis, at: number, to: number, { isNamed, isOnCase }: Known): boolean {
  if (isNamed || !isOnCase || !analysis.is(at, 'counted-events') || !analysis.is(at - 1, 'general-quantifiers') || analysis.is(at - 1, 'besides-words')) return false;
  return at + 1 >= to || analysis.tokens[at + 1]?.kind === 'punctuation' || analysis.is(at + 1, 'be-forms') || analysis.is(at + 1, 'and-words') || triggersOf(analysis).some(({ from }) => from === at + 1);
}

/**
 * Whether a sentence speaks of somebody concerned, by name or pronoun, or of what happened to them ("her arrest", "the verdict").
 * @param passesDecisions whether decisions do not count, since what was decided is told behind them
 */
function speaksOfCase(analysis: Analysis, from: number, to: number, { isPerson }: Pick<Known, 'isPerson'>, passesDecisions = false): boolean {
  for (let at = from; at < to; at++) {
    if (isPerson(at) || isPronounOfCase(analysis, at)) return true;
    if (passesDecisions && analysis.is(at, 'decision-words')) continue;
    if (analysis.is(at, 'case-nouns') && (analysis.is(at - 1, 'case-determiners') || analysis.is(at - 2, 'case-determiners'))) return true;
  }
  return false;
}

/** "Abuses are reported from all over the country. We call on Togo to investigate them": the pronoun stands for violations told of before it, and nothing of the case is told there. */
export function standsForViolations(analysis: Analysis, at: number, trigger: number, known: Known): boolean {
  if (!analysis.is(at, 'plural-pronouns') || analysis.is(at, 'asked-pronouns')) return false;
  const { from } = analysis.sentenceAt(trigger);
  const tells = (start: number, end: number): boolean => analysis.any(start, end, 'violation-nouns') && !speaksOfCase(analysis, start, end, known);
  if (tells(from, trigger)) return true;
  return from > 0 && !speaksOfCase(analysis, from, trigger, known) && tells(analysis.sentenceAt(from - 1).from, from);
}

/** How far before a noun it is told of when. */
const timeReach = 4;

/** "last year's harbour fire": of another time than what the statement is on. */
function isOfOtherTime(analysis: Analysis, matter: number, from: number): boolean {
  for (let at = matter - 1; at >= Math.max(from, matter - timeReach); at--) if (analysis.is(at, 'possessives') && analysis.is(at - 1, 'spans-of-time')) return true;
  return false;
}

const year = /^(?:19|20)\d\d$/u;

/** How far behind "the violence" its year stands: "that occurred in Zaria in December 2015". */
const datedReach = 9;

/** "the violence that broke out in Kano in May 2015", "the clashes of 2019": of a day of its own. */
function namesDatedViolence(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!analysis.is(at, 'dated-matters')) continue;
    for (let dated = at + 1; dated <= Math.min(to - 1, at + datedReach); dated++) if (year.test(analysis.text(dated))) return true;
  }
  return false;
}

/** "an inquiry into the explosion": in a statement on somebody's arrest or trial, another matter. */
export function isOtherMatter(analysis: Analysis, from: number, to: number, known: Known): boolean {
  if (speaksOfCase(analysis, from, to, known)) return false;
  if (apartFromMatters.has(known.event)) return analysis.any(from, to, 'other-matters') || (known.isNamed && namesDatedViolence(analysis, from, to));
  for (let at = from; at < to; at++) if (analysis.is(at, 'other-matters') && isOfOtherTime(analysis, at, from)) return true;
  return false;
}

/** How many sentences before an inquiry may tell into what. */
const matterSentences = 4;

/** "A year ago the depot burned down. People deserve to know why. We call for an inquiry": where somebody is named, into what was told last, if nothing of the case stands between. */
export function followsOtherMatter(analysis: Analysis, from: number, to: number, trigger: number, known: Known): boolean {
  if (!known.isNamed) return false;
  let { from: start } = analysis.sentenceAt(trigger);
  if (speaksOfCase(analysis, start, Math.max(to, start), known) || speaksOfCase(analysis, from, to, known)) return false;
  for (let count = 0; count < matterSentences && start > 0; count++) {
    const before = analysis.sentenceAt(start - 1);
    if (speaksOfCase(analysis, before.from, before.to, known)) return false;
    if (analysis.any(before.from, before.to, 'other-matters') || namesDatedViolence(analysis, before.from, before.to)) return true;
    start = before.from;
  }
  return false;
}

/** "those who undermine the transition", "members of the police who violate rights", "whoever endangers the peace": whoever does, and not those who did something to the people of the case. */
export function areWhoeverDoes(analysis: Analysis, at: number, to: number, known: Known): boolean {
  const verb = analysis.is(at, 'whoever-words') ? at + 1 : at + 2;
  if (verb === at + 2 && !((analysis.is(at, 'back-pointers') && analysis.is(at + 1, 'relatives')) || (analysis.ends(at, 'plural') && analysis.is(at + 1, 'people-relatives')))) return false;
  return analysis.is(verb, 'whoever-verbs') && verb + 1 < to && analysis.tokens[verb + 1]?.kind === 'word' && !analysis.any(verb + 1, to, 'demonstratives') && !speaksOfCase(analysis, verb + 1, to, known);
}

/** "The court refused to hear the complaints of dozens of candidates. This decision must be reversed": a decision pointed at right at the start, told of in a sentence on many and not on the case. */
export function followsComplaints(analysis: Analysis, at: number, trigger: number, known: Known): boolean {
  const { from } = analysis.sentenceAt(trigger);
  if (from === 0 || at > from + 1 || !analysis.is(at, 'decision-words') || !analysis.is(at, 'case-nouns') || !analysis.is(at - 1, 'demonstratives') || analysis.is(at - 1, 'case-pronouns')) return false;
  const before = analysis.sentenceAt(from - 1);
  return (analysis.any(before.from, from, 'many-words') || countsThings(analysis, before.from, from)) && !speaksOfCase(analysis, before.from, from, known, true);
}

/** "some 500 complaints": whether tokens count things in the plural by a number in digits; not "10 years". */
function countsThings(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (analysis.tokens[at]?.kind === 'number' && analysis.ends(at + 1, 'plural') && !analysis.isCapital(at + 1) && !analysis.is(at + 1, 'spans-of-time')) return true;
  return false;
}

/** "Abductions of officials have become common. We call on Togo to end this practice": where somebody is named, the sentence before tells of many, and nothing of the case. */
export function followsMany(analysis: Analysis, at: number, known: Known): boolean {
  const { from } = analysis.sentenceAt(at);
  if (!known.isNamed || from === 0 || speaksOfCase(analysis, from, at - 1, known)) return false;
  const before = analysis.sentenceAt(from - 1);
  if (speaksOfCase(analysis, before.from, from, known)) return false;
  for (let told = before.from; told < from; told++) if (peopleAt(analysis, told, known.isPerson) === 'group' || analysis.phraseLength(told, 'countrywide') > 0) return true;
  return analysis.any(before.from, from, 'many-words');
}

/** "Corporal punishment breaches the Convention. We call on Togo to end this practice": where somebody is named, neither the sentence before nor this one tells of the case. */
export function followsPractice(analysis: Analysis, at: number, known: Known): boolean {
  const { from } = analysis.sentenceAt(at);
  return known.isNamed && from > 0 && !speaksOfCase(analysis, from, at - 1, known) && !speaksOfCase(analysis, analysis.sentenceAt(from - 1).from, from, known);
}

/** "review all cases and order the release of all those concerned": those of all cases. */
export function areOfEveryCase(analysis: Analysis, from: number, at: number): boolean {
  if (!analysis.is(at - 1, 'general-quantifiers')) return false;
  for (let before = from; before < at - 1; before++) if (isEveryEvent(analysis, before)) return true;
  return false;
}
