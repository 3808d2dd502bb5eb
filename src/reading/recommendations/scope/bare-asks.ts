import type { Analysis } from '../../analysis.js';
import { within } from '../../matches.js';
import { actorsIn } from '../../subject.js';
import type { Ask } from '../../types.js';
import type { Content } from '../content.js';
import type { Concern } from './concern.js';
import { countryMatterIn, speaksOfCase, tellsOfCountry } from './country-matter.js';

/* "reconsider", "show results", "follow up swiftly": asks that say by no word of their own what is to be done, and so are on what was told right before them. */

/** Whether every word of an ask is one that says little, or belongs to whoever is asked. */
function saysLittle(analysis: Analysis, from: number, to: number): boolean {
  const actors = actorsIn(analysis, from, to).filter(({ actor }) => actor === 'authority');
  let words = 0;
  for (let at = from; at < to; at++) {
    if (analysis.tokens[at]?.kind !== 'word' || actors.some((actor) => actor.from <= at && at < actor.to)) continue;
    if (!analysis.is(at, 'bare-words') && !analysis.ends(at, 'adverb')) return false;
    words++;
  }
  return words > 0;
}

/** Words between whoever is asked and what: "the courts, in the same spirit, to". */
const askedReach = 8;

/** Whether a court, a prosecutor or the police, who deal with one case after the other, are asked for something. */
function areAskedByOffice(analysis: Analysis, from: number, to: number): boolean {
  const start = Math.max(analysis.sentenceAt(from).from, from - askedReach);
  return actorsIn(analysis, start, Math.min(to, from + askedReach)).findLast(({ from: at }) => at <= from + 1)?.value === 'judiciary';
}

/** "calls on the court to see both sides": what is asked of whoever is to judge, and speaks of nobody else and nothing of the country. Not where a noun has its article anyway: « La justice doit primer ». */
export function isAskedOfJudges(analysis: Analysis, { from, to }: Pick<Content, 'from' | 'to'>, ask: Ask, concern: Concern): boolean {
  if (analysis.grammar.traits.has('generic-articles') || ask !== 'other' || !concern.isNamed || !concern.hasMain || concern.isThematic || !areAskedByOffice(analysis, from, to)) return false;
  return !isToldOfCountry(analysis, from, concern) && !tellsOfCountry(countryMatterIn(analysis, from, to, concern));
}

/** Whether tokens speak of the country: of many, of a law, of an election. */
function speaksOfCountry(analysis: Analysis, from: number, to: number, concern: Concern): boolean {
  return analysis.any(from, to, 'law-words') || analysis.any(from, to, 'situation-nouns') || tellsOfCountry(countryMatterIn(analysis, from, to, concern));
}

/** Whether what was told last before an ask is of the country: the sentence before, or an event in its own, where neither speaks of somebody named. */
function isToldOfCountry(analysis: Analysis, from: number, concern: Concern): boolean {
  const own = analysis.sentenceAt(from).from;
  if (speaksOfCase(analysis, own, from, concern)) return false;
  // "One murder has followed another, and urgent measures must be taken".
  if (within(analysis.matches.event, own, from).length > 0) return true;
  if (own === 0) return false;
  const before = analysis.sentenceAt(own - 1).from;
  return !speaksOfCase(analysis, before, own, concern) && speaksOfCountry(analysis, before, own, concern);
}

/** Whether an ask whose own words tell nothing is on what happened to somebody named, of whom was told last. */
export function isBareAsk(analysis: Analysis, { from, to }: Pick<Content, 'from' | 'to'>, ask: Ask, concern: Concern): boolean {
  if (ask !== 'other' || !concern.isNamed || !concern.hasMain || concern.isThematic || concern.event === 'release') return false;
  return saysLittle(analysis, from, to) && !isToldOfCountry(analysis, from, concern);
}
