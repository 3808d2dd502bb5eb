import type { Analysis } from '../../analysis.js';
import { within } from '../../matches.js';
import type { Ask } from '../../types.js';
import { isAct } from '../acts.js';
import type { Content } from '../content.js';
import { isPickedByPointer } from './case-nouns.js';
import { type Concern, isOfCase } from './concern.js';
import { peopleAt } from './general.js';
import { isPronounOfCase } from './pronouns.js';

/* What an ask is on by words of its own that fit no case: a truth commission, the results of a vote, a decision on something of the country, courts and judges as such. */

/** Whether tokens name somebody concerned, stand for them, or point at what happened to them. */
function namesSomebody(analysis: Analysis, from: number, to: number, { isPerson }: Concern): boolean {
  for (let at = from; at < to; at++) if (isPerson(at) || isPronounOfCase(analysis, at) || (analysis.is(at, 'case-nouns') && isPickedByPointer(analysis, at))) return true;
  return false;
}

/** "set up a truth commission", "publish the election results", "comply with the orders of the International Court of Justice". */
function namesCountryMatter(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (analysis.phraseLength(at, 'country-matters', to) > 0) return true;
  return false;
}

/** What tells that something which is decided on is of the country: elections, organisations, whoever looks at it from outside, a body by its name. */
const ofCountry = ['situation-nouns', 'organisation-nouns', 'gathering-nouns', 'outsiders', 'law-words', 'courts'] as const;

/** What is nobody's own. */
const ofAll = ['situation-nouns', 'gathering-nouns'] as const;

/** "the decision to postpone the elections", "its decision not to cooperate with the mission", where nobody of the case is spoken of; not "the decision to prosecute", "the order to close the Centre of Ms X". */
function isDecisionOnCountry(analysis: Analysis, from: number, to: number, { isPerson }: Concern): boolean {
  for (let at = from; at < to; at++) {
    if (!analysis.is(at, 'decision-words') || !analysis.is(at, 'case-nouns')) continue;
    const marker = analysis.is(at + 1, 'negations') ? at + 2 : at + 1;
    if (!analysis.is(marker, 'infinitive-markers') || within(analysis.matches.event, marker + 1, marker + 2).length > 0) continue;
    // "the decision to ban demonstrations"; that a body is closed tells of no country by itself.
    const isClosing = analysis.is(marker + 1, 'closing-words');
    for (let thing = marker + 2; thing < to; thing++) {
      if (peopleAt(analysis, thing, isPerson) === 'case') return false;
      if (analysis.isAny(thing, isClosing ? ofAll : ofCountry) || (!isClosing && analysis.isCapital(thing))) return true;
    }
  }
  return false;
}

/** "ensure that courts are independent", "let judges work free of pressure": a plural with no determiner, as the subject, where that means any of the country. */
function areAnyJudges(analysis: Analysis, from: number, to: number): boolean {
  if (analysis.grammar.traits.has('generic-articles')) return false;
  for (let at = from + 1; at < to - 1; at++) {
    if (!analysis.is(at, 'courts') && !analysis.is(at, 'judging-people')) continue;
    if (analysis.ends(at, 'plural') && (analysis.is(at - 1, 'complementizers') || isAct(analysis, at - 1, 'verb')) && !analysis.isAny(at + 1, ['noun-phrase-enders', 'side-prepositions'])) return true;
  }
  return false;
}

/** "review sentences passed by military courts", "the use of pre-trial detention": what is done to many, by a plural with no determiner right behind the verb or by its use. */
function areAnyProceedings(analysis: Analysis, from: number, to: number): boolean {
  const verb = analysis.is(from, 'infinitive-markers') ? from + 1 : from;
  if (!analysis.grammar.traits.has('generic-articles') && analysis.is(verb + 1, 'verdict-words') && analysis.ends(verb + 1, 'plural') && isAct(analysis, verb, 'verb')) return true;
  for (let at = verb + 1; at < to; at++) if (analysis.phraseLength(at, 'uses-of') > 0) return true;
  return false;
}

const year = /^(?:19|20)\d\d$/u;

/** How far behind deeds it is told of which time they are: "the killings | of 2019", "crimes committed since | 2014". */
const timeReach = 4;

/** "the killings of 2019", "crimes committed since 2014": deeds in the plural with years of their own, where somebody is named to whom something was done. */
function areDeedsOfYears(analysis: Analysis, from: number, to: number, { isNamed }: Concern): boolean {
  if (!isNamed) return false;
  for (let at = from; at < to; at++) {
    if (!analysis.ends(at, 'plural') || !(analysis.is(at, 'deed-nouns') || analysis.is(at, 'dated-matters'))) continue;
    for (let dated = at + 1; dated < Math.min(to, at + 1 + timeReach); dated++) if (year.test(analysis.text(dated))) return true;
  }
  return false;
}

/** "investigate every case of torture": each that there is, where somebody is named. */
function isEveryCase(analysis: Analysis, from: number, to: number, { isNamed }: Concern): boolean {
  if (!isNamed) return false;
  for (let at = from + 1; at < to; at++) if (analysis.is(at, 'deed-nouns') && !analysis.ends(at, 'plural') && analysis.is(at - 1, 'every-words') && analysis.is(at + 1, 'of-words')) return true;
  return false;
}

/** "start a dialogue with the demonstrators", « reprendre avec lui un dialogue »: whoever those in power are to talk with; not what somebody's release would be good for. */
function isConciliation(analysis: Analysis, from: number, to: number, ask: Ask): boolean {
  return !isOfCase(ask) && analysis.any(from, to, 'conciliation-nouns');
}

/** Whether an ask is on a matter of the country, by words that fit no case, and speaks of nobody concerned. */
export function isOnCountryMatter(analysis: Analysis, { from, to }: Pick<Content, 'from' | 'to'>, ask: Ask, concern: Concern): boolean {
  const isTold = namesCountryMatter(analysis, from, to) || (mayUndo(ask) && isDecisionOnCountry(analysis, from, to, concern))
    || (ask === 'fair-trial' && (areAnyJudges(analysis, from, to) || areAnyProceedings(analysis, from, to)))
    || (ask === 'investigate' && (areDeedsOfYears(analysis, from, to, concern) || isEveryCase(analysis, from, to, concern)));
  return (isTold && !namesSomebody(analysis, from, to, concern)) || isConciliation(analysis, from, to, ask);
}

/** Whether an ask can be to go back on a decision. */
function mayUndo(ask: Ask): boolean {
  return !isOfCase(ask) || ask === 'fair-trial' || ask === 'drop-charges';
}
