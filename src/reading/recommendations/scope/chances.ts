import type { Analysis } from '../../analysis.js';
import { peopleAt } from './general.js';
import type { Concern } from './concern.js';

/* "grasp that opportunity": what could be done for somebody was told before, and the ask points back at it. */

/** Adjectives between "that" and the noun; how far behind the first word of an ask the noun stands. */
const adjectives = 2;
const headReach = 7;

/** Whether an ask begins by pointing at a chance, a power or a remedy that was told of, and does not say what it is to be used for: "use that power to free all". */
function pointsAtChance(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + headReach); at++) {
    // "all means at their disposal to protect journalists".
    if (!analysis.is(at, 'chance-nouns') || analysis.is(at + 1 + analysis.phraseLength(at + 1, 'at-disposal'), 'infinitive-markers')) continue;
    // "those in power": whoever is asked.
    for (let before = at - 1; before >= Math.max(from, at - 1 - adjectives) && !analysis.is(before, 'place-prepositions'); before--) if (analysis.is(before, 'chance-pointers')) return true;
  }
  return false;
}

/** Words before "do so" in an ask: "to now". */
const actReach = 3;

/** "to do so without delay", "to draw the necessary conclusions": what is asked was told before. */
function asksToActOnIt(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + actReach); at++) if (analysis.phraseLength(at, 'acting-so') > 0) return true;
  return false;
}

/** Whether tokens speak of the country: of people at large, of elections, freedoms, laws. */
function speaksOfCountry(analysis: Analysis, from: number, to: number, { isPerson }: Concern): boolean {
  if (analysis.any(from, to, 'situation-nouns') || analysis.any(from, to, 'law-words')) return true;
  // "Ceux qui défendent les droits doivent pouvoir le faire".
  for (let at = from; at < to; at++) if (peopleAt(analysis, at, isPerson) === 'group' || (analysis.is(at, 'back-pointers') && analysis.is(at + 1, 'relatives'))) return true;
  return false;
}

/**
 * "The President can still grant a pardon. We appeal to him to use that power": in a statement on somebody who is named, for them, if what the ask points
 * back at, in the sentence before, is nothing of the country's.
 * @param trigger the first token of the words that ask
 */
export function usesChance(analysis: Analysis, from: number, to: number, trigger: number, concern: Concern): boolean {
  if (!concern.isNamed || !concern.isOnCase || concern.isThematic || !(pointsAtChance(analysis, from, to) || asksToActOnIt(analysis, from, to))) return false;
  const { from: start } = analysis.sentenceAt(trigger);
  return !speaksOfCountry(analysis, start === 0 ? 0 : analysis.sentenceAt(start - 1).from, trigger, concern);
}
